using System.Text.RegularExpressions;
using PolicyGraph.Authority;
using PolicyGraph.Text;

namespace PolicyGraph.Extraction;

/// <summary>Finds banks that are named after their place (地方银行), with the branch that follows: 江苏银行, 汉口银行光谷支行, 泸州农商银行.</summary>
static partial class EnterpriseBanks
{
    const int LongestPlace = 8;

    public static IEnumerable<Mention> Find(InstitutionText text)
    {
        foreach (var bank in Bank().Spans(text.Text))
        {
            if (PlaceBefore(text, bank.Start) is not { } place)
                continue;
            var span = new TextSpan(place.Start, bank.End + Branch().LengthAt(text.Text, bank.End));
            if (!text.IsExcluded(span))
                yield return text.Mention(MentionType.Enterprise, span, text.Printed(span), "enterprise-bank", place.Region.Code);
        }
    }

    // The longest name of a province, city or county that ends right before the bank's kind.
    static (int Start, Region Region)? PlaceBefore(InstitutionText text, int end)
    {
        for (var start = Math.Max(0, end - LongestPlace); start <= end - 2; start++)
        {
            if (RegionAuthority.Default.ByName(text.Text.AsSpan(start, end - start), text.LetterRegion) is { Level: not RegionLevel.Nation } region)
                return (start, region);
        }

        return null;
    }

    // 银行业 and 银行机构 are many.
    [GeneratedRegex("(?:农村商业|农商|农村合作|村镇)?银行(?![业界家们机类])", RegexOptions.CultureInvariant)]
    private static partial Regex Bank();

    [GeneratedRegex("\\G(?:股份有限公司)?[\\u4e00-\\u9fff-[在的和与及等]]{2,6}[分支]行", RegexOptions.CultureInvariant)]
    private static partial Regex Branch();
}
