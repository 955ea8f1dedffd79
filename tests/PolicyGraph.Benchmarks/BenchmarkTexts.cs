using PolicyGraph.Tests.Segmentation;

namespace PolicyGraph.Benchmarks;

/// <summary>The texts to measure on.</summary>
static class BenchmarkTexts
{
    const int LettersLength = 700_000;

    /// <summary>The text files of a folder, again and again up to about 2 MB of UTF-8.</summary>
    public static string Letters(string folder)
    {
        var all = string.Join('\n', Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText));
        return string.Join('\n', Enumerable.Repeat(all, (LettersLength / all.Length) + 1));
    }

    /// <summary>A text; or the texts of a folder.</summary>
    public static string[] Read(string path) =>
        Directory.Exists(path) ? [.. Directory.EnumerateFiles(path, "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText)] : [File.ReadAllText(path)];

    /// <summary>The dictionary's words in random order with noise between: the worst text for caches.</summary>
    public static string Shuffled()
    {
        var corpus = new SegmentationCorpus();
        return string.Join('\n', Enumerable.Range(0, SegmentationCorpus.TextCount).Select(corpus.Text));
    }

    /// <summary>The samples that come with the program.</summary>
    public static string Samples()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Join(folder.FullName, "PolicyGraph.sln")))
            folder = folder.Parent;
        return Letters(Path.Join(folder?.FullName, "src", "PolicyGraph.Cli", "samples"));
    }
}
