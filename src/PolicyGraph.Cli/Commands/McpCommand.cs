using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using PolicyGraph.Api;
using PolicyGraph.Cli.Logging;

namespace PolicyGraph.Cli.Commands;

/// <summary><c>policygraph mcp</c>: the graph's questions as tools for a model, over standard input and output.</summary>
static class McpCommand
{
    public static ExampleCommand Create()
    {
        var store = new StoreOption();
        var command = new ExampleCommand(
            "mcp",
            "Offer the graph's questions as tools (Model Context Protocol) over standard input and output. 'serve' offers them at /mcp.",
            "mcp --store sqlite:letters.db")
        { store };
        command.SetAction((parsed, stop) => store.Of(parsed).UseAsync(
            async graph =>
            {
                // The protocol has standard output to itself: whatever is logged goes to standard error.
                var builder = Host.CreateEmptyApplicationBuilder(null);
                builder.Logging.AddServiceLog();
                builder.Services.AddPolicyGraphMcp(graph).WithStdioServerTransport();
                using var host = builder.Build();
                await host.RunAsync(stop).ConfigureAwait(false);
                return ExitCode.Ok;
            },
            stop));
        return command;
    }
}
