using System.Text.RegularExpressions;
using PolicyGraph.Text;

namespace PolicyGraph.Extraction.Proposals;

/// <summary>Normalises a reply's class by the rule that the letter prints: A类：所提问题已经解决或基本解决的; B类指正在解决….</summary>
static partial class ReplyClassReader
{
    public static ReplyClass? Read(NormalizedText text, string? printed)
    {
        if (printed is not [var letter])
            return null;
        letter = letter > 'Z' ? (char)(letter - 'Ａ' + 'A') : letter;
        if (!text.Text.Contains("解决", StringComparison.Ordinal) && !text.Text.Contains("采纳", StringComparison.Ordinal))
            return new ReplyClass(printed, null, null);
        foreach (Match match in Definition().Matches(text.Text))
        {
            if (match.Groups["class"].ValueSpan[0] == letter && OutcomeOf(match.Groups["rule"].ValueSpan) is { } outcome)
                return new ReplyClass(printed, outcome, TextEvidence.Of(text, new TextSpan(match.Index, match.Index + match.Length), "class-rule"));
        }

        return new ReplyClass(printed, null, null);
    }

    // What cannot be solved yet is asked first: 因条件限制暂时无法解决 names solving as well.
    static ReplyOutcome? OutcomeOf(ReadOnlySpan<char> rule) =>
        Noted().IsMatch(rule) ? ReplyOutcome.Noted
        : Planned().IsMatch(rule) ? ReplyOutcome.Planned
        : Solved().IsMatch(rule) ? ReplyOutcome.Solved : null;

    [GeneratedRegex("(?<![A-Za-z])(?<class>[A-D])[”\"]? ?类?[”\"]?(?:：|—+|-|，?(?:为|是指|是|指|即|表示|代表))(?<rule>[^；;。\\n（）A-D]{4,60})", RegexOptions.CultureInvariant)]
    private static partial Regex Definition();

    [GeneratedRegex("参考|留存|限制|(?:不|未|无法|难以|不能)[^，]{0,8}(?:解决|采纳|落实|具备|可行)|超出", RegexOptions.CultureInvariant)]
    private static partial Regex Noted();

    [GeneratedRegex("正在|列入|纳入|逐步|拟|将|计划|规划", RegexOptions.CultureInvariant)]
    private static partial Regex Planned();

    [GeneratedRegex("解决|采纳|落实|办结", RegexOptions.CultureInvariant)]
    private static partial Regex Solved();
}
