using System.Text.RegularExpressions;
using PolicyGraph.Authority;
using PolicyGraph.Text;

namespace PolicyGraph.Extraction.Commitments;

/// <summary>Tells whether a sentence looks ahead: by 将 (where it is no 把), by 拟, 计划, 承诺 behind who acts, by 力争 and 下一步, by a time behind the letter's date.</summary>
static partial class FutureReader
{
    const int ShortestPoint = 8;

    public static bool Of(UnitContext context, TextSpan span, ActorReference? subject)
    {
        var words = context.Words(span);
        return Future().IsMatchOutsideQuotes(words) || HasAuxiliary(context.Text, span) || PlansTo(context, span, subject) || Schedules(context, span)
            || (DeadlineReader.In(context, span) is { Until: not null } deadline && DeadlineReader.IsAhead(context, deadline) && AimsAt().IsMatchOutsideQuotes(words) && !Past().IsMatch(words)
                && (subject is { Kind: ActorKind.Issuer or ActorKind.Region } || !Tells().IsMatch(context.Before(span, context.Source.Offsets.ToNormalized(deadline.Span).Start))));
    }

    /// <summary>Whether a word tells so that no other reading is left: 下一步, 将继续, 力争.</summary>
    public static bool IsStrong(ReadOnlySpan<char> words) => StrongFuture().IsMatch(words);

    /// <summary>金川集团计划追加投资, 我市还计划创办: 计划 is a verb behind who acts.</summary>
    public static bool PlansTo(UnitContext context, TextSpan span, ActorReference? subject) =>
        subject?.Span is { } actor && context.Source.Offsets.ToNormalized(actor).End is var end && end < span.End && Plans().First(context.Text.AsSpan(end, span.End - end)) is (0, var length)
        && (context.Text[end + length - 1] is not '将' || IsAuxiliary(context.Text, end + length - 1, span.End));

    /// <summary>某区管委会今年10月底前落实场地; 结合改造实施，2032年6月前覆盖40处: a clause that begins with a time behind the letter's date, who acts before or behind it.</summary>
    public static bool Schedules(UnitContext context, TextSpan span)
    {
        // No time is told without one of these.
        if (context.Dated is null || context.Words(span).IndexOfAny('年', '月', '五') < 0)
            return false;
        var isToldByOthers = false;
        foreach (var clause in Clauses.Of(context.Text, span))
        {
            var words = context.Words(clause);
            if (!isToldByOthers && !Past().IsMatch(words) && TimeOf(context, clause) is { } deadline && DeadlineReader.IsAhead(context, deadline))
                return true;
            isToldByOthers = Tells().IsMatch(words);
        }

        return false;
    }

    /// <summary>Whether a clause behind the first one says what somebody will do: 建议配建托育用房，市住建局将写入出让条件.</summary>
    public static bool IsAnswered(UnitContext context, TextSpan span)
    {
        var proposed = 0;
        foreach (var clause in Clauses.Of(context.Text, span))
        {
            if (proposed > ShortestPoint && SubjectReader.At(context, clause) is { } subject && PlansTo(context, clause, subject))
                return true;
            proposed += clause.Length;
        }

        return false;
    }

    // The time at a clause's head, or behind who acts.
    static Deadline? TimeOf(UnitContext context, TextSpan clause)
    {
        var at = clause.Start;
        for (var hasSubject = false; at < clause.End;)
        {
            var rest = context.Text.AsSpan(at, clause.End - at);
            if (DeadlineReader.LengthAt(rest) is > 0 and var time)
                return DeadlineReader.In(context, new TextSpan(at, at + time));
            if (Linking().First(rest) is (0, > 0 and var length))
                at += length;
            else if (!hasSubject && SubjectReader.At(context, clause) is { Span: { } subject } && context.Source.Offsets.ToNormalized(subject).End is var end && end > at)
                (at, hasSubject) = (end, true);
            else
                break;
        }

        return null;
    }

    /// <summary>将 before a verb, an adverb or a preposition is the future; before a noun it is 把: 将107家企业纳入.</summary>
    public static bool HasAuxiliary(string text, TextSpan span)
    {
        for (var at = text.IndexOf('将', span.Start, span.Length); at >= 0; at = at + 1 < span.End ? text.IndexOf('将', at + 1, span.End - at - 1) : -1)
        {
            if (IsAuxiliary(text, at, span.End))
                return true;
        }

        return false;
    }

