using System.Collections.Immutable;
using System.Globalization;
using PolicyGraph.Documents;
using PolicyGraph.Extraction;
using PolicyGraph.Extraction.Commitments;
using PolicyGraph.Graph;
using PolicyGraph.Resolution;
using Spectre.Console;

namespace PolicyGraph.Cli.Explaining;

/// <summary>Writes a document that explains itself: its header, its text with every mention marked and explained below its paragraph, its citations.</summary>
sealed class ExplanationWriter(Ink ink)
{
    const int Gutter = 6;
    const int LabelWidth = 18;

    static readonly Style Dim = new(decoration: Decoration.Dim);
    static readonly Style Strong = new(decoration: Decoration.Bold);

    public void Write(string place, string text, DocumentAnnotations annotations)
    {
        ink.Line(0, new Stroke(place, Strong));
        ink.Line();
        WriteHeader(text, annotations.Header);
        var explanations = DocumentExplainer.Explain(annotations);
        WriteText(text, annotations.Mentions, explanations);
        WriteWorks(annotations, explanations);
        WriteRelations(text, annotations.Relations);
        new ProposalWriter(ink).Write(text, annotations);
        WriteCommitments(text, annotations.Commitments);
        new ObservationWriter(ink).Write(text, annotations.Commitments.Observations);
    }

    void WriteHeader(string text, DocumentHeader header)
    {
        foreach (var field in HeaderFields.Of(header))
        {
            var notes = new[] { field.Reason, field.Span is { } span ? $"at {TextPlace.Of(text, span)}" : null }.OfType<string>();
            ink.Line(
                LabelWidth + 2, new Stroke($"  {field.Label.PadRight(LabelWidth)}", Dim), field.Value,
                new Stroke(notes.Any() ? $"  ({string.Join(", ", notes)})" : "", Dim));
        }

        ink.Line();
    }

    void WriteText(string text, ImmutableArray<Mention> mentions, ImmutableArray<MentionExplanation> explanations)
    {
        var marked = new List<(int Mention, string Place)>();
        foreach (var line in MarkedText.Lines(text, mentions))
        {
            WriteLine(line, mentions);
            marked.AddRange(line.Pieces.Where(piece => piece.Begins).Select(piece => piece.Mention!.Value)
                .Select(at => (at, string.Create(CultureInfo.InvariantCulture, $"{line.Number}:{mentions[at].Span.Start - line.Start + 1}"))));
            if (!line.EndsParagraph)
                continue;
            foreach (var (at, place) in marked)
                WriteExplanation(text, at, place, mentions[at], explanations[at]);
            marked.Clear();
        }

        ink.Line();
    }

    void WriteLine(MarkedLine line, ImmutableArray<Mention> mentions)
    {
        if (line.Pieces.Count == 0)
        {
            ink.Line();
            return;
        }

        var number = line.Number.ToString(CultureInfo.InvariantCulture).PadLeft(Gutter - 2) + "  ";
        ink.Line(Gutter, [new Stroke(number, Dim), .. line.Pieces.SelectMany(piece => Strokes(piece, mentions))]);
    }

    IEnumerable<Stroke> Strokes(MarkedPiece piece, ImmutableArray<Mention> mentions)
    {
        if (piece.Mention is not { } at)
            return [piece.Text];
        var end = new Stroke(piece.Ends ? Index(at) : "", Dim);
        return ink.IsColoured
            ? [new Stroke(piece.Text, ColourOf(mentions[at].Type).Decoration(Decoration.Underline)), end]
            : [piece.Begins ? "⟦" : "", piece.Text, piece.Ends ? "⟧" : "", end];
    }

    void WriteExplanation(string text, int at, string place, Mention mention, MentionExplanation explained)
    {
        var index = Index(at).PadLeft(Gutter + 3);
        var indent = index.Length + 1;
        var target = explained.Target ?? string.Join(" or ", explained.Candidates);
        ink.Line(
            indent, new Stroke(index + " ", Dim), new Stroke(Word(mention.Type).PadRight("enterprise ".Length), ColourOf(mention.Type)),
            new Stroke(target.Length > 0 ? target : mention.Text.ReplaceLineEndings(""), explained.Status is ResolutionStatus.Resolved ? Style.Plain : Strong));
        ink.Line(
            indent, new string(' ', indent), new Stroke(Word(explained.Status), ColourOf(explained.Status)),
            $": {explained.Reason}", new Stroke($"; {RuleNotes.Of(mention.Rule)} ({mention.Rule}), at {place}", Dim), Function(text, mention));
    }

