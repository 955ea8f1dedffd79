using System.Text.Json;
using System.Text.Json.Serialization;

namespace PolicyGraph.Documents;

/// <summary>A partial date in JSON is what it prints: 2023, 2023-07 or 2023-07-07.</summary>
sealed class PartialDateJsonConverter : JsonConverter<PartialDate>
{
    public override PartialDate? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        PartialDate.TryParse(reader.GetString(), out var date) ? date : throw new JsonException("a date expected: 2023, 2023-07 or 2023-07-07");

    public override void Write(Utf8JsonWriter writer, PartialDate value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
