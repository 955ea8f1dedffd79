using GraphQL;
using GraphQL.Types;
using PolicyGraph.Api.Reading;
using PolicyGraph.Extraction;
using PolicyGraph.Graph;

namespace PolicyGraph.Api.Types;

sealed class RelationGraphType : ObjectGraphType<RelationRow>
{
    public RelationGraphType()
    {
        Name = "Relation";
        Description = "What texts state of two nodes, each pair once, with the sentences that say so · 关系";
        new FieldSet<RelationRow>(this)
            .Required<RelationKindType>("type", "What is stated · 关系类型", row => row.Type)
            .ReadRequired<NodeInterface>("from", "Who does so; of working together, the institution that is asked · 主体", context => context.Node(context.Source.FromId))
            .ReadOptional<NodeInterface>("to", "The other end; null where its name settled to no node · 对象", context =>
                context.Source.ToId is { } id ? context.Node(id) : null)
            .Required<StringGraphType>("toName", "The other end's name, as the newest of the texts gives it · 对象名称", row => row.ToName)
            .Optional<PartialDateType>("occurredOn", "The earliest date that texts state for it; null where none does · 发生时间", row => row.OccurredOn)
            .AddOrigin(_ => null, row => row.Evidence);
    }
}

sealed class RelationKindType() : NamedEnum(
    "RelationType", "What a text states of two things · 关系类型",
    ("COOPERATES_WITH", RelationType.CooperatesWith, "A school and a firm work together, whichever is asked · 合作"),
    ("MEMBER_OF", RelationType.MemberOf, "A body belongs to an alliance · 加入"),
    ("BUILDS", RelationType.Builds, "A body founds, leads or runs an alliance or a base · 建设"),
    ("IMPLEMENTS", RelationType.Implements, "A policy carries out an older one · 落实"),
    ("ISSUED", RelationType.Issued, "An agency issued a policy · 发文"));

sealed class RelationEdge : Edge<RelationRow>
{
    public RelationEdge()
        : base("Relation") =>
        new FieldSet<SliceItem<RelationRow>>(this).Required<RelationGraphType>("node", "The relation · 关系", item => item.Row);
}

sealed class RelationConnection() : Connection<RelationRow, RelationEdge>("Relation");

static class RelationFields
{
    public static FieldSet<InstitutionRow> AddRelations(this FieldSet<InstitutionRow> fields) => fields.ReadRequired<RelationConnection>(
        "relations", "What texts state of it, from either end, newest letter first · 关系",
        context => GraphReads.Of(context).Relations(context.GetArgument<RelationType?>("type"), context.Page()).Load(
            context.Source.Id, Paging.Empty<RelationRow>(), slice => slice),
        field =>
        {
            field.Argument<RelationKindType>("type", "Only relations of this type; without it, all · 只看某一类");
            field.WithPage();
        });
}
