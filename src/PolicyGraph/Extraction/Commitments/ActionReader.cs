using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PolicyGraph.Text;

namespace PolicyGraph.Extraction.Commitments;

/// <summary>Cuts a unit into its deeds: 试办职业本科 | 组建泉州技师学院 | 推进泉州开放大学转型发展.</summary>
/// <remarks>A clause is a deed where a known verb stands at its head behind subject and adverbs. What only sets the scene (为…, 按照…) or says what for (促进…, 从而…) goes with the deed beside it.</remarks>
static partial class ActionReader
{
    public static ImmutableArray<CommitmentAction> Read(UnitContext context, TextSpan unit, CommitmentStatus status, TextSpan heading)
    {
        var deeds = new List<Deed>();
        foreach (var clause in Clauses.Of(context.Text, unit).SelectMany(clause => Parts(context.Text, clause)))
        {
            // …，2024年底前建成: a verb without an object goes with the deed before it.
            if (DeedOf(context, clause) is { } deed && !((deed.IsResult || deed.Object.Length == 0) && deeds.Count > 0 && !deeds[^1].IsScene))
                deeds.Add(deed);
            else if (deeds.Count > 0 && !deeds[^1].IsScene)
                deeds[^1] = deeds[^1] with { Span = new TextSpan(deeds[^1].Span.Start, clause.End) };
            else
                deeds.Add(new Deed(clause, null, default, IsResult: false, IsScene: true));
        }

        return [.. Merged(deeds, unit).Select(deed => Of(context, deed, status, heading))];
    }

    readonly record struct Deed(TextSpan Span, string? Verb, TextSpan Object, bool IsResult, bool IsScene);

    /// <summary>Whether a sentence begins with a noun that is no body: no clause of it has a known verb at its head.</summary>
    public static bool HasOtherSubject(UnitContext context, TextSpan sentence) =>
        Clauses.Of(context.Text, sentence).FirstOrDefault() is { Length: > 0 } first && !Adverbials.Are(context.Words(first)) && !BeginsDeed(context, first);

    static bool BeginsDeed(UnitContext context, TextSpan clause)
    {
        var at = Adverbials.Behind(context, clause);
        // 争取 is a verb as well.
        while (at < clause.End && CommitmentWords.Verbs.LongestAt(context.Text, at) is null && Adverb().First(context.Text.AsSpan(at, clause.End - at)) is (0, > 0 and var adverb))
            at += adverb;
        return CommitmentWords.Verbs.LongestAt(context.Text, at) is not null || Prepositional().IsMatch(context.Text.AsSpan(at, clause.End - at));
    }

    // Scenes before a deed are the deed's; where no clause has a verb that is known, the unit is one deed.
    static IEnumerable<Deed> Merged(List<Deed> deeds, TextSpan unit)
    {
        var start = unit.Start;
        var any = false;
        foreach (var deed in deeds)
        {
            if (deed.IsScene)
                continue;
            yield return deed with { Span = new TextSpan(any ? deed.Span.Start : start, deed.Span.End) };
            any = true;
        }

        if (!any)
            yield return new Deed(unit, null, default, IsResult: false, IsScene: false);
    }

    // 新申请设置专业42个、停办专业48个 are two; 新建、扩建污水处理厂3座 is one.
    static IEnumerable<TextSpan> Parts(string text, TextSpan clause)
    {
        var (start, depth) = (clause.Start, 0);
        for (var at = clause.Start; at < clause.End - 1; at++)
        {
            depth += text[at] switch { '《' or '（' or '“' => 1, '》' or '）' or '”' => -1, _ => 0 };
            if (text[at] != '、' || depth > 0 || at <= start + 3 || !EndsCount(text, at) || CommitmentWords.Verbs.LongestAt(text, at + 1) is null)
                continue;
            yield return new TextSpan(start, at);
            start = at + 1;
        }

        yield return new TextSpan(start, clause.End);
    }

    static bool EndsCount(string text, int at) => Count().IsMatch(text.AsSpan(Math.Max(0, at - 12), Math.Min(12, at)));

