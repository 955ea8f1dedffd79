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
        var shard = new Option<string?>("--shard")
        {
            Description = "Only this part of the input, 3/16 for the third of sixteen: as many programs fill one store at once.",
            HelpName = "K/N",
        };
        shard.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && Shard.Parse(token.Value) is null)
                result.AddError($"'{token.Value}' names no part: write --shard 3/16 for the third of sixteen");
        });
        var command = new ExampleCommand(
            "ingest",
            "Read letters and policies into a store. What is held already stays as it is; a file that cannot be read is reported and the rest goes on.",
            "ingest letters/", "ingest letters/ crawl.jsonl --store sqlite:letters.db", "ingest letters/ --store neo4j:http://neo4j@localhost:7474/neo4j --shard 3/16")
        { paths, store, keepContacts, shard };
        command.SetAction((parsed, stop) => RunAsync(
            terminal, parsed.GetRequiredValue(paths), store.Of(parsed), parsed.GetValue(keepContacts), Shard.Parse(parsed.GetValue(shard)) ?? Shard.Whole, stop));
        return command;
    }

    static async Task<int> RunAsync(Terminal terminal, string[] paths, StoreAddress address, bool keepContacts, Shard shard, CancellationToken stop)
    {
        var input = InputFiles.Find(paths);
        if (input.Files.IsEmpty)
            return ReportAll(terminal, input);
        var store = await address.OpenOrCreateAsync(stop).ConfigureAwait(false);
        await using (store.ConfigureAwait(false))
        {
            return await new IngestRun(terminal, DocumentBuilding.OfLetters(keepContacts), address.BatchSize, shard).RunAsync(store, input, stop).ConfigureAwait(false);
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
