using System.Collections.Immutable;
using PolicyGraph.Authority;

namespace PolicyGraph.Resolution;

/// <summary>
/// One title within one issuing region under one largest set of issuers: what the held documents and the authority print of a
/// work, before numbers are looked at.
/// </summary>
/// <param name="Issuers">No other set of the same title and region contains it.</param>
/// <param name="Authority">The one work of the authority that it is, if any.</param>
sealed record TitleCluster(string Core, string? Years, string Region, ImmutableHashSet<string> Issuers, AuthorityWork? Authority)
{
    /// <summary>Documents that print this title with a number, by number.</summary>
    public Dictionary<NumberKey, int> Numbers { get; } = [];

    public string Key => $"title|{Core}|{Years}|{Region}|{string.Join('、', Issuers.Order(StringComparer.Ordinal))}";

    public bool Agrees(IReadOnlyCollection<string> printed) => printed.All(Issuers.Contains) || Issuers.All(printed.Contains);

    /// <summary>The same title, or one that holds the other: 关于印发X的通知 printed short.</summary>
    public bool IsLike(string core) => TitleLikeness.Contains(Core, core);
}

/// <summary>Whether two folded titles can be one title printed longer and shorter.</summary>
static class TitleLikeness
{
    const int LeastShared = 8;

    public static bool Contains(string one, string other) =>
        one == other
        || (Math.Min(one.Length, other.Length) >= LeastShared
            && (one.Contains(other, StringComparison.Ordinal) || other.Contains(one, StringComparison.Ordinal)));
}
