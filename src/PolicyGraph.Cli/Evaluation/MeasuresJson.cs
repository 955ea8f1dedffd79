using System.Text.Json;
using System.Text.Json.Nodes;

namespace PolicyGraph.Cli.Evaluation;

/// <summary>Measures as JSON: one object a measure with its rates, rounded to four digits, and its counts.</summary>
static class MeasuresJson
{
    static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    public static string Write(IReadOnlyDictionary<string, Tally> measures, int texts, int wrongMerges)
    {
        var json = new JsonObject();
        foreach (var (name, tally) in measures)
            json[name] = Of(tally);
        json[WrongMerges.Measure] = wrongMerges;
        json["files"] = new JsonObject { ["scored"] = texts };
        return json.ToJsonString(Indented);
    }

    static JsonObject Of(Tally tally) => new()
    {
        ["p"] = Rounded(tally.Precision),
        ["r"] = Rounded(tally.Recall),
        ["f1"] = Rounded(tally.F1),
        ["tp"] = tally.TruePositives,
        ["fp"] = tally.FalsePositives,
        ["fn"] = tally.FalseNegatives,
    };

    // JSON knows no NaN: a rate that nothing stands behind is null.
    static JsonValue? Rounded(double rate) => double.IsNaN(rate) ? null : JsonValue.Create(Math.Round(rate, 4));
}
