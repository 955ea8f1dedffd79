using System.CommandLine;
using PolicyGraph.Cli.Annotations;
using PolicyGraph.Cli.Evaluation;

namespace PolicyGraph.Cli.Commands;

/// <summary><c>policygraph evaluate</c>: scores the extraction against gold files.</summary>
static class EvaluateCommand
{
    /// <summary>What was asked for.</summary>
    sealed record Request(string GoldFolder, string TextFolder, bool Json, bool Errors, string? Save, string? Against, string? Floors);

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
        var floors = new Option<string?>("--floors")
        {
            Description = "Fail where a figure lies below its floor in this table (corpus, measure, floor); the corpus is GOLD_DIR's name.",
            HelpName = "FILE",
        };
        var command = new ExampleCommand(
            "evaluate",
            "Extract from texts and score the result against gold annotations: precision, recall and F1 of each measure, micro-averaged.",
            "evaluate gold/dev", "evaluate gold/dev texts --json", "evaluate gold/dev --errors", "evaluate gold/dev --save before.jsonl",
            "evaluate gold/dev --against before.jsonl", "evaluate tests/Corpus/open --floors tests/Corpus/floors.tsv")
        { gold, texts, json, errors, save, against, floors };
        command.Validators.Add(result =>
        {
            if (result.GetValue(json) && (result.GetValue(errors) || result.GetValue(against) is not null))
                result.AddError("--json writes the measures alone: leave out --errors and --against.");
        });
        command.SetAction(parsed => Run(terminal, new Request(
            parsed.GetRequiredValue(gold), parsed.GetValue(texts) ?? parsed.GetRequiredValue(gold), parsed.GetValue(json), parsed.GetValue(errors),
            parsed.GetValue(save), parsed.GetValue(against), parsed.GetValue(floors))));
        return command;
    }

    static int Run(Terminal terminal, Request request)
    {
        var gold = GoldFolder.Read(request.GoldFolder, request.TextFolder);
        var floors = request.Floors is { } table ? Floors.Read(table, request.GoldFolder) : null;
        // Read first: --save may name the same file.
        var before = request.Against is { } run ? SavedRun.Read(run, gold) : null;
        var pipeline = new PolicyGraphPipeline();
        var read = gold.AsParallel().AsOrdered().Select(text => (Scored: text, Annotations: pipeline.Annotate(text.Text))).ToList();
        var texts = read.ConvertAll(text => text.Scored with { Predicted = AnnotationBuilder.Build(text.Annotations) });
        if (request.Save is { } file)
            SavedRun.Write(file, texts);
        var (score, merges) = (Scorer.Score(texts), WrongMerges.Find(read));
        Write(terminal, request, texts, score, merges, before);
        return floors is null ? ExitCode.Ok : Check(terminal, floors, score, merges.Count);
    }

    static int Check(Terminal terminal, Floors floors, Score score, int wrongMerges)
    {
        if (floors.IsEmpty)
            terminal.Say("No floor is set for this corpus.");
        var fallen = floors.Fallen(score.Measures.Append(new(WrongMerges.Measure, new Tally(0, wrongMerges, 0))).ToDictionary()).ToList();
        fallen.ForEach(terminal.Say);
        return fallen.Count == 0 ? ExitCode.Ok : ExitCode.Failed;
    }

    static void Write(
        Terminal terminal, Request request, List<ScoredText> texts, Score score, IReadOnlyList<WrongMerge> merges, IReadOnlyList<ScoredText>? before)
    {
        var report = new EvaluationReport(terminal, texts);
        if (request.Json)
        {
            terminal.Output.WriteLine(MeasuresJson.Write(score.Measures, texts.Count, merges.Count));
            return;
        }

        if (request.Errors)
        {
            report.WriteErrors(score.Errors);
            report.WriteWrongMerges(merges);
        }

        if (before is not null)
            report.WriteComparison(RunComparison.Compare(before, texts), Scorer.Score(before).Measures, score.Measures);
        report.WriteMeasures(score.Measures, merges.Count);
    }
}
