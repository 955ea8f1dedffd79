using PolicyGraph.Cli.Annotations;
using Shouldly;
using Xunit;

namespace PolicyGraph.Cli.Tests;

/// <summary>The measures, the errors behind them, and what has changed between two runs.</summary>
public sealed class EvaluateTests : IDisposable
{
    const string Letter = """
        中山市教育和体育局关于市十六届人大三次会议第9号建议答复的函

        我局会同市财政局落实《国务院办公厅关于深化产教融合的若干意见》（国办发〔2017〕95号）。

        中山市教育和体育局

        """;

    readonly WorkFolder work = new();

    public void Dispose() => work.Dispose();

    [Fact]
    public async Task The_measures_are_those_of_what_is_extracted()
    {
        AddGold(letter => letter);
        var run = await ProgramRun.OfAsync("evaluate", work["gold"]);
        run.Code.ShouldBe(0, run.Error);
        Row(run.Output, "mention policy").ShouldBe(["1.0000", "1.0000", "1.0000", "1", "0", "0"]);
        Row(run.Output, "citation number").ShouldBe(["1.0000", "1.0000", "1.0000", "1", "0", "0"]);
        run.Output.ShouldContain("1 texts, 0 wrong merges of works");
    }

    [Fact]
    public async Task An_error_is_listed_with_its_line_its_column_and_its_sentence()
    {
        // The gold knows of a law that the text does not name so, and of no finance bureau.
        AddGold(letter => letter with
        {
            Document = letter.Document with { Title = "别的函" },
            Mentions = [.. letter.Mentions.Where(mention => mention.Text != "市财政局"), Mention("law", "产教融合")],
            Citations = [new("职业教育法", Kind: "law"), .. letter.Citations],
        });
        var run = await ProgramRun.OfAsync("evaluate", work["gold"], "--errors");
        Before(run.Output, "measure").ShouldBe("""
            letter.txt:3:5: extra agency: 市财政局
                我局会同⟦市财政局⟧落实《国务院办公厅关于深化产教融合的若干意见》（国办发〔2017〕95号）
            letter.txt:3:22: missed law: 产教融合
                我局会同市财政局落实《国务院办公厅关于深化⟦产教融合⟧的若干意见》（国办发〔2017〕95号）
            letter.txt: missed citation: 《职业教育法》
            letter.txt: document title: 中山市教育和体育局关于市十六届人大三次会议第9号建议答复的函 instead of 别的函
            """);
    }

    [Fact]
    public async Task Without_an_error_nothing_is_listed()
    {
        AddGold(letter => letter);
        Before((await ProgramRun.OfAsync("evaluate", work["gold"], "--errors")).Output, "measure").ShouldBeEmpty();
    }

