using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PolicyGraph.Authority;
using PolicyGraph.Text;

namespace PolicyGraph.Extraction;

/// <summary>Finds proper names of plans that stand without title marks: “十四五”规划, 云南省“十四五”公路发展规划, 产教融合三年行动计划.</summary>
/// <remarks>
/// A name ends in 规划, 纲要, 行动计划 or 实施方案 and has something that no general phrase has: quotation marks, a span of years, or a
/// region at its head. 双高计划 is a programme and 发展规划 a word; neither is a name here.
/// </remarks>
static partial class UnmarkedPlanNames
{
    const int LongestTail = 16;
    const int LongestQuoted = 20;
    const int LongestSubject = 30;
    const int LongestRun = 36;
    const int ShortestRun = 6;

    static readonly ImmutableArray<string> Genres = ["规划纲要", "规划", "纲要", "行动计划", "实施方案"];
    static readonly char[] LastCharacters = ['划', '要', '案'];
    static readonly SearchValues<char> RegionEnds = SearchValues.Create("省市州县区旗盟");

    static readonly Lazy<FrozenSet<string>> Known = new(() =>
        WorkAuthority.Default.Works.Where(work => !work.IsLaw).Select(work => TrailingYears().Replace(work.Title, "")).Where(title => KnownName().IsMatch(title)).ToFrozenSet());

    static readonly Lazy<ImmutableArray<int>> KnownLengths = new(() => [.. Known.Value.Select(title => title.Length).Distinct()]);

    /// <param name="Title">As printed; of coordinated names each with the head that they share.</param>
    public sealed record Found(TextSpan Span, string Title);

    /// <summary>Looks to the left of each genre word; what belonged to the one before it is not looked at again.</summary>
    public static IEnumerable<Found> Find(NormalizedText text)
    {
        var quotes = new QuoteParity(text.Text);
        var floor = 0;
        foreach (var genre in GenreWords(text.Text))
        {
            foreach (var known in OfAuthority(text, genre.End))
                yield return known;
            if (genre.Start < floor)
                continue;
            var end = genre.End + Years().Match(text.Text, genre.End).Length;
            var run = RunBefore(text.Text, genre.Start, floor);
            var names = OfWords(text, run, genre.Start, end).Concat(FiveYear(text, run, genre));
            if (end == text.Text.Length || !"期局院师馆图建".Contains(text.Text[end], StringComparison.Ordinal))
                (names, floor) = (names.Concat(OfQuoted(text, quotes, run, genre.Start, end)).Concat(OfRegions(text, run, genre.Start, end)), end);
            foreach (var name in names)
            {
                floor = Math.Max(floor, name.Span.End);
                yield return name;
            }
        }
    }

    static IEnumerable<TextSpan> GenreWords(string text)
    {
        for (var at = text.IndexOfAny(LastCharacters); at >= 0; at = text.IndexOfAny(LastCharacters, at + 1))
        {
            if (Genres.FirstOrDefault(genre => text.EndsAt(at + 1, genre)) is { } word && !(word == "规划" && text.EndsAt(at + 3, "规划纲要")))
                yield return new TextSpan(at + 1 - word.Length, at + 1);
        }
    }

    // The characters right before a genre word.
    static TextSpan RunBefore(string text, int end, int floor)
    {
        var start = end;
        while (start > floor && end - start < LongestRun && text[start - 1] is >= '\u4E00' and <= '\u9FFF')
            start--;
        return new TextSpan(start, end);
    }

    // 江西省“1269”及赣州市“7510”行动计划: the head stands once, behind the last.
    static IEnumerable<Found> OfQuoted(NormalizedText text, QuoteParity quotes, TextSpan run, int genre, int end)
    {
        if (run.Length > LongestTail || Quoted(text.Text, quotes, run.Start) is not { } quoted)
            yield break;
        var start = RegionBefore(text.Text, quoted);
        var tail = run.Of(text.Text);
        if (NotInTail().IsMatch(start < quoted ? Coordination().Replace(tail, "") : tail))
            yield break;
        var window = Math.Max(0, start - LongestQuoted);
        if (CoordinatedBefore().Match(text.Text[window..start]) is { Success: true } other)
        {
            var first = other.Groups["quoted"];
            var span = new TextSpan(RegionBefore(text.Text, window + first.Index), window + first.Index + first.Length);
            yield return new Found(span, text.Printed(span) + text.Text[run.Start..end]);
        }

        yield return Name(text, start, end);
    }

    /// <summary>Where quotation marks open that close right before a place; null where none do.</summary>
    static int? Quoted(string text, QuoteParity quotes, int end)
    {
        if (end < 3 || text[end - 1] is not ('”' or '"') || (text[end - 1] == '"' && !quotes.Closes(end - 1)))
            return null;
        var start = end - 2;
        while (start > 0 && end - 2 - start < LongestQuoted && !"“”\"，。；：《》\n".Contains(text[start], StringComparison.Ordinal))
            start--;
        return text[start] is '“' or '"' && end - start > 2 ? start : null;
    }

    // 产教融合三年行动计划
    static IEnumerable<Found> OfWords(NormalizedText text, TextSpan run, int genre, int end)
    {
        if (run.Length < 6 || text.Text[genre - 1] != '年' || !"二两三四五十".Contains(text.Text[genre - 2], StringComparison.Ordinal))
            yield break;
        var start = Math.Max(run.Start, genre - 2 - LongestSubject);
        var words = text.Text[start..end];
        var cut = Leading().Matches(words).LastOrDefault() is { } last ? last.Index + last.Length : 0;
        if (Subject().Match(words[cut..]) is { Success: true, Length: >= 4 })
            yield return Name(text, RegionBefore(text.Text, start + cut), end);
    }

