using System.CommandLine;

namespace PolicyGraph.Cli.Commands;

/// <summary>The commands that tend a store: <c>rebuild</c>, <c>delete</c>.</summary>
static class StoreCommands
{
    public static Command CreateRebuild(Terminal terminal)
    {
        var store = new StoreOption();
        var command = new ExampleCommand(
            "rebuild",
            "Extract again from every stored text, as after an update of the program, and settle the graph anew; all of it or nothing.",
            "rebuild", "rebuild --store sqlite:letters.db")
        { store };
        command.SetAction((parsed, stop) => store.Of(parsed).UseAsync(async opened =>
        {
            var documents = await opened.RebuildAsync(DocumentBuilding.OfStored(), cancellationToken: stop).ConfigureAwait(false);
            terminal.Say($"{documents} documents extracted again");
            return ExitCode.Ok;
        }, stop));
        return command;
    }

    public static Command CreateDelete(Terminal terminal)
    {
        var id = new Argument<string>("ID") { Description = "The document's id (doc_…)." };
        var store = new StoreOption();
        var command = new ExampleCommand(
            "delete", "Delete a document with its texts and all that only it supported.", "delete doc_3kx2m5q7ab4cd6ef")
        { id, store };
        command.SetAction((parsed, stop) => store.Of(parsed).UseAsync(async opened =>
        {
            if (!await opened.DeleteDocumentAsync(parsed.GetRequiredValue(id), stop).ConfigureAwait(false))
                return terminal.Fail($"{parsed.GetValue(id)}: no such document is held");
            terminal.Say($"{parsed.GetValue(id)} deleted");
            return ExitCode.Ok;
        }, stop));
        return command;
    }
}
