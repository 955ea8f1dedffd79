using System.Text.Json;

namespace PolicyGraph.Api.Tests;

/// <summary>Finds its way in an answer.</summary>
static class Json
{
    /// <summary>The value at a way of names and indices: <c>data/works/edges/0/node</c>.</summary>
    public static JsonElement At(this JsonElement json, string way) => way.Split('/').Aggregate(json, (value, step) =>
        int.TryParse(step, out var index) ? value[index] : value.TryGetProperty(step, out var child)
            ? child : throw new KeyNotFoundException($"{step} of {way} is not in {json}"));

    public static string? Text(this JsonElement json, string way) => json.At(way) is { ValueKind: not JsonValueKind.Null } value ? value.ToString() : null;

    public static string? ErrorCode(this JsonElement answer) => answer.Text("errors/0/extensions/code");

    public static string[] Texts(this JsonElement list, string way) => [.. list.EnumerateArray().Select(item => item.Text(way)!)];
}
