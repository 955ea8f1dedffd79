namespace PolicyGraph.Text;

/// <summary>Folds width and variants one unit to one: letters and digits to ASCII, punctuation of Chinese sentences to full width, one form of each bracket.</summary>
/// <remarks>An explicit table: compatibility normalisation (NFKC) changes lengths and needs culture data.</remarks>
static class WidthFolding
{
    /// <summary>Stands for a unit that says nothing of its own: a byte order mark, the second half of &lt;&lt;.</summary>
    public const char Nothing = '\u200B';

    const int LongestRun = 4;
    const char FirstRadical = '\u2F00';

    // The Kangxi radicals U+2F00 to U+2FD5, which some printers put for the characters that look the same.
    const string Radicals =
        "一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴廾弋弓彐彡彳心戈戶手支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬"
        + "玄玉瓜瓦甘生用田疋疒癶白皮皿目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛辰辵邑酉釆里金長門阜隶隹雨靑非面革韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼"
        + "魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠";

    // The simplified ones stand in the supplement, without an order.
    const string SupplementRadicals = "⺠⻄⻅⻆⻉⻋⻓⻔⻘⻚⻛⻜⻝⻢⻣⻤⻥⻦⻨⻩⻬⻮⻰";
    const string SupplementCharacters = "民西见角贝车长门青页风飞食马骨鬼鱼鸟麦黄齐齿龙";

    public static char Fold(string text, int at)
    {
        var unit = text[at];
        return unit switch
        {
            >= '\u4E00' and <= '\u9FFF' => unit,
            >= '０' and <= '９' or >= 'Ａ' and <= 'Ｚ' or >= 'ａ' and <= 'ｚ' => (char)(unit - 0xFEE0),
            '\u3000' or '\u00A0' or '\u2002' or '\u2003' or '\u2009' => ' ',
            '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' or '\u00AD' => Nothing,
            '(' => '（',
            ')' => '）',
            '[' or '［' or '﹝' => '〔',
            ']' or '］' or '﹞' => '〕',
            '「' => '“',
            '」' => '”',
            '!' => '！',
            '?' => '？',
            ';' => '；',
            ',' when !IsBetweenDigits(text, at) => '，',
            ':' when !IsBetweenDigits(text, at) => '：',
            '<' or '＜' => Angle(text, at, inwards: 1, '《', '〈'),
            '>' or '＞' => Angle(text, at, inwards: -1, '》', '〉'),
            'a' when IsAnd(text, at) => '和',
            'n' when IsAnd(text, at - 1) => Nothing,
            'd' when IsAnd(text, at - 2) => Nothing,
            >= FirstRadical and <= '\u2FD5' => Radicals[unit - FirstRadical],
            >= '\u2E80' and <= '\u2EF3' when SupplementRadicals.IndexOf(unit, StringComparison.Ordinal) is >= 0 and var radical => SupplementCharacters[radical],
            _ => unit,
        };
    }

    // 1,200 and 15:40 keep theirs.
    static bool IsBetweenDigits(string text, int at) =>
        at > 0 && at + 1 < text.Length && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]);

    // Two of them are one mark of a title, of which the outer one stays; a single one is the mark of a title within a title. Of three, one is.
    static char Angle(string text, int at, int inwards, char pair, char single)
    {
        var outer = 0;
        while (outer < LongestRun && text.At(at - ((outer + 1) * inwards)) == text[at])
            outer++;
        return outer % 2 == 1 ? Nothing
            : text.At(at + inwards) == text[at] ? pair
            : IsBesideTitle(text, at) ? single : text[at];
    }

    static bool IsBesideTitle(string text, int at) =>
        text.At(at - 1) is var before && text.At(at + 1) is var after
        && (Chinese.Is(before) || before is '《' or '》' || Chinese.Is(after) || after is '《' or '》');

    // 水污染and防治: a machine put the word for 和.
    static bool IsAnd(string text, int at) =>
        at > 0 && at + 3 < text.Length && text[at] == 'a' && text[at + 1] == 'n' && text[at + 2] == 'd'
        && Chinese.Is(text[at - 1]) && (Chinese.Is(text[at + 3]) || char.IsAsciiDigit(text[at + 3]));
}

/// <summary>Which units are Chinese characters (汉字).</summary>
static class Chinese
{
    /// <summary>Basic block, extension A, 〇, and the surrogates that the rarer characters of names are written with.</summary>
    public static bool Is(char unit) => unit is (>= '\u4E00' and <= '\u9FFF') or (>= '\u3400' and <= '\u4DBF') or '〇' || char.IsSurrogate(unit);
}