    [Fact]
    public async Task Two_runs_are_compared_as_gains_and_losses()
    {
        AddGold(letter => letter);
        await ProgramRun.OfAsync("evaluate", work["gold"], "--save", work["run.jsonl"]);
        // The earlier run takes a piece of the title for a college, misses the bureau, misreads the number of the cited work; and names the policy as the gold does.
        Rewrite(work["run.jsonl"], run => run.Replace(Json(Mention("agency", "市财政局", "中山市财政局")), Json(Mention("college", "深化产教")), StringComparison.Ordinal)
            .Replace("\"number\":\"国办发〔2017〕95号\",\"issuer\"", "\"number\":\"国办发〔2018〕95号\",\"issuer\"", StringComparison.Ordinal));
        AddGold(letter => letter with { Mentions = [.. letter.Mentions.Select(mention => mention.Type == "policy" ? mention with { Name = "别的意见" } : mention)] });
        Rewrite(work["run.jsonl"], run => run.Replace(Name("国务院办公厅关于深化产教融合的若干意见"), Name("别的意见"), StringComparison.Ordinal));
        var run = await ProgramRun.OfAsync("evaluate", work["gold"], "--against", work["run.jsonl"]);
        run.Code.ShouldBe(0, run.Error);
        Before(run.Output, "measure").ShouldBe("""
            Gains: 2 right appeared, 2 wrong vanished
            + letter.txt:3:5: agency: 市财政局 = 中山市财政局
                我局会同⟦市财政局⟧落实《国务院办公厅关于深化产教融合的若干意见》（国办发〔2017〕95号）
            + letter.txt:3:11: citation: 《国务院办公厅关于深化产教融合的若干意见》（国办发〔2017〕95号）
                我局会同市财政局落实⟦《国务院办公厅关于深化产教融合的若干意见》（国办发〔2017〕95号）⟧
            - letter.txt:3:20: college: 深化产教
                我局会同市财政局落实《国务院办公厅关于⟦深化产教⟧融合的若干意见》（国办发〔2017〕95号）
            - letter.txt: citation: 《国务院办公厅关于深化产教融合的若干意见》（国办发〔2018〕95号）
            Losses: 1 wrong appeared, 1 right vanished
            - letter.txt:3:11: policy: 《国务院办公厅关于深化产教融合的若干意见》（国办发〔2017〕95号） = 别的意见
                我局会同市财政局落实⟦《国务院办公厅关于深化产教融合的若干意见》（国办发〔2017〕95号）⟧
            + letter.txt:3:11: policy: 《国务院办公厅关于深化产教融合的若干意见》（国办发〔2017〕95号） = 国务院办公厅关于深化产教融合的若干意见
                我局会同市财政局落实⟦《国务院办公厅关于深化产教融合的若干意见》（国办发〔2017〕95号）⟧
            """);
        Row(run.Output, "mention college").ShouldBe(["-", "-", "0", "-1", "0"]);
        Row(run.Output, "citation").ShouldBe(["0.0000", "1.0000", "+1", "-1", "-1"]);
    }

    [Fact]
    public async Task A_run_compared_with_itself_has_changed_nothing()
    {
        AddGold(letter => letter);
        await ProgramRun.OfAsync("evaluate", work["gold"], "--save", work["run.jsonl"]);
        var run = await ProgramRun.OfAsync("evaluate", work["gold"], "--against", work["run.jsonl"]);
        Before(run.Output, "measure").ShouldBe("""
            Gains: 0 right appeared, 0 wrong vanished
            Losses: 0 wrong appeared, 0 right vanished
            No measure has moved.
            """);
    }

    [Theory]
    [InlineData("", "run.jsonl: the run did not read letter")]
    [InlineData("""{"name":"letter","textSha256":"00","predicted":{}}""", "run.jsonl: letter has changed since the run")]
    [InlineData("{broken", "run.jsonl:1: not a line of a saved run")]
    [InlineData(null, "run.jsonl: no such file")]
    public async Task A_run_that_cannot_be_compared_is_named(string? saved, string why)
    {
        AddGold(letter => letter);
        if (saved is not null)
            work.Add("run.jsonl", saved);
        var run = await ProgramRun.OfAsync("evaluate", work["gold"], "--against", work["run.jsonl"]);
        run.Code.ShouldBe(1);
        run.Error.ShouldContain(why);
    }

    [Theory]
    [InlineData("gold\tmention policy\t1", null)]
    [InlineData("gold\tmention agency\t0.6667", null)] // As it is shown, though 2/3 is less.
    [InlineData("gold\tmention agency\t0.6668", "gold: mention agency 0.6667 is below its floor 0.6668")]
    [InlineData("gold\tmention agency precision\t0.51", "gold: mention agency precision 0.5000 is below its floor 0.5100")]
    [InlineData("gold\tmention agency recall\t1", null)]
    [InlineData("gold\toffset errors\t0", null)]
    [InlineData("gold\twrong merges\t0", null)]
    [InlineData("gold\tmention agencies\t0.5", "gold: mention agencies was not measured; its floor is 0.5000")]
    [InlineData("gold\tmention law\t0", "gold: mention law was not measured; its floor is 0.0000")]
    [InlineData("other\tmention agency\t1", null)]
    public async Task A_figure_below_its_floor_fails_and_is_named(string floor, string? fallen)
    {
        AddGold(letter => letter with { Mentions = [.. letter.Mentions.Where(mention => mention.Text != "市财政局")] });
        var run = await ProgramRun.OfAsync("evaluate", work["gold"] + Path.DirectorySeparatorChar, "--floors", work.Add("floors.tsv", $"# A note.\ncorpus\tmeasure\tfloor\n{floor}\n"));
        run.Code.ShouldBe(fallen is null ? 0 : 1);
        run.Error.Trim().ShouldBe(fallen ?? (floor.StartsWith("other", StringComparison.Ordinal) ? "No floor is set for this corpus." : ""));
        run.Output.ShouldContain("mention agency");
    }

