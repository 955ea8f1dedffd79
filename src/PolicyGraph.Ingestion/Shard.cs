using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using PolicyGraph.Documents;

namespace PolicyGraph.Ingestion;

/// <summary>One worker's part of the input: where each of several programs takes another, together they read everything once.</summary>
/// <param name="Number">From 1 to <paramref name="Count"/>.</param>
/// <remarks>
/// What belongs where is told by the SHA-256 of a document's URL, or of its bytes where it has none: the same on every machine, whatever
/// the order of files. Several captures of one page may go to several workers; the store makes one document of them all the same.
/// </remarks>
public sealed record Shard(int Number, int Count)
{
    public static Shard Whole { get; } = new(1, 1);

    /// <summary>Reads <c>3/16</c>, the third of sixteen.</summary>
    /// <returns>Null where it is none.</returns>
    public static Shard? Parse(string? text) =>
        text?.Split('/') is [var number, var count] && TryNumber(number, out var at) && TryNumber(count, out var all) && at <= all ? new Shard(at, all) : null;

    public bool Takes(SourceDocument source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Takes(source.Url ?? source.Sha256);
    }

    /// <summary>Whether this worker reports a problem: each is reported once.</summary>
    public bool Takes(InputProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        return Takes(problem.ToString());
    }

    bool Takes(string name) => BinaryPrimitives.ReadUInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(name))) % (ulong)Count == (ulong)(Number - 1);

    static bool TryNumber(string text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number > 0;
}
