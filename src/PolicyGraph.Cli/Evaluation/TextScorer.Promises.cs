using PolicyGraph.Cli.Annotations;
using PolicyGraph.Text;

namespace PolicyGraph.Cli.Evaluation;

/// <summary>Commitments and relations.</summary>
sealed partial class TextScorer
{
    static IReadOnlyList<CommitmentAnnotation> Planned(AnnotationFile annotations) =>
        [.. (annotations.Commitments ?? []).Where(commitment => commitment.Status == "planned")];

    void AddCommitments()
    {
        var matching = Matching.Of(
            Planned(gold), Planned(predicted), (a, b) => Overlap(a.Start, a.End, b.Start, b.End) is >= 0.5 and var overlap ? overlap : 0);
        Add("commitment planned", matching.Tally);
        // What was not looked for is counted as missed, but not listed one by one.
        if (scored.Predicted is not { Commitments: null })
            ReportCommitments("missed commitment", matching.Missed);
        ReportCommitments("extra commitment", matching.Extra);
        foreach (var (a, b) in matching.Pairs)
        {
            AddActor(a, b);
            var (quantities, found) = ((a.Quantities ?? []).ToHashSet(), (b.Quantities ?? []).ToHashSet());
            Add("commitment quantities", new Tally(
                quantities.Count(found.Contains), found.Count(quantity => !quantities.Contains(quantity)), quantities.Count(quantity => !found.Contains(quantity))));
        }
    }

    void AddActor(CommitmentAnnotation a, CommitmentAnnotation b)
    {
        if (string.IsNullOrEmpty(a.Actor))
            return;
        var isRight = ScoreKeys.Fold(a.Actor) == ScoreKeys.Fold(b.Actor);
        Add("commitment actor", new Tally(Count(isRight), 0, Count(!isRight)));
        if (!isRight)
            Report("commitment actor", Instead(a.Actor, b.Actor), SpanOf(a));
    }

    void ReportCommitments(string kind, IEnumerable<CommitmentAnnotation> commitments)
    {
        foreach (var commitment in commitments)
            Report(kind, commitment.Actor ?? "", SpanOf(commitment));
    }

    TextSpan? SpanOf(CommitmentAnnotation commitment) =>
        commitment.Start >= 0 && commitment.Start <= commitment.End && commitment.End <= scored.Text.Length
            ? new TextSpan(commitment.Start, commitment.End) : null;

    /// <summary>Shared part over joint part (Jaccard).</summary>
    static double Overlap(int startA, int endA, int startB, int endB)
    {
        var shared = Math.Max(0, Math.Min(endA, endB) - Math.Max(startA, startB));
        var joint = endA - startA + (endB - startB) - shared;
        return joint == 0 ? 0 : (double)shared / joint;
    }

    void AddRelations()
    {
        var matching = Matching.Of(gold.Relations ?? [], predicted.Relations ?? [], (a, b) => One(KeyOf(a) == KeyOf(b)));
        Add("relation", matching.Tally);
        if (scored.Predicted is not { Relations: null })
            ReportRelations("missed relation", matching.Missed);
        ReportRelations("extra relation", matching.Extra);
    }

    void ReportRelations(string kind, IEnumerable<RelationAnnotation> relations)
    {
        foreach (var relation in relations)
            Report(kind, $"{relation.From} {relation.Type} {relation.To}");
    }

    // A policy end is compared as policy names are; cooperation has no direction.
    static (string Type, string From, string To) KeyOf(RelationAnnotation relation)
    {
        Func<string?, string> isPolicy = ScoreKeys.TitleKey, isBody = ScoreKeys.Fold;
        var from = (relation.Type is "IMPLEMENTS" ? isPolicy : isBody)(relation.From);
        var to = (relation.Type is "IMPLEMENTS" or "ISSUED" ? isPolicy : isBody)(relation.To);
        return relation.Type is "COOPERATES_WITH" && string.CompareOrdinal(from, to) > 0
            ? (relation.Type, to, from) : (relation.Type, from, to);
    }
}
