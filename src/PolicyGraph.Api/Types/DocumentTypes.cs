using System.Collections.Immutable;
using GraphQL;
using GraphQL.Types;
using PolicyGraph.Api.Reading;
using PolicyGraph.Documents;
using PolicyGraph.Extraction;
using PolicyGraph.Extraction.Commitments;
using PolicyGraph.Extraction.Proposals;
using PolicyGraph.Graph;

namespace PolicyGraph.Api.Types;

sealed class DocumentType : ObjectGraphType<DocumentRow>
{
    public DocumentType()
    {
        Name = "Document";
        Description = "A reply letter or policy text that was ingested · 文件";
        Interface<NodeInterface>();
        var fields = new FieldSet<DocumentRow>(this).AddId();
        AddHead(fields);
        AddContent(fields);
    }

    static void AddHead(FieldSet<DocumentRow> fields) => fields
        .Optional<StringGraphType>("title", "As printed · 标题", row => row.Title)
        .Optional<StringGraphType>("number", "Normalised · 发文字号", row => row.Number)
        .Required<DocumentKindType>("kind", "What it is · 文件类别", row => row.Kind)
        .Required<BooleanGraphType>("composed", "A sample, not a real letter · 是否为自拟样例", row => row.Composed)
        .ReadList<AgencyType>("issuers", "Who signed it · 发文机关", context => GraphReads.Of(context).DocumentIssuers.Load(
            context.Source.Id, Paging.None<InstitutionRow>(), rows => rows.Where(row => row.Type == MentionType.Agency)))
        .Optional<RegionType>("region", "Its issuer's · 发文地区", row => RegionType.Of(row.Region))
        .Optional<PartialDateType>("issuedOn", "The signing date · 成文日期", row => row.IssuedOn)
        .Optional<PartialDateType>("issuedNotBefore", "Where no date is printed: the earliest it can be · 成文不早于", row => row.IssuedNotBefore)
        .Optional<PartialDateType>("issuedNotAfter", "Where no date is printed: the latest it can be · 成文不晚于", row => row.IssuedNotAfter)
        .Optional<PartialDateType>("publishedOn", "The publishing date · 发布日期", row => row.PublishedOn)
        .Optional<StringGraphType>("indexNumber", "Of the information catalogue · 索引号", row => row.IndexNumber)
        .Required<SourceType>("source", "Where the text comes from · 出处", row => row)
        .Optional<StringGraphType>("replyClass", "A, B or C as printed · 答复类别", row => row.ReplyClass)
        .Optional<ReplyOutcomeType>("replyOutcome", "What its class means by the rule that the letter prints; null where it prints none, for cities differ · 答复类别含义", row => row.ReplyOutcome)
        .Optional<StringGraphType>("proposalNumber", "The number of the proposal that it answers · 建议或提案编号", row => row.ProposalNumber)
        .Optional<StringGraphType>("proposalTitle", "The title of the proposal that it answers · 建议或提案标题", row => row.ProposalTitle)
        .Optional<StringGraphType>("proposalBody", "npc for 人大代表建议, cppcc for 政协提案 · 提出方", row => Body(row.ProposalBody));

    static void AddContent(FieldSet<DocumentRow> fields) => fields
        .ReadOptional<ProposalType>("proposal", "What it answers; other letters may answer it too · 所答建议、提案", context =>
            context.Source.ProposalId is { } id ? context.Node(id) : null)
        .ReadOptional<WorkInterface>("publishes", "The work whose text this is · 所载政策", context =>
            context.Source.PublishesWorkId is { } id ? context.Node(id) : null)
        .ReadRequired<StringGraphType>("text", "The whole text; spans count in it · 全文", context =>
            GraphReads.Of(context).Texts.Load(context.Source.Id, "", text => text))
        .ReadList<MentionGraphType>("mentions", "Every name in the text, in order · 提及", context =>
            GraphReads.Of(context).Mentions.Load(context.Source.Id, Paging.None<MentionRow>(), rows => rows))
        .ReadList<CitationType>(
            "citations", "The works it cites, in text order · 引用", Citations,
            field => field.Argument<IdGraphType>("work", "Only the citation of this work · 只看某一文件"))
        .ReadList<CommitmentType>(
            "commitments", "What it promises, runs and reports, in text order · 承诺事项",
            context => GraphReads.Of(context).Commitments.Load(
                context.Source.Id, Paging.None<CommitmentRow>(),
                rows => context.GetArgument<CommitmentStatus?>("status") is { } status ? rows.Where(row => row.Status == status) : rows),
            field => field.Argument<CommitmentStatusType>("status", "Only those that stand so · 状态"))
        .ReadList<ObservationType>("observations", "The numbers in it that promise nothing, in text order · 统计数据", context =>
            GraphReads.Of(context).Observations.Load(context.Source.Id, Paging.None<ObservationRow>(), rows => rows))
        .ReadRequired<InstitutionConnection>(
            "institutions", "The institutions it names, most often named first · 提及机构",
            context => GraphReads.Of(context).DocumentInstitutions(context.Page()).Load(
                context.Source.Id, Paging.Empty<InstitutionEdgeRow>(), rows => rows),
            field => field.WithPage(50));

