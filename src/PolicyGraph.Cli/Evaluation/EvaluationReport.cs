using PolicyGraph.Text;
using Spectre.Console;

namespace PolicyGraph.Cli.Evaluation;

/// <summary>Writes what an evaluation found, for a person to read.</summary>
/// <param name="texts">The texts that were scored.</param>
sealed class EvaluationReport(Terminal terminal, IReadOnlyList<ScoredText> texts)
{
    readonly Dictionary<string, string> textOf = texts.ToDictionary(text => text.Name, text => text.Text);

    public void WriteMeasures(IReadOnlyDictionary<string, Tally> measures, int wrongMerges)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumn("measure");
        foreach (var column in new[] { "precision", "recall", "F1", "right", "extra", "missed" })
            table.AddColumn(new TableColumn(column).RightAligned());
        foreach (var (name, tally) in measures)
        {
            table.AddRow(name, Rate(tally.Precision), Rate(tally.Recall), Rate(tally.F1),
                $"{tally.TruePositives}", $"{tally.FalsePositives}", $"{tally.FalseNegatives}");
        }

        terminal.Write(table);
        terminal.Output.WriteLine($"{texts.Count} texts, {wrongMerges} {WrongMerges.Measure} of works");
    }

    /// <summary>A line an error, and below it the sentence that it stands in.</summary>
    public void WriteErrors(IEnumerable<ScoringError> errors)
    {
        foreach (var error in errors)
            WriteFinding("", error.Name, error.Span, $"{error.Kind}: {error.What}");
    }

    public void WriteWrongMerges(IEnumerable<WrongMerge> merges)
    {
        foreach (var merge in merges)
            terminal.Output.WriteLine($"wrong merge: {merge.Describe()}");
    }

    /// <summary>Gains, then losses: <c>+</c> has appeared, <c>-</c> has vanished; then the measures that have moved.</summary>
    public void WriteComparison(
        IReadOnlyList<RunChange> changes, IReadOnlyDictionary<string, Tally> before, IReadOnlyDictionary<string, Tally> now)
    {
        WriteChanges("Gains", "right appeared", "wrong vanished", changes.Where(change => change.IsGain).ToList());
        WriteChanges("Losses", "wrong appeared", "right vanished", changes.Where(change => !change.IsGain).ToList());
        var table = new Table().Border(TableBorder.Simple).AddColumn("measure");
        foreach (var column in new[] { "F1 before", "F1 now", "right", "extra", "missed" })
            table.AddColumn(new TableColumn(column).RightAligned());
        foreach (var name in before.Keys.Union(now.Keys).Order(StringComparer.Ordinal))
        {
            var (old, current) = (before.GetValueOrDefault(name, Tally.None), now.GetValueOrDefault(name, Tally.None));
            if (old == current)
                continue;
            table.AddRow(name, Rate(old.F1), Rate(current.F1),
                Difference(old.TruePositives, current.TruePositives), Difference(old.FalsePositives, current.FalsePositives),
                Difference(old.FalseNegatives, current.FalseNegatives));
        }

        if (table.Rows.Count > 0)
            terminal.Write(table);
        else
            terminal.Output.WriteLine("No measure has moved.");
    }

    void WriteChanges(string heading, string appeared, string vanished, IReadOnlyList<RunChange> changes)
    {
        terminal.Output.WriteLine($"{heading}: {changes.Count(change => change.Appeared)} {appeared}, {changes.Count(change => !change.Appeared)} {vanished}");
        foreach (var change in changes)
            WriteFinding(change.Appeared ? "+ " : "- ", change.Name, change.Span, $"{change.Kind}: {change.What}");
    }

    void WriteFinding(string sign, string name, TextSpan? span, string what)
    {
        var place = span is { } at ? TextPlace.Of(textOf[name], at) : null;
        terminal.Output.WriteLine($"{sign}{name}.txt{(place is null ? "" : $":{place}")}: {what.ReplaceLineEndings(TextPlace.LineBreak)}");
        if (place is not null)
            terminal.Output.WriteLine($"    {place.Sentence}");
    }

    static string Rate(double rate) => double.IsNaN(rate) ? "-" : FormattableString.Invariant($"{rate:0.0000}");

    static string Difference(int before, int now) => FormattableString.Invariant($"{now - before:+0;-0;0}");
}
