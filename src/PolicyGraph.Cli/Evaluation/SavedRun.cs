using System.Text.Json;
using PolicyGraph.Cli.Annotations;
using PolicyGraph.Documents;

namespace PolicyGraph.Cli.Evaluation;

/// <summary>What one run of the extraction predicted, kept to be compared with a later one: one line of JSON a text.</summary>
static class SavedRun
{
    sealed record Line(string Name, string TextSha256, AnnotationFile Predicted);

    public static void Write(string file, IEnumerable<ScoredText> texts) =>
        File.WriteAllLines(file, texts.Select(text => AnnotationJson.Line(new Line(text.Name, Hashing.Sha256(text.Text), text.Predicted ?? new AnnotationFile()))));

    /// <returns>The texts as that run predicted them, in their order.</returns>
    /// <exception cref="InvalidDataException">No saved run, or one that does not know these texts; the message names what is missing.</exception>
    public static IReadOnlyList<ScoredText> Read(string file, IReadOnlyList<ScoredText> texts)
    {
        if (!File.Exists(file))
            throw new InvalidDataException($"{file}: no such file; 'policygraph evaluate GOLD_DIR --save {file}' makes one");
        var lines = File.ReadAllLines(file).Index().Select(line => Parse(file, line.Index + 1, line.Item)).ToDictionary(line => line.Name);
        return [.. texts.Select(text => text with { Predicted = Find(lines, file, text) })];
    }

    static AnnotationFile Find(Dictionary<string, Line> lines, string file, ScoredText text) =>
        !lines.TryGetValue(text.Name, out var line) ? throw new InvalidDataException($"{file}: the run did not read {text.Name}")
        : line.TextSha256 != Hashing.Sha256(text.Text) ? throw new InvalidDataException($"{file}: {text.Name} has changed since the run")
        : line.Predicted;

    static Line Parse(string file, int number, string line)
    {
        try
        {
            return AnnotationJson.Read<Line>(line);
        }
        catch (JsonException error)
        {
            throw new InvalidDataException($"{file}:{number}: not a line of a saved run: {error.Message}", error);
        }
    }
}
