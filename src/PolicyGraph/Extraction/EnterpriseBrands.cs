using System.Text.RegularExpressions;
using PolicyGraph.Authority;
using PolicyGraph.Segmentation;
using PolicyGraph.Text;

namespace PolicyGraph.Extraction;

/// <summary>Finds firms by the brand (字号) in a legal name that the text prints: 江河源 of 青海江河源农牧科技发展有限公司.</summary>
/// <remarks>
/// A legal name is place, brand, trade and legal form (企业名称登记管理规定, article 6). A brand of two characters counts where it is a word
/// of its own that the dictionary does not have as a common one, and stands between marks or words that part names.
/// </remarks>
static partial class EnterpriseBrands
{
    const int Longest = 4;
    const int RareWord = 10;

    public static IEnumerable<Mention> Find(InstitutionText text, IReadOnlyList<Mention> firms)
    {
        if (firms.Count == 0)
            yield break;
        var brands = from firm in firms.DistinctBy(firm => firm.Name)
                     let brand = firm.Name is { } name ? BrandOf(name) : null
                     where brand is not null
                     group firm by brand into bearers
                     where bearers.Count() == 1
                     select KeyValuePair.Create(bearers.Key, bearers.First());
        var cover = new SpanCover(firms);
        foreach (var (span, firm) in text.PlacesOf([.. brands]))
        {
            if (cover.Covers(span.Start) || !StandsApart(text, span))
                continue;
            var unit = EnterpriseExtractor.UnitAt(text, span.End);
            var whole = new TextSpan(span.Start, span.End + Math.Max(unit, Kind().LengthAt(text.Text, span.End)));
            yield return text.Mention(MentionType.Enterprise, whole, unit > 0 ? text.Printed(whole) : firm.Name, "enterprise-brand", firm.RegionCode);
        }
    }

    static string? BrandOf(string name)
    {
        if (!name.EndsWith("公司", StringComparison.Ordinal))
            return null;
        var stem = EnterpriseNames.WithoutPlace(name);
        var trade = Trade().Match(stem);
        return trade.Success && trade.Index is >= 2 and <= Longest && stem[..trade.Index] is var brand && IsBrand(brand) ? brand : null;
    }

    /// <summary>The length of the brand that a firm's name begins with behind its place: characters that no dictionary has as a word, before nothing or a word; 0 for none.</summary>
    public static int At(ReadOnlySpan<char> head)
    {
        for (var length = 2; length <= Math.Min(Longest, head.Length); length++)
        {
            var rest = head[length..];
            if (IsBrand(head[..length].ToString()) && (length == 2 || !IsCommon(head[..2])) && (rest.IsEmpty || (rest.Length >= 2 && SegmentationDictionary.Default.FrequencyOf(rest[..2]) is not null)))
                return length;
        }

        return 0;
    }

    public static bool IsCommon(ReadOnlySpan<char> word) => SegmentationDictionary.Default.FrequencyOf(word) > RareWord;

    // 洱海保护 is a place and what is done to it.
    public static bool IsBrand(string brand) => !EnterpriseNames.IsDeed(brand) && brand.All(Chinese.Is) && RegionAuthority.Default.ByName(brand) is null
        && (SegmentationDictionary.Default.TagOf(brand) is null or "nr" or "nz" or "nrt" or "nt" || (brand.Length > 2 && SegmentationDictionary.Default.FrequencyOf(brand) <= RareWord));

    static bool StandsApart(InstitutionText text, TextSpan brand) => brand.Length > 2
        ? !text.StandsAt(brand.End, "产业学院") && text.PartsWords(brand.End)
        : IsPartedBefore(text.At(brand.Start - 1)) && NameEdges.EndsAt(text, brand.End) && text.IsWord(brand);

    static bool IsPartedBefore(char before) => !Chinese.Is(before) || "与和及由对".Contains(before, StringComparison.Ordinal);

    [GeneratedRegex("\\G(?:酒业|集团|公司|股份|药业|乳业|科技)(?!园|馆|楼|班|人才)", RegexOptions.CultureInvariant)]
    private static partial Regex Kind();

    [GeneratedRegex($"{EnterpriseTrades.Legal}|{EnterpriseForms.Words}", RegexOptions.CultureInvariant)]
    private static partial Regex Trade();
}
