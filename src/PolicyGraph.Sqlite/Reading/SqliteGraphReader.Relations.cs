using Microsoft.Data.Sqlite;
using PolicyGraph.Extraction;
using PolicyGraph.Graph;
using PolicyGraph.Graph.Storing;
using PolicyGraph.Sqlite.Writing;

namespace PolicyGraph.Sqlite.Reading;

/// <summary>What documents state of institutions.</summary>
sealed partial class SqliteGraphReader
{
    public Task<IReadOnlyDictionary<string, Slice<RelationRow>>> GetRelationsAsync(
        IReadOnlyCollection<string> institutionIds, RelationType? type, Page page, CancellationToken cancellationToken = default) =>
        Task.FromResult<IReadOnlyDictionary<string, Slice<RelationRow>>>(SlicesOf(
            Find(NodeKind.Institution, institutionIds, cancellationToken), "relations", "institutions", "place", Relation, page, cancellationToken,
            ("type", type?.ToString()), ("most", RelationRow.MostEvidence)));

    static RelationRow Relation(SqliteDataReader row) => new(
        row.Enum<RelationType>("type"), row.Text("from_id"), row.TextOrNull("to_id"), row.Text("to_name"), DateBounds.Printed(row.TextOrNull("occurred_on")),
        NodeRows.Sentences(row));
}
