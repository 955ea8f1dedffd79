using PolicyGraph.Text;

namespace PolicyGraph.Extraction.Commitments;

/// <summary>A list marker (GB/T 9704: 一、（一）1.（1）, beside them 1）, ①, 一是, 第一，, 第一条, and ● or —— at a line's beginning) and the level that it opens.</summary>
/// <param name="End">Behind the marker and the spaces after it.</param>
/// <param name="Level">1 for 一、 to 6; 0 where no marker stands.</param>
readonly record struct ListMarker(int End, int Level)
{
    const string Numerals = "一二三四五六七八九十";
    const string Bullets = "●○◎■□◆◇★☆▲△▶►▪•·※➤";

    public static ListMarker At(string text, int at)
    {
        var start = at;
        while (text.At(start) == ' ')
            start++;
        var (end, level) = text.At(at - 1) is '\n' or '\0' && BulletLength(text, start) is > 0 and var bullet ? (start + bullet, 6) : Read(text, start);
        if (level == 0)
            return new ListMarker(at, 0);
        while (text.At(end) == ' ')
            end++;
        return new ListMarker(end, level);
    }

    static int BulletLength(string text, int at) => text.StandsAt(at, "——") ? 2 : Bullets.Contains(text.At(at), StringComparison.Ordinal) ? 1 : 0;

    static (int End, int Level) Read(string text, int at)
    {
        var first = text.At(at);
        if (first is >= '①' and <= '⑳')
            return (at + 1, 5);
        if (first == '（')
            return Bracketed(text, at);
        if (char.IsAsciiDigit(first))
            return Counted(text, at);
        if (first == '第' && text.At(at - 1) is '\n' or '\0' && NumeralEnd(text, at + 1) is var article && article > at + 1 && text.At(article) is '条' or '章' or '节')
            return (article + 1, text[article] is '条' ? 2 : 1);
        if (first == '第' && NumeralEnd(text, at + 1) is var ordinal && ordinal > at + 1 && text.At(ordinal) is '，' or '、' or '：')
            return (ordinal + 1, 6);
        var end = NumeralEnd(text, at);
        return end == at ? (at, 0) : text.At(end) switch
        {
            '、' or '.' or '．' => (end + 1, 1),
            '是' when end == at + 1 => (end + (text.At(end + 1) is '，' or '：' ? 2 : 1), 6),
            _ => (at, 0),
        };
    }

    static (int End, int Level) Bracketed(string text, int at)
    {
        var end = NumeralEnd(text, at + 1);
        if (end > at + 1)
            return text.At(end) == '）' ? (end + 1, 2) : (at, 0);
        end = DigitEnd(text, at + 1);
        return end > at + 1 && end <= at + 3 && text.At(end) == '）' ? (end + 1, 4) : (at, 0);
    }

    // 1. and 1、, but not 1.2万亩, nor the decimal of a section 1.1; 1） where no bracket can be open.
    static (int End, int Level) Counted(string text, int at)
    {
        var end = DigitEnd(text, at);
        if (end - at <= 2 && text.At(end) == '）' && text.At(at - 1) is '\n' or '\0' or '。' or '；' or '：')
            return (end + 1, 4);
        return end - at <= 2 && text.At(end) is '.' or '．' or '、' && !IsDecimal(text, end) ? (end + 1, 3) : (at, 0);
    }

    // 1.2023年底前 is an item that begins with a year.
    static bool IsDecimal(string text, int point) =>
        text.At(point) is '.' && char.IsAsciiDigit(text.At(point + 1)) && !(DigitEnd(text, point + 1) == point + 5 && text.At(point + 5) is '年' or '-' or '—' or '－' or '–' or '至');

    static int NumeralEnd(string text, int at)
    {
        var end = at;
        while (end < at + 3 && Numerals.Contains(text.At(end), StringComparison.Ordinal) && text.At(end) != '\0')
            end++;
        return end;
    }

    static int DigitEnd(string text, int at)
    {
        while (char.IsAsciiDigit(text.At(at)))
            at++;
        return at;
    }
}
