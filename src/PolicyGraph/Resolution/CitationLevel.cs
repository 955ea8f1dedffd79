using PolicyGraph.Authority;

namespace PolicyGraph.Resolution;

/// <summary>Estimates at which level a work was made where nothing printed tells its issuer. For output alone: no key rests on it.</summary>
static class CitationLevel
{
    /// <param name="before">The level of the work that is coordinated with this one.</param>
    public static Level? Estimate(CitedWork work, Region? region, PrefixMeaning? number, Region? letter, Level? before) =>
        work.IsLaw ? Level.National
        : region is not null ? Levels.Of(region)
        : number?.Level ?? Known(work, letter) ?? InTitle(work, letter) ?? AtHead(work) ?? ByContext(work, letter, before);

    // A work of that title by the letter's region or one above it.
    static Level? Known(CitedWork work, Region? letter)
    {
        var levels = work.Full.Select(item => item.Core).OfType<string>().SelectMany(core => WorkAuthority.Default.ByTitle(core))
            .Where(known => letter is null || RegionAuthority.Default.Find(known.RegionCode) is { } region && RegionAuthority.Default.IsSelfOrAncestor(region, letter))
            .Select(known => known.Level).Distinct().ToList();
        return levels is [var only] ? only : null;
    }

    // 职业教育服务长春现代化都市圈建设行动计划 is Changchun's own in a letter of Changchun.
    static Level? InTitle(CitedWork work, Region? letter) =>
        letter is not null && work.Title is { } title
        && RegionAuthority.Default.SelfAndAncestors(letter).FirstOrDefault(region => region.Level is not RegionLevel.Nation && title.Contains(region.ShortName, StringComparison.Ordinal)) is { } named
            ? Levels.Of(named) : null;

    // 怀远县甲乙方案 is the county's, whoever's the letter is.
    static Level? AtHead(CitedWork work) =>
        work.Title is { } title && RegionAuthority.Default.LongestAt(title, 0) is { Length: >= 3 } found && found.Length == found.Region.Name.Length ? Levels.Of(found.Region) : null;

    // 印发《…》 without a subject is the letter's own doing; 落实《…》 points upwards.
    static Level? ByContext(CitedWork work, Region? letter, Level? before)
    {
        var context = work.Full[0].Context;
        if (context.IsCoordinated && before is not null)
            return before;
        return letter is not null && (context.IsIssued || !context.IsApplied) ? Levels.Of(letter) : Level.National;
    }
}
