using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using PolicyGraph.Cli.Commands;
using PolicyGraph.Graph;

namespace PolicyGraph.Cli;

/// <summary>The program <c>policygraph</c>: its commands, and what becomes of what goes wrong in them.</summary>
public static class CommandLine
{
    const string Description = """
        PolicyGraph reads Chinese cities' public reply letters (建议提案答复) and policies, finds the laws, policies and institutions that they name, and
        answers who cites what, each answer with the sentence that says so.

        Exit codes: 0 done, 1 failed, 2 wrong usage, 3 done, but some of the input could not be read.
        """;

    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(string[] args, Terminal terminal, CancellationToken cancellationToken = default)
    {
        var parsed = Create(terminal).Parse(args);
        if (parsed.Action is ParseErrorAction errors)
            errors.ShowHelp = args.Length == 0;
        var configuration = new InvocationConfiguration
        {
            Output = terminal.Output,
            Error = terminal.Error,
            EnableDefaultExceptionHandler = false,
            // Requests in flight are answered; the service has a limit of its own for that.
            ProcessTerminationTimeout = parsed.CommandResult.Command.Name == ServeCommand.Name ? Timeout.InfiniteTimeSpan : TimeSpan.FromSeconds(10),
        };
        try
        {
            var code = await parsed.InvokeAsync(configuration, cancellationToken).ConfigureAwait(false);
            return parsed.Errors.Count == 0 ? code : HintAtHelp(parsed, terminal);
        }
        catch (Exception error)
        {
            return terminal.Fail(Describe(error));
        }
    }

    static RootCommand Create(Terminal terminal)
    {
        var root = new RootCommand(Description)
        {
            ServeCommand.Create(terminal),
            McpCommand.Create(),
            SchemaCommand.Create(terminal),
            IngestCommand.Create(terminal),
            QueryCommand.Create(terminal),
            ExtractCommand.Create(terminal),
            SegmentCommand.Create(terminal),
            EvaluateCommand.Create(terminal),
            StoreCommands.CreateRebuild(terminal),
            DrawCommand.Create(terminal),
            ExportCommand.Create(terminal),
            StoreCommands.CreateDelete(terminal),
        };
        HelpWithExamples.Install(root);
        return root;
    }

    static int HintAtHelp(ParseResult parsed, Terminal terminal)
    {
        var commands = new Stack<string>(["--help"]);
        for (SymbolResult? at = parsed.CommandResult; at is CommandResult { Command: not RootCommand } command; at = at.Parent)
            commands.Push(command.Command.Name);
        terminal.Say($"See: policygraph {string.Join(' ', commands)}");
        return ExitCode.Usage;
    }

    static string Describe(Exception error) => error switch
    {
        OperationCanceledException => "stopped",
        AggregateException { InnerException: { } inner } => Describe(inner),
        // Their messages name what failed; anything else is a fault of the program, whose trace is wanted.
        CommandException or GraphStoreException or InvalidDataException or IOException or UnauthorizedAccessException => error.Message,
        _ => $"unexpected failure, please report it: {error}",
    };
}
