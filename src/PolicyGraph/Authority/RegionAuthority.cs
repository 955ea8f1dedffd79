using System.Collections.Frozen;
using System.Collections.Immutable;

namespace PolicyGraph.Authority;

/// <summary>The administrative divisions (行政区划) of GB/T 2260: nation, provinces, prefectures, counties; zones beside them.</summary>
/// <remarks>Immutable and thread safe; loaded once from <c>regions.tsv</c>.</remarks>
public sealed class RegionAuthority
{
    static readonly Lazy<RegionAuthority> Shipped = new(() => new RegionAuthority(RegionTable.Load(), RegionTable.LoadPredecessors()));

    readonly FrozenDictionary<string, Region> _byCode;
    readonly FrozenDictionary<string, Bearers> _byName;
    readonly FrozenDictionary<string, Bearers>.AlternateLookup<ReadOnlySpan<char>> _byPrinted;
    readonly FrozenDictionary<string, ImmutableArray<Region>> _byAbbreviation;
    readonly NameIndex<Bearers> _names;
    readonly FrozenDictionary<string, string> _fullNames;

    /// <summary>The regions that bear a name.</summary>
    /// <param name="Foremost">The one that is meant where no context settles it; null where none is.</param>
    sealed record Bearers(ImmutableArray<Region> Regions, Region? Foremost);

    /// <remarks>Every parent's and every successor's code is among <paramref name="regions"/>.</remarks>
    RegionAuthority(IReadOnlyList<Region> regions, IReadOnlyList<RegionPredecessor> predecessors)
    {
        All = regions;
        Predecessors = predecessors;
        _byCode = regions.ToFrozenDictionary(region => region.Code);
        _byName = Index(regions.SelectMany(region => Names(region).Select(name => (name, region)))
                .Concat(predecessors.Select(former => (former.Name, _byCode[former.SuccessorCode]))))
            .ToFrozenDictionary(pair => pair.Key, pair => new Bearers(pair.Value, Outranking(pair.Value, pair.Key)));
        _byPrinted = _byName.GetAlternateLookup<ReadOnlySpan<char>>();
        _byAbbreviation = Index(regions.SelectMany(region => Abbreviations(region).Select(name => (name, region))));
        _names = new NameIndex<Bearers>(_byName);
        _fullNames = regions.ToFrozenDictionary(region => region.Code, FullNameOf);
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
    public Region? ByName(string name, Region? context = null) => _byName.TryGetValue(name, out var bearers) ? Settle(bearers, context) : null;

    /// <inheritdoc cref="ByName(string, Region?)"/>
    public Region? ByName(ReadOnlySpan<char> name, Region? context = null) => _byPrinted.TryGetValue(name, out var bearers) ? Settle(bearers, context) : null;

    /// <summary>The region and all above it: nearest first, the nation last.</summary>
    public IEnumerable<Region> SelfAndAncestors(Region region)
    {
        for (Region? at = region; at is not null; at = Find(at.ParentCode))
            yield return at;
    }

    public bool IsSelfOrAncestor(Region ancestor, Region region)
    {
        for (Region? at = region; at is not null; at = Find(at.ParentCode))
        {
            if (at.Code == ancestor.Code)
                return true;
        }

        return false;
    }

    public Region? ProvinceOf(Region region) => OfLevel(region, RegionLevel.Province);

    public Region? CityOf(Region region) => OfLevel(region, RegionLevel.City);

    Region? OfLevel(Region region, RegionLevel level)
    {
        Region? at = region;
        while (at is not null && at.Level != level)
            at = Find(at.ParentCode);
        return at;
    }

    /// <summary>All full, short and former names.</summary>
    internal IEnumerable<string> PrintedNames => _byName.Keys;

    /// <summary>A region's name as an official text prints it in full: a district bears its city's name (佛山市顺德区); counties and county-level cities do not.</summary>
    public string FullName(Region region) => _fullNames.TryGetValue(region.Code, out var name) ? name : FullNameOf(region);

    string FullNameOf(Region region) =>
        region.Level is RegionLevel.County && region.Name.EndsWith('区') && (CityOf(region) ?? Municipality(region)) is { } city ? city.Name + region.Name : region.Name;

    Region? Municipality(Region region) => ProvinceOf(region) is { } province && province.Name.EndsWith('市') ? province : null;

    /// <summary>The longest region name that starts at <paramref name="index"/>, with its length.</summary>
    public (Region Region, int Length)? LongestAt(string text, int index, Region? context = null) =>
        _names.MayStandAt(text, index) ? Longest(text, index, context) : null;

    (Region Region, int Length)? Longest(string text, int index, Region? context)
    {
        foreach (var (name, bearers) in _names.At(text, index))
        {
            if (Settle(bearers, context) is { } region)
                return (region, name.Length);
        }

        return null;
    }

    /// <summary>The regions whose documents' numbers may begin so: 粤 → 广东; 宜 → 宜昌, 宜春, 宜宾. Provinces come first.</summary>
    public ImmutableArray<Region> ByAbbreviation(ReadOnlySpan<char> abbreviation) =>
        _byAbbreviation.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(abbreviation, out var regions) ? regions : [];

    /// <summary>A zone (开发区, 高新区) below a region.</summary>
    public static Region Zone(Region parent, string name) => new($"{parent.Code}-{name}", name, name, RegionLevel.Zone, parent.Code);

    Region? Settle(Bearers bearers, Region? context) => bearers.Regions is [var only] ? only
        : context is not null && Nearest(bearers.Regions, context) is { } near ? near : bearers.Foremost;

    Region? Nearest(ImmutableArray<Region> regions, Region context) =>
        Only(regions, context, static (_, region, context) => region.Code == context.Code)
        ?? Only(regions, context, static (authority, region, context) => authority.IsSelfOrAncestor(context, region))
        ?? Only(regions, context, static (authority, region, context) => authority.IsSelfOrAncestor(region, context))
        ?? (ProvinceOf(context) is { } province ? Only(regions, province, static (authority, region, province) => authority.IsSelfOrAncestor(province, region)) : null);

    // This is asked at every place of a text where a name stands that several regions bear: it allocates nothing.
    Region? Only(ImmutableArray<Region> regions, Region context, Func<RegionAuthority, Region, Region, bool> fits)
    {
        Region? only = null;
        foreach (var region in regions)
        {
            if (!fits(this, region, context))
                continue;
            if (only is not null)
                return null;
            only = region;
        }

        return only;
    }

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
        region.Name.EndsWith("自治县", StringComparison.Ordinal) ? region.ShortName + "自治县" : region.Name,
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
