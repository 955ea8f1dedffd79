using PolicyGraph.Cli.Annotations;
using PolicyGraph.Text;

namespace PolicyGraph.Cli.Evaluation;

/// <summary>A mention or citation that one of two runs predicts and the other does not.</summary>
/// <param name="Name">Of the text.</param>
/// <param name="Kind">agency, policy … or citation.</param>
/// <param name="Span">Where it stands, a citation where its work is named first.</param>
/// <param name="Appeared">True where the later run predicts it, false where it has vanished.</param>
/// <param name="IsRight">Whether the gold has it.</param>
public sealed record RunChange(string Name, string Kind, string What, TextSpan? Span, bool Appeared, bool IsRight)
{
    /// <summary>What is right and appears, or wrong and vanishes.</summary>
    public bool IsGain => Appeared == IsRight;
}

/// <summary>Gains and losses between two runs over the same texts (after the benchmark of eyecite).</summary>
public static class RunComparison
{
    /// <summary>In the order of the texts, in each by place.</summary>
    public static IReadOnlyList<RunChange> Compare(IReadOnlyList<ScoredText> before, IReadOnlyList<ScoredText> after) =>
        [.. before.Zip(after).SelectMany(pair => Compare(pair.First, pair.Second))];

    static IEnumerable<RunChange> Compare(ScoredText before, ScoredText after)
    {
        var (old, now) = (Predictions(before, appeared: false), Predictions(after, appeared: true));
        return old.Where(prediction => !now.ContainsKey(prediction.Key))
            .Concat(now.Where(prediction => !old.ContainsKey(prediction.Key)))
            .Select(prediction => prediction.Value)
            .OrderBy(change => change.Span ?? new TextSpan(after.Text.Length, after.Text.Length));
    }

    // By what makes two predictions one: type, place and name; the cited work.
    static Dictionary<string, RunChange> Predictions(ScoredText text, bool appeared)
    {
        var predicted = text.Predicted ?? new AnnotationFile();
        var changes = new Dictionary<string, RunChange>(StringComparer.Ordinal);
        foreach (var mention in predicted.Mentions.Where(mention => TextScorer.MentionTypes.Contains(mention.Type)))
        {
            changes.TryAdd(
                $"{mention.Type} {mention.Start}-{mention.End} {ScoreKeys.Fold(mention.Name)}",
                new RunChange(text.Name, mention.Type, Describe(mention), AnnotationPlace.Of(mention, text.Text), appeared, IsRight(text.Gold, mention)));
        }

        var right = Matching.Of(text.Gold.Citations, predicted.Citations, ScoreKeys.Likeness).Pairs.Select(pair => pair.Predicted).ToHashSet();
        foreach (var citation in predicted.Citations)
        {
            changes.TryAdd(
                $"citation {ScoreKeys.NumberKey(citation.Number)} {ScoreKeys.ShortTitleKey(citation.Title)}",
                new RunChange(text.Name, "citation", citation.Describe(), AnnotationPlace.Of(citation, predicted, text.Text), appeared, right.Contains(citation)));
        }

        return changes;
    }

    static bool IsRight(AnnotationFile gold, MentionAnnotation mention) => gold.Mentions.Any(given =>
        (given.Type, given.Start, given.End) == (mention.Type, mention.Start, mention.End)
        && (string.IsNullOrEmpty(given.Name) || ScoreKeys.IsSameName(given.Type, given.Name, mention.Name)));

    static string Describe(MentionAnnotation mention) =>
        mention.Name is { } name && name != mention.Text ? $"{mention.Text} = {name}" : mention.Text;
}
