using System.CommandLine;
using PolicyGraph.Neo4j;

namespace PolicyGraph.Cli.Commands;

/// <summary><c>policygraph draw</c>: puts into a Neo4j database, for Neo4j Browser, what is otherwise worked out when it is asked for.</summary>
static class DrawCommand
{
    public static Command Create(Terminal terminal) => new("draw", "Draw in a Neo4j database what Neo4j Browser could not show else.") { CreateFollowUps(terminal) };

    static ExampleCommand CreateFollowUps(Terminal terminal)
    {
        var store = new StoreOption();
        var command = new ExampleCommand(
            "follow-ups",
            "Draw what became of promises (FOLLOWED_UP_BY), with both sentences, in place of what was drawn before. Draw again after letters came or went.",
            "draw follow-ups --store neo4j:http://neo4j@localhost:7474/neo4j")
        { store };
        command.SetAction((parsed, stop) => store.Of(parsed).UseAsync(async opened =>
        {
            terminal.Say(opened is Neo4jGraphStore graph
                ? $"{await graph.DrawFollowUpsAsync(stop).ConfigureAwait(false)} follow-ups drawn"
                : "Nothing needs drawing here: a drawing is for Neo4j Browser, and this store works out what became of promises whenever it is asked");
            return ExitCode.Ok;
        }, stop));
        return command;
    }
}