    static bool IsAuxiliary(string text, int at, int limit)
    {
        // 即将, 已将, 现将; 大将 and the like are no auxiliary.
        if (text.At(at - 1) is '已' or '现' or '并' or '大' or '名' or '干' or '武' or '上' or '中' or '少' or '战' || at + 1 >= limit)
            return false;
        // 我局将…: only what is put somewhere (将技能人才纳入目录) makes it 把.
        if ("局委厅办府会们示态也还均都则".Contains(text.At(at - 1), StringComparison.Ordinal) && !Disposal().IsMatch(text.AsSpan(at, ClauseEnd(text, at, limit) - at)))
            return true;
        var next = AuthorityVocabulary.Segmenter.Tag(text[at..Math.Min(limit, at + 9)]).FirstOrDefault(token => token.Start >= 1);
        return next.Start == 1 && (next.Tag is "d" or "p" or "ad" or "c" or "zg" || next.Tag?.StartsWith('v') == true) && !IsDisposal(text, at, limit);
    }

    // 将推进产教融合纳入督导: the verb's phrase is what is put somewhere.
    static bool IsDisposal(string text, int at, int limit) =>
        !"局委市厅们省县区州步府".Contains(text.At(at - 1), StringComparison.Ordinal) && Disposal().IsMatch(text.AsSpan(at, ClauseEnd(text, at, limit) - at));

    static int ClauseEnd(string text, int at, int limit) => text.IndexOfAny(['，', '；', '。'], at, limit - at) is >= 0 and var found ? found : limit;

    [GeneratedRegex("^(?:也|还|又|正|现|则|均|都|已|目前|表示|表态)*，?(?:将|计划|拟|打算|准备|预计|(?:承诺|约定)(?=在|于|到|将|每|年|今|明|下|20|[一二三两]年|投|建|提|捐|新)|定于|会(?=定期|及时|尽快|继续|全力|积极|进一步|适时|认真|专门|[在于待][^，]{2,24}[后时前]))(?!生|定的)", RegexOptions.CultureInvariant)]
    private static partial Regex Plans();

    // 如城市创建获批，将配套制定办法: what a condition brings about, whatever word it has been granted by.
    const string Supposed = "(?:^|，)(?:如果?|若|一旦)(?!何|期|实|下|此|今|上)[^，]{2,40}，[^，]{0,12}将";

    [GeneratedRegex(Supposed + "|下一?步(?!骤)|下(?:一)?阶段|今后(?!的)|接下来|未来[一二两三四五六七八九十0-9]+年|力争|争取(?:在|于|到|尽|早|年|20)|(?:^|，|[局委厅府市省县区州们办联院校])(?:还要|要(?!求)|计划|打算|准备|拟|预计)(?!的|定|未|尚)|适时|后再|再行|待[^，]{2,30}后|后(?:予以|再|适时|优先|即|立即)|定于|限期(?=[0-9今明年本下])", RegexOptions.CultureInvariant)]
    private static partial Regex Future();

    [GeneratedRegex(Supposed + "|下一?步|下(?:一)?阶段|今后|接下来|未来[一二两三四五六七八九十0-9]+年|将(?:继续|进一步|会同|积极|加大|按|持续|于20|在20)|力争|拟(?:新|在|于|建|出|对|将)|计划(?:于|在|20|年内)", RegexOptions.CultureInvariant)]
    private static partial Regex StrongFuture();

    [GeneratedRegex("完成|新增|建成|新建|达到|实现|投用|启用|开工|通车|竣工|建设|培育|打造|出台", RegexOptions.CultureInvariant)]
    private static partial Regex AimsAt();

    [GeneratedRegex("已|了(?!解)|先后|荣获|截至|去年|昨日|近日", RegexOptions.CultureInvariant)]
    private static partial Regex Past();

    // 《规划》提出，到2035年…: what somebody else sets.
    [GeneratedRegex("(?:提出|明确|要求|规定|强调|指出|部署|建议|希望|约定)$", RegexOptions.CultureInvariant)]
    private static partial Regex Tells();

    [GeneratedRegex("^(?:[，、 ]|将|拟|计划|预计|力争|争取|承诺|定于|确保|则|也|还|再|又|并|于|在|从|自|到|至)", RegexOptions.CultureInvariant)]
    private static partial Regex Linking();

    [GeneratedRegex("纳入|列入|写入|融入|列为|作为|(?:细化|分解|分列)(?:为|成)|放在|摆在|摆上|置于", RegexOptions.CultureInvariant)]
    private static partial Regex Disposal();
}
