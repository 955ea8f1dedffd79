using System.Text.Json;
using PolicyGraph.Cli.Annotations;
using Shouldly;
using Xunit;

namespace PolicyGraph.Cli.Tests;

public sealed class ExtractTests : IDisposable
{
    readonly WorkFolder work = new();

    public void Dispose() => work.Dispose();

    [Fact]
    public async Task Each_document_is_a_line_that_names_its_file()
    {
        work.Add("in/a.txt", Letters.Zhongshan);
        work.Add("in/b.jsonl", JsonSerializer.Serialize(new { text = Letters.Liuzhou }));
        var run = await ProgramRun.OfAsync("extract", work["in"]);
        run.Code.ShouldBe(0);
        var lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.Select(line => AnnotationJson.Read(line).File).ShouldBe([work["in/a.txt"], $"{work["in/b.jsonl"]}:1"]);
    }

    [Fact]
    public async Task A_repeal_is_explained_and_is_no_relation_of_the_gold_files_schema()
    {
        var file = work.Add("a.txt", "中山市教育局关于第1号建议的答复\n\n为落实《甲乙意见》，我市印发《丙丁办法》，《戊己办法》同时废止。\n\n中山市教育局\n2023年7月7日\n");
        using var json = JsonDocument.Parse((await ProgramRun.OfAsync("extract", file)).Output);
        json.RootElement.GetProperty("relations").EnumerateArray().ShouldHaveSingleItem().GetProperty("type").GetString().ShouldBe("IMPLEMENTS");
        (await ProgramRun.OfAsync("extract", "--explain", file)).Output.ShouldContain("丙丁办法 repeals 戊己办法");
    }

    [Fact]
    public async Task The_document_its_mentions_and_its_citations_are_in_the_schema_of_the_gold_files()
    {
        var run = await ProgramRun.OfAsync("extract", work.Add("a.txt", Letters.Zhongshan));
        using var json = JsonDocument.Parse(run.Output);
        var document = json.RootElement.GetProperty("document");
        document.GetProperty("number").GetString().ShouldBe("中教体函〔2023〕999号");
        document.GetProperty("region").GetString().ShouldBe("中山市");
        document.GetProperty("date").GetString().ShouldBe("2023-07-07");
        document.GetProperty("kind").GetString().ShouldBe("reply");
        document.GetProperty("proposalBody").GetString().ShouldBe("npc");
        document.TryGetProperty("replyClass", out _).ShouldBeFalse();
        var citation = json.RootElement.GetProperty("citations").EnumerateArray().ShouldHaveSingleItem();
        citation.GetProperty("number").GetString().ShouldBe("国办发〔2017〕95号");
        citation.GetProperty("level").GetString().ShouldBe("national");
        citation.GetProperty("kind").GetString().ShouldBe("policy");
        foreach (var mention in json.RootElement.GetProperty("mentions").EnumerateArray())
        {
            var (start, end) = (mention.GetProperty("start").GetInt32(), mention.GetProperty("end").GetInt32());
            Letters.Zhongshan[start..end].ShouldBe(mention.GetProperty("text").GetString());
        }
    }

    [Fact]
    public async Task With_a_folder_each_document_is_a_file_of_its_name()
    {
        work.Add("in/a.txt", Letters.Zhongshan);
        work.Add("in/b.jsonl", "\n" + JsonSerializer.Serialize(new { text = Letters.Liuzhou }));
        var run = await ProgramRun.OfAsync("extract", work["in"], "--out", work["out/new"]);
        run.Code.ShouldBe(0);
        run.Output.ShouldBeEmpty();
        Directory.GetFiles(work["out/new"]).Select(Path.GetFileName).Order(StringComparer.Ordinal).ShouldBe(["a.json", "b-2.json"]);
        AnnotationJson.Read(await File.ReadAllTextAsync(work["out/new/a.json"])).Document.Number.ShouldBe("中教体函〔2023〕999号");
    }

    [Fact]
    public async Task Two_documents_of_one_name_are_not_written_over_each_other()
    {
        var (first, second) = (work.Add("one/a.txt", Letters.Zhongshan), work.Add("two/a.txt", Letters.Liuzhou));
        var run = await ProgramRun.OfAsync("extract", first, second, "--out", work["out"]);
        run.Code.ShouldBe(3);
        run.Error.ShouldContain($"{second}: another document of this name");
        AnnotationJson.Read(await File.ReadAllTextAsync(work["out/a.json"])).Document.Region.ShouldBe("中山市");
    }

    [Fact]
    public async Task What_cannot_be_read_is_reported_and_the_rest_is_extracted()
    {
        var run = await ProgramRun.OfAsync("extract", work.Add("a.txt", Letters.Liuzhou), work.Add("empty.txt", ""));
        run.Code.ShouldBe(3);
        run.Output.ShouldContain("柳教函〔2022〕998号");
        run.Error.ShouldContain($"{work["empty.txt"]}: empty");
    }
}
