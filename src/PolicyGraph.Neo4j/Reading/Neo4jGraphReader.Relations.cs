using PolicyGraph.Extraction;
using PolicyGraph.Graph;
using PolicyGraph.Graph.Storing;
using PolicyGraph.Neo4j.QueryApi;

namespace PolicyGraph.Neo4j.Reading;

/// <summary>What documents state of institutions.</summary>
sealed partial class Neo4jGraphReader
{
    public async Task<IReadOnlyDictionary<string, Slice<RelationRow>>> GetRelationsAsync(
        IReadOnlyCollection<string> institutionIds, RelationType? type, Page page, CancellationToken cancellationToken = default)
    {
        var parameters = Slices.Paged(page, ("type", type?.ToString()), ("most", RelationRow.MostEvidence));
        var found = await FindAsync(NodeKind.Institution, institutionIds, cancellationToken).ConfigureAwait(false);
        return await SlicesAsync(found, "relations", "institutions", "place", (_, item) => Relation(item), parameters, cancellationToken).ConfigureAwait(false);
    }

    static RelationRow Relation(QueryRow row) => new(
        row.Enum<RelationType>("type"), row.Text("fromId"), row.TextOrNull("toId"), row.Text("toName"), DateBounds.Printed(row.TextOrNull("occurredOn")),
        EvidenceRows.Told(row));
}
