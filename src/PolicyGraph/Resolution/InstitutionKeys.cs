using System.Collections.Immutable;
using PolicyGraph.Authority;
using PolicyGraph.Extraction;
using PolicyGraph.Graph;

namespace PolicyGraph.Resolution;

/// <summary>Makes institution keys and their ids.</summary>
public static class InstitutionKeys
{
    // What a canonical agency name may bear before its region: 中共中山市委员会, 国家税务总局大连市税务局.
    static readonly ImmutableArray<string> BeforeRegion = ["中国共产党", "中共", "共青团", "中国共产主义青年团", "国家税务总局", "中国人民政治协商会议", "国家统计局"];

    public static string IdOf(InstitutionKey key) => NodeId.OfInstitution(key.Canonical);

    /// <summary>The key of an agency by its canonical name, which begins with its region; the nation's agencies name none.</summary>
    public static InstitutionKey OfAgency(string canonicalName)
    {
        var folded = TitleFolding.Canonical(canonicalName);
        var start = BeforeRegion.FirstOrDefault(prefix => folded.StartsWith(prefix, StringComparison.Ordinal))?.Length ?? 0;
        var region = RegionAuthority.Default.LongestAt(folded, start)?.Region ?? RegionAuthority.Default.Nation;
        return new InstitutionKey(MentionType.Agency, folded, region.Code);
    }

    /// <summary>The level of an agency; null for the other institutions.</summary>
    public static Level? LevelOf(InstitutionKey key, RegionAuthority regions) =>
        key.Type is MentionType.Agency && regions.Find(key.RegionCode) is { } region ? Levels.Of(region) : null;
}
