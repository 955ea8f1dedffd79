namespace PolicyGraph.Text;

/// <summary>Numbers written in characters, up to thousands: 两, 十四, 三百六十五.</summary>
static class ChineseNumeral
{
    const string Digits = "一二三四五六七八九";

    /// <summary>The value of a numeral of 一 to 九, 两, 十, 百 and 千; other characters count as nothing.</summary>
    public static int Value(ReadOnlySpan<char> printed)
    {
        var (total, digit) = (0, 0);
        foreach (var unit in printed)
        {
            if (Power(unit) is { } power)
                (total, digit) = (total + ((digit == 0 ? 1 : digit) * power), 0);
            else
                digit = unit == '两' ? 2 : Digits.IndexOf(unit, StringComparison.Ordinal) + 1;
        }

        return total + digit;
    }

    static int? Power(char unit) => unit switch { '十' => 10, '百' => 100, '千' => 1000, _ => null };
}
