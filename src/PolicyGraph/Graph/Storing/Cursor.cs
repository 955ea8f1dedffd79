using System.Text.Json;

namespace PolicyGraph.Graph.Storing;

/// <summary>A place in an ordered list: the sort key and id of the last row seen. Clients see it as an opaque word.</summary>
public sealed record Cursor(object Sort, string Id)
{
    /// <summary>By sort key, numbers before texts, then by id; texts and ids ordinally.</summary>
    public static IComparer<Cursor> Order { get; } = Comparer<Cursor>.Create(Compare);

    public string Encode() => Convert.ToBase64String(JsonSerializer.SerializeToUtf8Bytes(new[] { Sort, Id }))
        .Replace('+', '-').Replace('/', '_').TrimEnd('=');

    /// <exception cref="ArgumentException">The text is not a cursor of such a list.</exception>
    public static Cursor? Decode(string? text)
    {
        if (text is null)
            return null;
        try
        {
            var padded = text.Replace('-', '+').Replace('_', '/') + new string('=', (4 - (text.Length % 4)) % 4);
            return Read(JsonSerializer.Deserialize<JsonElement[]>(Convert.FromBase64String(padded))) ?? throw Broken(text, null);
        }
        catch (Exception broken) when (broken is FormatException or JsonException)
        {
            throw Broken(text, broken);
        }
    }

    static Cursor? Read(JsonElement[]? parts) => parts switch
    {
        [{ ValueKind: JsonValueKind.Number } sort, { ValueKind: JsonValueKind.String } id] when sort.TryGetInt64(out var number) => new(number, id.GetString()!),
        [{ ValueKind: JsonValueKind.String } sort, { ValueKind: JsonValueKind.String } id] => new(sort.GetString()!, id.GetString()!),
        _ => null,
    };

    static int Compare(Cursor one, Cursor other) => (one.Sort, other.Sort) switch
    {
        (long first, long second) when first != second => first.CompareTo(second),
        (string first, string second) when first != second => string.CompareOrdinal(first, second),
        (long, string) => -1,
        (string, long) => 1,
        _ => string.CompareOrdinal(one.Id, other.Id),
    };

    static ArgumentException Broken(string text, Exception? inner) =>
        new($"\"{(text.Length > 80 ? text[..80] + "…" : text)}\" is no cursor of this list; take one from an earlier page.", inner);
}
