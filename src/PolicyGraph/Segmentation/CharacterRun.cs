namespace PolicyGraph.Segmentation;

/// <summary>The runs into which jieba parts what its dictionary does not know.</summary>
static class CharacterRun
{
    /// <summary>jieba's range of Chinese characters.</summary>
    public static bool IsHan(char unit) => unit is >= '\u4E00' and <= '\u9FD5';

    public static int HanLength(ReadOnlySpan<char> text) => LengthOf(text, IsHan);

    /// <summary>A number with decimals and % (3.14%), a word of Latin letters and digits, or all up to the next of them.</summary>
    public static int NumberOrOtherLength(ReadOnlySpan<char> text)
    {
        var length = LengthOf(text, char.IsAsciiLetterOrDigit);
        if (length == 0)
            return LengthOf(text, unit => !IsHan(unit) && !char.IsAsciiLetterOrDigit(unit));
        if (length + 1 < text.Length && text[length] == '.' && LengthOf(text[(length + 1)..], char.IsAsciiDigit) is > 0 and var decimals)
            length += 1 + decimals;
        return length < text.Length && text[length] == '%' ? length + 1 : length;
    }

    /// <summary>Digits and points are a number (m), Latin letters and digits a word (eng), the rest up to them something else (x).</summary>
    public static (int Length, string Tag) NumberLatinOrOther(ReadOnlySpan<char> text) =>
        LengthOf(text, IsNumber) is > 0 and var number ? (number, "m")
        : LengthOf(text, char.IsAsciiLetterOrDigit) is > 0 and var latin ? (latin, "eng")
        : (LengthOf(text, unit => !IsHan(unit) && !IsNumber(unit) && !char.IsAsciiLetterOrDigit(unit)), "x");

    static bool IsNumber(char unit) => unit == '.' || char.IsAsciiDigit(unit);

    static int LengthOf(ReadOnlySpan<char> text, Func<char, bool> belongs)
    {
        var length = 0;
        while (length < text.Length && belongs(text[length]))
            length++;
        return length;
    }
}
