using GraphQL.Types;
using PolicyGraph.Authority;
using PolicyGraph.Documents;
using PolicyGraph.Extraction;
using PolicyGraph.Graph;

namespace PolicyGraph.Api.Types;

/// <summary>A filter of the graph as an input object. Regions stay as written: <see cref="Regions"/> reads them when the field runs.</summary>
abstract class FilterType<TFilter> : InputObjectGraphType<TFilter>
{
    protected void Optional<TType>(string name, string description, object? defaultValue = null)
        where TType : IGraphType => Field<TType>(name).Description(description).DefaultValue(defaultValue);

    protected void RegionField() => Optional<StringGraphType>("region", "Code or name · 地区代码或名称");

    protected void DescendantsField() =>
        Optional<BooleanGraphType>("includeDescendants", "With the regions below · 含下级地区", defaultValue: true);

    protected static T? Value<T>(IDictionary<string, object?> values, string name) =>
        values.TryGetValue(name, out var value) && value is T read ? read : default;

    protected static T? ValueOrNull<T>(IDictionary<string, object?> values, string name)
        where T : struct => values.TryGetValue(name, out var value) && value is T read ? read : null;
}

sealed class WorkFilterType : FilterType<WorkFilter>
{
    public WorkFilterType()
    {
        Name = "WorkFilter";
        Description = "All that is given must hold · 政策筛选";
        Optional<StringGraphType>("text", "In title or alias · 标题关键词");
        Optional<StringGraphType>("number", "With any brackets · 发文字号");
        Optional<LevelType>("level", "The level that made it · 层级");
        Optional<StringGraphType>("issuer", "A name or part of it · 发文机关");
        RegionField();
        Optional<DateType>("issuedAfter", "On this day or later · 印发不早于");
        Optional<DateType>("issuedBefore", "On this day or earlier · 印发不晚于");
        Optional<BooleanGraphType>("held", "Its text is among the documents · 收录全文");
        Optional<StringGraphType>("citedByRegion", "Code or name of a region that cites it · 引用地区");
        Optional<WorkOrderType>("orderBy", "The order of the list · 排序");
    }

    public override object ParseDictionary(IDictionary<string, object?> value) => new WorkFilter
    {
        Text = Value<string>(value, "text"),
        Number = Value<string>(value, "number"),
        Level = ValueOrNull<Level>(value, "level"),
        Issuer = Value<string>(value, "issuer"),
        RegionCode = Value<string>(value, "region"),
        IssuedAfter = ValueOrNull<DateOnly>(value, "issuedAfter"),
        IssuedBefore = ValueOrNull<DateOnly>(value, "issuedBefore"),
        Held = ValueOrNull<bool>(value, "held"),
        CitedByRegionCode = Value<string>(value, "citedByRegion"),
        OrderBy = ValueOrNull<WorkOrder>(value, "orderBy") ?? WorkOrder.CitingRegions,
    };
}

sealed class DocumentFilterType : FilterType<DocumentFilter>
{
    public DocumentFilterType()
    {
        Name = "DocumentFilter";
        Description = "All that is given must hold · 文件筛选";
        Optional<StringGraphType>("text", "In title or text · 关键词");
        Optional<DocumentKindType>("kind", "What it is · 文件类别");
        RegionField();
        DescendantsField();
        Optional<DateType>("issuedAfter", "On this day or later · 成文不早于");
        Optional<DateType>("issuedBefore", "On this day or earlier · 成文不晚于");
        Optional<IdGraphType>("cites", "The id of a work · 引用某文件");
        Optional<IdGraphType>("institution", "The id of an institution · 提及某机构");
    }

    public override object ParseDictionary(IDictionary<string, object?> value) => new DocumentFilter
    {
        Text = Value<string>(value, "text"),
        Kind = ValueOrNull<DocumentKind>(value, "kind"),
        RegionCode = Value<string>(value, "region"),
        IncludeDescendants = ValueOrNull<bool>(value, "includeDescendants") ?? true,
        IssuedAfter = ValueOrNull<DateOnly>(value, "issuedAfter"),
        IssuedBefore = ValueOrNull<DateOnly>(value, "issuedBefore"),
        CitesWorkId = Value<string>(value, "cites"),
        InstitutionId = Value<string>(value, "institution"),
    };
}

sealed class InstitutionFilterType : FilterType<InstitutionFilter>
{
    public InstitutionFilterType()
    {
        Name = "InstitutionFilter";
        Description = "All that is given must hold · 机构筛选";
        Optional<StringGraphType>("text", "In name or alias · 名称关键词");
        Optional<InstitutionKindType>("type", "What it is · 机构类型");
        RegionField();
        DescendantsField();
    }

    public override object ParseDictionary(IDictionary<string, object?> value) => new InstitutionFilter
    {
        Text = Value<string>(value, "text"),
        Type = ValueOrNull<MentionType>(value, "type"),
        RegionCode = Value<string>(value, "region"),
        IncludeDescendants = ValueOrNull<bool>(value, "includeDescendants") ?? true,
    };
}
