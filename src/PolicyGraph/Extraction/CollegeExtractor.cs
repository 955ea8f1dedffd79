using System.Text.RegularExpressions;
using PolicyGraph.Authority;
using PolicyGraph.Text;

namespace PolicyGraph.Extraction;

/// <summary>Finds colleges and schools (院校) by their suffixes, and short forms by the full name that the text prints.</summary>
sealed partial class CollegeExtractor(RegionAuthority regions, NameBoundary boundary)
{
    public IEnumerable<Mention> Extract(InstitutionText text)
    {
        var full = FullNames(text).ToList();
        var names = full.Select(mention => mention.Text).Distinct().ToList();
        var declared = DeclaredShortForms.Of(text, full, "college-declared-short-form", bare: false).ToList();
        return declared
            .Concat(full.Where(mention => !declared.Exists(alias => alias.Span == mention.Span)).Select(mention => Expanded(mention, names)))
            .Concat(ShortForms(text, names).Where(mention => !declared.Exists(alias => alias.Span == mention.Span)));
    }

    IEnumerable<Mention> FullNames(InstitutionText text)
    {
        foreach (Match suffix in Suffix().Matches(text.Text))
        {
            var start = FirstRegion(text.Text, boundary.Before(text, suffix.Index), suffix.Index);
            var span = new TextSpan(start, suffix.Index + suffix.Length);
            var core = Generic().Replace(text.Text[start..suffix.Index], "");
            if (core.Length >= 2 && !text.IsExcluded(span) && span.Length <= 24)
                yield return text.Mention(MentionType.College, span, span.Of(text.Text), "college-suffix") with { RegionCode = RegionOf(span.Of(text.Text)), Generic = IsGeneric(core) };
        }
    }

    // A college's name begins with its province or city, if it names one.
    int FirstRegion(string text, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (regions.LongestAt(text, at) is { Region.Level: RegionLevel.Province or RegionLevel.City, Length: >= 2 } named && at + named.Length < end)
                return at;
        }

        return start;
    }

    string? RegionOf(string name) => regions.LongestAt(name, 0)?.Region.Code;

    static bool IsGeneric(string core) => Trades().Replace(core, "").Length == 0;

    // 温职院瑞安学院 is 温州职业技术学院's; its short form is expanded.
    static Mention Expanded(Mention mention, IReadOnlyList<string> names)
    {
        var head = ShortForm().Match(mention.Text);
        return head is { Success: true, Index: 0 } && head.Length < mention.Text.Length && FullOf(head.Value, names) is { } full
            ? mention with { Name = full + mention.Text[head.Length..] } : mention;
    }

    IEnumerable<Mention> ShortForms(InstitutionText text, IReadOnlyList<string> names)
    {
        foreach (Match suffix in ShortSuffix().Matches(text.Text))
        {
            var start = boundary.Before(text, suffix.Index);
            var span = new TextSpan(start, suffix.Index + suffix.Length);
            if (suffix.Index - start is < 1 or > 6 || text.IsExcluded(span))
                continue;
            var printed = span.Of(text.Text);
            if (Generic().Replace(text.Text[start..suffix.Index], "").Length > 0)
                yield return text.Mention(MentionType.College, span, FullOf(printed, names) ?? printed, "college-short-form") with
                {
                    RegionCode = FullOf(printed, names) is { } full ? RegionOf(full) : text.LetterRegion?.Code,
                };
        }
    }

    /// <summary>The one full name of the text that holds the short form's characters in their order.</summary>
    static string? FullOf(string shortForm, IReadOnlyList<string> names) =>
        names.Where(name => name.Length > shortForm.Length && IsSubsequence(shortForm, name)).Take(2).ToList() is [var only] ? only : null;

    static bool IsSubsequence(string part, string whole)
    {
        var at = 0;
        foreach (var unit in whole)
        {
            if (at < part.Length && part[at] == unit)
                at++;
        }

        return at == part.Length;
    }

    [GeneratedRegex("高等专科学校|职业中等专业学校|中等专业学校|中等职业技术学校|中等职业学校|职业技术学校|职业技术学院|职业技术大学|职业学院|职业大学|职业学校|技师学院|技工学校|开放大学|大学(?![生城])|学院(?![派士])|学校(?![^，。、；）]{0,2}毕业)|[第一二三四五六七八九十]中学")]
    private static partial Regex Suffix();

    [GeneratedRegex("(?:职院|高专|医专|师专|幼专|卫专|职校|职大)(?![业校院生])")]
    private static partial Regex ShortSuffix();

    [GeneratedRegex(@"^[\u4e00-\u9fff]{1,6}?(?:职院|高专|医专|师专|幼专|职校|职大)")]
    private static partial Regex ShortForm();

    [GeneratedRegex("[0-9０-９]+|第[一二三四五六七八九十]+批|职业技术|职业|技术|技工|技师|高职|中职|高等|中等|专科|本科|普通|院校|民办|公办|市属|省属|县属|区属|相关|优质|重点|地方|应用型|应用|示范性|示范|骨干|高水平|兄弟|二级|产业|现代|特色|各级|各类|各|所|类|层次|一批|多家|合作|企业|试点|承办|承担|开放|培训|教育|成人|老年|初级|高级|首批|若干|部分|其他|有关|全国|国家|省级|市级|区域|综合|市域|本地|当地|驻|在|名|家|等|高校|中外|国际|混合所有制|附属|工匠|未来|虚拟|网络|线上|社区|家长|农民|田间")]
    private static partial Regex Generic();

    [GeneratedRegex("机械|工业|农业|林业|水利|电力|交通|运输|财经|商贸|商业|卫生|护士|护理|师范|艺术|体育|旅游|建筑|化工|电子|信息|汽车|铁路|航空|航海|船舶|轻工|纺织|粮食|供销|税务|财政|工程|科技|经济|管理|外语")]
    private static partial Regex Trades();
}
