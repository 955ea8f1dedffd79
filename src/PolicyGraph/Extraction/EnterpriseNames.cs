using PolicyGraph.Authority;

namespace PolicyGraph.Extraction;

/// <summary>The legal names of groups that a text prints, and which of them a group's short name means: 宇通集团 is 郑州宇通集团有限公司.</summary>
sealed class EnterpriseNames(IEnumerable<string> printed)
{
    const string Group = "集团";

    readonly List<(string Name, string Stem)> _legal =
    [
        .. printed.Distinct().Where(name => name.EndsWith("公司", StringComparison.Ordinal) && name.IndexOf(Group, StringComparison.Ordinal) > 1)
            .Select(name => (name, WithoutPlace(name)[..^"公司".Length])),
    ];

    readonly Dictionary<string, string?> _nameOf = [];

    /// <summary>The one legal name of a group that begins, its place aside, with the short name's first character and holds the others in their order.</summary>
    public string? NameOf(string shortName)
    {
        if (!shortName.EndsWith(Group, StringComparison.Ordinal))
            return null;
        if (!_nameOf.TryGetValue(shortName, out var name))
            _nameOf.Add(shortName, name = Only(legal => legal.Name.StartsWith(shortName, StringComparison.Ordinal)) ?? Only(legal => IsShortOf(WithoutPlace(shortName), legal.Stem) || IsShortOf(shortName, legal.Name)));
        return name;
    }

    string? Only(Func<(string Name, string Stem), bool> fits) => _legal.Where(fits).Select(legal => legal.Name).Take(2).ToList() is [var only] ? only : null;

    /// <summary>A firm's name from behind its places: 顺美集团有限公司 of 福建泉州顺美集团有限公司.</summary>
    /// <remarks>Each place lies within the one before it: 丹东东方测控 is of 丹东, though 东方 is a city too.</remarks>
    public static string WithoutPlace(string name)
    {
        for (Region? within = null;
            RegionAuthority.Default.LongestAt(name, 0, within) is { Region.Level: RegionLevel.Province or RegionLevel.City or RegionLevel.County } place
                && name.Length > place.Length + 2 && (within is null || RegionAuthority.Default.IsSelfOrAncestor(within, place.Region));
            within = place.Region)
            name = name[place.Length..];
        return name.StartsWith("中国", StringComparison.Ordinal) && name.Length > 6 ? name[2..] : name;
    }

    /// <summary>A group's shares go by its name: 骆驼股份 is 骆驼集团股份有限公司.</summary>
    public static string? Shares(string name) =>
        name.IndexOf("集团股份", StringComparison.Ordinal) is >= 2 and var group ? name[..group] + "股份" : null;

    static bool IsShortOf(string shortName, string stem) => shortName[0] == stem[0] && ShortForm.IsKeptFrom(stem, shortName);
}
