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
/// national prefixes; the first character of a city elsewhere. A city's first character is shared by many (宜: 宜昌, 宜春, 宜宾),
/// so without a letter of that region it gives candidates, never a choice.
/// </remarks>
public sealed class NumberPrefixAuthority
{
    static readonly Lazy<NumberPrefixAuthority> Shipped = new(() => new(
        NumberPrefixTable.Load(RegionAuthority.Default), NumberPrefixOrgans.Load(), RegionAuthority.Default));

    readonly NumberPrefixTable listed;
    readonly NumberPrefixOrgans organs;
    readonly RegionAuthority regions;
    readonly ImmutableArray<Region> provinces;

    internal NumberPrefixAuthority(NumberPrefixTable listed, NumberPrefixOrgans organs, RegionAuthority regions)
    {
        this.listed = listed;
        this.organs = organs;
        this.regions = regions;
        provinces = [.. regions.All.Where(region => region.Level == RegionLevel.Province)];
    }

    public static NumberPrefixAuthority Default => Shipped.Value;

    /// <param name="prefix">What stands before the year: 粤发改社会.</param>
    /// <param name="letterRegion">The region of the letter that prints the number; null where it is not known.</param>
    public PrefixMeaning Interpret(string prefix, Region? letterRegion)
    {
        ImmutableArray<Region> home = letterRegion is null ? []
            : [.. regions.SelfAndAncestors(letterRegion).Where(region => region.Level != RegionLevel.Nation)];
        return FromList(listed.Find(prefix, home))
            ?? FromHeads(prefix, home, NumberPrefixHeads.Official)
            ?? FromHeads(prefix, home, NumberPrefixHeads.FirstCharacter)
            ?? FromHeads(prefix, home, NumberPrefixHeads.Bare)
            ?? FromHeads(prefix, provinces, NumberPrefixHeads.Official)
            ?? FromList(listed.FindNational(prefix))
            ?? FromCities(prefix)
            ?? PrefixMeaning.Unknown;
    }

    static PrefixMeaning? FromList(ListedPrefix? entry) =>
        entry is null ? null : new(entry.Region, LevelOf(entry.Region), [entry.Organ], []);

    // The nearest region comes first, so a city's own form goes before its province's.
    PrefixMeaning? FromHeads(string prefix, ImmutableArray<Region> among, Func<Region, IEnumerable<string>> headsOf) =>
        among.Select(region => FromRegion(prefix, region, headsOf)).FirstOrDefault(meaning => meaning is not null);

    PrefixMeaning? FromRegion(string prefix, Region region, Func<Region, IEnumerable<string>> headsOf)
    {
        var issuer = headsOf(region)
            .Where(head => prefix.StartsWith(head, StringComparison.Ordinal))
            .OrderByDescending(head => head.Length)
            .Select(head => organs.NameOf(prefix[head.Length..], region))
            .FirstOrDefault(name => name is not null);
        return issuer is null ? null : new(region, LevelOf(region), [issuer], []);
    }

    PrefixMeaning? FromCities(string prefix)
    {
        if (prefix.Length == 0)
            return null;
        var named = regions.LongestAt(prefix, 0)?.Region;
        var meanings = regions.ByAbbreviation(prefix[..1])
            .Concat(named is null ? [] : [named])
            .Distinct()
            .Select(region => FromRegion(prefix, region, NumberPrefixHeads.Any))
            .OfType<PrefixMeaning>()
            .ToList();
        return meanings.Count switch
        {
            0 => null,
            1 => meanings[0],
            _ => Candidates([.. meanings.Select(meaning => meaning.Region!).OrderBy(region => region.Code, StringComparer.Ordinal)]),
        };
    }

    static PrefixMeaning Candidates(ImmutableArray<Region> fitting)
    {
        var levels = fitting.Select(LevelOf).Distinct().ToList();
        return new(null, levels.Count == 1 ? levels[0] : null, [], fitting);
    }

    static Level LevelOf(Region region) => region.Level switch
    {
        RegionLevel.Nation => Level.National,
        RegionLevel.Province => Level.Provincial,
        RegionLevel.City => Level.Municipal,
        _ => Level.County,
    };
}
