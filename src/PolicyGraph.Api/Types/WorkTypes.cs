using GraphQL;
using GraphQL.Builders;
using GraphQL.Types;
using PolicyGraph.Api.Reading;
using PolicyGraph.Authority;
using PolicyGraph.Graph;
using PolicyGraph.Resolution;

namespace PolicyGraph.Api.Types;

sealed class WorkInterface : InterfaceGraphType<WorkRow>
{
    public WorkInterface()
    {
        Name = "Work";
        Description = "A law or policy. It exists once it is cited, whether its text is held or not · 法律法规或政策文件";
        Interface<NodeInterface>();
        new FieldSet<WorkRow>(this).AddWork();
    }
}

sealed class LawType : ObjectGraphType<WorkRow>
{
    public LawType()
    {
        Name = "Law";
        Description = "A statute of the people's congress or a regulation of the State Council · 法律法规";
        IsTypeOf = row => row is WorkRow { IsLaw: true };
        Interface<NodeInterface>();
        Interface<WorkInterface>();
        new FieldSet<WorkRow>(this).AddWork();
    }
}

sealed class PolicyType : ObjectGraphType<WorkRow>
{
    public PolicyType()
    {
        Name = "Policy";
        Description = "A normative document (规范性文件) · 政策文件";
        IsTypeOf = row => row is WorkRow { IsLaw: false };
        Interface<NodeInterface>();
        Interface<WorkInterface>();
        new FieldSet<WorkRow>(this).AddWork()
            .Optional<StringGraphType>("genre", "意见, 方案, 规划 …, as the title tells · 文种", row => row.Genre);
    }
}

static class WorkFields
{
    public static FieldSet<WorkRow> AddWork(this FieldSet<WorkRow> fields) => fields.AddId()
        .Optional<StringGraphType>("title", "Null where only a number is known · 标题", row => row.Title)
        .Optional<StringGraphType>("number", "Normalised: 国办发〔2017〕95号 · 发文字号", row => row.Number)
        .List<StringGraphType>("aliases", "Other titles that it is cited by · 别名", row => row.Aliases)
        .Optional<LevelType>("level", "The level that made it · 层级", row => row.Level)
        .ReadList<IssuanceType>("issuers", "Who issued it · 发文机关", context => Reads(context).Issuances.Load(
            context.Source.Id, Paging.None<IssuanceRow>(), rows => rows))
        .Optional<RegionType>("region", "Where it was made; 全国 for the nation · 发文地区", row => RegionType.Of(row.Region))
        .Optional<PartialDateType>("issuedOn", "Its signing date · 印发日期", row => row.IssuedOn)
        .Required<BooleanGraphType>("held", "Its text is among the documents · 是否收录全文", row => row.Held)
        .ReadRequired<CitationConnection>(
            "citedBy", "Who cites it, newest first · 被引用",
            CitedBy,
            field =>
            {
                field.WithPage();
                field.Argument<BooleanGraphType>("transitive", argument =>
                {
                    argument.DefaultValue = false;
                    argument.Description =
                        "Through works that carry it out too: each document once, by its citation that is nearest to the work, which tells its way in via · 含通过配套文件引用";
                });
                WithFilter(field);
            })
        .ReadList<RegionCitationsType>(
            "citingRegions", "Which regions cite it, most documents first · 哪些地区引用",
            CitingRegions,
            field =>
            {
                WithLevel(field);
                WithFilter(field);
            })
        .ReadList<AdoptionType>(
            "adoption", "Every region with letters: whether they cite it, or a work that carries it out, or neither, and what was searched · 各地落实情况",
            Adoption,
            field =>
            {
                WithLevel(field);
                field.Argument<StringGraphType>("region", "Code or name: this region alone and those below it · 地区代码或名称");
            })
        .AddLinks(WorkLinkType.Implements, "implements", "The works that it carries out · 落实的上位文件", "implementedBy", "The works that carry it out · 配套落实文件")
        .AddLinks(
            WorkLinkType.Repeals, "repeals", "The works that it repeals or replaces, as far as they are held or cited · 废止或替代的文件",
            "repealedBy", "The works that repeal or replace it · 废止或替代它的文件")
        .AddLinks(WorkLinkType.Amends, "amends", "The works that it changes and leaves in force · 修订的文件", "amendedBy", "The works that change it · 修订它的文件");

