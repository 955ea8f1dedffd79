using System.Globalization;
using System.Text.Json;
using PolicyGraph.Documents;

namespace PolicyGraph.Ingestion;

/// <summary>Reads one line of JSON, <c>{"url": …, "text": …, "capturedOn": …}</c>; only <c>text</c> must be there.</summary>
static class JsonLineParser
{
    public static InputItem Parse(string path, int line, byte[] bytes, DateTimeOffset capturedOn)
    {
        try
        {
            using var json = JsonDocument.Parse(WithoutMark(bytes));
            if (json.RootElement.ValueKind is not JsonValueKind.Object)
                return Problem("not a JSON object");
            var text = Field(json.RootElement, "text");
            return string.IsNullOrWhiteSpace(text) ? Problem("\"text\" is missing or empty")
                : text.Contains('\0', StringComparison.Ordinal) ? Problem("binary: \"text\" holds NUL characters")
                : !TryDate(Field(json.RootElement, "capturedOn"), capturedOn, out var captured) ? Problem("\"capturedOn\" is not an ISO 8601 date")
                : new InputDocument(path, line, new SourceDocument(text, Hashing.Sha256(bytes), Field(json.RootElement, "url"), path, captured));
        }
        catch (JsonException error)
        {
            return Problem($"not a line of JSON: {error.Message}");
        }
        catch (InvalidOperationException)
        {
            // A field that is no string, or a string with half a surrogate pair, which no UTF-16 text may hold.
            return Problem("\"url\", \"text\" and \"capturedOn\" must be strings of valid Unicode");
        }

        InputProblem Problem(string reason) => new(path, line, reason);
    }

    static ReadOnlyMemory<byte> WithoutMark(byte[] bytes) =>
        bytes.AsSpan().StartsWith("\uFEFF"u8) ? bytes.AsMemory(3) : bytes;

    static string? Field(JsonElement line, string name) => line.TryGetProperty(name, out var value) ? value.GetString() : null;

    static bool TryDate(string? given, DateTimeOffset otherwise, out DateTimeOffset date)
    {
        date = otherwise;
        return given is null || DateTimeOffset.TryParse(
            given, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out date);
    }
}
