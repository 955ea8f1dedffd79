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
    const string Genres = "规划纲要|规划|纲要|行动计划|实施方案";
    const string Years = @"(?:（(?:19|20)[0-9]{2}年?[-—–－~～至]{1,2}(?:19|20)[0-9]{2}年?）)?";

    /// <param name="Title">As printed; of coordinated names each with the head that they share.</param>
    public sealed record Found(TextSpan Span, string Title);

    public static IEnumerable<Found> Find(NormalizedText text) =>
        Quoted().Matches(text.Text).SelectMany(match => OfQuoted(text, match))
            .Concat(Spanning().Matches(text.Text).SelectMany(match => OfWords(text, match.Index, match.Index + match.Length)))
            .Concat(FiveYear().Matches(text.Text).Select(match => Name(text, RegionBefore(text.Text, match.Index), match.Index + match.Length)))
            .Concat(OfRegions(text));

    // 江西省“1269”及赣州市“7510”行动计划: the head stands once, behind the last.
    static IEnumerable<Found> OfQuoted(NormalizedText text, Match match)
    {
        var start = RegionBefore(text.Text, match.Index);
        var end = match.Index + match.Length;
        if (CoordinatedBefore().Match(text.Text[..start]) is { Success: true } other)
        {
            var first = other.Groups["quoted"];
            var span = new TextSpan(RegionBefore(text.Text, first.Index), first.Index + first.Length);
            yield return new Found(span, text.Printed(span) + match.Groups["tail"].Value);
        }

        yield return Name(text, start, end);
    }

    static IEnumerable<Found> OfWords(NormalizedText text, int start, int end)
    {
        var words = text.Text[start..end];
        var cut = Leading().Matches(words).LastOrDefault() is { } last ? last.Index + last.Length : 0;
        if (Subject().Match(words[cut..]) is { Success: true, Length: >= 4 })
            yield return Name(text, RegionBefore(text.Text, start + cut), end);
    }

    static IEnumerable<Found> OfRegions(NormalizedText text)
    {
        foreach (Match match in Unqualified().Matches(text.Text))
        {
            var cut = Leading().Matches(match.Value).LastOrDefault() is { } last ? last.Index + last.Length : 0;
            for (var at = match.Index + cut; at < match.Index + match.Length - 6; at++)
            {
                if (RegionAuthority.Default.LongestAt(text.Text, at) is not { } region || region.Length != region.Region.Name.Length)
                    continue;
                if (!NoName().IsMatch(text.Text[(at + region.Length)..(match.Index + match.Length)]))
                    yield return Name(text, at, match.Index + match.Length);
                break;
            }
        }
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

    [GeneratedRegex(
        $"[“\"][^“”\"，。；：《》\n]{{1,20}}[”\"](?<tail>(?:(?!期间|时期|制定|编制|印发|出台|纳入|写入|落实|完善|开展|推动|召开|列入|[的和及与在将了已被等])\\p{{IsCJKUnifiedIdeographs}}){{0,16}}?(?:{Genres}){Years})(?![期局院师馆图建])",
        RegexOptions.CultureInvariant)]
    private static partial Regex Quoted();

    [GeneratedRegex("(?<quoted>[“\"][^“”\"，。；：《》\n]{1,12}[”\"])(?:以?及|和|与|、)$", RegexOptions.CultureInvariant)]
    private static partial Regex CoordinatedBefore();

    [GeneratedRegex($"\\p{{IsCJKUnifiedIdeographs}}{{4,30}}[二两三四五十]年(?:{Genres}){Years}", RegexOptions.CultureInvariant)]
    private static partial Regex Spanning();

    [GeneratedRegex($"(?:国民经济和社会发展)第十[一二三四五六]个五年(?:{Genres})(?:和二[〇○零]三五年远景目标纲要)?|十[二三四五六]五(?:{Genres})(?![期局院师馆图建])", RegexOptions.CultureInvariant)]
    private static partial Regex FiveYear();

    [GeneratedRegex($"\\p{{IsCJKUnifiedIdeographs}}{{6,36}}?(?:{Genres}){Years}(?![期局院师馆图建])", RegexOptions.CultureInvariant)]
    private static partial Regex Unqualified();

    // What a sentence says before it comes to the name.
    [GeneratedRegex(
        "实施(?!方案)|制定|制订|编制|出台|印发|推进|落实|启动|开展|组织|按照|根据|依据|围绕|聚焦|对照|纳入|列入|结合|完成|推动|执行|贯彻|发布|起草|修订|[的了和与及以将把]",
        RegexOptions.CultureInvariant)]
    private static partial Regex Leading();

    // What is left must name a subject: 新一轮三年行动计划 does not.
    [GeneratedRegex("^(?!新一轮|首轮|第.轮|我[省市州县区]|本[省市州县区])\\p{IsCJKUnifiedIdeographs}{4,}(?=[二两三四五十]年)", RegexOptions.CultureInvariant)]
    private static partial Regex Subject();

    [GeneratedRegex("实施(?!方案)|制定|制订|编制|出台|印发|推进|落实|组织|研究|工作领导|正在|[局厅委办的了在将并]", RegexOptions.CultureInvariant)]
    private static partial Regex NoName();
}
