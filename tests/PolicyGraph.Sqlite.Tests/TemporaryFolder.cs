using Microsoft.Data.Sqlite;

namespace PolicyGraph.Sqlite.Tests;

/// <summary>A folder that goes when the test has ended.</summary>
sealed class TemporaryFolder : IDisposable
{
    readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("policygraph-test-");
    int _files;

    public string NewFile() => this[$"store{Interlocked.Increment(ref _files)}.db"];

    public string this[string name] => Path.Join(_folder.FullName, name);

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }
}
