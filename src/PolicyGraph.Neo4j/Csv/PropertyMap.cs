using System.Text.Json;

namespace PolicyGraph.Neo4j.Csv;

/// <summary>Properties as Neo4j keeps them: texts, whole numbers, truths and lists of texts or numbers; a null is no property.</summary>
sealed class PropertyMap
{
    // A graph has millions of these, of few properties each: a hash table would take several times the room.
    readonly List<KeyValuePair<string, object>> _values = [];

    public IReadOnlyList<KeyValuePair<string, object>> Values => _values;

    /// <summary>The value; null where there is none. Setting null takes it away.</summary>
    public object? this[string name]
    {
        get => IndexOf(name) is >= 0 and var at ? _values[at].Value : null;
        set
        {
            var at = IndexOf(name);
            if (at >= 0 && value is null)
                _values.RemoveAt(at);
            else if (at >= 0)
                _values[at] = new(name, value!);
            else if (value is not null)
                _values.Add(new(name, value));
        }
    }

    public string? Text(string name) => (string?)this[name];

    public long? Number(string name) => (long?)this[name];

    public string[] Texts(string name) => (string[]?)this[name] ?? [];

    public long[] Numbers(string name) => (long[]?)this[name] ?? [];

    public bool Flag(string name) => this[name] is true;

    /// <summary>Cypher's <c>+=</c>.</summary>
    public PropertyMap Add(JsonElement map)
    {
        foreach (var property in map.EnumerateObject())
            this[string.Intern(property.Name)] = Value(property.Value);
        return this;
    }

    public PropertyMap Set(params ReadOnlySpan<(string Name, object? Value)> properties)
    {
        foreach (var (name, value) in properties)
            this[name] = value;
        return this;
    }

    public static PropertyMap Of(JsonElement map) => new PropertyMap().Add(map);

    int IndexOf(string name) => _values.FindIndex(property => property.Key == name);

    static object? Value(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetInt64(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        // Of an empty list nothing is imported.
        JsonValueKind.Array when value.GetArrayLength() == 0 => null,
        JsonValueKind.Array when value.EnumerateArray().Any(item => item.ValueKind is JsonValueKind.Number) =>
            value.EnumerateArray().Select(item => item.GetInt64()).ToArray(),
        JsonValueKind.Array => value.EnumerateArray().Select(item => item.GetString()!).ToArray(),
        _ => throw new InvalidDataException($"Neo4j keeps no property of kind {value.ValueKind}."),
    };
}
