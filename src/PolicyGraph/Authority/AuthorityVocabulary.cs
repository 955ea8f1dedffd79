using PolicyGraph.Segmentation;

namespace PolicyGraph.Authority;

/// <summary>The segmenter that knows the authority's names: regions (ns), national organs and company groups (nt) are one word each.</summary>
public static class AuthorityVocabulary
{
    // A bracket ends a word, whatever the dictionary says; 通州 and 一汽 are words of the dictionary or too short to keep from cutting others.
    const int ShortestName = 3;

    static readonly Lazy<JiebaSegmenter> Shipped = new(() => new JiebaSegmenter(SegmentationDictionary.Default.With(Words())));

    /// <summary>Made on first use.</summary>
    public static JiebaSegmenter Segmenter => Shipped.Value;

    /// <summary>The names as a user dictionary.</summary>
    internal static IEnumerable<UserWord> Words()
    {
        var regions = RegionAuthority.Default.All.Select(region => new UserWord(region.Name, Tag: "ns"));
        var organs = OrganTable.National().Forms.Select(form => new UserWord(form, Tag: "nt"));
        var enterprises = EnterpriseAuthority.Default.Forms.Select(form => new UserWord(form, Tag: "nt"));
        return regions.Concat(organs).Concat(enterprises).Where(word => word.Word.Length >= ShortestName && CharacterRun.BlockLength(word.Word, tagged: true) == word.Word.Length)
            .OrderBy(word => word.Word, StringComparer.Ordinal).DistinctBy(word => word.Word);
    }
}
