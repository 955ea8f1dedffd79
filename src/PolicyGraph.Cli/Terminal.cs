using System.Text;
using PolicyGraph.Ingestion;
using Spectre.Console;

namespace PolicyGraph.Cli;

/// <summary>Where the program writes: answers to the output, all else to the error stream.</summary>
/// <param name="IsInteractive">True where a person watches the error stream: progress is drawn there, else told in lines.</param>
public sealed record Terminal(TextWriter Output, TextWriter Error, bool IsInteractive)
{
    const int WidthOfFiles = 140;

    public static Terminal OfProcess()
    {
        // Chinese titles, whatever code page a console was opened with.
        Console.OutputEncoding = Encoding.UTF8;
        return new Terminal(Console.Out, Console.Error, !Console.IsErrorRedirected);
    }

    public void Say(string line) => Error.WriteLine(line);

    /// <summary>Tells why the program cannot do what it was asked for.</summary>
    public int Fail(string message)
    {
        Error.WriteLine($"policygraph: {message}");
        return ExitCode.Failed;
    }

    public void Report(InputProblem problem) => Error.WriteLine($"{problem.Place}: {problem.Reason}");

    public void Write(Table table) => Draw(Output, IsOutputTerminal).Write(table);

    /// <summary>For answers that are marked up: plain where they go to a file, or where NO_COLOR asks for it.</summary>
    internal Ink Ink()
    {
        var console = Draw(Output, IsOutputTerminal);
        return new Ink(Output, IsOutputTerminal && console.Profile.Capabilities.ColorSystem is not ColorSystem.NoColors ? console : null);
    }

    bool IsOutputTerminal => Output == Console.Out && !Console.IsOutputRedirected;

    /// <summary>A console that may draw on the error stream.</summary>
    public IAnsiConsole Drawing() => Draw(Error, IsInteractive);

    static IAnsiConsole Draw(TextWriter writer, bool isTerminal)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = isTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            Interactive = isTerminal ? InteractionSupport.Detect : InteractionSupport.No,
        });
        if (!isTerminal)
            console.Profile.Width = WidthOfFiles;
        return console;
    }
}
