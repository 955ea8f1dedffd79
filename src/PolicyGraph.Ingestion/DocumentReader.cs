using PolicyGraph.Documents;

namespace PolicyGraph.Ingestion;

/// <summary>Reads documents from files: a text file is one, a line of a <c>.jsonl</c> or <c>.json</c> file is one.</summary>
/// <remarks>
/// Whatever is wrong with one file or line is an <see cref="InputProblem"/> in its place; the rest is read. A document's capture
/// time is what its line says, else its file's modification time.
/// </remarks>
/// <param name="maxBytes">The most that one document may have: a text file, or a line of JSON.</param>
public sealed class DocumentReader(int maxBytes = DocumentReader.DefaultMaxBytes)
{
    public const int DefaultMaxBytes = 20 * 1024 * 1024;

    /// <summary>One item a document, in order; lazily, one document in memory at a time.</summary>
    public IEnumerable<InputItem> Read(IEnumerable<string> files) => files.SelectMany(file => Guarded(file, ReadFile(file)));

    /// <summary>How many items <see cref="Read"/> gives; a file that cannot be read counts as one.</summary>
    public int Count(IEnumerable<string> files) => files.Sum(file => IsJsonLines(file) ? CountLines(file) : 1);

    int CountLines(string file)
    {
        try
        {
            using var stream = File.OpenRead(file);
            return Math.Max(1, LineReader.Read(stream, maxBytes).Count(line => !IsBlank(line.Bytes)));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return 1;
        }
    }

    static bool IsJsonLines(string file) =>
        Path.GetExtension(file) is var extension
        && (extension.Equals(".jsonl", StringComparison.OrdinalIgnoreCase) || extension.Equals(".json", StringComparison.OrdinalIgnoreCase));

    static bool IsBlank(byte[]? line) => line is not null && line.All(unit => unit is (byte)' ' or (byte)'\t' or (byte)'\r');

    IEnumerable<InputItem> ReadFile(string file)
    {
        var capturedOn = new DateTimeOffset(File.GetLastWriteTimeUtc(file));
        using var stream = File.OpenRead(file);
        if (!IsJsonLines(file))
        {
            yield return ReadText(file, stream, capturedOn);
            yield break;
        }

        var isEmpty = true;
        foreach (var line in LineReader.Read(stream, maxBytes).Where(line => !IsBlank(line.Bytes)))
        {
            isEmpty = false;
            yield return line.Bytes is { } bytes
                ? JsonLineParser.Parse(file, line.Number, bytes, capturedOn)
                : new InputProblem(file, line.Number, $"the line is longer than the {Megabytes(maxBytes)} that a document may have");
        }

        if (isEmpty)
            yield return new InputProblem(file, null, "empty: there is no document in it");
    }

    InputItem ReadText(string file, FileStream stream, DateTimeOffset capturedOn)
    {
        // A pipe does not tell its size beforehand.
        if (stream.CanSeek && stream.Length > maxBytes)
            return TooLarge(file, stream.Length);
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        if (memory.Length > maxBytes)
            return TooLarge(file, memory.Length);
        var bytes = memory.ToArray();
        return TextDecoder.TryDecode(bytes, out var text, out var problem)
            ? new InputDocument(file, null, new SourceDocument(text, Hashing.Sha256(bytes), File: file, CapturedOn: capturedOn))
            : new InputProblem(file, null, problem);
    }

    InputProblem TooLarge(string file, long size) =>
        new(file, null, $"{Megabytes(size)} are more than the {Megabytes(maxBytes)} that a document may have");

    static string Megabytes(long bytes) => FormattableString.Invariant($"{bytes / (1024.0 * 1024):0.#} MB");

    // A file may fail anywhere between its opening and its last line; what was read before stays read.
    static IEnumerable<InputItem> Guarded(string file, IEnumerable<InputItem> items)
    {
        using var item = items.GetEnumerator();
        while (true)
        {
            InputItem next;
            try
            {
                if (!item.MoveNext())
                    yield break;
                next = item.Current;
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                next = new InputProblem(file, null, InputFailure.Describe(error));
            }

            yield return next;
        }
    }
}
