namespace PolicyGraph.Cli.Tests;

/// <summary>A folder for the files and stores of one test; gone after it.</summary>
public sealed class WorkFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("policygraph-cli-").FullName;

    /// <summary>The place of a file in the folder.</summary>
    public string this[string name] => System.IO.Path.Join(Path, name);

    /// <summary>The argument for a store in the folder.</summary>
    public string Store => $"sqlite:{this["letters.db"]}";

    public string Add(string name, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(this[name])!);
        File.WriteAllText(this[name], text);
        return this[name];
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
