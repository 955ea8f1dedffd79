using System.Text.RegularExpressions;
using PolicyGraph.Text;

namespace PolicyGraph.Extraction;

/// <summary>Whether a sentence plans, asks for or denies that a work is changed.</summary>
static partial class ChangeMood
{
    /// <param name="names">What the sentence names, in order: what names say is no part of it; 《关于推进…的意见》 plans nothing.</param>
    public static bool IsUnreal(string text, TextSpan sentence, ReadOnlySpan<TextSpan> names, TextSpan change)
    {
        var from = sentence.Start;
        foreach (var name in names)
        {
            if (from >= change.End)
                return false;
            var to = Math.Clamp(name.Start, from, change.End);
            if (IsUnreal(text, from, to, change.Start))
                return true;
            from = Math.Max(to, name.End);
        }

        return from < change.End && IsUnreal(text, from, change.End, change.Start);
    }

    // Who asks may stand anywhere before.
    static bool IsUnreal(string text, int from, int to, int change) =>
        Asked().IsMatch(text.AsSpan(from, to - from)) || (to > change && Unreal().IsMatch(text.AsSpan(Math.Max(from, change), to - Math.Max(from, change))));

    // 您建议废止《B》: what the proposer asks for.
    [GeneratedRegex("建议|提议|提出|希望|呼吁", RegexOptions.CultureInvariant)]
    private static partial Regex Asked();

    [GeneratedRegex(
        "(?<!比)拟(?!定)|将(?!原|$)|计划|打算|适时|尽快|加快|抓紧|准备|着手|启动|逐步|推动|推进|争取|力争|正在|预计|酝酿|有望|考虑|探讨|研究(?:修订|修改|废止)"
        + "|未|没有|尚|不(?!断|仅|但)|是否|能否|若|如果|(?<![招接期])[待俟]|一旦|可以|应[当予该]|需|须|防止|避免|禁止|杜绝|申请|提请|支持|鼓励|配合|参与|牵头",
        RegexOptions.CultureInvariant)]
    private static partial Regex Unreal();
}
