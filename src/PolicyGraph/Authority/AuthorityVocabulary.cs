using PolicyGraph.Segmentation;

namespace PolicyGraph.Authority;

/// <summary>The segmenter that knows the authority's names: regions (ns), national organs, company groups and colleges (nt) are one word each.</summary>
public static class AuthorityVocabulary
{
    // Shorter ones (通州, 一汽) are words of the dictionary, or would cut others.
    const int ShortestName = 3;

    static readonly Lazy<JiebaSegmenter> Shipped = new(() => new JiebaSegmenter(SegmentationDictionary.Default.With(Words())));

    /// <summary>Made on first use.</summary>
    public static JiebaSegmenter Segmenter => Shipped.Value;

    /// <summary>The names as a user dictionary.</summary>
    internal static IEnumerable<UserWord> Words()
    {
        var regions = RegionAuthority.Default.All.Select(region => new UserWord(region.Name, Tag: "ns"));
        var organs = AgencyAuthority.Default.NationalForms.Select(form => new UserWord(form, Tag: "nt"));
        var bodies = KnownBodies.Enterprises.Forms.Concat(KnownBodies.Colleges.Forms).Select(form => new UserWord(form, Tag: "nt"));
        return regions.Concat(organs).Concat(bodies).Where(word => word.Word.Length >= ShortestName && IsBlock(word.Word))
            .OrderBy(word => word.Word, StringComparer.Ordinal).DistinctBy(word => word.Word);
    }

    // A bracket ends a word, whatever a dictionary says.
    static bool IsBlock(string name) => CharacterRun.BlockLength(name, tagged: true) == name.Length;
}
