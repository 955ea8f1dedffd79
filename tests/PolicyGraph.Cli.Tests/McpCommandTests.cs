using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using Shouldly;
using Xunit;

namespace PolicyGraph.Cli.Tests;

/// <summary><c>policygraph mcp</c> as a model's program starts it: a process, asked over its standard input and output.</summary>
public sealed class McpCommandTests : IDisposable
{
    readonly WorkFolder work = new();

    public void Dispose() => work.Dispose();

    [Fact]
    public async Task A_client_asks_which_regions_cite_a_work()
    {
        work.Add("in/a.txt", Letters.Zhongshan);
        await ProgramRun.OfAsync("ingest", work["in"], "--store", work.Store);
        await using var client = await McpClient.CreateAsync(
            new StdioClientTransport(new StdioClientTransportOptions
            {
                Command = "dotnet",
                Arguments = [typeof(CommandLine).Assembly.Location, "mcp", "--store", work.Store],
            }),
            cancellationToken: TestContext.Current.CancellationToken);
        var answer = await client.CallToolAsync(
            "citing_regions", new Dictionary<string, object?> { ["work"] = "国办发〔2017〕95号" }, cancellationToken: TestContext.Current.CancellationToken);
        answer.IsError.ShouldNotBe(true);
        var text = answer.Content.OfType<TextContentBlock>().Single().Text;
        text.ShouldContain("中山市");
        text.ShouldContain("我局认真落实《国务院办公厅关于深化产教融合的若干意见》");
    }

    [Fact]
    public async Task The_schema_is_printed_for_whoever_makes_a_client()
    {
        var run = await ProgramRun.OfAsync("schema");
        run.Code.ShouldBe(0, run.Error);
        run.Output.ShouldContain("type Query {");
    }
}
