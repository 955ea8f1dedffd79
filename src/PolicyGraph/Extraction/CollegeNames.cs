using System.Buffers;
using PolicyGraph.Authority;
using PolicyGraph.Segmentation;

namespace PolicyGraph.Extraction;

/// <summary>The full names of schools that a text prints, and which of them a short form shortens.</summary>
sealed class CollegeNames(IEnumerable<string> printed, KnownBodies known)
{
    const string Academy = "学院";

    // What no school is told by.
    static readonly SearchValues<string> Unfit =
        SearchValues.Create(["职业", "技术", "市", "第", "县", "区", "省", "大学", "学院", "学校", "中等", "高级"], StringComparison.Ordinal);

    readonly List<string> _names = [.. printed.Distinct()];
    readonly Dictionary<string, string?> _fullOf = [];
    readonly Dictionary<string, string?> _withPlace = [];
    readonly Dictionary<string, string?> _academyOf = [];

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

    /// <summary>
    /// The one name of an academy of which a short one keeps what stands behind its place: 登云学院 of 昆山登云科技职业学院, 食药学院 of 江苏食品药品职业技术学院;
    /// or the beginning, where that is no word of the dictionary: 硅湖学院 of 硅湖职业技术学院, but not 泰山学院 of 泰山职业技术学院.
    /// </summary>
    public string? AcademyOf(string shortForm)
    {
        if (shortForm.Length is not (4 or 5) || !shortForm.EndsWith(Academy, StringComparison.Ordinal))
            return null;
        if (!_academyOf.TryGetValue(shortForm, out var academy))
            _academyOf.Add(shortForm, academy = _names.FindAll(name => IsAcademy(shortForm, name)) is [var only] ? only : null);
        return academy;
    }

    static bool IsAcademy(string shortForm, string name)
    {
        if (name.Length <= shortForm.Length || !name.EndsWith(Academy, StringComparison.Ordinal) || name.Contains("大学", StringComparison.Ordinal))
            return false;
        var brand = shortForm.AsSpan(0, shortForm.Length - Academy.Length);
        var place = RegionAuthority.Default.LongestAt(name, 0)?.Length ?? 0;
        var field = name.AsSpan(place);
        return field.Length > shortForm.Length && (place == 0 ? field.StartsWith(brand) && SegmentationDictionary.Default.FrequencyOf(brand) is null
            : field.StartsWith(brand) || (brand.Length == 2 && field[0] == brand[0] && field[2] == brand[1]));
    }

    /// <summary>Short forms of two characters, no ordinary words, each with the one name that it can shorten: 陶大 of 景德镇陶瓷大学, 洛师 of 洛阳师范学院.</summary>
    public IEnumerable<KeyValuePair<string, string>> Pairs() =>
        OfOneBearer(_names.SelectMany(name => PairsOf(name).Select(pair => (pair, name)))).Where(pair => known.NameOf(pair.Key) is null && SegmentationDictionary.Default.TagOf(pair.Key) is null or "j" or "nt" or "nz" or "ns");

    static IEnumerable<string> PairsOf(string name) =>
        name.Length < 5 ? []
        : name.EndsWith("大学", StringComparison.Ordinal) && !name.EndsWith("师范大学", StringComparison.Ordinal) ? name[..^2].Distinct().Select(unit => $"{unit}大")
        : name.EndsWith("师范学院", StringComparison.Ordinal) ? [$"{name[0]}师"]
        : name.EndsWith("医学院", StringComparison.Ordinal) ? [$"{name[0]}医"] : [];

    /// <summary>Ordinary abbreviations that a suffix does not tell, each with the one name that it can shorten: 辽机电, 新会机电, 海经院.</summary>
    public IEnumerable<KeyValuePair<string, string>> Abbreviations() =>
        OfOneBearer(_names.SelectMany(name => AbbreviationsOf(name).Select(abbreviation => (abbreviation, name)))).Where(pair => pair.Key.AsSpan().IndexOfAny(Unfit) < 0);

    static IEnumerable<KeyValuePair<string, string>> OfOneBearer(IEnumerable<(string Form, string Name)> forms)
    {
        // Null for one of several bearers.
        var bearers = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var (form, name) in forms)
        {
            if (!bearers.TryAdd(form, name) && bearers[form] != name)
                bearers[form] = null;
        }

        foreach (var (form, bearer) in bearers)
        {
            if (bearer is not null)
                yield return KeyValuePair.Create(form, bearer);
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
