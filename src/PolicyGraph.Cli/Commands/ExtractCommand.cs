using System.CommandLine;
using PolicyGraph.Cli.Annotations;
using PolicyGraph.Cli.Explaining;
using PolicyGraph.Extraction;
using PolicyGraph.Ingestion;

namespace PolicyGraph.Cli.Commands;

/// <summary><c>policygraph extract</c>: writes what each text says, as JSON.</summary>
static class ExtractCommand
{
    public static Command Create(Terminal terminal)
    {
        var paths = new Argument<string[]>("PATH") { Description = "Text files, JSON lines, or folders of them.", Arity = ArgumentArity.OneOrMore };
        var folder = new Option<string?>("--out")
        {
            Description = "Write one file a document, NAME.json, into this folder (made where it is missing) instead of lines to the output.",
            HelpName = "DIR",
        };
        var explain = new Option<bool>("--explain")
        {
            Description = "Show each document to a person instead: its text with every mention marked, what it names, by which rule and why.",
        };
        var command = new ExampleCommand(
            "extract",
            "Write what each document says of itself, its mentions and its citations, as JSON. Offsets are UTF-16 code units of the text, the end exclusive.",
            "extract letter.txt", "extract letters/ --out extracted/",
            "extract letter.txt --explain")
        { paths, folder, explain };
        command.Validators.Add(result =>
        {
            if (result.GetValue(explain) && result.GetValue(folder) is not null)
                result.AddError("--explain shows the documents: leave out --out.");
        });
        command.SetAction((parsed, stop) => Task.FromResult(Run(
            terminal, parsed.GetRequiredValue(paths), Output(terminal, parsed.GetValue(folder), parsed.GetValue(explain)), stop)));
        return command;
    }

    static IExtractOutput Output(Terminal terminal, string? folder, bool explain) =>
        explain ? new ExplainedOutput(terminal.Ink()) : folder is null ? new LineOutput(terminal.Output) : new FolderOutput(folder);

    static int Run(Terminal terminal, string[] paths, IExtractOutput output, CancellationToken stop)
    {
        var input = InputFiles.Find(paths);
        var pipeline = new PolicyGraphPipeline();
        var items = new DocumentReader().Read(input.Files)
            .AsParallel().AsOrdered().WithCancellation(stop)
            .Select(item => (Item: item, Annotations: item is InputDocument document ? pipeline.Annotate(document.Source.Text) : null));
        var problems = input.Problems.ToList();
        foreach (var (item, annotations) in items)
        {
            if ((item as InputProblem ?? output.Write(item, annotations!)) is { } problem)
                problems.Add(problem);
        }

        problems.ForEach(terminal.Report);
        return problems.Count == 0 ? ExitCode.Ok : ExitCode.Problems;
    }

    interface IExtractOutput
    {
        /// <returns>Why it could not be written.</returns>
        InputProblem? Write(InputItem item, DocumentAnnotations annotations);
    }

    sealed class LineOutput(TextWriter output) : IExtractOutput
    {
        public InputProblem? Write(InputItem item, DocumentAnnotations annotations)
        {
            output.WriteLine(AnnotationJson.Line(AnnotationBuilder.Build(annotations) with { File = item.Place }));
            return null;
        }
    }

    sealed class ExplainedOutput(Ink ink) : IExtractOutput
    {
        readonly ExplanationWriter writer = new(ink);

        public InputProblem? Write(InputItem item, DocumentAnnotations annotations)
        {
            writer.Write(item.Place, ((InputDocument)item).Source.Text, annotations);
            return null;
        }
    }

    sealed class FolderOutput(string folder) : IExtractOutput
    {
        readonly HashSet<string> written = new(StringComparer.OrdinalIgnoreCase);

        public InputProblem? Write(InputItem item, DocumentAnnotations annotations)
        {
            var stem = Path.GetFileNameWithoutExtension(item.Path);
            var file = Path.Join(folder, item.Line is { } line ? $"{stem}-{line}.json" : $"{stem}.json");
            if (!written.Add(file))
                return new InputProblem(item.Path, item.Line, $"another document of this name is in {file} already");
            Directory.CreateDirectory(folder);
            File.WriteAllText(file, AnnotationJson.Write(AnnotationBuilder.Build(annotations)) + "\n");
            return null;
        }
    }
}
