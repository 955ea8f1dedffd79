using GraphQL;
using GraphQL.Builders;
using GraphQL.Types;
using PolicyGraph.Api.Errors;
using PolicyGraph.Api.Reading;
using PolicyGraph.Authority;
using PolicyGraph.Graph;

namespace PolicyGraph.Api.Types;

/// <summary>What can be asked.</summary>
sealed class QueryType : ObjectGraphType<object>
{
    public QueryType()
    {
        Name = "Query";
        Description = "What can be asked · 可查询内容";
        var fields = new FieldSet<object>(this);
        AddSingle(fields);
        AddLists(fields);
        AddAnswers(fields);
    }

    static void AddSingle(FieldSet<object> fields) => fields
        .ReadOptional<NodeInterface>("node", "Whatever has this id · 按标识取节点", ById<NodeRow>, WithId)
        .ReadOptional<WorkInterface>(
            "work", "The law or policy with this id, number or title (or alias); null where unknown, an error with candidates where several · 查一部法规或政策",
            context => WorkLookup.FindAsync(context),
            field =>
            {
                field.Argument<IdGraphType>("id", "An id that an earlier answer gave · 标识");
                field.Argument<StringGraphType>("number", "国办发〔2017〕95号 · 发文字号");
                field.Argument<StringGraphType>("title", "With or without 《》 · 标题或别名");
                field.Argument<StringGraphType>("region", "Code or name: only works of this region and of those above it · 地区");
            })
        .ReadOptional<DocumentType>("document", "The document with this id · 按标识取文件", ById<DocumentRow>, WithId)
        .ReadOptional<RegionType>(
            "region", "The region with this code or name; null where unknown · 查一个地区",
            context => RegionType.Of(FindRegion(context.GetArgument<string?>("code"), context.GetArgument<string?>("name"))),
            field =>
            {
                field.Argument<StringGraphType>("code", "GB/T 2260 · 行政区划代码");
                field.Argument<StringGraphType>("name", "Full or short: 楚雄彝族自治州, 楚雄州, 楚雄 · 名称");
            });

    static void AddLists(FieldSet<object> fields) => fields
        .ReadRequired<WorkConnection>(
            "works", "Laws and policies · 法律法规与政策列表",
            context => Listing.WorksAsync(context, context.GetArgument<WorkFilter?>("filter") ?? new()), WithFilter<WorkFilterType>)
        .ReadRequired<DocumentConnection>(
            "documents", "Documents, newest first · 文件列表",
            context => Listing.DocumentsAsync(context, context.GetArgument<DocumentFilter?>("filter") ?? new()), WithFilter<DocumentFilterType>)
        .ReadRequired<InstitutionConnection>(
            "institutions", "Institutions · 机构列表",
            context => Listing.InstitutionsAsync(context, context.GetArgument<InstitutionFilter?>("filter") ?? new()),
            WithFilter<InstitutionFilterType>)
        .ReadRequired<CommitmentConnection>(
            "commitments", "What letters promise, run and report, newest letter first · 承诺事项列表",
            context => Listing.CommitmentsAsync(context, context.GetArgument<CommitmentFilter?>("filter") ?? new()),
            WithFilter<CommitmentFilterType>)
        .ReadRequired<SuggestionConnection>(
            "suggestions", "The points that letters answer and what became of each, newest letter first · 建议内容列表",
            context => Listing.SuggestionsAsync(context, context.GetArgument<SuggestionFilter?>("filter") ?? new()),
            WithFilter<SuggestionFilterType>)
        .ReadRequired<PromiseHistoryConnection>(
            "promises", "The promises of one region, each told once with what later letters say, earliest first · 一地承诺及后续",
            Listing.PromisesAsync,
            field =>
            {
                field.Argument<NonNullGraphType<StringGraphType>>("region", "Code or name: its own letters are searched · 地区代码或名称");
                field.Argument<DateType>("asOf", "The day to look from; today where it is left out · 截至日期");
                field.Argument<PromiseStateType>("state", "Only those that stand so · 状态");
                field.Argument<BooleanGraphType>("changed", "Only those whose number, strength, deadline or scope changed, or did not · 是否变动");
                field.WithPage();
            })
        .ReadRequired<ObservationConnection>(
            "observations", "What letters count without promising it, newest letter first · 统计数据列表",
            Listing.ObservationsAsync,
            field =>
            {
                field.Argument<NonNullGraphType<StringGraphType>>("measure", "What is counted: 在校生, 产业学院 · 指标");
                field.Argument<StringGraphType>("region", "Code or name: this region and those below it · 地区");
                field.WithPage();
            })
        .ReadList<ComparableQuantitiesType>(
            "compare", "Regions side by side by what their letters count, in groups that may be compared, most regions first · 横向比较",
            Listing.ComparisonAsync,
            field =>
            {
                field.Argument<NonNullGraphType<StringGraphType>>("measure", "What is counted: 产业学院, 实训基地 · 指标");
                field.Argument<CommitmentStatusType>("status", "Where the deeds stand · 状态");
                field.Argument<StringGraphType>("region", "Code or name: this region and those below it · 地区");
            });

