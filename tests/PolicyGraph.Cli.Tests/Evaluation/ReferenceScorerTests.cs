using System.Diagnostics;
using System.Text.Json;
using PolicyGraph.Cli.Annotations;
using PolicyGraph.Cli.Evaluation;
using Shouldly;
using Xunit;

namespace PolicyGraph.Cli.Tests.Evaluation;

/// <summary>Our figures are those of the reference scorer, <c>score.py</c>, on predictions that are wrong in many ways.</summary>
public sealed class ReferenceScorerTests : IDisposable
{
    readonly string work = Directory.CreateTempSubdirectory("policygraph-score-").FullName;

    public void Dispose() => Directory.Delete(work, recursive: true);

    [Theory]
    [InlineData("seeds", 1)]
    [InlineData("seeds", 2)]
    [InlineData("dev", 3)]
    [InlineData("dev", 4)]
    public void Every_measure_equals_that_of_the_reference(string folder, int seed)
    {
        var (gold, texts) = Spoilt(folder, seed);
        var expected = Reference(gold);
        var measures = Scorer.Score(texts).Measures;
        measures.Keys.ShouldBe(expected.Keys, ignoreOrder: true);
        foreach (var (name, tally) in measures)
            Figures(tally).ShouldBe(expected[name], name);
    }

    [Theory]
    [InlineData("seeds", 1)]
    [InlineData("dev", 3)]
    public void Every_error_is_listed_as_the_reference_lists_it(string folder, int seed)
    {
        var (gold, texts) = Spoilt(folder, seed);
        // Wrong canonical names are counted by the reference, and listed here alone.
        var listed = Scorer.Score(texts).Errors.Where(error => !error.Kind.StartsWith("name ", StringComparison.Ordinal)).Select(error => $"{error.Name}\t{error.Kind}");
        var expected = RunPython(SharedGold.Scorer, gold, gold, work, "--errors").Split('\n').Select(line => line.Split('\t')).Where(columns => columns.Length > 2)
            .Select(columns => $"{columns[0]}\t{columns[1]}").ToList();
        expected.ShouldNotBeEmpty();
        listed.ShouldBe(expected, ignoreOrder: true);
    }

    (string Gold, List<ScoredText> Texts) Spoilt(string folder, int seed)
    {
        SharedGold.SkipWhereMissing();
        var gold = Path.Join(SharedGold.Folder, folder);
        var spoiler = new Spoiler(new Random(seed));
        var texts = GoldFolder.Read(gold, gold).Select(text => text with { Predicted = spoiler.Spoil(text) }).ToList();
        foreach (var text in texts.Where(text => text.Predicted is not null))
            File.WriteAllText(Path.Join(work, text.Name + ".json"), AnnotationJson.Write(text.Predicted!));
        return (gold, texts);
    }

    static (double? P, double? R, double? F1, int, int, int) Figures(Tally tally) => (
        Rounded(tally.Precision), Rounded(tally.Recall), Rounded(tally.F1), tally.TruePositives, tally.FalsePositives, tally.FalseNegatives);

    static double? Rounded(double rate) => double.IsNaN(rate) ? null : Math.Round(rate, 4);

    Dictionary<string, (double? P, double? R, double? F1, int, int, int)> Reference(string gold)
    {
        using var json = JsonDocument.Parse(RunPython(SharedGold.Scorer, gold, gold, work, "--json").Replace("NaN", "null", StringComparison.Ordinal));
        return json.RootElement.EnumerateObject().Where(measure => measure.Name != "files").ToDictionary(
            measure => measure.Name,
            measure => (
                Rate(measure.Value.GetProperty("p")), Rate(measure.Value.GetProperty("r")), Rate(measure.Value.GetProperty("f1")),
                measure.Value.GetProperty("tp").GetInt32(), measure.Value.GetProperty("fp").GetInt32(), measure.Value.GetProperty("fn").GetInt32()));
    }

    static double? Rate(JsonElement rate) => rate.ValueKind is JsonValueKind.Null ? null : rate.GetDouble();

    static string RunPython(params string[] arguments)
    {
        try
        {
            using var python = Process.Start(new ProcessStartInfo("python3", arguments) { RedirectStandardOutput = true })!;
            var output = python.StandardOutput.ReadToEnd();
            python.WaitForExit();
            python.ExitCode.ShouldBe(0);
            return output;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip("python3, which runs the reference scorer, is not here.");
            throw;
        }
    }
}
