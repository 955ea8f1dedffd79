using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PolicyGraph.Cli.Annotations;

/// <summary>Annotation files as JSON: camel case, Chinese as it is, nothing for null.</summary>
public static class AnnotationJson
{
    static readonly JsonSerializerOptions OneLine = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        // Not for HTML: 《 stays 《.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    static readonly JsonSerializerOptions Indented = new(OneLine) { WriteIndented = true };

    public static string Line<T>(T value) => JsonSerializer.Serialize(value, OneLine);

    public static string Write(AnnotationFile annotations) => JsonSerializer.Serialize(annotations, Indented);

    /// <exception cref="JsonException">Not in the schema.</exception>
    public static AnnotationFile Read(string json) => Read<AnnotationFile>(json);

    /// <exception cref="JsonException">Not in the schema.</exception>
    public static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json, OneLine) ?? throw new JsonException("null where an object was expected");
}
