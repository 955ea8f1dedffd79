using PolicyGraph.Api;

namespace PolicyGraph.Cli.Commands;

/// <summary><c>policygraph schema</c>: what clients are made from.</summary>
static class SchemaCommand
{
    public static ExampleCommand Create(Terminal terminal)
    {
        var command = new ExampleCommand("schema", "Print the served GraphQL schema (SDL).", "schema > policygraph.graphql");
        command.SetAction(_ => terminal.Output.Write(PolicyGraphApi.PrintSchema()));
        return command;
    }
}
