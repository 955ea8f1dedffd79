using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using PolicyGraph.Documents;
using PolicyGraph.Text;

namespace PolicyGraph.Extraction.Commitments;

/// <summary>Reads how much: number, unit, bound, and what is counted. Dates, ordinals, names and conditions (对连片50亩以上的) are none.</summary>
static partial class QuantityReader
{
    static readonly SearchValues<char> Numbers = SearchValues.Create("0123456789一两二三四五六七八九十百千");

    public static ImmutableArray<Quantity> In(UnitContext context, TextSpan span)
    {
        ImmutableArray<Quantity>.Builder? found = null;
        if (context.Words(span).IndexOfAny(Numbers) < 0)
            return [];
        foreach (Match match in Number().Matches(span.Of(context.Text)))
        {
            if (!IsCount(context, span, match))
                continue;
            found ??= ImmutableArray.CreateBuilder<Quantity>();
            found.Add(Read(context, span, match));
        }

        return found?.ToImmutable() ?? [];
    }

    static bool IsCount(UnitContext context, TextSpan span, Match match)
    {
        var (start, end) = (span.Start + match.Index, span.Start + match.Index + match.Length);
        if (context.MentionAround(start) is { } mention && context.Mentions[mention].Type is not MentionType.Region)
            return false;
        if (IsInQuotes(context.Text, span, start))
            return false;
        var before = context.Before(span, start);
        var after = context.After(span, end);
        return match.Groups["word"].Success
            ? !NotBeforeNumeral().IsMatch(before) && !NotBehindNumeral().IsMatch(after) && !PairBehind().IsMatch(before) && !PairAhead().IsMatch(after)
            : !(match.Groups["unit"].Value is "个" && Span().IsMatch(after)) && !(Condition().IsMatch(after) && Conditional().IsMatch(before)) && !(match.Groups["unit"].Value is "%" or "‰" && Rate().IsMatch(before));
    }

    // “双百”, “1+X”, “7510”: a short quotation is a name.
    static bool IsInQuotes(string text, TextSpan span, int at)
    {
        var open = text.LastIndexOf('“', at, at - span.Start + 1);
        return open >= 0 && text.IndexOf('”', open) is var close && close > at && close - open <= 16;
    }

    static Quantity Read(UnitContext context, TextSpan span, Match match)
    {
        var at = new TextSpan(span.Start + match.Index, span.Start + match.Groups["unit"].Index + match.Groups["unit"].Length);
        var before = context.Before(span, at.Start);
        var after = context.After(span, at.End);
        var value = match.Groups["word"] is { Success: true } word ? ChineseNumeral.Value(word.ValueSpan) : Value(match.Groups["value"].ValueSpan);
        decimal? max = match.Groups["max"].Success ? Value(match.Groups["max"].ValueSpan) : null;
        var counted = Measures.Of(context, span, at);
        return new Quantity(
            context.Source.ToSource(at), value, max, Bound(match, before, after), match.Groups["unit"].Value, counted.Measure, counted.Stage, Per(context.Text.AsSpan(span.Start, match.Index)), AsOf(context.Text.AsSpan(span.Start, match.Index)));
    }

    static QuantityBound Bound(Match match, ReadOnlySpan<char> before, ReadOnlySpan<char> after) =>
        match.Groups["max"].Success ? QuantityBound.Range
        : AtMostBefore().IsMatch(before) || AtMostAfter().IsMatch(after) ? QuantityBound.AtMost
        : AtLeastBefore().IsMatch(before) || AtLeastAfter().IsMatch(after) ? QuantityBound.AtLeast
        : match.Groups["more"].Success || AboutBefore().IsMatch(before) || AboutAfter().IsMatch(after) ? QuantityBound.About
        : QuantityBound.Exact;

    static string? Per(ReadOnlySpan<char> before) => PerTime().Last(before) is { } found ? before.Slice(found.Index, found.Length).ToString() switch
    {
        "年均" or "年" or "全年" => "每年",
        var printed => printed,
    } : null;

