using System.CommandLine;
using PolicyGraph.Cli.Annotations;
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
        var command = new ExampleCommand(
            "extract",
            "Write what each document says of itself, its mentions and its citations, as JSON. Offsets are UTF-16 code units of the text, the end exclusive.",
            "extract letter.txt", "extract letters/ --out extracted/")
        { paths, folder };
        command.SetAction((parsed, stop) => Task.FromResult(Run(terminal, parsed.GetRequiredValue(paths), parsed.GetValue(folder), stop)));
        return command;
    }

    static int Run(Terminal terminal, string[] paths, string? folder, CancellationToken stop)
    {
        var input = InputFiles.Find(paths);
        var output = folder is null ? new LineOutput(terminal.Output) : (IExtractOutput)new FolderOutput(folder);
        var pipeline = new PolicyGraphPipeline();
        var items = new DocumentReader().Read(input.Files)
            .AsParallel().AsOrdered().WithCancellation(stop)
            .Select(item => (Item: item, Annotations: item is InputDocument document ? AnnotationBuilder.Build(pipeline.Annotate(document.Source.Text)) : null));
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
        InputProblem? Write(InputItem item, AnnotationFile annotations);
    }

    sealed class LineOutput(TextWriter output) : IExtractOutput
    {
        public InputProblem? Write(InputItem item, AnnotationFile annotations)
        {
            output.WriteLine(AnnotationJson.Line(annotations with { File = item.Place }));
            return null;
        }
    }

    sealed class FolderOutput(string folder) : IExtractOutput
    {
        readonly HashSet<string> written = new(StringComparer.OrdinalIgnoreCase);

        public InputProblem? Write(InputItem item, AnnotationFile annotations)
        {
            var stem = Path.GetFileNameWithoutExtension(item.Path);
            var file = Path.Join(folder, item.Line is { } line ? $"{stem}-{line}.json" : $"{stem}.json");
            if (!written.Add(file))
                return new InputProblem(item.Path, item.Line, $"another document of this name is in {file} already");
            Directory.CreateDirectory(folder);
            File.WriteAllText(file, AnnotationJson.Write(annotations) + "\n");
            return null;
        }
    }
}
