using PolicyGraph.Authority;
using PolicyGraph.Segmentation;
using PolicyGraph.Text;

namespace PolicyGraph.Extraction;

/// <summary>Finds where a name begins whose end is known: names of bodies in Chinese end in a telling suffix and begin anywhere.</summary>
/// <remarks>
/// Going left from the suffix, a name ends at punctuation, at a word that governs names (支持, 由, 与) or at a date. A governing
/// character inside a word (经 in 财经, 等 in 高等) or inside a region's name (和 in 和田) governs nothing.
/// </remarks>
sealed class NameBoundary(RegionAuthority regions)
{
    const int Longest = 40;
    const string File = "name_boundaries.tsv";
    const string Governing = "由与和及或在向经将把对从于让给是有该等的了已并被以到赴如拟驻为至按因待";

    static readonly Lazy<ILookup<string, string>> Shipped = new(() => Parse(AuthorityTable.Embedded(File)));

    readonly string[]?[] _governing = ByUnit(Shipped.Value["governs"].Select(word => (word[^1], word)));
    readonly string[]?[] _harmless = ByUnit(Shipped.Value["inside"].SelectMany(word => word, (word, unit) => (unit, word)).Distinct());

    /// <summary>Parts of speech that no name begins with: verbs, prepositions, adverbs, conjunctions, particles, pronouns, times, numbers.</summary>
    static readonly string[] NeverFirst = ["v", "p", "d", "c", "u", "uj", "ul", "uz", "r", "t", "m", "q", "mq", "f"];

    /// <summary>The start of the name whose telling suffix starts at <paramref name="suffix"/>.</summary>
    public int Before(InstitutionText text, int suffix)
    {
        var start = BehindBody(text, Governed(text.Text, suffix), suffix);
        foreach (var token in MayLose(text.Text, start, suffix) ? text.TokensIn(start, suffix) : [])
        {
            if (!MayLose(text.Text, token.Start, suffix) || !(NeverFirst.Contains(token.Tag) || IsActOnPlace(text, token)) || token.Length < 2 || IsHarmless(text.Text, token.Start, token.End) || suffix - token.End < 2
                || KnownBodies.Enterprises.LongestAt(text.Text, token.Start)?.Length == token.Length)
                break;
            start = token.End;
        }

        return start;
    }

    // 研究[兰考民族乐器产业学院]: a verbal noun before a place is a verb.
    bool IsActOnPlace(InstitutionText text, Token token) => token.Tag == "vn" && regions.LongestAt(text.Text, token.End) is { Length: > 1 };

    // 县职校吸收[甲有限公司], 市人社局牵线[乙学院]: another body acts first, and the name begins behind the verb, or with its region.
    int BehindBody(InstitutionText text, int start, int suffix)
    {
        if (BodyEnd(text, start, suffix) is not { } body)
            return start;
        // 甲学院（甲院）同[乙有限公司].
        var end = text.At(body) is '（' && text.Text.IndexOf('）', body, suffix - body) is > 0 and var close && close < suffix - 2 ? close + 1 : body;
        var at = end;
        foreach (var token in text.TokensIn(end, suffix))
        {
            if (!NeverFirst.Contains(token.Tag) || Belongs(text, token) || regions.LongestAt(text.Text, token.Start) is not null || suffix - token.End < 2)
                break;
            at = token.End;
        }

        if (at > end)
            return BehindBody(text, at, suffix);
        // 市人社局牵线榆林…: whatever word it is that stands between two places.
        for (at = end + 2; at < Math.Min(end + 4, suffix - 2); at++)
        {
            if (regions.LongestAt(text.Text, at) is { Length: > 1 } region && at + region.Length < suffix && text.AgencyAt(start) is not null)
                return at;
        }

        return start;
    }

    // Where an agency's or a school's name ends that the words before a suffix begin with.
    static int? BodyEnd(InstitutionText text, int start, int suffix)
    {
        if (suffix - start < 6)
            return null;
        if (text.AgencyAt(start) is { Length: > 1 } agency)
            return start + agency.Length <= suffix - 2 ? start + agency.Length : null;
        for (var at = start + 2; at < suffix - 3; at++)
        {
            if (text.At(at) is '学' or '职' or '中' && CollegeSuffixes.Full.At(text.Text, at) is { Length: > 1 } school)
                return school.End <= suffix - 2 ? school.End : null;
        }

        return null;
    }

    // 附属中学, 直属学校 go on with a name.
    static bool Belongs(InstitutionText text, Token token) => text.At(token.Start + token.Length - 1) is '属' or '办' || text.StandsAt(token.Start, "实验") || text.StandsAt(token.Start, "出版");

