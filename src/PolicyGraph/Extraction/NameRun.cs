using PolicyGraph.Text;

namespace PolicyGraph.Extraction;

/// <summary>The units before a suffix that one name may hold: no punctuation but brackets that close, a dash between words, no number of a paragraph.</summary>
static class NameRun
{
    public const int Longest = 40;

    /// <summary>Where they begin, at most <see cref="Longest"/> units back.</summary>
    public static int StartBefore(string text, int suffix)
    {
        var floor = Math.Max(0, suffix - Longest);
        var depth = 0;
        for (var at = suffix; at > floor; at--)
        {
            var unit = text[at - 1];
            if (unit == '）' && IsListMark(text, at - 1))
                return at;
            depth += unit switch { '）' => 1, '（' => -1, _ => 0 };
            if (depth < 0 || (unit is not ('）' or '（') && !IsNameUnit(unit) && !IsDash(text, at - 1)))
                return at;
        }

        return floor;
    }

    // 中国—东盟, not the dash of a sentence.
    static bool IsDash(string text, int at) => text[at] == '—' && Chinese.Is(text.At(at - 1)) && Chinese.Is(text.At(at + 1));

    // （二） and （2） number a paragraph.
    static bool IsListMark(string text, int close)
    {
        var at = close - 1;
        while (at >= 0 && (char.IsAsciiDigit(text[at]) || "一二三四五六七八九十".Contains(text[at], StringComparison.Ordinal)))
            at--;
        return at >= 0 && at < close - 1 && text[at] == '（';
    }

    static bool IsNameUnit(char unit) => Chinese.Is(unit) || char.IsAsciiLetterOrDigit(unit) || unit is '·' or '-';
}