    static PartialDate? AsOf(ReadOnlySpan<char> before) =>
        before.IndexOf("截") >= 0 && Until().Match(before.ToString()) is { Success: true } match
            ? PartialDate.Create(
                int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture),
                match.Groups["month"].Success ? int.Parse(match.Groups["month"].ValueSpan, CultureInfo.InvariantCulture) : null, null)
            : null;

    static decimal Value(ReadOnlySpan<char> digits) => decimal.Parse(digits, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture);

    const string Units =
        "人次|人天|人|名|位|个百分点|个|家|所|场次|场|项|次|份|处|座|公里|千米|平方公里|平方千米|平方米|立方米|公顷|亩|元|美元|吨|千克|公斤|台套|台（套）|台|套|门|支|件（套）|件|班次|班|间|张|辆|户|种|大类|类|篇|部|册|本|课时|学时|学分"
        + "|千瓦时|千瓦|兆瓦|度|%|‰|倍|株|棵|头|只|羽|米|床|层|栋|幢|艘|架|颗|枚|对|支队|组|站|盏|口|块|段|片|条|款|期|桩|孔|村|镇|例|剂|尾|平";

    // A number in digits with its unit, or a numeral of a few characters with one of the commonest. 100余家, 25-75万元, 1.2万亩, 15万高素质劳动者.
    [GeneratedRegex(
        "(?<![0-9A-Za-z.,+/“第〔—–:：-]|[0-9] )(?:"
        + "(?<value>[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+(?:\\.[0-9]+)?)(?: ?(?:[-—–~～]|至|到) ?(?<max>[0-9]+(?:\\.[0-9]+)?))? ?(?<more>余|多|来)? ?(?<unit>[百千万亿]{0,2}(?<more>余|多)?(?:" + Units + ")|万(?!多)|亿)"
        + "|(?<word>[一两二三四五六七八九十百千]{1,5})(?<more>余|多)?(?<unit>个|家|所|场|份|项|名|座|处|次|种))(?![+])", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    // 每一个, 同一个, 第一个, 新一项, 唯一, 统一, 任一.
    [GeneratedRegex("[每各这那该某任同另第前后唯统万单专逐新其上下进近有之的局委厅]$", RegexOptions.CultureInvariant)]
    private static partial Regex NotBeforeNumeral();

    // 三个方面, 一个时期, 两个毫不动摇, 一次性, 三项机制: what a plan is made of rather than what it counts.
    [GeneratedRegex("^(?:方面|层面|时期|阶段|环节|维度|重点|问题|目标|统一|性|体系|文明|一[批体]|确保|坚持|毫不|百分点|整体|任务|工作|建议|措施|以上|左右|中心、|抓手|关键|窗口|标准)", RegexOptions.CultureInvariant)]
    private static partial Regex NotBehindNumeral();

    // 成熟一项、推进一项; 发现一处，整改一处: one by one.
    [GeneratedRegex("^[、，][\\u4e00-\\u9fff]{1,4}一[个项家处批]", RegexOptions.CultureInvariant)]
    private static partial Regex PairAhead();

    [GeneratedRegex("一[个项家处批][、，][\\u4e00-\\u9fff]{1,4}$", RegexOptions.CultureInvariant)]
    private static partial Regex PairBehind();

    // 在5个工作日内: a time.
    [GeneratedRegex("^(?:工作日|自然日|月|星期|小时|学期|学年|季度|年度)", RegexOptions.CultureInvariant)]
    private static partial Regex Span();

    [GeneratedRegex("^(?:及?以上|以下|以内|及以下)的", RegexOptions.CultureInvariant)]
    private static partial Regex Condition();

    [GeneratedRegex("(?:对|凡|给予|对于)[^，]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Conditional();

    // 按投资额的30%抵免 sets a rate, it counts nothing.
    [GeneratedRegex("(?:按|按照|以)[^，]{0,20}$", RegexOptions.CultureInvariant)]
    private static partial Regex Rate();

    [GeneratedRegex("(?:不少于|不低于|至少|超过?|突破|不小于|高于)[^，、；0-9]{0,4}$", RegexOptions.CultureInvariant)]
    private static partial Regex AtLeastBefore();

    [GeneratedRegex("^(?:及)?以上", RegexOptions.CultureInvariant)]
    private static partial Regex AtLeastAfter();

    [GeneratedRegex("(?:不超过|不高于|至多|最高|最多|控制在|低于|小于)[^，、；0-9]{0,4}$", RegexOptions.CultureInvariant)]
    private static partial Regex AtMostBefore();

    [GeneratedRegex("^(?:以内|以下|之内)", RegexOptions.CultureInvariant)]
    private static partial Regex AtMostAfter();

    [GeneratedRegex("(?:约|近|大约|将近)$", RegexOptions.CultureInvariant)]
    private static partial Regex AboutBefore();

    [GeneratedRegex("^(?:左右|上下)", RegexOptions.CultureInvariant)]
    private static partial Regex AboutAfter();

    [GeneratedRegex("每(?:年|季度|半年|月|个|家|人|名|所|校|户|亩|两年|三年|周|场|项)|年均|全年|(?<=力争)年", RegexOptions.CultureInvariant)]
    private static partial Regex PerTime();

    [GeneratedRegex("(?:截至|截止)[^，]*?(?<year>20[0-9]{2})年(?:(?<month>[0-9]{1,2})月)?", RegexOptions.CultureInvariant)]
    private static partial Regex Until();
}