    static FieldSet<WorkRow> AddLinks(this FieldSet<WorkRow> fields, WorkLinkType type, string from, string fromDescription, string to, string toDescription) => fields
        .ReadList<WorkLinkGraphType>(from, fromDescription, context => Reads(context).WorkLinksFrom(type).Load(
            context.Source.Id, Paging.None<WorkLinkRow>(), rows => rows.Select(WorkLink.To)))
        .ReadRequired<WorkLinkConnection>(
            to, toDescription,
            context => Reads(context).WorkLinksTo(type, context.Page()).Load(
                context.Source.Id, Paging.Empty<WorkLinkRow>(), rows => rows.Select(WorkLink.From)),
            field => field.WithPage());

    static GraphReads Reads(IResolveFieldContext context) => GraphReads.Of(context);

    static object? CitedBy(IResolveFieldContext<WorkRow> context)
    {
        var (filter, page) = (new CitationFilter { Dates = Dates(context), Functions = Functions(context) }, context.Page());
        var loader = context.GetArgument<bool?>("transitive") ?? false ? Reads(context).TransitivelyCitedBy(filter, page) : Reads(context).CitedBy(filter, page);
        return loader.Load(context.Source.Id, Paging.Empty<CitationRow>(), rows => rows);
    }

    static object? CitingRegions(IResolveFieldContext<WorkRow> context)
    {
        var query = new CitingRegionsQuery(context.GetArgument<RegionLevel?>("level"), context.GetArgument<bool?>("rollUp") ?? false)
        {
            Dates = Dates(context),
            Functions = Functions(context),
        };
        return Reads(context).CitingRegions(query).Load(
            context.Source.Id, Paging.None<RegionCitationsRow>(), rows => rows.Select(row => new RegionCitations(row, query)));
    }

    static object? Adoption(IResolveFieldContext<WorkRow> context)
    {
        var query = new CitingRegionsQuery(context.GetArgument<RegionLevel?>("level"), context.GetArgument<bool?>("rollUp") ?? false);
        var region = Regions.Code(context.GetArgument<string?>("region"));
        return Reads(context).Adoption(query).Load(
            context.Source.Id, Paging.None<AdoptionRow>(),
            rows => rows.Where(row => row.LiesIn(region)).Select(row => new Adoption(row, query)));
    }

    static void WithLevel(FieldBuilder<WorkRow, object?> field)
    {
        field.Argument<RegionLevelType>(
            "level", "CITY gives prefecture-level cities and the four municipalities; without it, all levels · 只看某一级");
        field.Argument<BooleanGraphType>("rollUp", argument =>
        {
            argument.DefaultValue = false;
            argument.Description = "Counts counties and zones under their city · 区县计入所属地级市";
        });
    }

    static DateRange Dates(IResolveFieldContext context) =>
        new(context.GetArgument<DateOnly?>("since"), context.GetArgument<DateOnly?>("until"));

    static CitationFunctions Functions(IResolveFieldContext context) =>
        CitationFunctions.Of(context.GetArgument<IEnumerable<CitationFunction>?>("functions") ?? []);

    static void WithFilter(FieldBuilder<WorkRow, object?> field)
    {
        field.Argument<ListGraphType<NonNullGraphType<CitationFunctionType>>>(
            "functions", "Only citations of these functions, each by the strongest of its occurrences; none named, all · 引用功能");
        field.Argument<DateType>("since", "Only letters dated wholly on this day or later · 起始日期");
        field.Argument<DateType>("until", "Only letters dated wholly on this day or earlier · 截止日期");
    }
}

sealed class WorkEdge : Edge<WorkRow>
{
    public WorkEdge()
        : base("Work") =>
        new FieldSet<SliceItem<WorkRow>>(this).Required<WorkInterface>("node", "The law or policy · 法律法规或政策文件", item => item.Row);
}

sealed class WorkConnection() : Connection<WorkRow, WorkEdge>("Work");
