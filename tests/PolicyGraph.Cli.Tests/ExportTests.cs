using System.Reflection;
using PolicyGraph.Cli.Commands;
using PolicyGraph.Graph;
using Shouldly;
using Xunit;

namespace PolicyGraph.Cli.Tests;

/// <summary>An export is of one state of the graph, or says that it is not.</summary>
public sealed class ExportTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Lines_of_several_states_end_in_an_error(bool isOneSnapshot)
    {
        using var output = new StringWriter();
        var terminal = new Terminal(output, TextWriter.Null, IsInteractive: false);
        var reader = DispatchProxy.Create<IGraphReader, ReaderOfLines>();
        ((ReaderOfLines)reader).Snapshot = isOneSnapshot;
        var store = DispatchProxy.Create<IGraphStore, StoreOfReader>();
        ((StoreOfReader)store).Reader = reader;
        var export = () => ExportCommand.WriteLinesAsync(terminal, store, TestContext.Current.CancellationToken);
        if (isOneSnapshot)
            (await export()).ShouldBe(0);
        else
            (await export.ShouldThrowAsync<CommandException>()).Message.ShouldContain("export again");
        output.ToString().ShouldStartWith("{}");
    }

    public class StoreOfReader : DispatchProxy
    {
        public IGraphReader? Reader { get; set; }

        protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) => Task.FromResult(Reader!);
    }

    public class ReaderOfLines : DispatchProxy
    {
        public bool Snapshot { get; set; }

        protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) => targetMethod!.Name switch
        {
            "get_IsOneSnapshot" => Snapshot,
            nameof(IGraphReader.ExportAsync) => Lines(),
            _ => ValueTask.CompletedTask,
        };

        static async IAsyncEnumerable<string> Lines()
        {
            await Task.Yield();
            yield return "{}";
        }
    }
}
