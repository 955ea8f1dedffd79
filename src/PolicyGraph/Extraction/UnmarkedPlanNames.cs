using System.Buffers;
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

    static readonly string[] Genres = ["规划纲要", "规划", "纲要", "行动计划", "实施方案"];
    static readonly char[] LastCharacters = ['划', '要', '案'];
    static readonly SearchValues<char> RegionEnds = SearchValues.Create("省市州县区旗盟");

    /// <param name="Title">As printed; of coordinated names each with the head that they share.</param>
    public sealed record Found(TextSpan Span, string Title);

    /// <summary>Looks to the left of each genre word; what belonged to the one before it is not looked at again.</summary>
    public static List<Found> Find(NormalizedText text)
    {
        var (found, quotes, floor) = (new List<Found>(), new QuoteParity(text.Text), 0);
        for (var at = text.Text.IndexOfAny(LastCharacters); at >= 0; at = text.Text.IndexOfAny(LastCharacters, at + 1))
        {
            if (GenreWord(text.Text, at + 1) is not { } genre)
                continue;
            found.AddRange(KnownPlanNames.EndingAt(text.Text, genre.End).Select(start => Name(text, start, genre.End)));
            if (genre.Start < floor)
                continue;
            var first = found.Count;
            var end = genre.End + Years().LengthAt(text.Text, genre.End);
            var run = RunBefore(text.Text, genre.Start, floor);
            AddOfWords(found, text, run, genre.Start, end);
            AddFiveYear(found, text, run, genre);
            if (!GoesOn(text.Text, end))
            {
                AddOfQuoted(found, text, quotes, run, genre.Start, end);
                AddOfRegions(found, text, run, genre.Start, end);
                floor = end;
            }

            for (; first < found.Count; first++)
                floor = Math.Max(floor, found[first].Span.End);
        }

        return found;
    }

    static TextSpan? GenreWord(string text, int end) =>
        text.PartEndingAt(end, Genres) is { } word && !(word == "规划" && text.EndsAt(end + 2, "规划纲要")) ? new TextSpan(end - word.Length, end) : null;

    // 规划局, 方案期: another word.
    static bool GoesOn(string text, int end) => "期局院师馆图建".Contains(text.At(end), StringComparison.Ordinal);

    // The characters right before a genre word.
    static TextSpan RunBefore(string text, int end, int floor)
    {
        var start = end;
        while (start > floor && end - start < LongestRun && text[start - 1] is >= '\u4E00' and <= '\u9FFF')
            start--;
        return new TextSpan(start, end);
    }

    // 江西省“1269”及赣州市“7510”行动计划: the head stands once, behind the last.
    static void AddOfQuoted(List<Found> found, NormalizedText text, QuoteParity quotes, TextSpan run, int genre, int end)
    {
        if (run.Length > LongestTail || Quoted(text.Text, quotes, run.Start) is not { } quoted)
            return;
        var start = RegionBefore(text.Text, quoted);
        var tail = run.Of(text.Text);
        if (NotInTail().IsMatch(start < quoted ? Coordination().Replace(tail, "") : tail))
            return;
        var window = Math.Max(0, start - LongestQuoted);
        if (CoordinatedBefore().Match(text.Text[window..start]) is { Success: true } other)
        {
            var first = other.Groups["quoted"];
            var span = new TextSpan(RegionBefore(text.Text, window + first.Index), window + first.Index + first.Length);
            found.Add(new Found(span, text.Printed(span) + text.Text[run.Start..end]));
        }

        found.Add(Name(text, start, end));
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
    static void AddOfWords(List<Found> found, NormalizedText text, TextSpan run, int genre, int end)
    {
        if (run.Length < 6 || text.Text[genre - 1] != '年' || !"二两三四五十".Contains(text.Text[genre - 2], StringComparison.Ordinal))
            return;
        var start = Subjects(text.Text, Math.Max(run.Start, genre - 2 - LongestSubject), end);
        if (Subject().First(text.Text.AsSpan(start, end - start)) is { Length: >= 4 })
            found.Add(Name(text, RegionBefore(text.Text, start), end));
    }

    static void AddFiveYear(List<Found> found, NormalizedText text, TextSpan run, TextSpan genre)
    {
        if (FiveYearBefore().First(text.Text.AsSpan(run.Start, run.Length)) is not { } period)
            return;
        var start = run.Start + period.Index;
        if (text.Text.StandsAt(start, "国民经济"))
            found.Add(Name(text, RegionBefore(text.Text, start), genre.End + LongTermGoals().LengthAt(text.Text, genre.End)));
        else if (!GoesOn(text.Text, genre.End))
            found.Add(Name(text, RegionBefore(text.Text, start), genre.End));
    }

    // 云南省公路发展规划
    static void AddOfRegions(List<Found> found, NormalizedText text, TextSpan run, int genre, int end)
    {
        if (run.Length < ShortestRun || text.Text.AsSpan(run.Start, run.Length).IndexOfAny(RegionEnds) < 0)
            return;
        if (Drafted().Last(run.Of(text.Text)) is { } drafting && run.Start + drafting.Index + drafting.Length is var drafted && RegionAuthority.Default.LongestAt(text.Text, drafted) is { } of
            && of.Length == of.Region.Name.Length && !NoName().IsMatch(text.Text.AsSpan()[(drafted + of.Length)..end]))
        {
            found.Add(Name(text, drafted, end));
            return;
        }

        for (var at = Subjects(text.Text, run.Start, end); at < end - ShortestRun; at++)
        {
            if (RegionAuthority.Default.LongestAt(text.Text, at) is not { } region || region.Length != region.Region.Name.Length)
                continue;
            if (!NoName().IsMatch(text.Text.AsSpan()[(at + region.Length)..end]))
                found.Add(Name(text, at, end));
            return;
        }
    }

    // Where a sentence comes to the name: behind the last of the words that lead there.
    static int Subjects(string text, int start, int end) =>
        Leading().Last(text.AsSpan(start, end - start)) is { } last ? start + last.Index + last.Length : start;

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
            var name = text.AsSpan(end - length, length);
            if (name is "国家" or "全国" || RegionAuthority.Default.ByName(name) is { } region && name.SequenceEqual(region.Name))
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

    [GeneratedRegex("(?:国民经济和社会发展第十[一二三四五六]个五年|十[二三四五六]五)$", RegexOptions.CultureInvariant)]
    private static partial Regex FiveYearBefore();

    [GeneratedRegex(@"\G和二[〇○零]三五年远景目标纲要", RegexOptions.CultureInvariant)]
    private static partial Regex LongTermGoals();

    // What a sentence says before it comes to the name.
    [GeneratedRegex(
        "实施(?!方案)|制定|制订|编制|出台|印发|推进|落实|启动|开展|组织|按照|根据|依据|围绕|聚焦|对照|纳入|列入|结合|完成|推动|执行|贯彻|发布|起草|修订|[的了和与及以将把]",
        RegexOptions.CultureInvariant)]
    private static partial Regex Leading();

    // 编制绵阳市低空空域与起降设施布局规划: what is drafted begins with its region, whatever else joins what in it.
    [GeneratedRegex("(?:编制|制定|制订|起草|修订|修编)了?", RegexOptions.CultureInvariant)]
    private static partial Regex Drafted();

    // What is left must name a subject: 新一轮三年行动计划 does not.
    [GeneratedRegex("^(?!新一轮|首轮|第.轮|我[省市州县区]|本[省市州县区])\\p{IsCJKUnifiedIdeographs}{4,}(?=[二两三四五十]年)", RegexOptions.CultureInvariant)]
    private static partial Regex Subject();

    [GeneratedRegex("实施(?!方案)|制定|制订|编制|出台|印发|推进|落实|组织|研究|工作领导|正在|(?<!布)局|[厅委办的了在将并]", RegexOptions.CultureInvariant)]
    private static partial Regex NoName();
}