    [Fact]
    public async Task A_wrong_merge_is_counted_named_and_fails_its_floor()
    {
        // Of the same text twice the gold says once that it cites a province's work.
        AddGold(letter => letter with { Citations = [.. letter.Citations.Select(citation => citation with { Number = null, Issuer = "广东省人民政府办公厅" })] });
        work.Add("gold/other.txt", Letter);
        work.Add("gold/other.gold.json", AnnotationJson.Write(AnnotationBuilder.Build(new PolicyGraphPipeline().Annotate(Letter))));
        var run = await ProgramRun.OfAsync("evaluate", work["gold"], "--errors", "--floors", work.Add("floors.tsv", "corpus\tmeasure\tfloor\ngold\twrong merges\t0\n"));
        run.Output.ShouldContain("wrong merge: 《国务院办公厅关于深化产教融合的若干意见》 of letter and 《国务院办公厅关于深化产教融合的若干意见》（国办发〔2017〕95号） of other");
        run.Output.ShouldContain("2 texts, 1 wrong merges of works");
        run.Error.Trim().ShouldBe("gold: wrong merges 1 is more than 0");
        run.Code.ShouldBe(1);
    }

    [Theory]
    [InlineData("gold\tmention agency\thigh", "floors.tsv:2: not a corpus, a measure and a floor: gold\tmention agency\thigh")]
    [InlineData("gold\tmention agency", "floors.tsv:2: not a corpus")]
    public async Task A_broken_floor_is_named(string floor, string why)
    {
        AddGold(letter => letter);
        var run = await ProgramRun.OfAsync("evaluate", work["gold"], "--floors", work.Add("floors.tsv", $"corpus\tmeasure\tfloor\n{floor}\n"));
        run.Code.ShouldBe(1);
        run.Error.ShouldContain(why);
    }

    [Fact]
    public async Task The_repositorys_own_texts_keep_their_floors()
    {
        var corpus = Path.Join(SharedGold.Root(), "tests", "Corpus");
        foreach (var folder in Directory.GetDirectories(corpus))
        {
            var run = await ProgramRun.OfAsync("evaluate", folder, "--floors", Path.Join(corpus, "floors.tsv"));
            run.Code.ShouldBe(0, run.Error);
        }
    }

    /// <summary>The gold is what is extracted, with what a test makes of it.</summary>
    void AddGold(Func<AnnotationFile, AnnotationFile> change)
    {
        work.Add("gold/letter.txt", Letter);
        work.Add("gold/letter.gold.json", AnnotationJson.Write(change(AnnotationBuilder.Build(new PolicyGraphPipeline().Annotate(Letter)))));
    }

    static MentionAnnotation Mention(string type, string text, string? name = null)
    {
        var start = Letter.IndexOf(text, StringComparison.Ordinal);
        return new MentionAnnotation(type, text, start, start + text.Length, name);
    }

    static string Json(MentionAnnotation mention) => AnnotationJson.Line(mention);

    static string Name(string name) => $"\"name\":\"{name}\"";

    static void Rewrite(string file, Func<string, string> change)
    {
        var text = File.ReadAllText(file);
        var changed = change(text);
        changed.ShouldNotBe(text);
        File.WriteAllText(file, changed);
    }

    // What stands before the table, whose first line is empty.
    static string Before(string output, string heading)
    {
        var lines = output.ReplaceLineEndings("\n").Split('\n');
        return string.Join('\n', lines.TakeWhile(line => !line.Contains($"  {heading}  ", StringComparison.Ordinal))).Trim();
    }

    static string[] Row(string output, string measure) =>
        [.. output.Split('\n').First(line => line.StartsWith($"  {measure}  ", StringComparison.Ordinal)).Trim()[measure.Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries)];
}
