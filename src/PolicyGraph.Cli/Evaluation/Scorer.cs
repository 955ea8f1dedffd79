using PolicyGraph.Cli.Annotations;
using PolicyGraph.Text;

namespace PolicyGraph.Cli.Evaluation;

/// <summary>One text with its gold annotations and what was predicted for it; null where nothing was.</summary>
public sealed record ScoredText(string Name, string Text, AnnotationFile Gold, AnnotationFile? Predicted);

/// <summary>One thing that a prediction missed, added or got wrong.</summary>
/// <param name="Name">Of the text.</param>
/// <param name="Kind">missed agency, extra citation, document title …</param>
/// <param name="Span">Where in the text, as far as the thing has a place.</param>
public sealed record ScoringError(string Name, string Kind, string What, TextSpan? Span);

/// <summary>What predictions come to.</summary>
/// <param name="Measures">The tallies by the measure's name, in ordinal order; a measure that had nothing to count is left out.</param>
/// <param name="Errors">In the order of the texts, in each by place.</param>
public sealed record Score(IReadOnlyDictionary<string, Tally> Measures, IReadOnlyList<ScoringError> Errors);

/// <summary>Scores predictions against gold: counts of each measure, summed over all texts (micro-average).</summary>
public static class Scorer
{
    public static Score Score(IEnumerable<ScoredText> texts)
    {
        var measures = new SortedDictionary<string, Tally>(StringComparer.Ordinal);
        var errors = new List<ScoringError>();
        foreach (var scorer in texts.Select(TextScorer.Of))
        {
            foreach (var (name, tally) in scorer.Tallies)
                measures[name] = measures.GetValueOrDefault(name, Tally.None) + tally;
            errors.AddRange(scorer.Errors);
        }

        return new Score(measures, errors);
    }
}
