using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace PolicyGraph.Neo4j.QueryApi;

/// <summary>One row of an answer, or a map within one; values by name. A whole number is read as 64 bits, never through a float.</summary>
readonly struct QueryRow
{
    readonly FrozenDictionary<string, int>? _columns;
    readonly JsonElement _values;

    public QueryRow(FrozenDictionary<string, int> columns, JsonElement values) => (_columns, _values) = (columns, values);

    QueryRow(JsonElement map) => _values = map;

    public JsonElement this[string name] => _columns is null ? _values.GetProperty(name) : _values[_columns[name]];

    public string Text(string name) => this[name].GetString() ?? throw new InvalidDataException($"The answer has no {name}.");

    public string? TextOrNull(string name) => this[name].GetString();

    public long Long(string name) => this[name].GetInt64();

    public int Int(string name) => this[name].GetInt32();

    public int? IntOrNull(string name) => this[name] is { ValueKind: not JsonValueKind.Null } value ? value.GetInt32() : null;

    public bool Flag(string name) => this[name] is { ValueKind: JsonValueKind.True };

    public T Enum<T>(string name)
        where T : struct, Enum => System.Enum.Parse<T>(Text(name));

    public T? EnumOrNull<T>(string name)
        where T : struct, Enum => TextOrNull(name) is { } text ? System.Enum.Parse<T>(text) : null;

    public DateTimeOffset? Time(string name) =>
        TextOrNull(name) is { } text ? DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind) : null;

    /// <summary>A list of texts; empty where there is none.</summary>
    public ImmutableArray<string> Texts(string name) =>
        this[name] is { ValueKind: JsonValueKind.Array } list ? [.. list.EnumerateArray().Select(item => item.GetString()!)] : [];

    public ImmutableArray<int> Ints(string name) =>
        this[name] is { ValueKind: JsonValueKind.Array } list ? [.. list.EnumerateArray().Select(item => item.GetInt32())] : [];

    /// <summary>A sort key: a number or a text.</summary>
    public object Sort(string name) => this[name] is { ValueKind: JsonValueKind.Number } value ? value.GetInt64() : Text(name);

    /// <summary>A list of maps.</summary>
    public IEnumerable<QueryRow> Maps(string name) => this[name].EnumerateArray().Select(map => new QueryRow(map));

    /// <summary>A map; null where the value is.</summary>
    public QueryRow? Map(string name) => this[name] is { ValueKind: JsonValueKind.Object } map ? new QueryRow(map) : null;
}
