using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PolicyGraph.Documents;
using PolicyGraph.Resolution;
using PolicyGraph.Text;

namespace PolicyGraph.Extraction.Commitments;

/// <summary>What a text promises, runs and reports, and the numbers beside.</summary>
/// <param name="Units">Ordered by span, none overlapping; refusals are among them (<see cref="CommitmentStrength.Refused"/>).</param>
/// <param name="Observations">Numbers of sentences that are no unit, ordered.</param>
public sealed record CommitmentAnnotations(ImmutableArray<CommitmentUnit> Units, ImmutableArray<Observation> Observations)
{
    public static CommitmentAnnotations None { get; } = new([], []);
}

/// <summary>Finds the units of a text that say what a body did, does or will do, where it can be checked later (gold/GUIDE.md, <c>commitments</c>).</summary>
static partial class CommitmentExtractor
{
    const int LongestCaption = 36;
    const int ShortestUnit = 4;

    public static CommitmentAnnotations Extract(UnitContext context, LetterOutline outline)
    {
        var (units, observations) = (ImmutableArray.CreateBuilder<CommitmentUnit>(), ImmutableArray.CreateBuilder<Observation>());
        var (block, firstOfItem, caption) = (-1, 0, default(TextSpan));
        var (carried, goesOn) = (new CarriedSubject(context), false);
        foreach (var sentence in outline.Sentences.Select(whole => Own(context, whole)).OfType<Sentence>())
        {
            if (sentence.Block != block)
                (block, firstOfItem, caption, carried, goesOn) = (sentence.Block, units.Count, default, new CarriedSubject(context), false);
            if (sentence.OpensItem)
                carried.OpenItem();
            if (ResponsibilityLine().IsMatch(context.Words(sentence.Span)))
            {
                Assign(units, firstOfItem, ParticipantReader.Responsible(context, sentence.Span));
                firstOfItem = units.Count;
                continue;
            }

            if (IsCaption(context, sentence))
            {
                (caption, firstOfItem) = (sentence.Span, units.Count);
                continue;
            }

            var subject = SubjectReader.FirstIn(context, sentence.Span);
            if (OnlyNamesDuty(context, sentence, subject))
            {
                Assign(units, firstOfItem, ParticipantReader.Responsible(context, sentence.Span));
                firstOfItem = units.Count;
                continue;
            }

            // What the nation does is not gone on with.
            if (subject is not null && !subject.Mentions.Any(context.IsAbove))
                carried.Print(subject, sentence.OpensList);
            if (!IsUnit(sentence) || StatusReader.Of(context, sentence, subject, goesOn) is not { } read)
            {
                goesOn = false;
                observations.AddRange(ObservationReader.Read(context, sentence));
                continue;
            }

            goesOn = read.Status is CommitmentStatus.Planned && context.Text.At(sentence.Span.End) is '；';
            if (read.Rule == "commitment-future")
                subject = SubjectReader.Planning(context, sentence.Span, subject);
            units.Add(Unit(context, sentence, read, subject ?? carried.For(sentence.Span), caption.Length > 0 ? caption : sentence.Heading));
        }

        return new CommitmentAnnotations(units.ToImmutable(), observations.ToImmutable());
    }

    // 苏州市将建成产业学院20个，我局将学习借鉴: what another place does is none of the letter's deeds; null where nothing else is said.
    static Sentence? Own(UnitContext context, Sentence sentence)
    {
        var isTold = false;
        foreach (var clause in Clauses.Of(context.Text, sentence.Span))
        {
            if (ToldPlace.At(context.Text, clause.End, context.Region) is not null)
                isTold = true;
            else if (isTold)
                return sentence with { Span = new TextSpan(clause.Start, sentence.Span.End) };
            else if (!Adverbials.Are(context.Words(clause)))
                return sentence;
        }

        return isTold ? null : sentence;
    }

