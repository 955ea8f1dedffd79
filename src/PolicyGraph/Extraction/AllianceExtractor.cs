using System.Text.RegularExpressions;
using PolicyGraph.Authority;
using PolicyGraph.Text;

namespace PolicyGraph.Extraction;

/// <summary>Finds named alliances (联盟, 联合体, 共同体, 职教集团, 产业学院, 订单班): joint bodies of schools and firms.</summary>
sealed partial class AllianceExtractor(NameBoundary boundary, KnownBodies groups)
{
    const int LongestKind = 4;

    /// <param name="enterprises">The text's enterprises: a 学院 that bears a firm's name is a joint body (海尔学院).</param>
    public IEnumerable<Mention> Extract(InstitutionText text, IReadOnlyList<Mention> enterprises) =>
        WithDeclared(text, [.. WithShortForms(text, [.. ByForm(text)])]).Concat(OfFirms(text, new AllianceBrands(enterprises.Select(firm => firm.Text)))).Concat(QuotedClasses(text)).Concat(QuotedColleges(text));

    IEnumerable<Mention> OfFirms(InstitutionText text, AllianceBrands brands) => JointColleges(text, brands).Concat(Classes(text, brands));

    IEnumerable<Mention> ByForm(InstitutionText text)
    {
        foreach (var form in text.SpansOf(AllianceForms.All))
        {
            var start = boundary.BeforeJoined(text, form.Start);
            var span = new TextSpan(start, form.End);
            if (Generic().LengthWithout(text.WithoutAgency(new TextSpan(start, form.Start))) < 2 && !IsOwn(text, start, form.Start))
                continue;
            if (!text.IsExcluded(span)
                && (text.Text.AsSpan(form.Start, form.Length) is not ("联盟" or "医联体" or "医共体") || IsPlaced(text, start)))
                yield return text.Mention(MentionType.Alliance, span, Named(text, span), "alliance-form");
        }
    }

    // 古雷联合体 of 漳州古雷石化产教联合体: what stands before the kind's last word is left of one name.
    IEnumerable<Mention> WithShortForms(InstitutionText text, List<Mention> full)
    {
        if (full.Count == 0)
            return full;
        var (cover, names) = (new SpanCover(full), new AllianceNames(full));
        return full.Concat(
            from kind in Kind().Spans(text.Text)
            where !cover.Covers(kind.Start)
            let start = boundary.Before(text, kind.Start)
            let span = new TextSpan(start, kind.End)
            where kind.Start - start is >= 2 and <= 6 && !text.IsExcluded(span) && Generic().LengthWithout(text.Text.AsSpan(start, kind.Start - start)) >= 2
            let name = names.NameOf(text.Printed(span), text.Printed(kind))
            where name is not null
            select text.Mention(MentionType.Alliance, span, name, "alliance-short-form"));
    }

    // 甲产教联盟（下称“智网联盟”）.
    static IEnumerable<Mention> WithDeclared(InstitutionText text, List<Mention> full)
    {
        List<Mention> declared = [.. DeclaredShortForms.Of(text, full, "alliance-declared-short-form")];
        var spans = declared.Select(alias => alias.Span).ToHashSet();
        return declared.Concat(full.Where(mention => !spans.Contains(mention.Span)));
    }

    static bool IsOwn(InstitutionText text, int start, int suffix) =>
        suffix - start == 1 && AgencyAuthority.Default.RegionAt(text.Text, start, text.LetterRegion) is { Length: 1 };

    // 联盟 alone ends a name that begins with a place: 长三角职业教育装备联盟.
    static bool IsPlaced(InstitutionText text, int start) =>
        AgencyAuthority.Default.RegionAt(text.Text, start, text.LetterRegion) is not null || Area().IsMatch(text.Text, start);

    // 市职教集团 is the letter's own.
    static string Named(InstitutionText text, TextSpan span)
    {
        var printed = text.Printed(span);
        return AgencyAuthority.Default.RegionAt(printed, 0, text.LetterRegion) is { Length: 1 } own && !printed.StartsWith("市域", StringComparison.Ordinal) && !printed.StartsWith("县域", StringComparison.Ordinal)
            ? own.Region.Name + printed[1..] : printed;
    }

