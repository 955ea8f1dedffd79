using System.Text.RegularExpressions;
using PolicyGraph.Authority;
using PolicyGraph.Text;

namespace PolicyGraph.Extraction;

/// <summary>Finds enterprises (企业): by their legal form, as a group (集团), and by short forms of what the text or the table of groups names in full.</summary>
sealed partial class EnterpriseExtractor(NameBoundary boundary, EnterpriseAuthority groups)
{
    const int ShortestAlias = 4;

    public IEnumerable<Mention> Extract(InstitutionText text)
    {
        var full = ByForm(text).ToList();
        var declared = DeclaredShortForms.Of(text, full, "enterprise-declared-short-form", bare: true);
        return full.Concat(declared).Concat(ShortForms(text, full)).Concat(Known(text));
    }

    IEnumerable<Mention> ByForm(InstitutionText text)
    {
        foreach (Match form in Form().Matches(text.Text))
        {
            var start = boundary.Before(text, form.Index);
            var span = new TextSpan(start, form.Index + form.Length);
            if (form.Index - start >= 2 && !text.IsExcluded(span) && !Education().IsMatch(span.Of(text.Text)))
                yield return Of(text, span, groups.NameOf(span.Of(text.Text)) ?? span.Of(text.Text), "enterprise-form");
        }
    }

    // 泸州老窖 for 泸州老窖集团有限责任公司: a beginning of the full name that stands elsewhere.
    static IEnumerable<Mention> ShortForms(InstitutionText text, IReadOnlyList<Mention> full)
    {
        var cover = text.LongestCover(full);
        foreach (var mention in full.DistinctBy(item => item.Text).Where(item => Form().IsMatch(item.Text)))
        {
            for (var length = mention.Text.Length - 4; length >= ShortestAlias; length--)
            {
                var alias = mention.Text[..length];
                var places = text.PlacesOf(alias).Where(at => cover[at] == 0
                    && !text.StandsAt(at + length, "职业") && !text.StandsAt(at + length, "学院")).ToList();
                if (places.Count == 0 || RegionAuthority.Default.ByName(alias) is not null)
                    continue;
                foreach (var at in places)
                    yield return Of(text, new TextSpan(at, at + length), mention.Name!, "enterprise-short-form");
                break;
            }
        }
    }

    IEnumerable<Mention> Known(InstitutionText text)
    {
        for (var at = 0; at < text.Text.Length; at++)
        {
            if (groups.LongestAt(text.Text, at) is not { } group || text.IsExcluded(new TextSpan(at, at + group.Length)))
                continue;
            var unit = Unit().Match(text.Text, at + group.Length);
            var span = new TextSpan(at, at + group.Length + (unit.Success && unit.Index == at + group.Length ? unit.Length : 0));
            yield return Of(text, span, span.Length > group.Length ? span.Of(text.Text) : group.Name, "enterprise-known");
            at = span.End - 1;
        }
    }

    static Mention Of(InstitutionText text, TextSpan span, string name, string rule) =>
        text.Mention(MentionType.Enterprise, span, name, rule) with { RegionCode = RegionAuthority.Default.LongestAt(name, 0)?.Region.Code };

    [GeneratedRegex("(?:集团)?(?:股份|有限责任|责任|集团)?有限(?:责任)?公司|股份公司|集团公司|总公司|(?<!职教|职业教育|教育|办学|企业)集团(?!化|军|内|成员|式)")]
    private static partial Regex Form();

    [GeneratedRegex("职教集团|教育集团|^(?:创新集团|企业集团|上市|大型|龙头|国有|骨干|重点|知名|民营|中央|多家|各)")]
    private static partial Regex Education();

    [GeneratedRegex("\\G[\\u4e00-\\u9fff]{0,4}(?:制造中心|研究总院|分公司|事业部|子公司)")]
    private static partial Regex Unit();
}
