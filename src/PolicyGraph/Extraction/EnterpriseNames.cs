using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PolicyGraph.Authority;

namespace PolicyGraph.Extraction;

/// <summary>The legal names of firms that a text prints, and which of them a shorter one means: 宇通集团 is 郑州宇通集团有限公司, 首钢京唐公司 首钢京唐钢铁联合有限责任公司.</summary>
sealed partial class EnterpriseNames
{
    const string Group = "集团";
    const string Company = "公司";
    const string Branch = "分公司";

    readonly List<string> _printed;
    readonly List<Legal> _legal;
    readonly Dictionary<string, string?> _nameOf = [];

    public EnterpriseNames(IEnumerable<string> printed)
    {
        _printed = [.. printed.Distinct()];
        _legal = [.. _printed.Where(name => name.EndsWith(Company, StringComparison.Ordinal) && !name.EndsWith("分公司", StringComparison.Ordinal) && name.Length > 6).Select(Legal.Of)];
    }

    /// <summary>A legal name and what is left of it behind each of its places: 陕西榆林能源集团, 榆林能源集团, 能源集团.</summary>
    readonly record struct Legal(string Name, ImmutableArray<string> Stems)
    {
        public bool IsGroup { get; } = Name.IndexOf(Group, StringComparison.Ordinal) > 1;

        public static Legal Of(string name) => new(name, [.. Cores(name)]);
    }

    /// <summary>
    /// The one legal name that a short one keeps characters of in their order: a group's from the first on, its places aside; another firm's from the first two on.
    /// </summary>
    public string? NameOf(string shortName)
    {
        // A legal form is whole.
        if (shortName.EndsWith("有限公司", StringComparison.Ordinal) || shortName.EndsWith("责任公司", StringComparison.Ordinal))
            return null;
        if (!_nameOf.TryGetValue(shortName, out var name))
            _nameOf.Add(shortName, name = Find(shortName));
        return name;
    }

    string? Find(string shortName)
    {
        if (shortName.EndsWith(Group, StringComparison.Ordinal))
            return OfGroup(shortName);
        if (shortName.EndsWith(Branch, StringComparison.Ordinal))
            return OfBranch(shortName);
        var core = shortName.EndsWith(Company, StringComparison.Ordinal) ? shortName[..^Company.Length] : shortName;
        return WithItsFirm(shortName)
            ?? Only(legal => legal.Name.Length > shortName.Length && legal.Name.EndsWith(Group + core + Company, StringComparison.Ordinal))
            ?? (core.Length < 4 || Form().IsMatch(core.AsSpan(core.Length - 2)) ? null : Only(legal => legal.Name != shortName && legal.Stems.Any(stem => IsLeftOf(stem, core, core.Length < shortName.Length))));
    }

    // 宇通集团 of 郑州宇通集团有限公司, 市公交集团 of 桂林公共交通集团有限公司.
    string? OfGroup(string shortName)
    {
        var local = shortName[0] is '市' or '省' or '县' or '区' or '州' ? shortName[1..] : WithoutPlace(shortName);
        return Only(legal => legal.IsGroup && legal.Name.StartsWith(shortName, StringComparison.Ordinal) && Form().IsMatch(legal.Name.AsSpan(shortName.Length)))
            ?? Only(legal => legal.IsGroup && legal.Stems.Any(stem => IsShortOf(local, stem) || IsShortOf(shortName, stem)));
    }

    // 长城汽车重庆分公司 of 长城汽车股份有限公司重庆分公司: the same branch, by its place, of the one firm.
    string? OfBranch(string shortName) =>
        _printed.FindAll(name => name.Length > shortName.Length && name[0] == shortName[0] && shortName.Length > Branch.Length + 4
            && name.EndsWith(shortName[^(Branch.Length + 2)..], StringComparison.Ordinal) && name.Contains(Company + shortName[^(Branch.Length + 2)..], StringComparison.Ordinal) && ShortForm.IsKeptFrom(name, shortName)) is [var whole] ? whole : null;

    // 桂林供电局 of 广西电网公司桂林供电局: a place's part of one firm.
    string? WithItsFirm(string shortName) =>
        RegionAuthority.Default.LongestAt(shortName, 0) is not null
        && _printed.FindAll(name => name.Length > shortName.Length && name.EndsWith(shortName, StringComparison.Ordinal)) is [var whole] ? whole : null;

    // 河钢唐钢 of 河钢集团唐钢; a mere beginning only where 公司 says that it is a firm: 首钢京唐公司.
    static bool IsLeftOf(string stem, string core, bool isFirm) =>
        stem.StartsWith(core, StringComparison.Ordinal) ? isFirm
        : stem.Length > core.Length && stem.AsSpan(0, 2).SequenceEqual(core.AsSpan(0, 2)) && ShortForm.IsKeptFrom(stem, core);

    string? Only(Func<Legal, bool> fits) => _legal.Where(fits).Select(legal => legal.Name).Take(2).ToList() is [var only] ? only : null;

    /// <summary>A firm's name, and what is left of it behind each place that it begins with.</summary>
    public static IEnumerable<string> Stems(string name)
    {
        yield return name;
        for (Region? within = null; PlaceBefore(name, within) is { } place; within = place.Region)
            yield return name = name[place.Length..];
    }

    /// <summary>The same of a name in 公司, without that.</summary>
    public static IEnumerable<string> Cores(string name) => Stems(name).Select(stem => stem[..^Company.Length]);

    /// <summary>A firm's name from behind its places: 顺美集团有限公司 of 福建泉州顺美集团有限公司.</summary>
    /// <remarks>Each place lies within the one before it: 丹东东方测控 is of 丹东, though 东方 is a city too.</remarks>
    public static string WithoutPlace(string name)
    {
        name = Stems(name).Last();
        return name.StartsWith("中国", StringComparison.Ordinal) && name.Length > 6 ? name[2..] : name;
    }

    static (Region Region, int Length)? PlaceBefore(string name, Region? within) =>
        RegionAuthority.Default.LongestAt(name, 0, within) is { Region.Level: RegionLevel.Province or RegionLevel.City or RegionLevel.County } place
            && name.Length > place.Length + 2 && (within is null || RegionAuthority.Default.IsSelfOrAncestor(within, place.Region)) ? (place.Region, place.Length) : null;

    /// <summary>A group's shares go by its name: 骆驼股份 is 骆驼集团股份有限公司.</summary>
    public static string? Shares(string name) =>
        name.IndexOf("集团股份", StringComparison.Ordinal) is >= 2 and var group ? name[..group] + "股份" : null;

    // 陕煤集团 is another firm than 陕煤集团榆林化学有限责任公司.
    static bool IsShortOf(string shortName, string stem) =>
        shortName[0] == stem[0] && ShortForm.IsKeptFrom(stem, shortName) && (!stem.StartsWith(shortName, StringComparison.Ordinal) || Form().IsMatch(stem.AsSpan(shortName.Length)));

    /// <summary>Whether a stem tells what is done to a place: 洱海保护 of 洱海保护投资有限公司 is a lake's protection before it is a firm.</summary>
    public static bool IsDeed(ReadOnlySpan<char> stem) => Deed().IsMatch(stem);

    [GeneratedRegex("^..(?:保护|治理|管理|开发|建设|服务|运营|发展|投资|改造|经营|供应|保障)$")]
    private static partial Regex Deed();

    [GeneratedRegex($"^(?:{EnterpriseForms.Words}|公司)*$")]
    private static partial Regex Form();
}
