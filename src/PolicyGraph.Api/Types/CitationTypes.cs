using GraphQL;
using GraphQL.Types;
using PolicyGraph.Api.Reading;
using PolicyGraph.Graph;

namespace PolicyGraph.Api.Types;

sealed class CitationType : ObjectGraphType<CitationRow>
{
    public CitationType()
    {
        Name = "Citation";
        Description = "One document cites one work · 引用";
        new FieldSet<CitationRow>(this)
            .ReadRequired<DocumentType>("document", "Who cites · 引用文件", context => context.Node(context.Source.DocumentId))
            .ReadRequired<WorkInterface>("work", "What is cited · 被引文件", context => context.Node(context.Source.WorkId))
            .Required<IntGraphType>("depth", "How often it is mentioned · 提及次数", citation => citation.Depth)
            .Optional<CitationFunctionType>(
                "function", "The strongest of its occurrences; null in a store that is older than functions and not rebuilt yet · 引用功能", citation => citation.Function)
            .ReadList<WorkInterface>(
                "via", "The way of a transitive citation: the cited work first, each carries out the next, the last the work asked for; empty for a direct one · 路径",
                context => context.Nodes<WorkRow>(context.Source.Via))
            .ReadList<EvidenceType>("evidence", "The sentences that say so · 原文依据", context => context.CitationEvidence(
                context.Source.DocumentId, context.Source.WorkId));
    }
}

sealed class CitationEdge : Edge<CitationRow>
{
    public CitationEdge()
        : base("Citation") =>
        new FieldSet<SliceItem<CitationRow>>(this).Required<CitationType>("node", "The citation · 引用", item => item.Row);
}

sealed class CitationConnection() : Connection<CitationRow, CitationEdge>("Citation");

sealed class EvidenceType : ObjectGraphType<EvidenceRow>
{
    public EvidenceType()
    {
        Name = "Evidence";
        Description = "Where it is written: half-open span in UTF-16 code units of the document's text · 原文依据";
        new FieldSet<EvidenceRow>(this)
            .ReadRequired<DocumentType>("document", "Where it is written · 所在文件", context => context.Node(context.Source.DocumentId))
            .Required<StringGraphType>("textSha256", "Names the text that the span counts in · 文本散列值", row => row.TextSha256)
            .Required<IntGraphType>("start", "The first code unit · 起", row => row.Start)
            .Required<IntGraphType>("end", "Behind the last code unit · 止", row => row.End)
            .Required<StringGraphType>("quote", "The text at the span: the sentence, cut to 120 · 原句", row => row.Quote)
            .Required<StringGraphType>("rule", "Which rule found it · 规则", row => row.Rule)
            .Optional<CitationFunctionType>("function", "What the document does here with the work that it cites; null of what is no citation · 引用功能", row => row.Function)
            .Required<StringGraphType>("extractorVersion", "Which version of the program read it · 抽取版本", row => row.ExtractorVersion)
            .ReadRequired<StringGraphType>("url", "Opens the text at the span · 打开原文", context =>
                GraphReads.Of(context).BaseUrl + EvidenceLink.Path(context.Source));
    }
}

/// <summary>How one region cites one work, with the question that it answers.</summary>
sealed record RegionCitations(RegionCitationsRow Row, CitingRegionsQuery Query)
{
    public (string WorkId, string RegionCode) Key => (Row.WorkId, Row.Region.Code);
}

sealed class RegionCitationsType : ObjectGraphType<RegionCitations>
{
    public RegionCitationsType()
    {
        Name = "RegionCitations";
        Description = "How one region cites one work. First and last are ranges where no exact date is known · 地区引用";
        new FieldSet<RegionCitations>(this)
            .Required<RegionType>("region", "Who cites · 引用地区", citations => RegionType.Of(citations.Row.Region))
            .Required<IntGraphType>("documentCount", "How many documents cite it · 文件数", citations => citations.Row.DocumentCount)
            .Required<IntGraphType>("mentionCount", "How often they mention it · 提及次数", citations => citations.Row.MentionCount)
            .Required<IntGraphType>("undatedCount", "Documents among them without a date · 无日期文件数", citations => citations.Row.UndatedCount)
            .Optional<PartialDateType>("firstCitedOn", "The first citation; without an exact date, the earliest it can be · 首次引用", citations => citations.Row.FirstCitedOn)
            .Optional<PartialDateType>("firstCitedNotAfter", "Not after this the first citation was made · 首次引用不晚于", citations => citations.Row.FirstCitedNotAfter)
            .Optional<PartialDateType>("lastCitedOn", "The last citation; without an exact date, the latest it can be · 最近引用", citations => citations.Row.LastCitedOn)
            .Optional<PartialDateType>("lastCitedNotBefore", "Not before this the last citation was made · 最近引用不早于", citations => citations.Row.LastCitedNotBefore)
            .ReadRequired<CitationConnection>(
                "citations", "The citations, with their sentences · 引用", context => Citations(context, slice => slice), field => field.WithPage())
            .ReadRequired<DocumentConnection>(
                "documents", "The citing documents · 引用文件",
                context => Citations(context, slice => slice.Select(DocumentEntry.Citing)), field => field.WithPage());
    }

    static object? Citations(IResolveFieldContext<RegionCitations> context, Func<Slice<CitationRow>, object?> show) =>
        GraphReads.Of(context).RegionCitations(context.Source.Query, context.Page())
            .Load(context.Source.Key, Paging.Empty<CitationRow>(), show);

}
