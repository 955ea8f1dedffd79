using System.CommandLine;
using PolicyGraph.Cli.Annotations;
using PolicyGraph.Cli.Evaluation;
using Spectre.Console;

namespace PolicyGraph.Cli.Commands;

/// <summary><c>policygraph evaluate</c>: scores the extraction against gold files.</summary>
static class EvaluateCommand
{
    public static Command Create(Terminal terminal)
    {
        var gold = new Argument<string>("GOLD_DIR") { Description = "Folder with NAME.gold.json files." };
        var texts = new Argument<string?>("TEXT_DIR")
        {
            Description = "Folder with the NAME.txt files that they annotate; GOLD_DIR where it is left out.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var json = new Option<bool>("--json") { Description = "Write the measures as JSON instead of a table." };
        var command = new ExampleCommand(
            "evaluate",
            "Extract from texts and score the result against gold annotations: precision, recall and F1 of each measure, micro-averaged.",
            "evaluate gold/dev", "evaluate gold/dev texts --json")
        { gold, texts, json };
        command.SetAction(parsed => Run(
            terminal, parsed.GetRequiredValue(gold), parsed.GetValue(texts) ?? parsed.GetRequiredValue(gold), parsed.GetValue(json)));
        return command;
    }

    static int Run(Terminal terminal, string goldFolder, string textFolder, bool json)
    {
        var texts = GoldFolder.Read(goldFolder, textFolder);
        var pipeline = new PolicyGraphPipeline();
        var scored = texts.AsParallel().AsOrdered().Select(text => text with { Predicted = AnnotationBuilder.Build(pipeline.Annotate(text.Text)) }).ToList();
        var measures = Scorer.Score(scored);
        if (json)
            terminal.Output.WriteLine(MeasuresJson.Write(measures, scored.Count));
        else
            WriteTable(terminal, measures, scored.Count);
        return ExitCode.Ok;
    }

    static void WriteTable(Terminal terminal, IReadOnlyDictionary<string, Tally> measures, int texts)
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
        terminal.Output.WriteLine($"{texts} texts");
    }

    static string Rate(double rate) => double.IsNaN(rate) ? "-" : FormattableString.Invariant($"{rate:0.0000}");
}
