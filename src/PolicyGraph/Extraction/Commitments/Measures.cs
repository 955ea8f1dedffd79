using System.Text.RegularExpressions;
using PolicyGraph.Text;

namespace PolicyGraph.Extraction.Commitments;

/// <summary>What a number counts, and the stage that it counts at: 10个省级高水平职业学校, 产业学院12个, 新增培育企业80家.</summary>
static partial class Measures
{
    const int LongestMeasure = 24;

    public static (string? Measure, string? Stage) Of(UnitContext context, TextSpan span, TextSpan number)
    {
        var text = context.Text;
        var clause = text.LastIndexOfAny(['，', '；', '：', '。'], Math.Max(number.Start - 1, 0), Math.Max(0, number.Start - span.Start)) + 1;
        var before = new TextSpan(Math.Max(clause, span.Start), number.Start);
        var phrase = Behind(context, number.End, span.End) is { Length: > 0 } behind ? behind : Ahead(context, before);
        return (phrase.Length == 0 ? null : Canonical(context, phrase), StageIn(context.Words(before), context.Words(phrase)));
    }

    // 34个省级高水平专业群: up to the next mark or verb.
    static TextSpan Behind(UnitContext context, int start, int limit)
    {
        if (BoundWord().First(context.Text.AsSpan(start, limit - start)) is (0, var bound))
            start += bound;
        var end = start;
        while (end < limit && end - start < LongestMeasure && !"，。；：、（）和与及并".Contains(context.Text[end], StringComparison.Ordinal)
            && (end == start || !IsVerbBehindNoun(context.Text, start, end)))
            end++;
        return new TextSpan(start, end);
    }

    // 500名专业课教师|到企业实践: the words that go on behind a noun.
    static bool IsVerbBehindNoun(string text, int start, int at) => at - start >= 2 && text[at] is '到' or '在' or '将' or '被' or '向' or '对' or '由' or '用';

    // 新建产教融合实训基地8个: from the verb on.
    static TextSpan Ahead(UnitContext context, TextSpan before)
    {
        var text = context.Text;
        var (start, end) = (before.End, before.End);
        while (start > before.Start && before.End - start < LongestMeasure && text[start - 1] != '、')
            start--;
        // 青海西北骄餐饮管理有限公司等拉面企业开店2600家: no name is counted, nor what is cut out of one.
        foreach (var named in context.MentionsIn(new TextSpan(Math.Max(before.Start, start - LongestMeasure), end)))
            start = context.SpanOf(named) is var span && context.Mentions[named].Type is not (MentionType.Region or MentionType.Alliance) && span.End > start && span.End < end ? span.End : start;
        while (end > start && AheadTail().First(context.Words(new TextSpan(start, end))) is { } tail)
            end = start + tail.Index;
        for (var at = start; at < end; at++)
        {
            if (CommitmentWords.Verbs.LongestAt(text, at) is { } verb && at + verb.Length < end && text[at + verb.Length] is not ('性' or '式' or '型') && !IsWithinMeasure(text, at, end))
                (start, at) = (at + verb.Length, at + verb.Length - 1);
        }

        return new TextSpan(start, Math.Max(start, end));
    }

    static bool IsWithinMeasure(string text, int at, int end) =>
        CommitmentWords.Measures.LongestAt(text, at) is { } measure && at + measure.Length <= end;

    static string Canonical(UnitContext context, TextSpan phrase)
    {
        (string Name, int End, int Length)? best = null;
        for (var at = phrase.Start; at < phrase.End; at++)
        {
            if (CommitmentWords.Measures.LongestAt(context.Text, at) is { } found && at + found.Length is var end && end <= phrase.End
                && (best is not { } known || end > known.End || (end == known.End && found.Length > known.Length)))
                best = (found.Value, end, found.Length);
        }

        return best is { } one && one.End == phrase.End ? one.Name : context.Source.Printed(phrase);
    }

    static string? StageIn(ReadOnlySpan<char> before, ReadOnlySpan<char> phrase)
    {
        if (Stage().Last(before) is { } found)
            return before.Slice(found.Index, found.Length).ToString();
        return Stage().First(phrase) is { } inside ? phrase.Slice(inside.Index, inside.Length).ToString() : null;
    }

    [GeneratedRegex("^(?:左右|以上|以内|上下|以下|的|及以上)+", RegexOptions.CultureInvariant)]
    private static partial Regex BoundWord();

    // 总数达到, 不少于, 共, 每年 before the number belong to the number.
    [GeneratedRegex("(?:达到?|总[数量]达?到?|不少于|不低于|不超过|不高于|至少|超过?|突破|共|共计|累计|约|近|以上|已|每[年季度月人个家]{1,2}|全[年省市]|为|到|有|力争|年|入库|认定|挂牌|立项|落地|投用)$", RegexOptions.CultureInvariant)]
    private static partial Regex AheadTail();

    [GeneratedRegex("培育|入库|认定|遴选|立项|验收|建成|新增|新建|在建|签约|开工|挂牌|入选|获批|储备|建设", RegexOptions.CultureInvariant)]
    private static partial Regex Stage();
}
