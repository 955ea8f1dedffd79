namespace PolicyGraph.Cli.Tests;

/// <summary>One run of the program in this process: its exit code and what it wrote.</summary>
sealed record ProgramRun(int Code, string Output, string Error)
{
    public static async Task<ProgramRun> OfAsync(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await CommandLine.RunAsync(arguments, new Terminal(output, error, IsInteractive: false));
        return new ProgramRun(code, output.ToString(), error.ToString());
    }
}
