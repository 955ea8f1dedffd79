using System.Collections.Immutable;
using PolicyGraph.Authority;
using PolicyGraph.Documents;
using PolicyGraph.Graph;

namespace PolicyGraph.Resolution;

/// <summary>A signature with what the held documents say through it.</summary>
/// <param name="Documents">How many held documents bear it.</param>
/// <param name="Titles">The distinct titles printed with it.</param>
public sealed record SupportedSignature(WorkSignature Signature, int Documents, ImmutableArray<string> Titles);

/// <summary>What a component of signatures comes to: its works, and for each signature (by its canonical text) where it leads.</summary>
public sealed record SettledWorks(ImmutableArray<SettledWork> Works, ImmutableDictionary<string, WorkOutcome> Outcomes);

/// <summary>A work as a node.</summary>
/// <param name="Id">The id of its strongest key: authority, number, title.</param>
/// <param name="KeyIds">The ids of all its keys, its own among them.</param>
/// <param name="Issuers">Canonical names, sorted as authority or text has them.</param>
/// <param name="IssuedOn">The authority's date, else the year of the number.</param>
public sealed record SettledWork(
    string Id,
    ImmutableArray<string> KeyIds,
    bool IsLaw,
    string? Title,
    string? Number,
    string? RegionCode,
    Level? Level,
    ImmutableArray<string> Issuers,
    PartialDate? IssuedOn,
    ImmutableArray<string> Aliases,
    string? Genre,
    string? AuthorityKey);

/// <summary>Where a signature leads: to one work, to several candidates, and why.</summary>
public sealed record WorkOutcome(ResolutionStatus Status, string? WorkId, ImmutableArray<string> CandidateIds, string Reason)
{
    public static WorkOutcome Resolved(string workId, string reason) => new(ResolutionStatus.Resolved, workId, [], reason);

    public static WorkOutcome Ambiguous(IEnumerable<string> candidates, string reason) =>
        new(ResolutionStatus.Ambiguous, null, [.. candidates.Distinct().Order(StringComparer.Ordinal)], reason);
}
