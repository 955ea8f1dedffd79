namespace PolicyGraph.Documents;

/// <summary>One captured text, as it came in: what every later offset refers to.</summary>
/// <param name="Text">The decoded text, a leading byte order mark dropped, nothing else changed (contact persons may be masked unit for unit).</param>
/// <param name="Sha256">SHA-256 of the bytes that were read, lower-case hexadecimal.</param>
/// <param name="Url">Where the text was published, if known.</param>
/// <param name="File">The file it was read from, as named by the user, if any.</param>
/// <param name="CapturedOn">When it was captured: given, or the file's modification time; null where neither is known.</param>
/// <param name="Composed">True for a sample that no office published.</param>
public sealed record SourceDocument(
    string Text,
    string Sha256,
    string? Url = null,
    string? File = null,
    DateTimeOffset? CapturedOn = null,
    bool Composed = false)
{
    /// <summary>SHA-256 of <see cref="Text"/> in UTF-8: names the text that evidence points into.</summary>
    public string TextSha256 => Hashing.Sha256(Text);
}
