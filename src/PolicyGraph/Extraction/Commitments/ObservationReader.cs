using System.Text.RegularExpressions;
using PolicyGraph.Text;

namespace PolicyGraph.Extraction.Commitments;

/// <summary>Reads the numbers of a sentence that promises and reports nothing: 在校生19.2万人, 134家产教融合型企业, 就业率达98%以上.</summary>
/// <remarks>
/// What is required, aimed at or asked for is no observation, nor is a share of nothing (同比增长9%) or a count whose measure is not printed (4个).
/// </remarks>
static partial class ObservationReader
{
    public static IEnumerable<Observation> Read(UnitContext context, Sentence sentence)
    {
        if (!sentence.IsClosed || sentence.IsQuoted || sentence.Span.Start < context.Header.BodyStart)
            yield break;
        var quantities = QuantityReader.In(context, sentence.Span);
        if (quantities.IsEmpty || Asked().IsMatch(context.Words(sentence.Span)))
            yield break;
        foreach (var quantity in quantities)
        {
            var place = context.Source.Offsets.ToNormalized(quantity.Span);
            var clause = ClauseOf(context, sentence.Span, place);
            var subject = Subject(context, sentence.Span, place);
            var counted = quantity with { Measure = ObservedMeasure.Of(quantity.Measure, subject?.Printed) };
            if (Describes(counted) && IsCount(context, place, sentence.Span) && !Aimed().IsMatch(context.Words(clause)) && !IsWithinQuotes(context.Text, sentence.Span, place))
                yield return new Observation(counted, subject, Evidence(context, sentence.Span, clause, place));
        }
    }

    // No count: 三次会议, 17部门, 5个工作日, 一件事一次办, 千家万户.
    static bool IsCount(UnitContext context, TextSpan place, TextSpan sentence) =>
        context.Text[place.Start] is not ('一' or '千' or '百') && !NoCount().IsMatch(context.After(sentence, place.End - 1, 12));

    static bool Describes(Quantity quantity) =>
        quantity.Unit is { Length: > 0 } unit && (quantity.Measure is { } measure
            ? !NoMeasure().IsMatch(measure) && !(unit is "%" or "‰" or "倍" or "个百分点" && Change().IsMatch(measure))
            : TellsItself().IsMatch(unit));

    // The subject of the last clause up to the number that prints one.
    static ActorReference? Subject(UnitContext context, TextSpan sentence, TextSpan number)
    {
        ActorReference? subject = null;
        foreach (var clause in Clauses.Of(context.Text, sentence))
        {
            if (clause.Start > number.Start)
                break;
            subject = SubjectReader.At(context, clause) ?? subject;
        }

        return subject is { Kind: ActorKind.Class, Span: { } span, Printed: { } printed } && Having().IsMatch(printed)
            ? new ActorReference(printed[..2], new TextSpan(span.Start, span.Start + 2), ActorKind.Region, []) : subject;
    }

    static TextSpan ClauseOf(UnitContext context, TextSpan sentence, TextSpan number) =>
        Clauses.Of(context.Text, sentence).Where(clause => clause.Contains(number)).DefaultIfEmpty(sentence).First();

    // The sentence where it is short, else the clause, else what stands from the number on.
    static TextEvidence Evidence(UnitContext context, TextSpan sentence, TextSpan clause, TextSpan number)
    {
        var quoted = Fits(context, sentence) ? sentence : Fits(context, clause) ? clause : new TextSpan(number.Start, clause.End);
        return TextEvidence.Of(context.Source, quoted, "observed");
    }

    static bool Fits(UnitContext context, TextSpan span) => context.Source.ToSource(span).Length <= TextEvidence.MaxLength;

    static bool IsWithinQuotes(string text, TextSpan sentence, TextSpan place)
    {
        var open = text.LastIndexOf('“', place.Start, place.Start - sentence.Start + 1);
        return open >= 0 && text.IndexOf('”', open, place.Start - open) < 0;
    }

    // What the proposer asks for, and thanks.
    [GeneratedRegex("(?:您们?|你们?|贵\\p{IsCJKUnifiedIdeographs}{1,2}|提案|来信|代表|委员)(?:还|所)?(?:建议|提出|提议|反映)|^建议|感谢", RegexOptions.CultureInvariant)]
    private static partial Regex Asked();

    [GeneratedRegex("力争|争取|目标|到20[0-9]{2}年|将(?!近)|拟|计划(?!单列)|要求|不少于|不低于|不超过|不高于|至少|应当?|须|需要?|可(?:享受|获|申请|按)|给予|奖励|奖补|补助|补贴|最高|按照?|每(?:个|家|人|名|户|亩)", RegexOptions.CultureInvariant)]
    private static partial Regex Aimed();

    [GeneratedRegex("^(?:同比|环比|比上年|较|年均|平均)?(?:增长|改善|下降|提高|提升|增加|减少|上升|降低|增至|扩大|翻番|增速)|^(?:占|超过?|达|升至|降至)|(?:增长|改善|下降|提高|提升|增加|减少|上升|降低|增速)$", RegexOptions.CultureInvariant)]
    private static partial Regex Change();

    // 全市现有高职|院校11所: the region has them.
    [GeneratedRegex("^[全我][省市县区州](?:现|共)?有", RegexOptions.CultureInvariant)]
    private static partial Regex Having();

    [GeneratedRegex("^(?:次(?:全体|常务)?(?:会|大会|党代会|全会|代表)|部门|个(?:工作日|月|小时|季度|环节|方面|百分点))", RegexOptions.CultureInvariant)]
    private static partial Regex NoCount();

    // What is left of a verb or a pronoun names nothing: 共, 的, 以及.
    [GeneratedRegex("^(?:的|了|共|其|等|以及|均|已|现|为|在|从|由|对|把|将|向|被|是|有|人|年|月|日|万户|.)$|^(?:在|来自|位于|从|由|被|用于)", RegexOptions.CultureInvariant)]
    private static partial Regex NoMeasure();

    [GeneratedRegex("(?:元|美元|亩|公顷|人|人次|名|吨|户|公里|千米|平方米|平方公里|千瓦|兆瓦|千瓦时|立方米|床|亿)$", RegexOptions.CultureInvariant)]
    private static partial Regex TellsItself();
}
