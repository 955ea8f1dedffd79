using System.Collections.Immutable;

namespace PolicyGraph.Ingestion;

/// <summary>The files behind the paths that a user named.</summary>
/// <param name="Files">Each once, in the order of the paths; a folder's files in ordinal order of their paths.</param>
/// <param name="Problems">Paths that do not exist, folders that cannot be listed or hold no document.</param>
public sealed record InputFiles(ImmutableArray<string> Files, ImmutableArray<InputProblem> Problems)
{
    // A folder of letters may hold much else, .json files among it; a file that is named outright is taken at its word.
    static readonly string[] Extensions = [".txt", ".jsonl"];

    /// <summary>Folders are searched with all folders in them, hidden and linked ones left out.</summary>
    public static InputFiles Find(IEnumerable<string> paths)
    {
        var files = new List<string>();
        var problems = new List<InputProblem>();
        foreach (var path in paths)
        {
            if (!Directory.Exists(path))
            {
                Named(path);
                continue;
            }

            var (files0, problems0) = (files.Count, problems.Count);
            Walk(path);
            if (files.Count == files0 && problems.Count == problems0)
                problems.Add(new InputProblem(path, null, "the folder holds no .txt or .jsonl file"));
        }

        return new InputFiles([.. files.DistinctBy(Path.GetFullPath)], [.. problems]);

        void Named(string path)
        {
            if (File.Exists(path))
                files.Add(path);
            else
                problems.Add(new InputProblem(path, null, "no such file or folder"));
        }

        void Walk(string folder)
        {
            try
            {
                foreach (var entry in Entries(folder))
                {
                    var path = Path.Join(folder, entry.Name);
                    if (entry is not FileInfo)
                        Walk(path);
                    else if (!IsIndex(path))
                        files.Add(path);
                }
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                problems.Add(new InputProblem(folder, null, InputFailure.Describe(error)));
            }
        }
    }

    // JSON lines of which none has a text are no documents, but what some tool keeps beside them. What cannot be read is reported by its reader.
    static bool IsIndex(string path)
    {
        if (!Path.GetExtension(path).Equals(".jsonl", StringComparison.OrdinalIgnoreCase))
            return false;
        try
        {
            using var stream = File.OpenRead(path);
            return stream.Length > 0
                && LineReader.Read(stream, DocumentReader.DefaultMaxBytes).All(line => line.Bytes is { } bytes && bytes.AsSpan().IndexOf("\"text\""u8) < 0);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    static IEnumerable<FileSystemInfo> Entries(string folder) =>
        new DirectoryInfo(folder).EnumerateFileSystemInfos()
            .Where(entry => entry is FileInfo
                ? Extensions.Contains(entry.Extension, StringComparer.OrdinalIgnoreCase)
                : (entry.Attributes & (FileAttributes.ReparsePoint | FileAttributes.Hidden)) == 0)
            .OrderBy(entry => entry.Name, StringComparer.Ordinal);
}
