using System.Collections.Frozen;
using System.Collections.Immutable;

namespace PolicyGraph.Authority;

/// <summary>The administrative divisions (行政区划) of GB/T 2260: nation, provinces, prefectures, counties; zones beside them.</summary>
/// <remarks>Immutable and thread safe; loaded once from <c>regions.tsv</c>.</remarks>
public sealed class RegionAuthority
{
    static readonly Lazy<RegionAuthority> Shipped = new(() => new RegionAuthority(RegionTable.Load(), RegionTable.LoadPredecessors()));

    readonly FrozenDictionary<string, Region> _byCode;
    readonly FrozenDictionary<string, ImmutableArray<Region>> _byName;
    readonly FrozenDictionary<string, ImmutableArray<Region>> _byAbbreviation;
    readonly NameIndex<ImmutableArray<Region>> _names;

    /// <remarks>Every parent's and every successor's code is among <paramref name="regions"/>.</remarks>
    RegionAuthority(IReadOnlyList<Region> regions, IReadOnlyList<RegionPredecessor> predecessors)
    {
        All = regions;
        Predecessors = predecessors;
        _byCode = regions.ToFrozenDictionary(region => region.Code);
        _byName = Index(regions.SelectMany(region => Names(region).Select(name => (name, region)))
            .Concat(predecessors.Select(former => (former.Name, _byCode[former.SuccessorCode]))));
        _byAbbreviation = Index(regions.SelectMany(region => Abbreviations(region).Select(name => (name, region))));
        _names = new NameIndex<ImmutableArray<Region>>(_byName);
    }

    public static RegionAuthority Default => Shipped.Value;

    /// <summary>The nation first, then by code.</summary>
    public IReadOnlyList<Region> All { get; }

    /// <summary>Former names (襄樊市), each with the region that took its place.</summary>
    public IReadOnlyList<RegionPredecessor> Predecessors { get; }

    public Region Nation => _byCode[Region.NationCode];

    /// <summary>The region of a code; a zone's code gives the zone.</summary>
    public Region? Find(string? code) => code is null ? null
        : _byCode.TryGetValue(code, out var region) ? region
        : code.IndexOf('-', StringComparison.Ordinal) is > 0 and var dash && _byCode.TryGetValue(code[..dash], out var parent)
            ? Zone(parent, code[(dash + 1)..]) : null;

    /// <summary>The region of a full, short or former name (楚雄彝族自治州, 楚雄州, 楚雄; 襄樊市).</summary>
    /// <param name="context">Settles a name that several regions bear: itself, what is below it, what is above it; in this order.</param>
    /// <returns>Null where no region bears the name, or several do and the context does not settle it.</returns>
    public Region? ByName(string name, Region? context = null) => _byName.TryGetValue(name, out var regions) ? Settle(regions, name, context) : null;

    /// <summary>The region and all above it: nearest first, the nation last.</summary>
    public IEnumerable<Region> SelfAndAncestors(Region region)
    {
        for (Region? at = region; at is not null; at = Find(at.ParentCode))
            yield return at;
    }

    public bool IsSelfOrAncestor(Region ancestor, Region region) => SelfAndAncestors(region).Any(at => at.Code == ancestor.Code);

    public Region? ProvinceOf(Region region) => SelfAndAncestors(region).FirstOrDefault(at => at.Level is RegionLevel.Province);

    public Region? CityOf(Region region) => SelfAndAncestors(region).FirstOrDefault(at => at.Level is RegionLevel.City);

    /// <summary>Whether any region's name begins with this character.</summary>
    internal bool Begins(char unit) => _names.Begins(unit);

    /// <summary>The longest region name that starts at <paramref name="index"/>, with its length.</summary>
    public (Region Region, int Length)? LongestAt(string text, int index, Region? context = null)
    {
        foreach (var (name, regions) in _names.At(text, index))
        {
            if (Settle(regions, name, context) is { } region)
                return (region, name.Length);
        }

        return null;
    }

    /// <summary>The regions whose documents' numbers may begin so: 粤 → 广东; 宜 → 宜昌, 宜春, 宜宾. Provinces come first.</summary>
    public ImmutableArray<Region> ByAbbreviation(string abbreviation) => _byAbbreviation.GetValueOrDefault(abbreviation, []);

    /// <summary>A zone (开发区, 高新区) below a region.</summary>
    public static Region Zone(Region parent, string name) => new($"{parent.Code}-{name}", name, name, RegionLevel.Zone, parent.Code);

    Region? Settle(ImmutableArray<Region> regions, string name, Region? context) => regions is [var only] ? only
        : context is not null && Nearest(regions, context) is { } near ? near : Outranking(regions, name);

    Region? Nearest(ImmutableArray<Region> regions, Region context) =>
        regions.FirstOrDefault(region => region.Code == context.Code)
        ?? Single(regions.Where(region => IsSelfOrAncestor(context, region)))
        ?? Single(regions.Where(region => IsSelfOrAncestor(region, context)))
        ?? (ProvinceOf(context) is { } province ? Single(regions.Where(region => IsSelfOrAncestor(province, region))) : null);

    // 吉林 is the province before the city, 大理 the prefecture before the county-level city within it; 朝阳 is undecided.
    static Region? Outranking(ImmutableArray<Region> regions, string name) =>
        Single(regions.Where(region => region.Name == name))
        ?? Single(regions.Where(region => region.Level is RegionLevel.Province))
        ?? (regions.Any(region => region.Level is RegionLevel.Province) ? null : Single(regions.Where(region => region.Level is RegionLevel.City)));

    static Region? Single(IEnumerable<Region> regions) => regions.Take(2).ToList() is [var only] ? only : null;

    static IEnumerable<string> Names(Region region) => new[]
    {
        region.Name,
        region.ShortName,
        region.Name.EndsWith("自治州", StringComparison.Ordinal) ? region.ShortName + "州" : region.Name,
        region.Name.EndsWith("自治县", StringComparison.Ordinal) ? region.ShortName + "县" : region.Name,
        region.Name.EndsWith("自治区", StringComparison.Ordinal) ? region.ShortName + "自治区" : region.Name,
    }.Distinct();

    // In a number's prefix a city stands by the first character of its name where it has no abbreviation of its own.
    static IEnumerable<string> Abbreviations(Region region) => region.Level switch
    {
        RegionLevel.Province => [region.Abbreviation!],
        RegionLevel.City => new[] { region.Abbreviation, region.ShortName[..1] }.OfType<string>().Distinct(),
        _ => [],
    };

    static FrozenDictionary<string, ImmutableArray<Region>> Index(IEnumerable<(string Key, Region Region)> pairs) =>
        pairs.GroupBy(pair => pair.Key, pair => pair.Region)
            .ToFrozenDictionary(group => group.Key, group => group.OrderBy(region => region.Level).ThenBy(region => region.Code, StringComparer.Ordinal).ToImmutableArray());
}
