using System.Collections.Immutable;
using GraphQL.Types;
using PolicyGraph.Graph;

namespace PolicyGraph.Api.Types;

/// <summary>A link between works as seen from one end: <paramref name="WorkId"/> is the other.</summary>
sealed record WorkLink(string WorkId, AuthoritySourceRow? Source, ImmutableArray<EvidenceRow> Evidence)
{
    public static WorkLink To(WorkLinkRow row) => new(row.ToWorkId, row.Source, row.Evidence);

    public static WorkLink From(WorkLinkRow row) => new(row.FromWorkId, row.Source, row.Evidence);
}

sealed class WorkLinkGraphType : ObjectGraphType<WorkLink>
{
    public WorkLinkGraphType()
    {
        Name = "WorkLink";
        Description = "One work carries out, repeals or amends another: said by a text (evidence) or known from authority data (source) · 文件间关系";
        new FieldSet<WorkLink>(this)
            .ReadRequired<WorkInterface>("work", "The other work · 另一文件", context => context.Node(context.Source.WorkId))
            .AddOrigin(link => link.Source, link => link.Evidence);
    }
}

sealed class WorkLinkEdge : Edge<WorkLink>
{
    public WorkLinkEdge()
        : base("WorkLink") =>
        new FieldSet<SliceItem<WorkLink>>(this).Required<WorkLinkGraphType>("node", "The link · 文件间关系", item => item.Row);
}

sealed class WorkLinkConnection() : Connection<WorkLink, WorkLinkEdge>("WorkLink");

sealed class IssuanceType : ObjectGraphType<IssuanceRow>
{
    public IssuanceType()
    {
        Name = "Issuance";
        Description = "An agency issued a work · 发文";
        new FieldSet<IssuanceRow>(this)
            .ReadRequired<AgencyType>("agency", "Who issued it · 发文机关", context => context.Node(context.Source.AgencyId))
            .AddOrigin(issuance => issuance.Source, issuance => issuance.Evidence);
    }
}

sealed class AuthoritySourceType : ObjectGraphType<AuthoritySourceRow>
{
    public AuthoritySourceType()
    {
        Name = "AuthoritySource";
        Description = "A source outside the texts · 权威数据来源";
        new FieldSet<AuthoritySourceRow>(this)
            .Required<StringGraphType>("name", "What it is called · 名称", source => source.Name)
            .Optional<StringGraphType>("url", "Where it is found · 网址", source => source.Url);
    }
}

static class OriginFields
{
    public static FieldSet<TRow> AddOrigin<TRow>(
        this FieldSet<TRow> fields, Func<TRow, AuthoritySourceRow?> source, Func<TRow, ImmutableArray<EvidenceRow>> evidence) => fields
        .Required<OriginType>("origin", "Where the fact comes from · 来源", row => source(row) is null ? Origin.Text : Origin.Authority)
        .Optional<AuthoritySourceType>("source", "Set where the origin is authority data · 权威数据来源", row => source(row))
        .List<EvidenceType>("evidence", "Where texts say so · 原文依据", row => evidence(row));
}