    static Deed? DeedOf(UnitContext context, TextSpan clause)
    {
        var at = Adverbials.Behind(context, clause);
        if (SubjectReader.At(context, clause) is { Span: { } subject })
            at = context.Source.Offsets.ToNormalized(subject).End;
        else if (Adverbials.Are(context.Text.AsSpan(at, clause.End - at)) && !NewTopic().IsMatch(context.Text.AsSpan(at, clause.End - at)))
            return null;
        for (var tries = 0; tries < 24 && at < clause.End; tries++)
        {
            if (CommitmentWords.Verbs.LongestAt(context.Text, at) is { } verb)
            {
                var start = at + verb.Length;
                while (start < clause.End && AfterVerb().First(context.Text.AsSpan(start, clause.End - start)) is (0, > 0 and var length))
                    start += length;
                return new Deed(clause, context.Text[at..(at + verb.Length)], new TextSpan(start, clause.End), verb.Value, IsScene: false);
            }

            var rest = context.Text.AsSpan(at, clause.End - at);
            if (Adverb().First(rest) is (0, > 0 and var adverb))
                at += adverb;
            else if (DeadlineReader.LengthAt(rest) is > 0 and var time)
                at += time;
            else if (Prepositional().First(rest) is (0, > 0 and var phrase) && at + phrase < clause.End)
                at += phrase;
            else
                at = NextVerb(context.Text, at, clause.End);
        }

        return null;
    }

    // 王家坪路段将于6月通车, 收费标准予以公示: the deed's verb stands behind a noun. Only where an auxiliary tells that it is one.
    static int NextVerb(string text, int at, int limit) =>
        Auxiliary().First(text.AsSpan(at, limit - at)) is (var index, var length) ? at + index + length : limit;

    static CommitmentAction Of(UnitContext context, Deed deed, CommitmentStatus status, TextSpan heading)
    {
        var (participants, about, basis) = ParticipantReader.Read(context, deed.Span);
        return new CommitmentAction(
            context.Source.ToSource(deed.Span),
            deed.Verb,
            deed.Object.Length > 0 ? context.Source.Printed(deed.Object) : null,
            status,
            StrengthReader.Of(context.Text, deed.Span),
            participants,
            QuantityReader.In(context, deed.Span),
            status is CommitmentStatus.Done ? null : DeadlineReader.In(context, deed.Span),
            basis,
            about,
            TopicReader.Of(context.Text, deed.Span, heading));
    }

    [GeneratedRegex("[0-9]+(?:\\.[0-9]+)? ?[^、0-9]{1,6}$", RegexOptions.CultureInvariant)]
    private static partial Regex Count();

    [GeneratedRegex("^(?:关于|对于|至于)", RegexOptions.CultureInvariant)]
    private static partial Regex NewTopic();

    [GeneratedRegex("^(?:了|好|和|、|实好|出|一批|一系列|相关|有关)", RegexOptions.CultureInvariant)]
    private static partial Regex AfterVerb();

    [GeneratedRegex(
        "^(?:将|要|拟|会|还|再|又|也|均|都|并|且|已|正在|正|先行|先|率先|继续|持续|进一步|积极|大力|全力|全面|深入|加快|着力|不断|切实|充分|重点|主动|逐步|逐年|共同|联合|牵头|统一|密切|及时|严格|认真|抓紧|尽快|按程序|按规定|按职责|按期|按时|如期|适时|力争|争取|努力|计划|分步|分年|分批|有序|稳步|扎实|广泛|定期|常态化|优先|足额|同步|高标准|高质量|依法|有效|另|再行|予以|能够|可|坚持|始终|一并|尝试|鼓励并|组织好|再次|完善好|年|每年|每季度|每半年|每月|至少|[0-9]{1,2}月(?:底前?)?|探索性)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Adverb();

    // 会同市财政局, 与有关企业, 对入选项目, 在重点园区, 向省教育厅: between the subject and its verb.
    [GeneratedRegex("^(?:会同|联合|商|与|同|和|对|对于|在|向|为|从|按照?|根据|依据|依托|围绕|以|通过|结合|配合|将|把|由|待|就|用|于|针对)[^，]{1,40}?(?=(?:建|制|组|开|支|推|实|落|完|加|编|研|印|出|举|培|引|给|纳|列|写|融|作|打|提|扩|优|调|深|强|设|新|增|安|统|测|拨|争|汇|报|审|评|申|承|发|签|联|共|协))", RegexOptions.CultureInvariant)]
    private static partial Regex Prepositional();

    [GeneratedRegex("将(?:于|在|按)?|拟|予以|力争(?:20[0-9]{2}年)?|后(?:再|即时|优先|按程序)?|再行|进行|视", RegexOptions.CultureInvariant)]
    private static partial Regex Auxiliary();
}
