using PolicyGraph.Authority;

namespace PolicyGraph.Extraction;

/// <summary>The full names of schools that a text prints, and which of them a short form shortens.</summary>
sealed class CollegeNames(IEnumerable<string> printed)
{
    readonly List<string> _names = [.. printed.Distinct()];
    readonly Dictionary<string, string?> _fullOf = [];
    readonly Dictionary<string, string?> _withPlace = [];

    /// <summary>The one full name that holds the short form's characters in their order, of several the one that is shorter than all others; else null.</summary>
    public string? FullOf(string shortForm)
    {
        if (!_fullOf.TryGetValue(shortForm, out var full))
            _fullOf.Add(shortForm, full = Shortest(_names.Where(name => IsShortOf(shortForm, name))));
        return full;
    }

    /// <summary>The one longer name that puts a place before this one: 顺德区 before 胡锦超职业技术学校.</summary>
    public string? WithPlace(string name)
    {
        if (!_withPlace.TryGetValue(name, out var placed))
        {
            placed = Shortest(_names.Where(longer =>
                longer.Length > name.Length && longer.EndsWith(name, StringComparison.Ordinal) && RegionAuthority.Default.ByName(longer[..^name.Length]) is not null));
            _withPlace.Add(name, placed);
        }

        return placed;
    }

    static string? Shortest(IEnumerable<string> names) =>
        names.OrderBy(name => name.Length).Take(2).ToList() is [var first, ..] found && (found.Count == 1 || found[1].Length > first.Length) ? first : null;

    /// <summary>The one name of a region's school that ends so.</summary>
    public string? EndingIn(string ending, string region) =>
        _names.Where(name => name.EndsWith(ending, StringComparison.Ordinal) && name.StartsWith(region, StringComparison.Ordinal)).Take(2).ToList() is [var only] ? only : null;

    // 温职院瑞安学院 begins with a short form and is no full name of it.
    static bool IsShortOf(string shortForm, string name) =>
        name.Length > shortForm.Length && ShortForm.IsKeptFrom(name, shortForm) && !(name.StartsWith(shortForm, StringComparison.Ordinal) && shortForm[^1] is '院' or '专' or '校');
}
