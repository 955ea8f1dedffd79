using System.Text.Json;
using PolicyGraph.Cli.Annotations;
using PolicyGraph.Ingestion;

namespace PolicyGraph.Cli.Evaluation;

/// <summary>Reads gold annotations (<c>NAME.gold.json</c>) with the texts that they annotate (<c>NAME.txt</c>).</summary>
public static class GoldFolder
{
    const string Suffix = ".gold.json";

    /// <returns>In ordinal order of their names, without predictions.</returns>
    /// <exception cref="InvalidDataException">No gold file, a broken one, or one without its text; the message names it.</exception>
    public static IReadOnlyList<ScoredText> Read(string goldFolder, string textFolder)
    {
        if (!Directory.Exists(goldFolder))
            throw new InvalidDataException($"{goldFolder}: no such folder");
        var files = Directory.GetFiles(goldFolder, "*" + Suffix);
        if (files.Length == 0)
            throw new InvalidDataException($"{goldFolder}: the folder holds no {Suffix} file");
        return [.. files.Order(StringComparer.Ordinal).Select(file => Read(file, textFolder, Path.GetFileName(file)[..^Suffix.Length]))];
    }

    static ScoredText Read(string file, string textFolder, string name)
    {
        var textFile = Path.Join(textFolder, name + ".txt");
        if (!File.Exists(textFile))
            throw new InvalidDataException($"{textFile}: no such file; it is the text of {file}");
        if (!TextDecoder.TryDecode(File.ReadAllBytes(textFile), out var text, out var problem))
            throw new InvalidDataException($"{textFile}: {problem}");
        try
        {
            return new ScoredText(name, text, AnnotationJson.Read(File.ReadAllText(file)), null);
        }
        catch (JsonException error)
        {
            throw new InvalidDataException($"{file}: not in the schema of gold files: {error.Message}", error);
        }
    }
}