    void WriteWorks(DocumentAnnotations annotations, ImmutableArray<MentionExplanation> explanations)
    {
        if (annotations.Publishes is { } own)
            ink.Line(Gutter, new Stroke("Publishes ", Strong), Describe(own), new Stroke(Details(own), Dim));
        ink.Line(0, new Stroke($"Cites {annotations.Works.Length}", Strong));
        foreach (var work in annotations.Works)
        {
            ink.Line(
                Gutter, "  ", new Stroke(work.IsLaw ? "law     " : "policy  ", ColourOf(work.IsLaw ? MentionType.Law : MentionType.Policy)), Describe(work),
                new Stroke(Details(work), Dim), Undecided(explanations[work.Mentions[0]].Status));
        }
    }

    void WriteCommitments(string text, CommitmentAnnotations commitments)
    {
        if (commitments.Units.IsEmpty)
            return;
        ink.Line();
        ink.Line(0, new Stroke($"Promises, runs and reports {commitments.Units.Length}", Strong));
        foreach (var unit in commitments.Units)
        {
            var status = unit.Strength is CommitmentStrength.Refused ? "refused" : Word(unit.Status);
            ink.Line(
                Gutter, "  ", new Stroke(status.PadRight("planned  ".Length), unit.Status is CommitmentStatus.Planned ? Strong : Style.Plain),
                new Stroke((unit.Actor.Printed ?? "?") + "  ", Dim), Printed.OnOneLine(unit.Span.Of(text)),
                new Stroke($"  ({unit.Rule}, at {TextPlace.Of(text, unit.Span)})", Dim));
            foreach (var quantity in unit.Quantities)
                ink.Line(Gutter + 13, new string(' ', Gutter + 7), new Stroke(ObservationWriter.Describe(quantity), Dim));
            if (unit.Deadline is { } deadline)
                ink.Line(Gutter + 13, new string(' ', Gutter + 7), new Stroke($"by {deadline.Printed}{(deadline.Until is { } day ? $", {day:yyyy-MM-dd}" : "")}", Dim));
        }
    }

    void WriteRelations(string text, ImmutableArray<Relation> relations)
    {
        if (relations.IsEmpty)
            return;
        ink.Line();
        ink.Line(0, new Stroke($"States {relations.Length}", Strong));
        foreach (var relation in relations)
        {
            ink.Line(
                Gutter, "  ", $"{relation.From} ", new Stroke(Wording(relation.Type), Strong), $" {relation.To}",
                new Stroke(relation.OccurredOn is { } date ? $"  {date}" : "", Dim));
            ink.Line(
                Gutter, "    ", relation.Span.Of(text).ReplaceLineEndings(""),
                new Stroke($"; {RuleNotes.Of(relation.Rule)} ({relation.Rule}), at {TextPlace.Of(text, relation.Span)}", Dim));
        }
    }

    static string Wording(RelationType type) => type switch
    {
        RelationType.CooperatesWith => "cooperates with",
        RelationType.MemberOf => "is a member of",
        RelationType.Builds => "builds",
        RelationType.Implements => "implements",
        RelationType.Repeals => "repeals",
        RelationType.Amends => "amends",
        _ => "issued",
    };

    // What the document does with the work, and the words that say so.
    static Stroke Function(string text, Mention mention) =>
        mention is { Function: { } function, FunctionTrigger: { } trigger } ? new Stroke($"; {Word(function)}: {trigger.Of(text).ReplaceLineEndings("")}", Dim) : "";

    static Stroke Undecided(ResolutionStatus status) =>
        status is ResolutionStatus.Resolved ? "" : new Stroke($"  {Word(status)}", ColourOf(status));

    static string Describe(WorkReference work) => new CitationName(work.Title, work.Number?.ToString()).ToString();

    static string Details(WorkReference work)
    {
        var details = new[] { work.Level is { } level ? Word(level) : "", string.Join('、', work.Issuers), Word(work.Function), string.Join(' ', work.Mentions.Select(Index)) };
        return string.Concat(details.Where(detail => detail.Length > 0).Select(detail => $"  {detail}"));
    }

    static string Index(int mention) => $"[{mention + 1}]";

    static string Word<T>(T value) where T : struct, Enum => value.ToString().ToLowerInvariant();

    static Style ColourOf(MentionType type) => type switch
    {
        MentionType.Law => Color.Fuchsia,
        MentionType.Policy => Color.Aqua,
        MentionType.Agency => Color.Green,
        MentionType.College => Color.Yellow,
        MentionType.Enterprise => Color.Orange1,
        MentionType.Alliance => Color.HotPink,
        _ => Color.Silver,
    };

    static Style ColourOf(ResolutionStatus status) => status switch
    {
        ResolutionStatus.Resolved => new Style(Color.Green),
        ResolutionStatus.Ambiguous => new Style(Color.Yellow, decoration: Decoration.Bold),
        _ => new Style(Color.Red, decoration: Decoration.Bold),
    };
}
