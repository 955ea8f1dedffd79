using System.Collections.Frozen;
using System.Collections.Immutable;

namespace PolicyGraph.Authority;

/// <summary>What the issuer prefix (机关代字) of a document number tells of its issuer.</summary>
/// <param name="Region">The issuer's region; null where the prefix fits several regions or none that is known.</param>
/// <param name="Level">Also told where all candidates are of one level.</param>
/// <param name="Issuers">Canonical name of the lead issuer; a prefix never tells the others of a joint document. Empty where unknown.</param>
/// <param name="Candidates">The regions that the prefix fits, by code, where there are several; else empty.</param>
public sealed record PrefixMeaning(Region? Region, Level? Level, ImmutableArray<string> Issuers, ImmutableArray<Region> Candidates)
{
    public static PrefixMeaning Unknown { get; } = new(null, null, [], []);
}

/// <summary>
/// Reads issuer prefixes (机关代字): a listed one (国办发), or a region's short form, an organ's code and kind letters
/// (粤 + 府办, 泸市 + 人社 + 函).
/// </summary>
/// <remarks>
/// Order of rules: prefixes that mean one body everywhere; the letter's own region and those above it; the provinces' 简称;
/// national prefixes; the first character of a city elsewhere. Cities share first characters (宜: 宜昌, 宜春, 宜宾): without a
/// letter of one of them, or of a region in one, such a prefix gives candidates, never a choice.
/// </remarks>
public sealed class NumberPrefixAuthority
{
    static readonly Lazy<NumberPrefixAuthority> Shipped = new(() => new(
        NumberPrefixTable.Load(RegionAuthority.Default),
        NumberPrefixHeads.Load(RegionAuthority.Default),
        NumberPrefixOrgans.Load(),
        RegionAuthority.Default));

    readonly NumberPrefixTable _listed;
    readonly NumberPrefixHeads _heads;
    readonly NumberPrefixOrgans _organs;
    readonly RegionAuthority _regions;
    readonly FrozenDictionary<char, (Region Region, string[] Heads)[]> _provinces;

    internal NumberPrefixAuthority(NumberPrefixTable listed, NumberPrefixHeads heads, NumberPrefixOrgans organs, RegionAuthority regions)
    {
        _listed = listed;
        _heads = heads;
        _organs = organs;
        _regions = regions;
        _provinces = regions.All.Where(region => region.Level == RegionLevel.Province)
            .SelectMany(region => heads.Of(region).Official.GroupBy(head => head[0]).Select(group => (First: group.Key, Region: region, Heads: group.ToArray())))
            .GroupBy(item => item.First).ToFrozenDictionary(group => group.Key, group => group.Select(item => (item.Region, item.Heads)).ToArray());
    }

    public static NumberPrefixAuthority Default => Shipped.Value;

    /// <param name="prefix">What stands before the year: 粤发改社会.</param>
    /// <param name="letterRegion">The region of the letter that prints the number; null where it is not known.</param>
    public PrefixMeaning Interpret(ReadOnlySpan<char> prefix, Region? letterRegion)
    {
        ImmutableArray<Region> home = letterRegion is null ? []
            : [.. _regions.SelfAndAncestors(letterRegion).Where(region => region.Level != RegionLevel.Nation)];
        return FromList(_listed.Find(prefix, home))
            ?? FromHome(prefix, home, heads => heads.Official)
            ?? FromFirstCharacter(prefix, home)
            ?? FromHome(prefix, home, heads => heads.Bare)
            ?? FromProvinces(prefix)
            ?? FromList(_listed.FindNational(prefix))
            ?? FromCities(prefix)
            ?? PrefixMeaning.Unknown;
    }

    static PrefixMeaning? FromList(ListedPrefix? entry) =>
        entry is null ? null : new(entry.Region, Levels.Of(entry.Region), [entry.Organ], []);

    // The nearest region comes first, so a city's own form goes before its province's.
    PrefixMeaning? FromHome(ReadOnlySpan<char> prefix, ImmutableArray<Region> home, Func<RegionHeads, string[]> kind)
    {
        foreach (var region in home)
        {
            if (FromRegion(prefix, region, kind(_heads.Of(region))) is { } meaning)
                return meaning;
        }

        return null;
    }

    // 民发 in a 民勤 letter is the county's party committee or the ministry: the prefix alone does not tell.
    PrefixMeaning? FromFirstCharacter(ReadOnlySpan<char> prefix, ImmutableArray<Region> home)
    {
        var own = FromHome(prefix, home, heads => heads.FirstCharacter);
        return own is not null && _listed.FindNational(prefix) is { } national ? Candidates([national.Region, own.Region!]) : own;
    }

    PrefixMeaning? FromProvinces(ReadOnlySpan<char> prefix)
    {
        if (prefix.IsEmpty || !_provinces.TryGetValue(prefix[0], out var provinces))
            return null;
        foreach (var (region, heads) in provinces)
        {
            if (FromRegion(prefix, region, heads) is { } meaning)
                return meaning;
        }

        return null;
    }

    PrefixMeaning? FromRegion(ReadOnlySpan<char> prefix, Region region, string[] heads)
    {
        foreach (var head in heads)
        {
            if (prefix.StartsWith(head) && _organs.NameOf(prefix[head.Length..], region) is { } issuer)
                return new(region, Levels.Of(region), [issuer], []);
        }

        return null;
    }

    PrefixMeaning? FromCities(ReadOnlySpan<char> prefix)
    {
        if (prefix.IsEmpty)
            return null;
        List<PrefixMeaning>? meanings = null;
        foreach (var region in CitiesOf(prefix))
        {
            if (FromRegion(prefix, region, _heads.Of(region).Any) is { } meaning)
                (meanings ??= []).Add(meaning);
        }

        return meanings switch
        {
            null => null,
            [var only] => only,
            _ => Candidates([.. meanings.Select(meaning => meaning.Region!).OrderBy(region => region.Code, StringComparer.Ordinal)]),
        };
    }

    IEnumerable<Region> CitiesOf(ReadOnlySpan<char> prefix)
    {
        var named = _regions.LongestAt(prefix.ToString(), 0)?.Region;
        return _regions.ByAbbreviation(prefix[..1]).Concat(_heads.InTable(prefix[0])).Concat(named is null ? [] : [named]).Distinct();
    }

    static PrefixMeaning Candidates(ImmutableArray<Region> fitting)
    {
        var levels = fitting.Select(Levels.Of).Distinct().ToList();
        return new(null, levels.Count == 1 ? levels[0] : null, [], fitting);
    }
}