    static bool IsUnit(Sentence sentence) => sentence.Span.Length >= ShortestUnit && (sentence.IsClosed || sentence.OpensList || (sentence.OpensItem && sentence.UnderPlan));

    static CommitmentUnit Unit(UnitContext context, Sentence sentence, (CommitmentStatus Status, string Rule) read, ActorReference? subject, TextSpan heading)
    {
        var refused = read.Status is CommitmentStatus.Planned && context.Header.Kind is not DocumentKind.Policy && StrengthReader.IsRefusal(context.Text, sentence.Span);
        var actions = ActionReader.Read(context, sentence.Span, read.Status, heading);
        return new CommitmentUnit(
            context.Source.ToSource(sentence.Span),
            read.Status,
            refused ? CommitmentStrength.Refused : actions.Select(action => action.Strength).FirstOrDefault(strength => strength is not CommitmentStrength.Refused),
            subject ?? new ActorReference(context.Issuer, null, ActorKind.Issuer, []),
            actions,
            heading.Length > 0 ? context.Source.Printed(heading) : null,
            read.Rule);
    }

    // 一是加强统筹推进。在…: short, of one or two clauses, naming and counting nothing, with more of the same item behind it.
    static bool IsCaption(UnitContext context, Sentence sentence)
    {
        var words = context.Words(sentence.Span);
        var ordinal = Ordinal().LengthAt(words, 0);
        words = words[ordinal..];
        return (sentence.OpensItem || ordinal > 0)
            && (words.StartsWith("关于") && words.Length <= LongestCaption && !Decides().IsMatch(words)
                || (sentence.IsFollowed && words.Length <= LongestCaption && words.Count('，') <= 1 && words.IndexOfAny("将待拟") < 0
                    && words.IndexOfAnyInRange('0', '9') < 0 && !context.MentionsIn(sentence.Span).Any(mention => context.Mentions[mention].Type is not MentionType.Region)));
    }

    // 关于甲乙，待省里明确口径后再行研究: what becomes of the point.
    [GeneratedRegex("，[^，]{0,12}(?:将|拟|待|由)|后(?:再|予|即)|再行", RegexOptions.CultureInvariant)]
    private static partial Regex Decides();

    // 首先，强化规划引领。
    [GeneratedRegex("\\G(?:首先|其次|再次|再者|此外|最后|第[一二三四五六七八九]|其[一二三四五六七八九])，", RegexOptions.CultureInvariant)]
    private static partial Regex Ordinal();

    // 市教育局、市财政局负责。: a sentence of its own that says whose duty what stands before it is.
    static bool OnlyNamesDuty(UnitContext context, Sentence sentence, ActorReference? subject) =>
        subject is { Kind: ActorKind.Institutions, Span: { } named } && context.Source.Offsets.ToNormalized(named) is var span && span.Start == sentence.Span.Start
        && Duty().IsMatch(context.Text.AsSpan(span.End, sentence.Span.End - span.End));

    // A bracket of responsibility speaks for all that its item promised before it.
    static void Assign(ImmutableArray<CommitmentUnit>.Builder units, int from, ImmutableArray<Participant> participants)
    {
        for (var at = from; at < units.Count; at++)
            units[at] = units[at] with { Actions = [.. units[at].Actions.Select(action => action with { Participants = action.Participants.AddRange(participants) })] };
    }

    [GeneratedRegex("^(?:等(?:部门|单位))?(?:按(?:照)?(?:职责|各自职责)(?:分工)?)?(?:分别)?(?:牵头)?(?:负责|落实)$", RegexOptions.CultureInvariant)]
    private static partial Regex Duty();

    [GeneratedRegex("^[（〔](?:责任|牵头|主办|配合)(?:单位|部门)|^(?:责任|牵头)单位：|^（[^）]{2,60}(?:牵头|负责|配合|分工)[^）]{0,20}）?$", RegexOptions.CultureInvariant)]
    private static partial Regex ResponsibilityLine();
}
