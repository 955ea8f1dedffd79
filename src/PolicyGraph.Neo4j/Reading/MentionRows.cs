using System.Collections.Immutable;
using System.Text.Json;
using PolicyGraph.Graph;
using PolicyGraph.Neo4j.QueryApi;
using PolicyGraph.Neo4j.Writing;

namespace PolicyGraph.Neo4j.Reading;

/// <summary>Mentions with what they settled to, and why they did not where they did not.</summary>
static class MentionRows
{
    public static ImmutableArray<MentionRow> Of(QueryRow row)
    {
        var document = row.Text("owner");
        var signatures = row.Maps("signatures").ToDictionary(signature => signature.Text("id"));
        var institutions = row.Maps("institutions").ToDictionary(key => key.Text("key"), key => key.Text("institution"));
        var mentions = JsonSerializer.Deserialize<KeptMention[]>(row.Text("mentions"), DocumentStatements.Format)!;
        return [.. mentions.Select(mention => Row(document, mention, mention.Signature is { } id ? signatures[id] : null, institutions))];
    }

    static MentionRow Row(string document, KeptMention mention, QueryRow? signature, Dictionary<string, string> institutions)
    {
        var target = signature?.TextOrNull("work") ?? (mention.Institution is { } key ? institutions.GetValueOrDefault(key) : null)
            ?? (mention.Region is { } region ? NodeId.OfRegion(region) : null);
        var status = signature?.Enum<ResolutionStatus>("status") ?? (target is null ? ResolutionStatus.Unresolved : ResolutionStatus.Resolved);
        return new MentionRow(document, mention.Type, mention.Text, mention.Start, mention.End, mention.Name, mention.Number, mention.Rule, status)
        {
            Reason = signature?.Text("reason") ?? (status is ResolutionStatus.Unresolved ? MentionRow.UnresolvedReason(mention.Type) : null),
            TargetId = target,
            CandidateIds = signature?.Texts("candidates") ?? [],
            Function = mention.Function,
            FunctionTrigger = mention.Trigger,
        };
    }
}
