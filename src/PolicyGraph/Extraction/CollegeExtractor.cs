using System.Text.RegularExpressions;
using PolicyGraph.Authority;
using PolicyGraph.Segmentation;
using PolicyGraph.Text;

namespace PolicyGraph.Extraction;

/// <summary>Finds colleges and schools (院校) by their suffixes, and short forms by the full name that the text prints.</summary>
sealed partial class CollegeExtractor(RegionAuthority regions, NameBoundary boundary, KnownBodies known)
{
    const int Longest = 24;
    const string Ordinals = "一二三四五";

    public IEnumerable<Mention> Extract(InstitutionText text)
    {
        var full = FullNames(text).ToList();
        var names = new CollegeNames(full.Select(mention => mention.Text), known);
        var declared = DeclaredShortForms.Of(text, full, "college-declared-short-form", IsShortened).ToList();
        var spans = declared.Select(alias => alias.Span).ToHashSet();
        List<Mention> found = [.. SecondNames.Named(text, [.. CollegeBranches.Named(text, [.. full.Select(mention => Named(text, mention, names))])]), .. ShortForms(text, names), .. Abbreviations(text, full, names), .. Pairs(text, full, names), .. KnownColleges.Find(text, known, names)];
        return declared.Concat(found.Concat(KnownColleges.Beside(text, known, names, found)).Where(mention => !spans.Contains(mention.Span)));
    }

    // 烟台职业学院（烟职）; a bracket that holds anything else is the campus's.
    static bool IsShortened(string college, string alias) => alias.Length < college.Length && Extraction.ShortForm.IsKeptFrom(college, alias);

    static IEnumerable<Mention> Abbreviations(InstitutionText text, List<Mention> full, CollegeNames names)
    {
        var cover = new SpanCover(full);
        foreach (var (span, name) in text.PlacesOf([.. names.Abbreviations()]))
        {
            if (!cover.Covers(span.Start) && text.PartsWords(span.Start) && text.PartsWords(span.End) && !Trade().IsMatch(text.Text, span.End))
                yield return text.Mention(MentionType.College, span, name, "college-abbreviation", RegionOf(name));
        }
    }

    // 由陶大牵头, 齐大同时也是: where a name may begin, and before a mark or another word.
    IEnumerable<Mention> Pairs(InstitutionText text, List<Mention> full, CollegeNames names)
    {
        var cover = new SpanCover(full);
        foreach (var (span, name) in text.PlacesOf([.. names.Pairs()]))
        {
            if (!cover.Covers(span.Start) && boundary.BeforeAnyWord(text, span.End - 1) == span.Start && (NameEdges.EndsAt(text, span.End) || IsWordBehind(text.Text, span.End)))
                yield return text.Mention(MentionType.College, span, name, "college-pair", RegionOf(name));
        }
    }

    // 同时 behind 齐大 is more of a word than 大同, and goes on with the sentence as 硅谷 behind 科大 does not.
    static bool IsWordBehind(string text, int at) => at + 2 <= text.Length
        && SegmentationDictionary.Default.FrequencyOf(text.AsSpan(at, 2)) is { } next && next > (SegmentationDictionary.Default.FrequencyOf(text.AsSpan(at - 1, 2)) ?? 0)
        && SegmentationDictionary.Default.TagOf(text.AsSpan(at, 2)) is ['v' or 'd' or 'c' or 'p', ..] && SegmentationDictionary.Default.FrequencyOf(text.AsSpan(at - 1, 3)) is null;

    IEnumerable<Mention> FullNames(InstitutionText text)
    {
        var end = -1;
        foreach (var suffix in text.SpansOf(CollegeSuffixes.Full))
        {
            var start = FirstRegion(text, boundary.BeforeJoined(text, suffix.Start), suffix.Start);
            var span = new TextSpan(start, suffix.End + Campus(text.Text, suffix.End, text.Is(suffix, "大学") || text.Is(suffix, "学院")));
            if (span.Length > Longest || text.IsExcluded(span) || NoSchool().IsMatch(text.Text.AsSpan(start, suffix.Start - start)))
                continue;
            if (text.Is(suffix, "小学") && !CollegeSuffixes.IsTold(text.Text, suffix) && !IsPlaced(text, start, suffix.Start) && !(start == end + 1 && text.At(end) == '、'))
                continue;
            var isOwn = IsOwn(text, start, suffix);
            if (!isOwn && Generic().LengthWithout(text.WithoutAgency(new TextSpan(start, suffix.Start))) < 2)
                continue;
            var name = text.Printed(span);
            end = span.End;
            yield return text.Mention(MentionType.College, span, name, "college-suffix", RegionOf(name), !isOwn && IsGeneric(text.Text.AsSpan(start, suffix.Start - start)));
        }
    }

