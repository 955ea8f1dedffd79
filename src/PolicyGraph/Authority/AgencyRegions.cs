using System.Collections.Concurrent;
using PolicyGraph.Text;

namespace PolicyGraph.Authority;

/// <summary>The regions in agencies' names: a name (中山市), a level word (市, 省), or one within the other (枣庄市薛城区).</summary>
sealed class AgencyRegions(RegionAuthority regions)
{
    readonly ConcurrentDictionary<string, LevelRegions> _levels = new();

    /// <summary>What each level word means in a letter of one region.</summary>
    sealed record LevelRegions(
        Region? Province, Region? City, Region? AutonomousPrefecture, Region? Prefecture, Region? League, Region? County, Region? Banner, Region? District);

    /// <summary>The characters that level words begin with.</summary>
    public const string LevelHeads = "市省州县区旗盟地自";

    /// <summary>What the regions in agencies' names begin with.</summary>
    public IEnumerable<string> Heads => regions.PrintedNames.Concat(LevelHeads.Select(level => level.ToString()));

    /// <summary>The region of a name or level word at a place.</summary>
    /// <param name="context">The letter's region: what a level word means.</param>
    public (Region Region, int Length)? At(string text, int index, Region? context) =>
        Named(text, index, context) is not { } named ? LevelWord(text, index, context)
            : Named(text, index + named.Length, named.Region) is { } within && within.Region != named.Region && regions.IsSelfOrAncestor(named.Region, within.Region)
                ? (within.Region, named.Length + within.Length) : named;

    /// <summary>How an agency's name prints its region: a district bears its city's name; counties and county-level cities do not.</summary>
    public string FullName(Region region) => regions.FullName(region);

    public Region? ProvinceOf(Region region) => regions.ProvinceOf(region);

    public Region Nation => regions.Nation;

    (Region Region, int Length)? Named(string text, int index, Region? context) =>
        regions.LongestAt(text, index, context) is { Region.Level: not RegionLevel.Nation } named && IsPrinted(named.Region, named.Length, context) ? named : null;

    // A county is named with its level. 会同 is a verb before 县财政局, save in the city that 会同县 lies in.
    bool IsPrinted(Region region, int length, Region? context) =>
        region.Level is RegionLevel.Province or RegionLevel.City
        || ((length == region.Name.Length || length > region.ShortName.Length)
            && (region.ShortName != "会同" || (context is not null && regions.Find(region.ParentCode) is { } city && regions.IsSelfOrAncestor(city, context))));

    (Region Region, int Length)? LevelWord(string text, int index, Region? context)
    {
        if (context is null || index >= text.Length || !LevelHeads.Contains(text[index], StringComparison.Ordinal) || text.StandsAt(index, "市场监"))
            return null;
        if (!_levels.TryGetValue(context.Code, out var of))
            _levels[context.Code] = of = LevelsOf(context);
        var (region, length) = text[index] switch
        {
            '自' => text.StandsAt(index, "自治区") ? (of.Province, 3) : text.StandsAt(index, "自治州") ? (of.AutonomousPrefecture, 3) : (null, 0),
            '地' => text.StandsAt(index, "地区") ? (of.Prefecture, 2) : (null, 0),
            '省' => (of.Province, 1),
            '市' => (of.City, 1),
            '州' => (of.AutonomousPrefecture, 1),
            '盟' => (of.League, 1),
            '县' => (of.County, 1),
            '旗' => (of.Banner, 1),
            _ => (of.District, 1),
        };
        return region is null ? null : (region, length);
    }

    LevelRegions LevelsOf(Region context) => new(
        regions.ProvinceOf(context),
        Nearest(context, region => region.Name.EndsWith('市')),
        Nearest(context, region => region.Name.EndsWith('州')),
        Nearest(context, region => region.Name.EndsWith("地区", StringComparison.Ordinal)),
        Nearest(context, region => region.Name.EndsWith('盟')),
        Nearest(context, region => region.Level is RegionLevel.County && region.Name.EndsWith('县')),
        Nearest(context, region => region.Level is RegionLevel.County && region.Name.EndsWith('旗')),
        Nearest(context, region => region.Level is RegionLevel.County && region.Name.EndsWith('区')));

    Region? Nearest(Region context, Func<Region, bool> fits) => regions.SelfAndAncestors(context).FirstOrDefault(fits);
}
