using System.CommandLine;

namespace PolicyGraph.Cli;

/// <summary><c>--first</c>: how many rows of a list are shown.</summary>
sealed class FirstOption : Option<int>
{
    public FirstOption()
        : base("--first")
    {
        Description = "At most this many.";
        DefaultValueFactory = _ => 20;
    }
}