    // A link may hold an older id of the work, so it is the store that says which work is meant.
    static object? Citations(IResolveFieldContext<DocumentRow> context)
    {
        var reads = GraphReads.Of(context);
        if (context.GetArgument<string?>("work") is not { } work)
            return reads.Citations.Load(context.Source.Id, Paging.None<CitationRow>(), rows => rows);
        return reads.Nodes.Load(work, null!, row => row is null
            ? Paging.None<CitationRow>()
            : reads.Citations.Load(context.Source.Id, Paging.None<CitationRow>(), rows => rows.Where(cited => cited.WorkId == row.Id)));
    }

    public static string? Body(ProposalBody? body) => body switch
    {
        ProposalBody.Npc => "npc",
        ProposalBody.Cppcc => "cppcc",
        _ => null,
    };
}

sealed class SourceType : ObjectGraphType<DocumentRow>
{
    public SourceType()
    {
        Name = "Source";
        Description = "Where a text comes from · 出处";
        new FieldSet<DocumentRow>(this)
            .Optional<StringGraphType>("url", "Where it was published · 网址", row => row.Url)
            .Optional<StringGraphType>("file", "The file it was read from · 文件名", row => row.File)
            .Required<StringGraphType>("sha256", "Of the bytes read · 字节散列值", row => row.Sha256)
            .Required<StringGraphType>("textSha256", "Of the decoded text · 文本散列值", row => row.TextSha256)
            .Optional<DateTimeType>("capturedOn", "When it was captured · 采集时间", row => row.CapturedOn);
    }
}

/// <summary>A document in a connection, with what the connection says of it.</summary>
/// <param name="CitedWorkId">Set where the connection says that the document cites this work; the evidence is then read when asked for.</param>
sealed record DocumentEntry(string DocumentId, ImmutableArray<EvidenceRow> Evidence, string? CitedWorkId = null)
{
    public static DocumentEntry Citing(CitationRow row) => new(row.DocumentId, [], row.WorkId);

    public static DocumentEntry Mentioning(DocumentEdgeRow row) => new(row.DocumentId, row.Evidence);
}

sealed class DocumentEdge : Edge<DocumentEntry>
{
    public DocumentEdge()
        : base("Document") =>
        new FieldSet<SliceItem<DocumentEntry>>(this)
            .ReadRequired<DocumentType>("node", "The document · 文件", context => context.Node(context.Source.Row.DocumentId))
            .ReadList<EvidenceType>("evidence", "Of what the connection says, where it says something · 原文依据", Evidence);

    static object? Evidence(IResolveFieldContext<SliceItem<DocumentEntry>> context)
    {
        var entry = context.Source.Row;
        return entry.CitedWorkId is { } work ? context.CitationEvidence(entry.DocumentId, work) : entry.Evidence;
    }
}

sealed class DocumentConnection() : Connection<DocumentEntry, DocumentEdge>("Document");

sealed class ReplyOutcomeType() : NamedEnum(
    "ReplyOutcome", "What a letter's class says became of the proposal · 办理结果类别",
    ("SOLVED", ReplyOutcome.Solved, "Solved, or mostly so · 已解决或基本解决"),
    ("PLANNED", ReplyOutcome.Planned, "Being solved, or planned · 正在解决或列入计划"),
    ("NOTED", ReplyOutcome.Noted, "Not now; taken note of · 暂难解决、留作参考"));
