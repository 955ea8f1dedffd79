using System.CommandLine;
using PolicyGraph.Graph;
using PolicyGraph.Neo4j.Csv;

namespace PolicyGraph.Cli.Commands;

/// <summary><c>policygraph export</c>: writes the whole graph as lines of JSON, or as files that Neo4j imports.</summary>
static class ExportCommand
{
    const string Jsonl = "jsonl";
    const string Neo4jCsv = "neo4j-csv";
    const string Mixed = "the graph was written to while it was exported, so what was exported is of several states of it; export again while nothing writes";

    public static Command Create(Terminal terminal)
    {
        var folder = new Argument<string?>("DIR")
        {
            Description = $"With --format {Neo4jCsv}: the folder for the files, empty or not there yet.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var format = new Option<string>("--format")
        {
            Description = $"{Jsonl}: to standard output. {Neo4jCsv}: a folder of CSV files for 'neo4j-admin database import full', which fills a database several "
                + "times as fast as a server takes letters. Every stored text is extracted again, as 'rebuild' does, and what 'draw follow-ups' draws is left out; "
                + $"{Neo4jCsvExport.ArgumentsFile} names the files. A store that opens the imported database makes its indices and goes on.",
            HelpName = "FORMAT",
            DefaultValueFactory = _ => Jsonl,
        };
        format.AcceptOnlyFromAmong(Jsonl, Neo4jCsv);
        var store = new StoreOption();
        var command = new ExampleCommand(
            "export",
            "Write the whole graph as lines of JSON, nodes and then edges, in an order of their own: equal graphs give equal lines. Or as files that Neo4j imports.",
            "export > graph.jsonl", "export --store sqlite:letters.db", $"export --format {Neo4jCsv} csv/ --store sqlite:letters.db")
        { folder, format, store };
        command.Validators.Add(result =>
        {
            // A format that is none has its own message, and no value.
            if (result.GetResult(format)?.Tokens is [{ Value: Neo4jCsv }] != result.GetResult(folder)?.Tokens is [_])
                result.AddError($"--format {Neo4jCsv} and the folder for its files go together: write export --format {Neo4jCsv} DIR");
        });
        command.SetAction((parsed, stop) => store.Of(parsed).UseAsync(
            opened => parsed.GetValue(folder) is { } into ? WriteFilesAsync(terminal, opened, into, stop) : WriteLinesAsync(terminal, opened, stop), stop));
        return command;
    }

    /// <exception cref="CommandException">The lines are of several states of the graph: another program wrote in between.</exception>
    internal static async Task<int> WriteLinesAsync(Terminal terminal, IGraphStore store, CancellationToken stop)
    {
        var reader = await store.OpenReaderAsync(stop).ConfigureAwait(false);
        await using (reader.ConfigureAwait(false))
        {
            await foreach (var line in reader.ExportAsync(stop).ConfigureAwait(false))
                await terminal.Output.WriteLineAsync(line.AsMemory(), stop).ConfigureAwait(false);
            if (!reader.IsOneSnapshot)
                throw new CommandException(Mixed);
        }

        return ExitCode.Ok;
    }

    static async Task<int> WriteFilesAsync(Terminal terminal, IGraphStore store, string folder, CancellationToken stop)
    {
        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
            throw new CommandException($"{folder}: not empty; name a folder that is empty or not there yet");
        var reader = await store.OpenReaderAsync(stop).ConfigureAwait(false);
        await using (reader.ConfigureAwait(false))
        {
            var written = await Neo4jCsvExport.WriteAsync(reader, DocumentBuilding.OfStored(), folder, stop).ConfigureAwait(false);
            if (!reader.IsOneSnapshot)
                throw new CommandException(Mixed);
            terminal.Say($"{written.Texts} texts, {written.Nodes} nodes, {written.Relations} relations. To import them, in {folder}, the database stopped:");
            terminal.Say(Neo4jCsvExport.ImportCommand);
        }

        return ExitCode.Ok;
    }
}
