using System.Collections.Immutable;

namespace PolicyGraph.Graph;

/// <summary>A captured text with the keys that tell which document it is.</summary>
/// <param name="Keys">As in <see cref="DocumentGraph.Keys"/>.</param>
public sealed record CaptureKeys(string CaptureId, ImmutableArray<string> Keys, DateTimeOffset? CapturedOn, string TextSha256);

/// <summary>The captures of one document.</summary>
/// <param name="Id">The id of the strongest key of all its captures.</param>
/// <param name="CurrentCapture">The latest by capture time, then by text hash; never by arrival.</param>
public sealed record SettledDocument(string Id, ImmutableArray<string> KeyIds, string CurrentCapture, ImmutableArray<string> Captures);

/// <summary>Groups captures into documents: captures that share a key, directly or through others, are one document.</summary>
/// <remarks>Pure and independent of order.</remarks>
public static class DocumentSettlement
{
    static readonly ImmutableArray<string> Strength = ["number|", "proposal|", "url|", "text|"];

    public static ImmutableArray<SettledDocument> Group(IReadOnlyCollection<CaptureKeys> captures)
    {
        var byKey = captures.SelectMany(capture => capture.Keys.Select(key => (key, capture))).ToLookup(pair => pair.key, pair => pair.capture);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return
        [
            .. captures.OrderBy(capture => capture.CaptureId, StringComparer.Ordinal)
                .Where(capture => seen.Add(capture.CaptureId))
                .Select(capture => Document(Connected(capture, byKey, seen)))
                .OrderBy(document => document.Id, StringComparer.Ordinal),
        ];
    }

    static List<CaptureKeys> Connected(CaptureKeys first, ILookup<string, CaptureKeys> byKey, HashSet<string> seen)
    {
        var members = new List<CaptureKeys> { first };
        for (var at = 0; at < members.Count; at++)
            members.AddRange(members[at].Keys.SelectMany(key => byKey[key]).Where(capture => seen.Add(capture.CaptureId)));
        return members;
    }

    static SettledDocument Document(List<CaptureKeys> members)
    {
        var keys = members.SelectMany(member => member.Keys).Distinct()
            .OrderBy(Rank).ThenBy(key => key, StringComparer.Ordinal).Select(NodeId.OfDocument).ToImmutableArray();
        var current = members.OrderBy(member => member.CapturedOn ?? DateTimeOffset.MinValue)
            .ThenBy(member => member.TextSha256, StringComparer.Ordinal).ThenBy(member => member.CaptureId, StringComparer.Ordinal).Last();
        return new SettledDocument(
            keys[0], keys, current.CaptureId, [.. members.Select(member => member.CaptureId).Order(StringComparer.Ordinal)]);
    }

    static int Rank(string key) =>
        Strength.Select((prefix, rank) => (prefix, rank)).First(item => key.StartsWith(item.prefix, StringComparison.Ordinal)).rank;
}
