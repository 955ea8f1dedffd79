using PolicyGraph.Authority;
using PolicyGraph.Segmentation;
using PolicyGraph.Text;

namespace PolicyGraph.Extraction;

/// <summary>Finds where a name begins whose end is known: names of bodies in Chinese end in a telling suffix and begin anywhere.</summary>
/// <remarks>Going left from the suffix, a name ends at punctuation, at a word that governs names (支持, 由, 与) or at a date.</remarks>
sealed class NameBoundary(RegionAuthority regions)
{
    /// <summary>Parts of speech that no name begins with: verbs, prepositions, adverbs, conjunctions, particles, pronouns, times, numbers.</summary>
    static readonly string[] NeverFirst = ["v", "p", "d", "c", "u", "uj", "ul", "uz", "r", "t", "m", "q", "mq", "f"];

    readonly GoverningWords _words = new(regions);

    /// <summary>The start of the name whose telling suffix starts at <paramref name="suffix"/>.</summary>
    public int Before(InstitutionText text, int suffix)
    {
        var start = BehindBody(text, BeforeAnyWord(text, suffix), suffix);
        foreach (var token in MayLose(text.Text, start, suffix) ? text.TokensIn(start, suffix) : [])
        {
            if (!MayLose(text.Text, token.Start, suffix) || !(NeverFirst.Contains(token.Tag) || IsActOnPlace(text, token)) || token.Length < 2 || _words.IsHarmless(text.Text, token.Start, token.End) || suffix - token.End < 2
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
    public int BeforeAnyWord(InstitutionText text, int suffix) => NearestBefore(text, suffix, _ => true)!.Value;

    /// <summary>The nearest place left of a suffix, in the same clause, where a name may begin that <paramref name="begins"/> accepts.</summary>
    public int? NearestBefore(InstitutionText text, int suffix, Func<int, bool> begins) => _words.NearestBefore(text.Text, suffix, begins);

    /// <summary>As <see cref="Before"/>, but a quoted part belongs to the name: 市推进“人人持证、技能河南”建设工作领导小组.</summary>
    public int BeforeQuoted(InstitutionText input, int suffix)
    {
        var text = input.Text;
        var start = NameRun.StartBefore(text, suffix);
        if (text.At(start - 1) is not '”' || text.LastIndexOf('“', start - 1) is not (>= 0 and var open) || suffix - open > NameRun.Longest)
            return Before(input, suffix);
        return NearestBefore(input, open, at => text[at] is '市' or '省' or '州' or '县' || regions.LongestAt(text, at) is { Length: > 2 }) ?? Before(input, suffix);
    }
}
