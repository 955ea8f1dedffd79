using System.Globalization;
using System.Text.RegularExpressions;
using PolicyGraph.Documents;
using PolicyGraph.Text;

namespace PolicyGraph.Extraction.Commitments;

/// <summary>Reads by when: 2024年底前, 到2025年, 未来五年, “十四五”期间, 年内, 三年内, 今年下半年, 2026年起.</summary>
/// <remarks>A date alone is a deadline only where the clause looks ahead (力争2026年6月通水); 2023年完成9.2万人次 reports.</remarks>
static partial class DeadlineReader
{
    /// <summary>From the third Five-Year Plan (1966) on, one follows the other: the n-th begins five times n years after 1951, 十四五 in 2021.</summary>
    const int FirstPlanYear = 1951;
    const int PlanYears = 5;

    /// <summary>How much of a text that begins with a time is the time; 0 where it begins with none.</summary>
    public static int LengthAt(ReadOnlySpan<char> text) => Leading().First(text) is (0, var length) ? length : 0;

    /// <summary>The first deadline of a span; null where there is none, or where it lies before the letter's date.</summary>
    public static Deadline? In(UnitContext context, TextSpan span)
    {
        // No time is told without one of these.
        if (context.Words(span).IndexOfAny('年', '月', '五') < 0)
            return null;
        foreach (Match match in Time().Matches(span.Of(context.Text)))
        {
            if (!IsNamed(context, span.Start + match.Index) && Read(match, context.Dated) is { } read && (read.Until is null || context.Dated is not { } dated || read.Until >= dated))
            {
                var at = new TextSpan(span.Start + match.Index, span.Start + match.Index + match.Length);
                return new Deadline(context.Source.Printed(at), context.Source.ToSource(at), read.From, read.Until, read.On);
            }
        }

        return null;
    }

    /// <summary>Whether a deadline lies behind the letter's date, as far as it tells: 今年底前, 下月起; 今年 alone began before the letter, 当年 is another one's.</summary>
    public static bool IsAhead(UnitContext context, Deadline deadline) =>
        context.Dated is { } dated && deadline.Printed[0] is not ('每' or '当')
        && (deadline.Until is null || deadline.Until > dated) && (deadline.From > dated || deadline.On?.First > dated || (deadline.Until is not null && SetsEnd().IsMatch(deadline.Printed)));

    // 三年行动计划（2024—2026年）: part of a title.
    static bool IsNamed(UnitContext context, int at) => context.MentionAround(at) is { } mention && context.Mentions[mention].Type is not MentionType.Region;

    static (DateOnly? From, DateOnly? Until, PartialDate? On)? Read(Match match, DateOnly? dated)
    {
        if (match.Groups["year"] is { Success: true } year)
            return Dated(match, int.Parse(year.ValueSpan, CultureInfo.InvariantCulture));
        if (match.Groups["plan"] is { Success: true } plan)
        {
            var first = FirstPlanYear + (PlanYears * NumeralOf(plan.Value));
            return (new DateOnly(first, 1, 1), new DateOnly(first + PlanYears - 1, 12, 31), new PartialDate(first + PlanYears - 1));
        }

        if (match.Groups["years"] is { Success: true } years && years.Value is var span)
            return dated is { } start && NumeralOf(span) is > 0 and var count ? (start, start.AddYears(count), null) : (null, null, null);
        if (dated is not { } day)
            return (null, null, null);
        if (match.Groups["following"].Success && new PartialDate(day.AddMonths(1).Year, day.AddMonths(1).Month) is var following)
            return (following.First, match.Groups["since"].Success ? null : following.Last, following);
        if (match.Groups["alone"] is { Success: true } alone && int.Parse(alone.ValueSpan, CultureInfo.InvariantCulture) is >= 1 and <= 12 and var last)
            return Ending(new PartialDate(day.Year, last));
        if (Part(match, "month") is >= 1 and <= 12 and var month)
            return Ending(new PartialDate(match.Groups["next"].Success ? day.Year + 1 : day.Year, month));
        var of = match.Groups["next"].Success ? day.Year + 1 : day.Year;
        var (begin, end) = PartOf(match, of) ?? (new DateOnly(of, 1, 1), new DateOnly(of, 12, 31));
        return (begin, match.Groups["since"].Success ? null : end, PartOf(match, of) is null ? new PartialDate(of) : null);
    }

    // 上半年, 第三季度, 秋季学期; a school year's terms begin in March and September.
    static (DateOnly First, DateOnly Last)? PartOf(Match match, int year) => match switch
    {
        _ when match.Groups["half"] is { Success: true } half => half.Value == "上" ? (new DateOnly(year, 1, 1), new DateOnly(year, 6, 30)) : (new DateOnly(year, 7, 1), new DateOnly(year, 12, 31)),
        _ when match.Groups["quarter"] is { Success: true } quarter && new DateOnly(year, (3 * NumeralOf(quarter.Value)) - 2, 1) is var first => (first, first.AddMonths(3).AddDays(-1)),
        _ when match.Groups["term"] is { Success: true } term => term.Value == "春" ? (new DateOnly(year, 3, 1), new DateOnly(year, 8, 31)) : (new DateOnly(year, 9, 1), new DateOnly(year + 1, 2, 1).AddMonths(1).AddDays(-1)),
        _ => null,
    };

