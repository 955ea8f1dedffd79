namespace PolicyGraph.Cli;

/// <summary>What the program returns to the shell.</summary>
static class ExitCode
{
    public const int Ok = 0;
    public const int Failed = 1;
    public const int Usage = 2;

    /// <summary>Done, but some of the input could not be read.</summary>
    public const int Problems = 3;
}
