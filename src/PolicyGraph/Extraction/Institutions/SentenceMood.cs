using System.Text.RegularExpressions;

namespace PolicyGraph.Extraction.Institutions;

/// <summary>Whether a clause states what it speaks of, or denies, suggests or hopes for it.</summary>
static partial class SentenceMood
{
    /// <summary>尚未与B合作; 您建议A与B共建.</summary>
    public static bool IsDenied(string sentence, int start, int end)
    {
        start = ClauseStart(sentence, start);
        return Denial().IsMatch(sentence.AsSpan(start, end - start)) || Suggested().IsMatch(sentence.AsSpan(start, end - start));
    }

    /// <summary>争取A加入: what may come.</summary>
    public static bool IsHoped(string sentence, int start, int end) => Hope().IsMatch(sentence.AsSpan(..end)[ClauseStart(sentence, start)..]);

    static int ClauseStart(string sentence, int at) => sentence.AsSpan(..at).LastIndexOf('，') + 1;

    [GeneratedRegex("申请|争取|拟|支持|推动|鼓励|引导|将|计划|希望|动员|力争|推荐|组织", RegexOptions.CultureInvariant)]
    private static partial Regex Hope();

    [GeneratedRegex("未(?!来)|没有|暂不|不再|无法|尚无|取消|终止|退出", RegexOptions.CultureInvariant)]
    private static partial Regex Denial();

    // 您建议A与B共建: what the proposer asks for.
    [GeneratedRegex("(?:您|你们?|代表|委员|提案|贵[会委单])[^，]{0,14}(?:建议|提出|希望|呼吁|要求)|^建议", RegexOptions.CultureInvariant)]
    private static partial Regex Suggested();
}
