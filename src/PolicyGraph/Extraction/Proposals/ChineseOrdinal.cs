namespace PolicyGraph.Extraction.Proposals;

/// <summary>Numbers of sessions in characters: 14 is 十四.</summary>
static class ChineseOrdinal
{
    const string Digits = "一二三四五六七八九";

    /// <param name="number">1 to 99.</param>
    public static string Of(int number) => (number / 10) switch
    {
        0 => Digit(number),
        1 => "十" + Digit(number % 10),
        var tens => Digit(tens) + "十" + Digit(number % 10),
    };

    static string Digit(int digit) => digit == 0 ? "" : Digits[digit - 1].ToString();
}
