using GraphQL.Types;
using PolicyGraph.Graph;

namespace PolicyGraph.Api.Types;

/// <summary>How a region took a work up, with the question that it answers.</summary>
sealed record Adoption(AdoptionRow Row, CitingRegionsQuery Query);

sealed class AdoptionType : ObjectGraphType<Adoption>
{
    public AdoptionType()
    {
        Name = "Adoption";
        Description = "How one region's letters know a work. NOT_FOUND says nothing but what the coverage searched · 落实情况";
        new FieldSet<Adoption>(this)
            .Required<RegionType>("region", "Whose letters were searched · 地区", adoption => RegionType.Of(adoption.Row.Region))
            .Required<AdoptionWayType>("way", "The strongest way that is found · 方式", adoption => adoption.Row.Way)
            .Optional<RegionCitationsType>("direct", "Its citations of the work itself · 直接引用", adoption =>
                adoption.Row.Direct is { } direct ? new RegionCitations(direct, adoption.Query) : null)
            .List<AdoptionThroughType>("through", "Its citations of works that carry the work out, shortest way first · 通过配套文件", adoption =>
                adoption.Row.Through.Select(through => new AdoptionThrough(through, adoption.Query)))
            .Optional<PartialDateType>("firstCitedOn", "The first citation of any way; without an exact date, the earliest it can be · 首次引用", adoption => adoption.Row.FirstCitedOn)
            .Optional<PartialDateType>("firstCitedNotAfter", "Not after this the first citation was made · 首次引用不晚于", adoption => adoption.Row.FirstCitedNotAfter)
            .Optional<DayRangeType>("lagDays", "Days from the work's date to the first citation; null where a date is unknown · 滞后天数", adoption => adoption.Row.Lag)
            .Required<CoverageType>("coverage", "What was searched of the region's letters · 检索范围", adoption => adoption.Row.Coverage);
    }
}

sealed record AdoptionThrough(AdoptionThroughRow Row, CitingRegionsQuery Query);

sealed class AdoptionThroughType : ObjectGraphType<AdoptionThrough>
{
    public AdoptionThroughType()
    {
        Name = "AdoptionThrough";
        Description = "A region cites a work that carries out the work asked for · 通过配套文件落实";
        new FieldSet<AdoptionThrough>(this)
            .ReadList<WorkInterface>("via", "The cited work first; each carries out the next, the last carries out the work asked for · 路径", context =>
                context.Nodes<WorkRow>(context.Source.Row.Via))
            .Required<RegionCitationsType>("citations", "How the region cites the first of them · 引用", through =>
                new RegionCitations(through.Row.Citations, through.Query));
    }
}

sealed class AdoptionWayType() : NamedEnum(
    "AdoptionWay", "How a region's letters know a work · 落实方式",
    ("DIRECT", AdoptionWay.Direct, "They cite it · 直接引用"),
    ("THROUGH", AdoptionWay.Through, "They cite a work that carries it out · 通过配套文件"),
    ("NOT_FOUND", AdoptionWay.NotFound, "Neither is found in the letters held · 未发现"));

sealed class DayRangeType : ObjectGraphType<DayRange>
{
    public DayRangeType()
    {
        Name = "DayRange";
        Description = "A number of days between two bounds, both inclusive · 天数范围";
        new FieldSet<DayRange>(this)
            .Required<IntGraphType>("atLeast", "Not fewer · 不少于", range => range.AtLeast)
            .Required<IntGraphType>("atMost", "Not more · 不多于", range => range.AtMost);
    }
}
