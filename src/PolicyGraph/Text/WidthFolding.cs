namespace PolicyGraph.Text;

/// <summary>Folds width one unit to one: letters and digits to ASCII, punctuation of Chinese sentences to full width.</summary>
/// <remarks>An explicit table: compatibility normalisation (NFKC) changes lengths and needs culture data.</remarks>
static class WidthFolding
{
    public static char Fold(string text, int at)
    {
        var unit = text[at];
        return unit switch
        {
            >= '０' and <= '９' or >= 'Ａ' and <= 'Ｚ' or >= 'ａ' and <= 'ｚ' => (char)(unit - 0xFEE0),
            '\u3000' or '\u00A0' or '\u2002' or '\u2003' or '\u2009' => ' ',
            '(' => '（',
            ')' => '）',
            '[' or '［' => '〔',
            ']' or '］' => '〕',
            '!' => '！',
            '?' => '？',
            ';' => '；',
            ',' when !IsBetweenDigits(text, at) => '，',
            ':' when !IsBetweenDigits(text, at) => '：',
            '<' or '＜' when IsBesideChinese(text, at) => '〈',
            '>' or '＞' when IsBesideChinese(text, at) => '〉',
            _ => unit,
        };
    }

    // 1,200 and 15:40 keep theirs.
    static bool IsBetweenDigits(string text, int at) =>
        at > 0 && at + 1 < text.Length && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]);

    static bool IsBesideChinese(string text, int at) =>
        (at > 0 && (Chinese.Is(text[at - 1]) || text[at - 1] is '《' or '》')) || (at + 1 < text.Length && (Chinese.Is(text[at + 1]) || text[at + 1] is '《' or '》'));
}

/// <summary>Which units are Chinese characters (汉字).</summary>
static class Chinese
{
    /// <summary>Basic block, extension A, 〇, and the surrogates that the rarer characters of names are written with.</summary>
    public static bool Is(char unit) => unit is (>= '\u4E00' and <= '\u9FFF') or (>= '\u3400' and <= '\u4DBF') or '〇' || char.IsSurrogate(unit);
}
