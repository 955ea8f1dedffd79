using System.CommandLine;

namespace PolicyGraph.Cli;

/// <summary>A command whose help ends in examples.</summary>
/// <param name="examples">Arguments that follow the program's name.</param>
sealed class ExampleCommand(string name, string description, params string[] examples) : Command(name, description)
{
    public IReadOnlyList<string> Examples => examples;
}