    // A name that begins with its region keeps it, and two characters stay of any.
    bool MayLose(string text, int start, int suffix) => suffix - start >= 4 && regions.LongestAt(text, start) is null;

    /// <summary>
    /// As <see cref="Before"/>, but what 与 or 和 joins may be two trades of one place: 苏州机器人与智能制造产教联合体.
    /// They are where the second has no place of its own and the first begins with one and is no body.
    /// </summary>
    public int BeforeJoined(InstitutionText text, int suffix)
    {
        var start = Before(text, suffix);
        if (text.At(start - 1) is not ('与' or '和' or '及') || suffix - start < 2 || regions.LongestAt(text.Text, start) is not null)
            return start;
        var first = Before(text, start - 1);
        return start - 1 - first >= 3 && !EndsBody(text.Text.AsSpan(first, start - 1 - first))
            && (regions.LongestAt(text.Text, first) is not null || KnownBodies.Enterprises.LongestAt(text.Text, first) is not null) ? first : start;
    }

    static bool EndsBody(ReadOnlySpan<char> name) =>
        name[^1] is '学' or '园' or '局' or '委' or '厅' or '会' or '院' or '校' or '专' || name.EndsWith("大学") || name.EndsWith("公司") || name.EndsWith("集团") || name.EndsWith("企业");

    /// <summary>As <see cref="Before"/>, whatever part of speech the name begins with: 现代汽车有限公司.</summary>
    public int BeforeAnyWord(InstitutionText text, int suffix) => Governed(text.Text, suffix);

    /// <summary>The nearest place left of a suffix, in the same clause, where a name may begin that <paramref name="begins"/> accepts.</summary>
    public int? NearestBefore(InstitutionText text, int suffix, Func<int, bool> begins)
    {
        var floor = PunctuationBefore(text.Text, suffix, Math.Max(0, suffix - Longest));
        var named = RegionSpans(text.Text, floor, suffix, stackalloc bool[Longest]);
        for (var at = suffix - 1; at >= floor; at--)
        {
            if ((at == floor || EndsGoverning(text.Text, floor, at, named)) && begins(at))
                return at;
        }

        return null;
    }

    // Words that the list has govern wherever they stand; words that the segmenter tags as verbs, only where the name would begin with them.
    int Governed(string text, int suffix)
    {
        var floor = Math.Max(0, suffix - Longest);
        var start = PunctuationBefore(text, suffix, floor);
        var named = RegionSpans(text, start, suffix, stackalloc bool[Longest]);
        for (var at = suffix; at > start; at--)
        {
            if (EndsGoverning(text, start, at, named))
                return at;
        }

        return start;
    }

    /// <summary>As <see cref="Before"/>, but a quoted part belongs to the name: 市推进“人人持证、技能河南”建设工作领导小组.</summary>
    public int BeforeQuoted(InstitutionText input, int suffix)
    {
        var text = input.Text;
        var floor = PunctuationBefore(text, suffix, Math.Max(0, suffix - Longest));
        if (floor == 0 || text[floor - 1] is not '”' || text.LastIndexOf('“', floor - 1) is not (>= 0 and var open) || suffix - open > Longest)
            return Before(input, suffix);
        var outer = PunctuationBefore(text, open, Math.Max(0, open - Longest));
        var named = RegionSpans(text, outer, open, stackalloc bool[Longest]);
        for (var at = open - 1; at >= outer; at--)
        {
            if ((at == outer || EndsGoverning(text, outer, at, named)) && (text[at] is '市' or '省' or '州' or '县' || regions.LongestAt(text, at) is { Length: > 2 }))
                return at;
        }

        return Before(input, suffix);
    }

    static int PunctuationBefore(string text, int suffix, int floor)
    {
        var depth = 0;
        for (var at = suffix; at > floor; at--)
        {
            var unit = text[at - 1];
            if (unit is '）' or ')' && IsListMark(text, at - 1))
                return at;
            depth += unit is '）' or ')' ? 1 : unit is '（' or '(' ? -1 : 0;
            if (depth < 0 || (unit is not ('）' or ')' or '（' or '(') && !IsNameUnit(unit) && !IsDash(text, at - 1)))
                return at;
        }

        return floor;
    }

    // 中国—东盟, not the dash of a sentence.
    static bool IsDash(string text, int at) => text[at] == '—' && Chinese.Is(text.At(at - 1)) && Chinese.Is(text.At(at + 1));

