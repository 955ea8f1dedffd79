using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace PolicyGraph.Ingestion;

/// <summary>Finds the encoding of a text: what its byte order mark says, else UTF-8, else GB18030 (GB 18030-2005, which holds GBK and GB2312).</summary>
/// <remarks>Decoding is strict: a byte that the encoding does not know makes another encoding, or none, never a U+FFFD.</remarks>
public static class TextDecoder
{
    static readonly Encoding Utf8 = new UTF8Encoding(false, throwOnInvalidBytes: true);
    static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding(
        "GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    static readonly (byte[] Mark, Encoding Encoding)[] Marks =
    [
        ([0xEF, 0xBB, 0xBF], Utf8),
        ([0xFF, 0xFE], new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true)),
        ([0xFE, 0xFF], new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true)),
        ([0x84, 0x31, 0x95, 0x33], Gb18030),
    ];

    /// <param name="text">The decoded text without its byte order mark.</param>
    /// <param name="problem">Why the bytes are no text: empty, binary, or in no known encoding.</param>
    public static bool TryDecode(ReadOnlySpan<byte> bytes, [NotNullWhen(true)] out string? text, [NotNullWhen(false)] out string? problem)
    {
        text = Decode(bytes);
        problem = text is null ? "neither UTF-8 nor GB18030: binary, or in another encoding"
            : text.Contains('\0', StringComparison.Ordinal) ? "binary: it holds NUL characters"
            : string.IsNullOrWhiteSpace(text) ? "empty: there is no text in it"
            : null;
        return problem is null;
    }

    static string? Decode(ReadOnlySpan<byte> bytes)
    {
        foreach (var (mark, encoding) in Marks)
        {
            if (bytes.StartsWith(mark))
                return Strict(encoding, bytes[mark.Length..]);
        }

        return Strict(Utf8, bytes) ?? Strict(Gb18030, bytes);
    }

    static string? Strict(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
