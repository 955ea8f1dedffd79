using System.Text.RegularExpressions;
using PolicyGraph.Text;

namespace PolicyGraph.Extraction;

/// <summary>Finds named alliances (联盟, 联合体, 共同体, 职教集团, 产业学院, 订单班): joint bodies of schools and firms.</summary>
sealed partial class AllianceExtractor(NameBoundary boundary)
{
    /// <param name="enterprises">The text's enterprises: a 学院 that bears a firm's name is a joint body (海尔学院).</param>
    public IEnumerable<Mention> Extract(InstitutionText text, IReadOnlyList<Mention> enterprises) =>
        ByForm(text).Concat(NamedAfterFirms(text, enterprises)).Concat(QuotedClasses(text)).Concat(QuotedColleges(text));

    IEnumerable<Mention> ByForm(InstitutionText text)
    {
        foreach (Match form in Form().Matches(text.Text))
        {
            var start = boundary.Before(text, form.Index);
            var span = new TextSpan(start, form.Index + form.Length);
            if (Generic().Replace(text.Text[start..form.Index], "").Length >= 2 && !text.IsExcluded(span))
                yield return text.Mention(MentionType.Alliance, span, span.Of(text.Text), "alliance-form");
        }
    }

    IEnumerable<Mention> NamedAfterFirms(InstitutionText text, IReadOnlyList<Mention> enterprises)
    {
        foreach (Match form in College().Matches(text.Text))
        {
            var start = boundary.Before(text, form.Index);
            var span = new TextSpan(start, form.Index + form.Length);
            var stem = text.Text[start..form.Index];
            if (stem.Length >= 2 && !text.IsExcluded(span) && !CollegeKind().IsMatch(stem) && enterprises.Any(firm => SharesBrand(stem, firm.Text)))
                yield return text.Mention(MentionType.Alliance, span, span.Of(text.Text), "alliance-named-after-firm");
        }
    }

    // A brand is the first two or more characters of a firm's name after its place.
    static bool SharesBrand(string stem, string firm)
    {
        for (var at = 0; at <= Math.Min(3, firm.Length - 2); at++)
        {
            var brand = firm.Substring(at, 2);
            if (stem.StartsWith(brand, StringComparison.Ordinal) || (firm.Length >= 3 && at == 0 && stem.Contains(firm[..3], StringComparison.Ordinal)))
                return Authority.RegionAuthority.Default.ByName(brand) is null;
        }

        return false;
    }

    static IEnumerable<Mention> QuotedClasses(InstitutionText text)
    {
        foreach (Match quoted in QuotedClass().Matches(text.Text))
        {
            var name = quoted.Groups["name"];
            var span = new TextSpan(name.Index, name.Index + name.Length);
            if (!text.IsExcluded(span) && !NoClass().IsMatch(name.Value))
                yield return text.Mention(MentionType.Alliance, span, name.Value, "alliance-class");
        }
    }

    // “甲学院”“乙学院”等5个产业学院.
    static IEnumerable<Mention> QuotedColleges(InstitutionText text) =>
        from Match list in QuotedList().Matches(text.Text)
        from Capture name in list.Groups["name"].Captures
        let span = new TextSpan(name.Index, name.Index + name.Length)
        where !text.IsExcluded(span)
        select text.Mention(MentionType.Alliance, span, name.Value, "alliance-list");

    [GeneratedRegex("(?:“(?<name>[\\u4e00-\\u9fff]{3,20})”、?)+等?[0-9一二三四五六七八九十]*(?:个|家)(?:现代|特色)?产业学院")]
    private static partial Regex QuotedList();

    [GeneratedRegex("(?:市域|行业|区域)?产教(?:融合)?(?:联合体|共同体|联盟)|校企联合体|产教融合(?:发展)?联盟|职业教育(?:集团|联盟)|职教(?:集团|联盟|联合体)|教育集团|(?:人才培养|培养|校企合作|专业发展|高校|院校|产业|创新|技术)联盟|(?:现代)?产业学院|工匠学院|企业学院")]
    private static partial Regex Form();

    // 横店影视职业学院 is a school, whoever founded it.
    [GeneratedRegex("(?:职业|技术|技师|师范|高等|专科)$")]
    private static partial Regex CollegeKind();

    [GeneratedRegex("学院")]
    private static partial Regex College();

    [GeneratedRegex("[“\"](?<name>[\\u4e00-\\u9fff]{2,10}班)[”\"]")]
    private static partial Regex QuotedClass();

    [GeneratedRegex("^(?:订单|冠名|定向|工匠|学徒|双元|培训|学习|领导|实验|试点)班$")]
    private static partial Regex NoClass();

    [GeneratedRegex("[0-9０-９]+|市域|行业|区域|特色|现代|国家级|省级|市级|州级|县级|国家|示范性|示范|若干|一批|多个|多家|首批|第[一二三四五六七八九十]批|各类|各|个|类|家|批|高水平|相关|重点|本地|全市|全省|我市|我省|的|校企|合作|共建|产教融合|产教|组建|成立|先进制造业|部分|其他|跨|级|职业|教育|等|多元|实体化|两类|新型|试点|学徒|人才|培养|上述|本|该|专业|开放型")]
    private static partial Regex Generic();
}