    static void AddAnswers(FieldSet<object> fields) => fields
        .ReadList<SearchHitType>(
            "search", "Exact names first, then titles, then texts · 全文检索",
            context => ReadAsync(context, reader => reader.SearchAsync(
                context.GetArgument<string>("text"), context.First(), context.CancellationToken)),
            field =>
            {
                field.Argument<NonNullGraphType<StringGraphType>>("text", "One character or more · 检索词");
                field.WithFirst();
            })
        .ReadList<MentionGraphType>(
            "resolveCitations", "What a pasted text cites, each with its span and the works held that it names; nothing is stored · 解析引用",
            context => ReadAsync(context, reader => PastedText.ResolveCitationsAsync(
                reader, Pipeline, context.GetArgument<string>("text"), context.CancellationToken)),
            field => field.Argument<NonNullGraphType<StringGraphType>>("text", "A letter or a piece of one · 文本"))
        .ReadList<PathType>(
            "path", "The shortest ways between two nodes, each step with its sentence or its authority; empty where none is found · 最短路径",
            PathType.FindAsync,
            field =>
            {
                field.Argument<NonNullGraphType<IdGraphType>>("from", "A document, work, institution, region, commitment or proposal · 起点");
                field.Argument<NonNullGraphType<IdGraphType>>("to", "Another · 终点");
                field.Argument<IntGraphType>("maxLength", argument =>
                {
                    argument.DefaultValue = 4;
                    argument.Description = $"At most this many steps, up to {Paths.MostSteps} · 最多步数";
                });
            })
        .ReadRequired<CoverageType>(
            "coverage", "What was searched: belongs beside every \"not found\" · 检索范围",
            context => ReadAsync(context, reader => reader.GetCoverageAsync(
                Regions.Code(context.GetArgument<string?>("region")), context.GetArgument<RegionLevel?>("level"), context.CancellationToken)),
            field =>
            {
                field.Argument<StringGraphType>("region", "Code or name · 地区代码或名称");
                field.Argument<RegionLevelType>("level", "Only documents of this level · 级别");
            })
        .ReadRequired<StatisticsType>(
            "statistics", "How much is held · 统计", context => ReadAsync(context, reader => reader.GetStatisticsAsync(context.CancellationToken)));

    static readonly PolicyGraphPipeline Pipeline = new();

    static object? ById<TRow>(IResolveFieldContext<object> context)
        where TRow : NodeRow => context.Node<TRow>(context.GetArgument<string>("id"));

    static void WithId(FieldBuilder<object, object?> field) => field.Argument<NonNullGraphType<IdGraphType>>("id", "An id that an earlier answer gave · 标识");

    static void WithFilter<TFilter>(FieldBuilder<object, object?> field)
        where TFilter : IGraphType
    {
        field.Argument<TFilter>("filter", "What to keep · 筛选条件");
        field.WithPage();
    }

    static async Task<object?> ReadAsync<T>(IResolveFieldContext context, Func<IGraphReader, Task<T>> read) =>
        await GraphReads.Of(context).ReadAsync(read, context.CancellationToken).ConfigureAwait(false);

    static Region? FindRegion(string? code, string? name) => (code, name) switch
    {
        ({ } given, null) => RegionAuthority.Default.Find(given.Trim()),
        (null, { } given) => Regions.ByName(given.Trim()),
        _ => throw UserError.BadInput("Give one of code and name."),
    };
}
