using Microsoft.Data.Sqlite;
using PolicyGraph.Extraction;
using PolicyGraph.Graph;

namespace PolicyGraph.Sqlite.Reading;

/// <summary>Mentions with what they settled to, and why they did not where they did not.</summary>
static class MentionRows
{
    public static MentionRow Mention(SqliteDataReader row)
    {
        var region = row.TextOrNull("region");
        var target = row.TextOrNull("work") ?? row.TextOrNull("institution_id") ?? (region is null ? null : NodeId.OfRegion(region));
        var status = row.EnumOrNull<ResolutionStatus>("status") ?? (target is null ? ResolutionStatus.Unresolved : ResolutionStatus.Resolved);
        var type = row.Enum<MentionType>("type");
        return new MentionRow(
            row.Text("document_id"), type, row.Text("text"), row.Int("span_start"), row.Int("span_end"),
            row.TextOrNull("name"), row.TextOrNull("number"), row.Text("rule"), status)
        {
            Reason = row.TextOrNull("reason") ?? (status is ResolutionStatus.Unresolved ? MentionRow.UnresolvedReason(type) : null),
            TargetId = target,
            CandidateIds = NodeRows.Strings(row, "candidates"),
            Function = NodeRows.Function(row),
            FunctionTrigger = row.TextOrNull("function_trigger"),
        };
    }
}
