using System.Buffers;
using PolicyGraph.Authority;

namespace PolicyGraph.Extraction;

/// <summary>The full names of schools that a text prints, and which of them a short form shortens.</summary>
sealed class CollegeNames(IEnumerable<string> printed, KnownBodies known)
{
    // What no school is told by.
    static readonly SearchValues<string> Unfit =
        SearchValues.Create(["职业", "技术", "市", "第", "县", "区", "省", "大学", "学院", "学校", "中等", "高级"], StringComparison.Ordinal);

    readonly List<string> _names = [.. printed.Distinct()];
    readonly Dictionary<string, string?> _fullOf = [];
    readonly Dictionary<string, string?> _withPlace = [];

    /// <summary>
    /// The one full name that holds the short form's characters in their order, of several the one that is shorter than all others; else, or where
    /// that is a part's (浙江大学城市学院), the well-known college of this short form; else null.
    /// </summary>
    public string? FullOf(string shortForm)
    {
        if (!_fullOf.TryGetValue(shortForm, out var full))
            _fullOf.Add(shortForm, full = Find(shortForm));
        return full;
    }

    /// <summary>The name that a college bears since, if the text prints that too: 深圳职业技术大学 for 深圳职业技术学院.</summary>
    public string? Today(string name) => known.Today(name) is var today && today != name && _names.Contains(today) ? today : null;

    string? Find(string shortForm)
    {
        var full = Shortest(_names, shortForm, IsPlaceAndField) ?? Shortest(_names, shortForm, IsShortOf);
        return Known(shortForm) is { } known && (full is null || full.StartsWith(known, StringComparison.Ordinal)) ? known : full is null ? null : Today(full) ?? full;
    }

    string? Known(string shortForm) => known.NameOf(shortForm) is { } name && name != shortForm ? Today(name) ?? name : null;

    /// <summary>The one longer name that puts a place before this one: 顺德区 before 胡锦超职业技术学校.</summary>
    public string? WithPlace(string name)
    {
        if (!_withPlace.TryGetValue(name, out var placed))
            _withPlace.Add(name, placed = Shortest(_names, name, IsPlaceAndName));
        return placed;
    }

    // Of the names that fit the one that is shorter than all others.
    static string? Shortest(List<string> names, string printed, Func<string, string, bool> fits)
    {
        var (shortest, isOnly) = ((string?)null, true);
        foreach (var name in names)
        {
            if (shortest?.Length < name.Length || !fits(printed, name))
                continue;
            (shortest, isOnly) = (name, shortest?.Length != name.Length);
        }

        return isOnly ? shortest : null;
    }

    static bool IsPlaceAndName(string name, string longer) =>
        longer.Length > name.Length && longer.EndsWith(name, StringComparison.Ordinal) && RegionAuthority.Default.ByName(longer.AsSpan(0, longer.Length - name.Length)) is not null;

    /// <summary>The one name of a region's school that ends so.</summary>
    public string? EndingIn(string ending, string region) =>
        _names.Where(name => name.EndsWith(ending, StringComparison.Ordinal) && name.StartsWith(region, StringComparison.Ordinal)).Take(2).ToList() is [var only] ? only : null;

    // 温职院瑞安学院 begins with a short form and is no full name of it.
    static bool IsShortOf(string shortForm, string name) =>
        name.Length > shortForm.Length && ShortForm.IsKeptFrom(name, shortForm) && !(name.StartsWith(shortForm, StringComparison.Ordinal) && shortForm[^1] is '院' or '专' or '校');

    // 漳职院 is 漳州职业技术学院 before 漳州城市职业学院: the place's first character, then the field's.
    static bool IsPlaceAndField(string shortForm, string name) =>
        shortForm.Length > 2 && RegionAuthority.Default.LongestAt(name, 0) is { } place && place.Length < name.Length && name[place.Length] == shortForm[1] && IsShortOf(shortForm, name);

    /// <summary>Ordinary abbreviations that a suffix does not tell, each with the one name that it can shorten: 辽机电, 新会机电, 海经院.</summary>
    public IEnumerable<KeyValuePair<string, string>> Abbreviations()
    {
        // Null for one of several bearers.
        var bearers = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var name in _names)
        {
            foreach (var abbreviation in AbbreviationsOf(name))
            {
                if (!bearers.TryAdd(abbreviation, name) && bearers[abbreviation] != name)
                    bearers[abbreviation] = null;
            }
        }

        foreach (var (abbreviation, bearer) in bearers)
        {
            if (bearer is not null && abbreviation.AsSpan().IndexOfAny(Unfit) < 0)
                yield return KeyValuePair.Create(abbreviation, bearer);
        }
    }

    // Place and field: the place by one character or two, the field by two, or by one before 院.
    static string[] AbbreviationsOf(string name)
    {
        if (RegionAuthority.Default.LongestAt(name, 0) is not { } place || place.Length < 2 || name.Length < place.Length + 4)
            return [];
        var field = name[place.Length..];
        return [name[..1] + field[..2], name[..2] + field[..2], $"{name[0]}{field[0]}院"];
    }
}
