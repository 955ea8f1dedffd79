using System.Globalization;

namespace PolicyGraph.Neo4j.Csv;

/// <summary>A property as a column: its name, its type as neo4j-admin writes it, and its values as fields.</summary>
sealed record CsvColumn(string Name, string Type)
{
    public string Header => $"{Name}:{Type}";

    /// <summary>The columns of what bears these properties, by name.</summary>
    public static IReadOnlyList<CsvColumn> Of(IEnumerable<PropertyMap> maps)
    {
        var types = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in maps.SelectMany(map => map.Values))
        {
            // Of an empty list no kind is known; one with values says it.
            if (!types.ContainsKey(name) || value is long[])
                types[name] = TypeOf(value);
        }

        return [.. types.Select(type => new CsvColumn(type.Key, type.Value))];
    }

    /// <summary>The field; nothing at all where there is no such property, which is not the same as an empty text.</summary>
    public string Field(PropertyMap properties, char arrayDelimiter) => properties[Name] switch
    {
        null => "",
        string text => Quoted(text),
        string[] texts => Quoted(string.Join(arrayDelimiter, texts)),
        long[] numbers => Quoted(string.Join(arrayDelimiter, numbers.Select(Invariant))),
        long number => Invariant(number),
        var value => value is true ? "true" : "false",
    };

    /// <summary>A text as RFC 4180 quotes it.</summary>
    public static string Quoted(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    static string TypeOf(object value) => value switch
    {
        string => "string",
        long => "long",
        bool => "boolean",
        long[] => "long[]",
        _ => "string[]",
    };

    static string Invariant(long number) => number.ToString(CultureInfo.InvariantCulture);
}
