using System.CommandLine;
using PolicyGraph.Ingestion;

namespace PolicyGraph.Cli.Commands;

/// <summary><c>policygraph ingest</c>: reads letters and policies into a store.</summary>
static class IngestCommand
{
    public static Command Create(Terminal terminal)
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "Text files (.txt: UTF-8 or GB18030), JSON lines (.jsonl: {\"url\", \"text\", \"capturedOn\"}), or folders of them.",
            Arity = ArgumentArity.OneOrMore,
        };
        var store = new StoreOption();
        var keepContacts = new Option<bool>("--keep-contacts")
        {
            Description = "Store the names and telephone numbers of contact persons, which are masked otherwise.",
        };
        var command = new ExampleCommand(
            "ingest",
            "Read letters and policies into a store. What is held already stays as it is; a file that cannot be read is reported and the rest goes on.",
            "ingest letters/", "ingest letters/ crawl.jsonl --store sqlite:letters.db")
        { paths, store, keepContacts };
        command.SetAction((parsed, stop) => RunAsync(
            terminal, parsed.GetRequiredValue(paths), store.FileOf(parsed), parsed.GetValue(keepContacts), stop));
        return command;
    }

    static async Task<int> RunAsync(Terminal terminal, string[] paths, string file, bool keepContacts, CancellationToken stop)
    {
        var input = InputFiles.Find(paths);
        if (input.Files.IsEmpty)
            return ReportAll(terminal, input);
        var store = await StoreOpening.OpenOrCreateAsync(file, stop).ConfigureAwait(false);
        await using (store.ConfigureAwait(false))
        {
            return await new IngestRun(terminal, DocumentBuilding.OfLetters(keepContacts)).RunAsync(store, input, stop).ConfigureAwait(false);
        }
    }

    // No store is made for nothing.
    static int ReportAll(Terminal terminal, InputFiles input)
    {
        foreach (var problem in input.Problems)
            terminal.Report(problem);
        return ExitCode.Problems;
    }
}
