using System.CommandLine;
using PolicyGraph.Cli.Annotations;
using PolicyGraph.Cli.Evaluation;

namespace PolicyGraph.Cli.Commands;

/// <summary><c>policygraph evaluate</c>: scores the extraction against gold files.</summary>
static class EvaluateCommand
{
    /// <summary>What was asked for.</summary>
    sealed record Request(string GoldFolder, string TextFolder, bool Json, bool Errors, string? Save, string? Against);

    public static Command Create(Terminal terminal)
    {
        var gold = new Argument<string>("GOLD_DIR") { Description = "Folder with NAME.gold.json files." };
        var texts = new Argument<string?>("TEXT_DIR")
        {
            Description = "Folder with the NAME.txt files that they annotate; GOLD_DIR where it is left out.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var json = new Option<bool>("--json") { Description = "Write the measures as JSON instead of a table." };
        var errors = new Option<bool>("--errors") { Description = "List every error first, with its line and column and the sentence round it." };
        var save = new Option<string?>("--save") { Description = "Keep what was extracted in this file, for a later --against.", HelpName = "RUN" };
        var against = new Option<string?>("--against")
        {
            Description = "Compare with a kept run: which mentions and citations have appeared (+) and vanished (-), as gains and losses by the gold.",
            HelpName = "RUN",
        };
        var command = new ExampleCommand(
            "evaluate",
            "Extract from texts and score the result against gold annotations: precision, recall and F1 of each measure, micro-averaged.",
            "evaluate gold/dev", "evaluate gold/dev texts --json", "evaluate gold/dev --errors", "evaluate gold/dev --save before.jsonl",
            "evaluate gold/dev --against before.jsonl")
        { gold, texts, json, errors, save, against };
        command.Validators.Add(result =>
        {
            if (result.GetValue(json) && (result.GetValue(errors) || result.GetValue(against) is not null))
                result.AddError("--json writes the measures alone: leave out --errors and --against.");
        });
        command.SetAction(parsed => Run(terminal, new Request(
            parsed.GetRequiredValue(gold), parsed.GetValue(texts) ?? parsed.GetRequiredValue(gold), parsed.GetValue(json), parsed.GetValue(errors),
            parsed.GetValue(save), parsed.GetValue(against))));
        return command;
    }

    static int Run(Terminal terminal, Request request)
    {
        var gold = GoldFolder.Read(request.GoldFolder, request.TextFolder);
        // Read first: --save may name the same file.
        var before = request.Against is { } run ? SavedRun.Read(run, gold) : null;
        var pipeline = new PolicyGraphPipeline();
        var texts = gold.AsParallel().AsOrdered().Select(text => text with { Predicted = AnnotationBuilder.Build(pipeline.Annotate(text.Text)) }).ToList();
        if (request.Save is { } file)
            SavedRun.Write(file, texts);
        Write(terminal, request, texts, before);
        return ExitCode.Ok;
    }

    static void Write(Terminal terminal, Request request, List<ScoredText> texts, IReadOnlyList<ScoredText>? before)
    {
        var (score, report) = (Scorer.Score(texts), new EvaluationReport(terminal, texts));
        if (request.Json)
        {
            terminal.Output.WriteLine(MeasuresJson.Write(score.Measures, texts.Count));
            return;
        }

        if (request.Errors)
            report.WriteErrors(score.Errors);
        if (before is not null)
            report.WriteComparison(RunComparison.Compare(before, texts), Scorer.Score(before).Measures, score.Measures);
        report.WriteMeasures(score.Measures);
    }
}
