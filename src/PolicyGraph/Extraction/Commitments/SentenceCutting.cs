using System.Text.RegularExpressions;
using PolicyGraph.Text;

namespace PolicyGraph.Extraction.Commitments;

/// <summary>Where sentences and list items of a normalised letter end, and what belongs to them.</summary>
readonly partial struct SentenceCutting(string text)
{
    /// <summary>Whether a quotation is open behind a sentence.</summary>
    public bool StaysOpen(int start, int end, bool isOpen)
    {
        var last = SkipClosing(end, text.Length);
        for (var at = start; at < last; at++)
            isOpen = text[at] switch { '“' => true, '”' => false, _ => isOpen };
        return isOpen;
    }

    /// <summary>Behind what closes a quotation or a bracket after the end of its sentence, which belongs to nothing.</summary>
    public int SkipClosing(int at, int end)
    {
        while (at < end && text[at] is '”' or '’' or '）' or '〕' or ' ' or '。' or '；' or '.' or '"')
            at++;
        return at;
    }

    /// <summary>Where a sentence ends: at its mark outside of brackets and titles, or before an item's marker.</summary>
    public int EndOf(int start, int limit)
    {
        var depth = 0;
        for (var at = start; at < limit; at++)
        {
            switch (text[at])
            {
                case '《' or '〈' or '（' or '〔' or '【':
                    depth++;
                    break;
                case '》' or '〉' or '）' or '〕' or '】':
                    depth = Math.Max(0, depth - 1);
                    break;
                // Brackets never hold a sentence's whole end: one that was never closed must not swallow the rest.
                case '。' or '！' or '？':
                    return at;
                // 完成任务.2020年: a full stop of another keyboard; 1.5 and 1. are none.
                case '.' or '．' when at > start && (Chinese.Is(text[at - 1]) || (text[at] is '.' && text[at - 1] is '”' or '）' or '》' or '%')):
                    return at;
                case '；' when depth == 0:
                    return at;
                case '：' when depth == 0 && (at == limit - 1 || ListMarker.At(text, at + 1).Level != 0 || Announcement().IsMatch(text.AsSpan(start, at - start))):
                    return at;
                case >= '①' and <= '⑳' when at > start:
                    return at;
                default:
                    break;
            }
        }

        return limit;
    }

    /// <summary>Without what is left of the sentence before and without spaces behind.</summary>
    public TextSpan Trimmed(int start, int end)
    {
        while (start < end && text[start] is ' ' or '，' or '、' or '”' or '：')
            start++;
        while (end > start && text[end - 1] is ' ')
            end--;
        return new TextSpan(start, Math.Max(start, end));
    }

    /// <summary>What ends before a colon and lists what comes: 持续推进以下工作：.</summary>
    [GeneratedRegex("(?:以下|如下|下列)[^，。]{0,8}$", RegexOptions.CultureInvariant)]
    private static partial Regex Announcement();
}