    // （二） and (2) number a paragraph.
    static bool IsListMark(string text, int close)
    {
        var at = close - 1;
        while (at >= 0 && (char.IsAsciiDigit(text[at]) || "一二三四五六七八九十".Contains(text[at], StringComparison.Ordinal)))
            at--;
        return at >= 0 && at < close - 1 && text[at] is '（' or '(';
    }

    // Which units are a region's name's. The buffer is the caller's: a name is looked for at most Longest units back.
    Span<bool> RegionSpans(string text, int start, int end, Span<bool> buffer)
    {
        var inside = buffer[..(end - start)];
        for (var at = start; at < end; at++)
        {
            if (regions.LongestAt(text, at) is not { } region)
                continue;
            for (var unit = at; unit < Math.Min(end, at + region.Length); unit++)
                inside[unit - start] = true;
        }

        return inside;
    }

    // A word that governs ends just before the name. A conjunction with nothing before it joins nothing: 支持[和君职业学院].
    bool EndsGoverning(string text, int start, int at, ReadOnlySpan<bool> named)
    {
        if (text[at - 1] == '年' && at - 2 >= 0 && char.IsAsciiDigit(text[at - 2]))
            return true;
        foreach (var word in Of(_governing, text[at - 1]))
        {
            if (word.Length == 1 && named[at - 1 - start])
                continue;
            if (EndsWith(text, start, at, word))
                return !IsHarmless(text, at - word.Length, at) && !(word.Length > 2 && IsHarmless(text, at - 1, at)) && !(word is "联合" or "新建" && FollowsPlace(text, start, at - word.Length, named));
        }

        // 同甲公司签约, 该校同甲公司签约.
        var isWith = text[at - 1] == '同' && (at - 1 == start || text[at - 2] is '校' or '院' or '学' or '司' or '团' or '别' or '也' or '均' or '已' or '则' or '还' or '再'
            || regions.LongestAt(text, at) is { Region.Level: RegionLevel.Province, Length: 2 });
        if ((!isWith && !Governing.Contains(text[at - 1], StringComparison.Ordinal)) || (named[at - 1 - start] && !isWith) || IsHarmless(text, at - 1, at))
            return false;
        return text[at - 1] is not '和' || (at - 1 > start && !EndsGoverning(text, start, at - 1, named)) || regions.LongestAt(text, at) is not null;
    }

    // 苏州新建元控股集团, 厦门金龙联合汽车工业有限公司: in a firm's name that begins with its place the word is a part.
    bool FollowsPlace(string text, int start, int word, ReadOnlySpan<bool> named)
    {
        for (var at = Math.Max(start, word - 5); at < word; at++)
        {
            if ((at == start || EndsGoverning(text, start, at, named)) && regions.LongestAt(text, at) is { } place
                && word - at - place.Length is >= 0 and <= 2 && text[at + place.Length - 1] is not ('市' or '省' or '县' or '区'))
                return true;
        }

        return false;
    }

    static bool EndsWith(string text, int start, int at, string word) =>
        at - word.Length >= start && text.EndsAt(at, word);

    bool IsHarmless(string text, int start, int end)
    {
        foreach (var word in Of(_harmless, text[start]))
        {
            for (var from = Math.Max(0, end - word.Length); from <= start && from + word.Length <= text.Length; from++)
            {
                if (from + word.Length >= end && text.StandsAt(from, word))
                    return true;
            }
        }

        return false;
    }

    static bool IsNameUnit(char unit) => Chinese.Is(unit) || char.IsAsciiLetterOrDigit(unit) || unit is '·' or '-';

    // An array over all units: these tables are asked at every unit before a suffix.
    static string[]?[] ByUnit(IEnumerable<(char Unit, string Word)> words)
    {
        var byUnit = new string[]?[char.MaxValue + 1];
        foreach (var group in words.GroupBy(item => item.Unit, item => item.Word))
            byUnit[group.Key] = [.. group];
        return byUnit;
    }

    static ReadOnlySpan<string> Of(string[]?[] byUnit, char unit) => byUnit[unit];

    /// <summary>The words by their kind.</summary>
    /// <exception cref="InvalidDataException">A line has another kind, or its word stands on two lines.</exception>
    internal static ILookup<string, string> Parse(string text)
    {
        var kinds = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in AuthorityTable.Parse(File, text, "word", "kind"))
        {
            if (row[1] is not ("governs" or "inside"))
                throw row.Broken("governs or inside expected");
            if (!kinds.TryAdd(row[0], row[1]))
                throw row.Broken("a word that no other line has expected");
        }

        return kinds.ToLookup(pair => pair.Value, pair => pair.Key);
    }
}