    static IEnumerable<Found> FiveYear(NormalizedText text, TextSpan run, TextSpan genre)
    {
        if (FiveYearBefore().Match(run.Of(text.Text)) is not { Success: true } period)
            yield break;
        var start = run.Start + period.Index;
        if (period.Groups["long"].Success)
            yield return Name(text, RegionBefore(text.Text, start), genre.End + LongTermGoals().Match(text.Text, genre.End).Length);
        else if (genre.End == text.Text.Length || !"期局院师馆图建".Contains(text.Text[genre.End], StringComparison.Ordinal))
            yield return Name(text, RegionBefore(text.Text, start), genre.End);
    }

    // 云南省公路发展规划
    static IEnumerable<Found> OfRegions(NormalizedText text, TextSpan run, int genre, int end)
    {
        if (run.Length < ShortestRun || text.Text.AsSpan(run.Start, run.Length).IndexOfAny(RegionEnds) < 0)
            yield break;
        var cut = Leading().Matches(text.Text[run.Start..end]).LastOrDefault() is { } last ? last.Index + last.Length : 0;
        for (var at = run.Start + cut; at < end - ShortestRun; at++)
        {
            if (RegionAuthority.Default.LongestAt(text.Text, at) is not { } region || region.Length != region.Region.Name.Length)
                continue;
            if (!NoName().IsMatch(text.Text[(at + region.Length)..end]))
                yield return Name(text, at, end);
            yield break;
        }
    }

    // Names that the authority knows need no mark at all: 国家综合立体交通网规划纲要.
    static IEnumerable<Found> OfAuthority(NormalizedText text, int end)
    {
        var known = Known.Value.GetAlternateLookup<ReadOnlySpan<char>>();
        return KnownLengths.Value.Where(length => length <= end && known.Contains(text.Text.AsSpan(end - length, length))).Select(length => Name(text, end - length, end));
    }

    static Found Name(NormalizedText text, int start, int end)
    {
        var span = new TextSpan(start, end);
        return new Found(span, text.Printed(span));
    }

    /// <summary>Where a region's name that ends at <paramref name="end"/> begins; 省 alone counts, 我省 does not; else the end itself.</summary>
    static int RegionBefore(string text, int end)
    {
        for (var length = Math.Min(12, end); length >= 2; length--)
        {
            var name = text.Substring(end - length, length);
            if (name is "国家" or "全国" || RegionAuthority.Default.ByName(name) is { } region && region.Name == name)
                return end - length;
        }

        return end > 0 && "省市州县区".Contains(text[end - 1], StringComparison.Ordinal) && (end < 2 || !"我全本各该两".Contains(text[end - 2], StringComparison.Ordinal))
            ? end - 1 : end;
    }

    [GeneratedRegex(@"\G（(?:19|20)[0-9]{2}年?[-—–－~～至]{1,2}(?:19|20)[0-9]{2}年?）", RegexOptions.CultureInvariant)]
    private static partial Regex Years();

    [GeneratedRegex("期间|时期|制定|编制|印发|出台|纳入|写入|落实|完善|开展|推动|召开|列入|[的和及与在将了已被等]", RegexOptions.CultureInvariant)]
    private static partial Regex NotInTail();

    // 银川市“十四五”文化和旅游发展规划: behind a region it is one name.
    [GeneratedRegex("[和与及](?!规划|纲要)", RegexOptions.CultureInvariant)]
    private static partial Regex Coordination();

    [GeneratedRegex("(?<quoted>[“\"][^“”\"，。；：《》\n]{1,12}[”\"])(?:以?及|和|与|、)$", RegexOptions.CultureInvariant)]
    private static partial Regex CoordinatedBefore();

    [GeneratedRegex("(?:(?<long>国民经济和社会发展第十[一二三四五六]个五年)|十[二三四五六]五)$", RegexOptions.CultureInvariant)]
    private static partial Regex FiveYearBefore();

    [GeneratedRegex(@"\G和二[〇○零]三五年远景目标纲要", RegexOptions.CultureInvariant)]
    private static partial Regex LongTermGoals();

    // What a sentence says before it comes to the name.
    [GeneratedRegex(
        "实施(?!方案)|制定|制订|编制|出台|印发|推进|落实|启动|开展|组织|按照|根据|依据|围绕|聚焦|对照|纳入|列入|结合|完成|推动|执行|贯彻|发布|起草|修订|[的了和与及以将把]",
        RegexOptions.CultureInvariant)]
    private static partial Regex Leading();

    [GeneratedRegex("（[^（）]*）$", RegexOptions.CultureInvariant)]
    private static partial Regex TrailingYears();

    [GeneratedRegex("^(?!关于|.*关于).{6,}(?:规划纲要|规划|纲要|行动计划|实施方案)$", RegexOptions.CultureInvariant)]
    private static partial Regex KnownName();

    // What is left must name a subject: 新一轮三年行动计划 does not.
    [GeneratedRegex("^(?!新一轮|首轮|第.轮|我[省市州县区]|本[省市州县区])\\p{IsCJKUnifiedIdeographs}{4,}(?=[二两三四五十]年)", RegexOptions.CultureInvariant)]
    private static partial Regex Subject();

    [GeneratedRegex("实施(?!方案)|制定|制订|编制|出台|印发|推进|落实|组织|研究|工作领导|正在|[局厅委办的了在将并]", RegexOptions.CultureInvariant)]
    private static partial Regex NoName();
}