    // 十堰市五堰小学: a place's full name and two characters more.
    bool IsPlaced(InstitutionText text, int start, int suffix) =>
        regions.LongestAt(text.Text, start, text.LetterRegion) is { } place && place.Length == place.Region.Name.Length && suffix - start - place.Length is >= 2 and <= 4
        && Generic().LengthWithout(text.Text.AsSpan(start + place.Length, suffix - start - place.Length)) >= 2;

    /// <summary>The length of what names a campus behind a name: 中国地质大学（武汉）, 东北大学秦皇岛分校, 中国民用航空飞行学院绵阳分院.</summary>
    internal static int Campus(string text, int end, bool mayBeBracketed)
    {
        var campus = CampusName().Match(text, end);
        return campus.Success && mayBeBracketed && RegionAuthority.Default.ByName(campus.Groups["place"].Value) is not null || campus.Groups["part"].Success ? campus.Length : 0;
    }

    // A college's name begins with its province or city, if it names one; a school of the letter's own region may begin with its level: 市技师学院.
    int FirstRegion(InstitutionText text, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (regions.LongestAt(text.Text, at) is { Region.Level: RegionLevel.Province or RegionLevel.City, Length: >= 2 } named && at + named.Length < end)
                return at;
        }

        return start;
    }

    // 市技师学院, 市一中: nothing but a level word before a kind of school of which a region has one.
    static bool IsOwn(InstitutionText text, int start, TextSpan suffix) =>
        suffix.Start - start == 1 && (suffix.Length == 2 || text.Text.AsSpan(suffix.Start, suffix.Length) is "技师学院" or "职业中专" or "职业中等专业学校" or "职业技术学校" or "职业学校" or "开放大学" or "职业技术学院" or "高级中学")
        && AgencyAuthority.Default.RegionAt(text.Text, start, text.LetterRegion) is { Length: 1 };

    static string? RegionOf(string name) => RegionAuthority.Default.LongestAt(name, 0)?.Region.Code;

    // Trades alone, but for words that no name is told by: 机械工业学校.
    static bool IsGeneric(ReadOnlySpan<char> stem) => Trades().First(stem) is not null && Trades().LengthWithout(Generic().Replace(stem.ToString(), "")) == 0;

    // 温职院瑞安学院 is 温州职业技术学院's; 市技师学院 the letter's own.
    static Mention Named(InstitutionText text, Mention mention, CollegeNames names)
    {
        if (mention.Name is { } name && name[0] is '市' or '县' or '区' or '州' or '省' && AgencyAuthority.Default.RegionAt(mention.Text, 0, text.LetterRegion) is { Length: 1 } own)
        {
            return mention with
            {
                Name = names.EndingIn(mention.Text[1..], own.Region.ShortName) ?? own.Region.Name + InFull(mention.Text[1..]),
                RegionCode = own.Region.Code,
            };
        }

        if (names.Today(mention.Text) is { } today)
            return mention with { Name = today };
        if (Numbered().Match(mention.Text) is { Success: true } numbered && RegionAuthority.Default.ByName(mention.Text[..numbered.Index], text.LetterRegion) is { } place)
            return mention with { Name = place.Name + InFull(numbered.Value) };
        if (names.WithPlace(mention.Text) is { } placed)
            return mention with { Name = placed };
        if (!mention.Generic && RegionAuthority.Default.ByName(mention.Text[..^2], text.LetterRegion) is null && names.AcademyOf(mention.Text) is { } academy)
            return mention with { Name = academy };
        var head = ShortForm().Match(mention.Text);
        return head is { Success: true, Index: 0 } && head.Length < mention.Text.Length && names.FullOf(head.Value) is { } full
            ? mention with { Name = full + mention.Text[head.Length..] } : mention;
    }

    static string InFull(string school) => Numbered().Match(school) is { Success: true, Index: 0 } numbered ? $"第{numbered.Value[0]}中学" : school;

    // 温职院 by its suffix alone; 浙工大, 如皋中专 and 齐工程 where the text prints the one name that they shorten.
    IEnumerable<Mention> ShortForms(InstitutionText text, CollegeNames names)
    {
        foreach (var suffix in text.SpansOf(CollegeSuffixes.Short))
        {
            var start = boundary.Before(text, suffix.Start);
            var span = new TextSpan(start, suffix.End);
            if (suffix.Start - start is < 1 or > 6 || text.IsExcluded(span))
                continue;
            // 黄岩一职; a man may hold 一职 too.
            if (Ordinals.Contains(text.At(suffix.Start), StringComparison.Ordinal) && regions.LongestAt(text.Text, start)?.Length != suffix.Start - start)
                continue;
            var full = names.FullOf(text.Printed(span));
            if (text.Is(suffix, "院") && full?[0] != text.At(start))
                continue;
            if (full is null && (Evident().IsMatch(text.Text.AsSpan(suffix.Start, suffix.Length)) || Generic().LengthWithout(text.Text.AsSpan(start, suffix.Start - start)) == 0))
                continue;
            yield return text.Mention(MentionType.College, span, full ?? text.Printed(span), "college-short-form", full is null ? text.LetterRegion?.Code : RegionOf(full));
        }
    }

    [GeneratedRegex(@"\G(?:（(?<place>[\u4e00-\u9fff]{2,4})）|(?<part>[\u4e00-\u9fff]{2,4}分校)|(?<place>[\u4e00-\u9fff]{2,4})分院)")]
    private static partial Regex CampusName();

    // 辽机电产业 is a trade.
    [GeneratedRegex("\\G(?:产业|行业|企业|集团|公司|股份|有限|技术|设备|工程|专业|市场|教育|职业|学)")]
    private static partial Regex Trade();

    [GeneratedRegex("[一二三四五六七八九十]中$")]
    private static partial Regex Numbered();

    // What a suffix ends that is no school's name: 党校系统 has its own table, 职教中心 is none, 产业学院 an alliance.
    [GeneratedRegex("^(?:市内|市民|市域|市区|县域|区域|省内|老年)|(?:社会主义|现场工程师|卓越工程师|行政|干部)$")]
    private static partial Regex NoSchool();

    // A suffix of these alone is no name: only one that a full name has.
    [GeneratedRegex($"^(?:{CollegeSuffixes.EvidentWords}|院)$")]
    private static partial Regex Evident();

    [GeneratedRegex(@"^[\u4e00-\u9fff]{1,6}?(?:职院|高专|医专|师专|幼专|职校|职大)")]
    private static partial Regex ShortForm();

    [GeneratedRegex("[0-9０-９]+|第[一二三四五六七八九十]+批|职业技术|职业|技术|技能|技工|技师|高职|中职|高等|中等|专科|本科|普通|院校|民办|公办|市属|省属|县属|区属|相关|优质|重点|地方|应用型|应用|示范性|示范|骨干|高水平|兄弟|二级|产业|现代|特色|各级|各类|各|所|类|层次|一批|多家|合作|企业|试点|承办|承担|开放|培训|教育|成人|老年|初级|高级|首批|若干|部分|其他|有关|全国|国家|省级|市级|区域|综合|市域|本地|当地|驻|在|名|家|等|高校|中外|国际|混合所有制|附属|工匠|未来|虚拟|网络|线上|社区|家长|农民|田间|知名|一流|双一流|研究型|职教|义务|基础|寄宿制|小规模|九年|一贯制|中小|完全|薄弱|城乡|农村|城区|新建|学前|特殊|专门|新|该|本|此|其|[两三四五六七八九十百余多]+(?:所|家|个)|电视|广播|自学|函授|夜")]
    private static partial Regex Generic();

    [GeneratedRegex("机械|工业|农业|林业|水利|电力|交通|运输|财经|商贸|商业|卫生|护士|护理|师范|艺术|体育|旅游|建筑|化工|电子|信息|汽车|铁路|航空|航海|船舶|轻工|纺织|粮食|供销|税务|财政|工程|科技|经济|管理|外语")]
    private static partial Regex Trades();
}
