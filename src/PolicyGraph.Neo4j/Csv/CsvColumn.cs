using System.Globalization;

namespace PolicyGraph.Neo4j.Csv;

/// <summary>A property as a column: its name, its type as neo4j-admin writes it, and its values as fields.</summary>
sealed record CsvColumn(string Name, string Type)
{
    public string Header => $"{Name}:{Type}";

    public static CsvColumn Of(string name, object value) => new(name, value switch
    {
        string => "string",
        long => "long",
        bool => "boolean",
        long[] => "long[]",
        _ => "string[]",
    });

    /// <summary>The field; nothing at all where there is no such property, which is not the same as an empty text.</summary>
    public string Field(PropertyMap properties, char arrayDelimiter) => properties[Name] switch
    {
        null => "",
        string text => Quoted(text),
        string[] texts => Quoted(Joined(texts, arrayDelimiter)),
        long[] numbers => Quoted(string.Join(arrayDelimiter, numbers.Select(Invariant))),
        long number => Invariant(number),
        var value => value is true ? "true" : "false",
    };

    /// <summary>A text as RFC 4180 quotes it.</summary>
    public static string Quoted(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    static string Joined(string[] texts, char delimiter) => texts.Any(text => text.Contains(delimiter))
        ? throw new InvalidDataException($"A list holds the sign that separates its values: {string.Join(' ', texts)}") : string.Join(delimiter, texts);

    static string Invariant(long number) => number.ToString(CultureInfo.InvariantCulture);
}
