using PolicyGraph.Text;

namespace PolicyGraph.Extraction;

/// <summary>Finds firms by what is left of a legal name that the text prints: 中石化湖南石化 of 中石化湖南石油化工有限公司, 陕煤榆林化学 of 陕煤集团榆林化学有限责任公司.</summary>
/// <remarks>
/// Such a form begins with the name's first two characters and keeps others in their order, none further than <see cref="Gap"/> from the one before; one that
/// leaves nothing out is a beginning, which <see cref="EnterpriseExtractor"/> finds.
/// </remarks>
static class EnterpriseContractions
{
    const int Shortest = 5;
    const int Longest = 12;
    const int Gap = 4;

    public static IEnumerable<Mention> Find(InstitutionText text, IReadOnlyList<Mention> full)
    {
        var stems = full.DistinctBy(firm => firm.Name).Where(firm => firm.Name is { Length: > 8 } name && name.EndsWith("公司", StringComparison.Ordinal))
            .SelectMany(firm => EnterpriseNames.Cores(firm.Name!).Select(stem => (Firm: firm, Stem: stem)))
            .Where(item => item.Stem.Length > Shortest).ToLookup(item => item.Stem[..2], item => item);
        if (stems.Count == 0)
            yield break;
        var cover = new SpanCover(full);
        foreach (var (head, bearers) in text.PlacesOf([.. stems.Select(group => KeyValuePair.Create(group.Key, group))]))
        {
            if (cover.Covers(head.Start))
                continue;
            var kept = bearers.Select(item => (item.Firm, Length: LengthOf(text, head.Start, item.Stem))).Where(item => item.Length >= Shortest).ToList();
            if (kept.Count == 0)
                continue;
            var (firm, length) = kept.MaxBy(item => item.Length);
            var span = new TextSpan(head.Start, head.Start + length);
            if (!kept.Exists(item => item.Length == length && item.Firm.Name != firm.Name) && text.PartsWords(span.Start) && text.PartsWords(span.End) && !text.IsExcluded(span))
                yield return text.Mention(MentionType.Enterprise, span, firm.Name, "enterprise-contraction", firm.RegionCode);
        }
    }

    // 0 where nothing is left out between two characters that are kept.
    static int LengthOf(InstitutionText text, int start, string stem)
    {
        var (at, length, skips) = (0, 0, false);
        for (; length < Longest && at < stem.Length; length++)
        {
            var next = stem.IndexOf(text.At(start + length), at, Math.Min(Gap + 1, stem.Length - at));
            if (next < 0)
                break;
            skips |= next > at;
            at = next + 1;
        }

        return skips ? length : 0;
    }
}
