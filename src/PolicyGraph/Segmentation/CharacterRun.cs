using System.Buffers;

namespace PolicyGraph.Segmentation;

/// <summary>The runs into which jieba parts a text, and those into which it parts what its dictionary does not know.</summary>
static class CharacterRun
{
    // jieba's range of Chinese characters: Unicode 8.
    public const char FirstHan = '\u4E00';
    public const char LastHan = '\u9FD5';

    const string AsciiLettersAndDigits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    static readonly SearchValues<char> Joining = SearchValues.Create(AsciiLettersAndDigits + "+#&._%-");
    static readonly SearchValues<char> JoiningTagged = SearchValues.Create(AsciiLettersAndDigits + "+#&._");

    public static bool IsHan(char unit) => unit is >= FirstHan and <= LastHan;

    /// <summary>How far the dictionary is asked: Chinese characters, Latin letters, digits and the marks within such words. Fewer marks where tags are asked for.</summary>
    public static int BlockLength(ReadOnlySpan<char> text, bool tagged)
    {
        var joining = tagged ? JoiningTagged : Joining;
        var length = 0;
        while (length < text.Length && (IsHan(text[length]) || (char.IsAscii(text[length]) && joining.Contains(text[length]))))
            length++;
        return length;
    }

    /// <summary>What stands between blocks is cut into characters: a line end of two units and a surrogate pair are one.</summary>
    public static int OtherLength(ReadOnlySpan<char> text) =>
        text.Length > 1 && (text is ['\r', '\n', ..] || char.IsSurrogatePair(text[0], text[1])) ? 2 : 1;

    public static int HanLength(ReadOnlySpan<char> text) => LengthOf(text, IsHan);

    public static int LatinLength(ReadOnlySpan<char> text) => LengthOf(text, char.IsAsciiLetterOrDigit);

    /// <summary>A number with decimals and % (3.14%), a word of Latin letters and digits, or all up to the next of them.</summary>
    public static int NumberOrOtherLength(ReadOnlySpan<char> text)
    {
        var length = LatinLength(text);
        if (length == 0)
            return LengthOf(text, unit => !IsHan(unit) && !char.IsAsciiLetterOrDigit(unit));
        if (length + 1 < text.Length && text[length] == '.' && LengthOf(text[(length + 1)..], char.IsAsciiDigit) is > 0 and var decimals)
            length += 1 + decimals;
        return length < text.Length && text[length] == '%' ? length + 1 : length;
    }

    /// <summary>Digits and points are a number (m), Latin letters and digits a word (eng), the rest up to them something else (x).</summary>
    public static (int Length, string Tag) NumberLatinOrOther(ReadOnlySpan<char> text) =>
        LengthOf(text, IsNumber) is > 0 and var number ? (number, "m")
        : LatinLength(text) is > 0 and var latin ? (latin, "eng")
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