    IEnumerable<Mention> JointColleges(InstitutionText text, AllianceBrands brands)
    {
        var isSchool = new Dictionary<string, bool>(StringComparer.Ordinal);
        foreach (var form in College().Spans(text.Text))
        {
            if (CollegeKind().IsMatch(text.Text.AsSpan()[Math.Max(0, form.Start - LongestKind)..form.Start]))
                continue;
            var start = boundary.BeforeJoined(text, form.Start);
            var span = new TextSpan(start, form.End);
            if (form.Start - start < 2 || text.IsExcluded(span))
                continue;
            var stem = text.Printed(new TextSpan(start, form.Start));
            if (RegionAuthority.Default.LongestAt(stem, 0) is { Region.Level: RegionLevel.Province or RegionLevel.City } || Generic().LengthWithout(stem) < 2)
                continue;
            if ((brands.Names(stem) || groups.LongestAt(stem, 0) is not null) && !IsSchool(stem))
                yield return text.Mention(MentionType.Alliance, span, text.Printed(span), "alliance-named-after-firm");
            else if (Jointly().IsMatch(text.Text.AsSpan()[Math.Max(0, start - 8)..start]))
                yield return text.Mention(MentionType.Alliance, span, text.Printed(span), "alliance-built-jointly");
        }

        // The whole text is asked once for a stem, however often it is printed.
        bool IsSchool(string stem)
        {
            if (!isSchool.TryGetValue(stem, out var found))
                isSchool.Add(stem, found = text.Text.Contains(stem + "职业", StringComparison.Ordinal));
            return found;
        }
    }

    // 比亚迪订单班, 红旗工匠班.
    IEnumerable<Mention> Classes(InstitutionText text, AllianceBrands brands)
    {
        foreach (var form in text.SpansOf(AllianceForms.Classes))
        {
            var start = boundary.Before(text, form.Start);
            var span = new TextSpan(start, form.End);
            if (form.Start - start is >= 2 and <= 12 && !text.IsExcluded(span) && (brands.Names(text.Text[start..form.Start]) || groups.LongestAt(text.Text, start) is not null || IsOfPlace(text, start, form.Start)))
                yield return text.Mention(MentionType.Alliance, span, text.Printed(span), "alliance-class");
        }
    }

    // 徽州三雕工匠班: a place and a craft.
    static bool IsOfPlace(InstitutionText text, int start, int suffix) =>
        RegionAuthority.Default.LongestAt(text.Text, start) is { } place && suffix - start - place.Length >= 2 && Generic().LengthWithout(text.Text.AsSpan(start + place.Length, suffix - start - place.Length)) >= 2;

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

    // 横店影视职业学院 is a school, whoever founded it.
    [GeneratedRegex("(?:职业|职业技术|集团技术|技师|师范|高等|专科|大|科)$")]
    private static partial Regex CollegeKind();

    [GeneratedRegex("联合体|共同体|联盟")]
    private static partial Regex Kind();

    [GeneratedRegex("学院(?!派|士)")]
    private static partial Regex College();

    [GeneratedRegex("(?:共建|合建|合办|共同组建|共同成立|联合成立|联合组建|合作成立|合作创建|合作建设|合作共建|合作设立|联合设立|共同设立|合作开设|联合开设|合作举办|联合举办|联合创办|合作创办|共同建设|联合建设|联合共建)(?:了)?$")]
    private static partial Regex Jointly();

    [GeneratedRegex("\\G(?:长三角|京津冀|粤港澳|成渝|川渝|西部|长江经济带|黄河流域|大湾区|全国|中国|中德|东盟|东北|华东|华南|泛珠三角)")]
    private static partial Regex Area();

    [GeneratedRegex("[“\"](?<name>[\\u4e00-\\u9fff]{2,10}班)[”\"]")]
    private static partial Regex QuotedClass();

    [GeneratedRegex("^(?:订单|冠名|定向|工匠|学徒|双元|培训|学习|领导|实验|试点)班$")]
    private static partial Regex NoClass();

    [GeneratedRegex("[0-9０-９]+|市域|县域|行业|区域|特色|现代|国家级|省级|市级|州级|县级|国家|示范性|示范|若干|一批|多个|多家|首批|第[一二三四五六七八九十]批|各类|各|个|类|家|批|高水平|相关|重点|本地|全市|全省|我市|我省|的|校企|合作|共建|产教融合|产教|组建|成立|先进制造业|部分|其他|跨|级|职业|教育|等|多元|实体化|两类|新型|试点|学徒|人才|培养|上述|本|该|专业|开放型|产业|技术|战略|创新|产学研|紧密型|城市|医疗|订单|定向|企业|冠名|校|城乡|义务|集团|办学|现场(?:工程师)?|卓越(?:工程师)?|[一二三四五六七八九十两余多]+(?:个|家|所|批)")]
    private static partial Regex Generic();
}
