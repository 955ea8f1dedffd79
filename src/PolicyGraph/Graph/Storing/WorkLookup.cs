using System.Collections.Immutable;
using PolicyGraph.Authority;
using PolicyGraph.Documents;
using PolicyGraph.Resolution;

namespace PolicyGraph.Graph.Storing;

/// <summary>A work looked up by number or title: what a store is asked for, and which of its finds count.</summary>
public sealed record WorkLookup(string? Number, string? Core, string? Canonical, string? Years)
{
    /// <exception cref="ArgumentException">Neither is given.</exception>
    public static WorkLookup Of(string? number, string? title)
    {
        if (number is null && title is null)
            throw new ArgumentException("A number or a title is needed to find works.", nameof(title));
        var folded = title is null ? null : TitleFolding.Fold(title);
        return new WorkLookup(Normal(number), folded?.Core, title is null ? null : TitleFolding.Canonical(title), folded?.Years);
    }

    /// <summary>A number in its normal form, where it is one.</summary>
    public static string? Normal(string? number) => DocumentNumber.TryParse(number, out var parsed) ? parsed.ToString() : number;

    /// <summary>A region and those above it, whose works a letter of the region can mean.</summary>
    public static IEnumerable<string> SelfAndAbove(string code) =>
        RegionAuthority.Default.Find(code) is { } region ? RegionAuthority.Default.SelfAndAncestors(region).Select(at => at.Code) : [];

    /// <summary>Of the works that bear number and title, those of the whole title where there are any.</summary>
    public ImmutableArray<WorkRow> Choose(IReadOnlyCollection<(WorkRow Work, bool Exact)> found) =>
        [.. (found.Any(pair => pair.Exact) ? found.Where(pair => pair.Exact) : found.Where(pair => YearsAgree(pair.Work))).Select(pair => pair.Work)];

    // A range of years is folded away from a title's core; where both print one, it must be the same.
    bool YearsAgree(WorkRow work) => Years is null
        || work.Aliases.Append(work.Title).OfType<string>().Select(title => TitleFolding.Fold(title).Years).OfType<string>().ToList() is var own
            && (own.Count == 0 || own.Contains(Years));
}
