using PolicyGraph.Cli.Evaluation;
using Xunit;

namespace PolicyGraph.Cli.Tests;

/// <summary>The gold annotations that stand beside the project, not in it; a test that needs them is skipped where they are not.</summary>
static class SharedGold
{
    public static string Folder { get; } = Environment.GetEnvironmentVariable("POLICYGRAPH_SHARED") is { Length: > 0 } named
        ? Path.Join(Path.GetFullPath(named), "gold")
        : Path.Join(Root(), "..", "shared", "gold");

    public static string Scorer => Path.Join(Folder, "score.py");

    /// <summary>All texts of both folders, gold alone.</summary>
    public static IReadOnlyList<ScoredText> Read()
    {
        SkipWhereMissing();
        return [.. new[] { "seeds", "dev" }.SelectMany(name => GoldFolder.Read(Path.Join(Folder, name), Path.Join(Folder, name)))];
    }

    public static void SkipWhereMissing() => Assert.SkipUnless(Directory.Exists(Folder), "The gold texts are not here; POLICYGRAPH_SHARED names their folder.");

    /// <summary>The repository's own folder.</summary>
    public static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Join(folder.FullName, "PolicyGraph.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? AppContext.BaseDirectory;
    }
}
