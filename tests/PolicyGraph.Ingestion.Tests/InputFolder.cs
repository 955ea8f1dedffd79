using System.Text;

namespace PolicyGraph.Ingestion.Tests;

/// <summary>A folder of input files for one test; gone after it.</summary>
public sealed class InputFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("policygraph-input-").FullName;

    public string Add(string name, string text) => Add(name, Encoding.UTF8.GetBytes(text));

    public string Add(string name, byte[] bytes)
    {
        var file = System.IO.Path.Join(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, bytes);
        return file;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