    static (DateOnly? From, DateOnly? Until, PartialDate? On) Ending(PartialDate date) => (null, date.Last, date);

    static (DateOnly? From, DateOnly? Until, PartialDate? On)? Dated(Match match, int year)
    {
        var month = Part(match, "month");
        if (PartialDate.Create(year, month, month is null ? null : Part(match, "day")) is not { } date)
            return null;
        var part = PartOf(match, year);
        if (match.Groups["since"].Success)
            return (part?.First ?? date.First, null, date);
        // 2025年前 without 底 is before the year begins; 2025年6月前 likewise. Officials mean its end as often, so the later day is kept.
        return part is { } of ? (of.First, of.Last, date) : (null, date.Last, date);
    }

    static int? Part(Match match, string name) =>
        match.Groups[name] is { Success: true } part ? int.Parse(part.ValueSpan, CultureInfo.InvariantCulture) : null;

    static int NumeralOf(string printed) =>
        int.TryParse(printed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : ChineseNumeral.Value(printed);

    const string Date = "(?<year>20[0-9]{2}) ?年(?: ?(?<month>[0-9]{1,2}) ?月(?:(?<day>[0-9]{1,2}) ?日)?)?";
    const string Within = "年?底|年?末|年初|[上下]旬|第?(?<quarter>[一二三四])季度|(?<term>[春秋])季(?:学期|开学)|(?<half>[上下])半年";
    const string Season = "(?:国庆|元旦|春|清明|劳动|端午|中秋)节|[寒暑]假|(?:雨|汛|主汛|旱|供暖|采暖|取暖|防火)[季期]";
    const string Relative = "“?(?<plan>十[一二三四五六七八九]?)五”?(?:规划)?(?:期间|时期|末|期末)|(?:未来|今后)(?<years>[一二两三四五六七八九十0-9]{1,2})(?:至[一二三四五六七八九十])?年|(?<years>[一二两三四五六七八九十0-9]{1,2})年(?:之|以)?内"
        + "|(?:今年|本年度?|当年|全年(?=[^，]{0,12}[0-9])|(?<next>明年|次年|来年))(?: ?(?<month>[0-9]{1,2}) ?月)?(?:(?<half>[上下])半年)?(?:第?(?<quarter>[一二三四])季度|(?<term>[春秋])季(?:学期|开学)|(?:" + Season + ")(?=[之以]?前))?(?:年?底|[初末])?(?:[之以]?前|内|(?<since>起))?|(?<following>(?<![以如上])下个?月(?![份度]))(?:[初中底末]|[上中下]旬)?(?:[之以]?前|内|(?<since>起))?|年底(?:[之以]?前)?|年内|(?<half>[上下])半年";

    // A date with a word that makes it an end or a beginning, or a date that 力争 and the like look ahead to.
    [GeneratedRegex(
        "到 ?" + Date + "(?:" + Within + ")?(?:[之以]?前)?"
        + "|" + Date + "(?:" + Within + "|" + Season + ")?(?:开学)?(?:[之以]?前|内)"
        + "|[自从]? ?" + Date + "(?:" + Within + ")?(?<since>起)|" + Date + "(?:" + Within + ")"
        + "|(?<=^|[，；：]|力争|争取|计划|预计|确保|拟于?|将于|在|[局委厅府院校会司团处])" + Date + "(?!以来|以后|度|的|、|版|修订)"
        + "|" + Relative
        + "|每年 ?[0-9]{1,2} ?月(?:底|初)?(?:[之以]?前)?|(?<![0-9年 ])(?<alone>[0-9]{1,2}) ?月底?[之以]?前", RegexOptions.CultureInvariant)]
    private static partial Regex Time();

    [GeneratedRegex("底|前|内|末|到|期间|时期|未来|今后|明年|次年|下半年", RegexOptions.CultureInvariant)]
    private static partial Regex SetsEnd();

    // Any time that may stand before a subject, deadlines or not: 2018年12月，, 今年上半年，, 每年, 每年9月底前.
    [GeneratedRegex(
        "^(?:(?:自|从|在|于|到|至|截至|截止|近)?(?:" + Date + "(?:(?:年?底|年?末|年?初|[上下]半年|[上中下]旬|第?[一二三四]季度|春季学期|秋季学期|" + Season + ")?(?:[之以]?前|以来|起|内|后)?)?|" + Relative + "|近 ?[一二两三四五六七八九十0-9]+ ?年来?|每(?:年|季度|月|半年|学期|周)(?: ?[0-9]{1,2} ?月(?:[底初]|[上中下]旬)?(?:[之以]?前)?)?))+", RegexOptions.CultureInvariant)]
    private static partial Regex Leading();
}
