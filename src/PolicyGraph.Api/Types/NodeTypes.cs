using GraphQL.Types;
using PolicyGraph.Api.Reading;
using PolicyGraph.Authority;
using PolicyGraph.Graph;

namespace PolicyGraph.Api.Types;

/// <summary>Whatever has an id. Which type a row is, each type tells by its <c>IsTypeOf</c>.</summary>
sealed class NodeInterface : InterfaceGraphType<NodeRow>
{
    public NodeInterface()
    {
        Name = "Node";
        Description = "A document, work, institution, region, commitment or proposal · 节点";
        new FieldSet<NodeRow>(this).AddId();
    }
}

static class NodeFields
{
    public static FieldSet<TRow> AddId<TRow>(this FieldSet<TRow> fields)
        where TRow : NodeRow =>
        fields.Required<IdGraphType>("id", "The same on every machine; older ids of a merged node still find it · 标识", row => row.Id);
}

sealed class RegionType : ObjectGraphType<RegionRow>
{
    public RegionType()
    {
        Name = "Region";
        Description = "An administrative division, or a zone beside them · 行政区划";
        Interface<NodeInterface>();
        new FieldSet<RegionRow>(this).AddId()
            .Optional<StringGraphType>("code", "GB/T 2260; a zone has its parent's code and its name · 行政区划代码", row => row.Region.Code)
            .Required<StringGraphType>("name", "The full name · 全称", row => row.Region.Name)
            .Required<RegionLevelType>("level", "Its level · 级别", row => row.Region.Level)
            .Optional<RegionType>("parent", "The region above; null for the nation · 上级", row => Of(RegionAuthority.Default.Find(row.Region.ParentCode)))
            .List<RegionType>("children", "The regions right below · 下级", row => Children(row.Region))
            .ReadRequired<DocumentConnection>(
                "documents", "What the region's bodies issued, without the regions below · 本地区文件",
                context => GraphReads.Of(context) is var reads ? reads.RegionDocuments(context.Page()).Load(
                    context.Source.Region.Code, Paging.Empty<DocumentRow>(), rows => reads.Remembered(rows).Select(row => new DocumentEntry(row.Id, [], null))) : null,
                field => field.WithPage())
            .ReadRequired<WorkConnection>(
                "works", "The region's own laws and policies · 本地区政策清单",
                context => GraphReads.Of(context).RegionWorks(context.Page()).Load(context.Source.Region.Code, Paging.Empty<WorkRow>(), rows => rows),
                field => field.WithPage())
            .AddCommitments(
                "What the region's own letters promise, run and report, newest first · 本地区承诺事项",
                (reads, status, page) => reads.OwnCommitments(status, page), row => row.Region.Code);
    }

    public static RegionRow? Of(Region? region) => region is null ? null : new RegionRow(region);

    static IEnumerable<RegionRow> Children(Region region) =>
        RegionAuthority.Default.All.Where(other => other.ParentCode == region.Code).Select(other => new RegionRow(other));
}
