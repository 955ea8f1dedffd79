using Shouldly;
using Xunit;

namespace PolicyGraph.Cli.Tests;

/// <summary>What cannot be read is named with its reason, the rest is done, and the exit code tells of it.</summary>
public sealed class InputProblemTests : IDisposable
{
    const string Letter = "中山市教育和体育局\n\n我局落实《国务院办公厅关于深化产教融合的若干意见》（国办发〔2017〕95号）。\n\n2023年7月7日\n";

    readonly WorkFolder work = new();

    public void Dispose() => work.Dispose();

    [Fact]
    public async Task Bad_files_are_reported_and_the_good_one_is_stored()
    {
        work.Add("in/letter.txt", Letter);
        work.Add("in/empty.txt", "");
        work.Add("in/binary.txt", "PK\0\0");
        work.Add("in/lines.jsonl", "{\"text\":\"一封信\"}\n{broken\n");
        using (var huge = File.OpenWrite(work["in/huge.txt"]))
            huge.SetLength(50 * 1024 * 1024);
        File.CreateSymbolicLink(work["in/unreadable.txt"], "nowhere");
        var run = await ProgramRun.OfAsync("ingest", work["in"], work["gone"], "--store", work.Store);
        run.Code.ShouldBe(3);
        run.Error.ShouldContain($"{work["in/empty.txt"]}: empty");
        run.Error.ShouldContain($"{work["in/binary.txt"]}: binary");
        run.Error.ShouldContain($"{work["in/lines.jsonl"]}:2: not a line of JSON");
        run.Error.ShouldContain($"{work["in/huge.txt"]}: 50 MB are more than the 20 MB that a document may have");
        run.Error.ShouldContain($"{work["in/unreadable.txt"]}: no such file");
        run.Error.ShouldContain($"{work["gone"]}: no such file or folder");
        run.Error.ShouldContain("Documents: 2 added, 0 replaced, 0 held already; problems: 6");
    }

    [Fact]
    public async Task A_folder_without_documents_is_reported_and_no_store_is_made()
    {
        work.Add("in/README.md", Letter);
        var run = await ProgramRun.OfAsync("ingest", work["in"], "--store", work.Store);
        run.Code.ShouldBe(3);
        run.Error.ShouldContain($"{work["in"]}: the folder holds no .txt or .jsonl file");
        File.Exists(work["letters.db"]).ShouldBeFalse();
    }

    [Fact]
    public async Task A_store_that_cannot_be_opened_is_named()
    {
        work.Add("letter.txt", Letter);
        var run = await ProgramRun.OfAsync("ingest", work["letter.txt"], "--store", $"sqlite:{work["no/such/folder.db"]}");
        run.Code.ShouldBe(1);
        run.Error.ShouldContain(work["no/such/folder.db"]);
    }

    [Fact]
    public async Task A_file_that_is_no_store_is_refused_and_left_as_it_is()
    {
        work.Add("letter.txt", Letter);
        var foreign = work.Add("notes.db", "these are my notes, no database at all");
        var run = await ProgramRun.OfAsync("ingest", work["letter.txt"], "--store", $"sqlite:{foreign}");
        run.Code.ShouldBe(1);
        run.Error.ShouldContain(foreign);
        (await File.ReadAllTextAsync(foreign)).ShouldBe("these are my notes, no database at all");
    }

    [Theory]
    [InlineData("rebuild")]
    [InlineData("draw follow-ups")]
    [InlineData("export")]
    [InlineData("delete doc_x")]
    [InlineData("query citing-regions 办法")]
    [InlineData("serve --urls http://127.0.0.1:0")]
    public async Task A_question_to_a_store_that_is_not_there_makes_none(string command)
    {
        var run = await ProgramRun.OfAsync([.. command.Split(' '), "--store", work.Store]);
        run.Code.ShouldBe(1);
        run.Error.ShouldContain($"{work["letters.db"]}: no such store");
        File.Exists(work["letters.db"]).ShouldBeFalse();
    }

    [Fact]
    public async Task A_file_that_cannot_be_segmented_is_named()
    {
        var run = await ProgramRun.OfAsync("segment", work.Add("empty.txt", ""));
        run.Code.ShouldBe(1);
        run.Error.ShouldContain($"{work["empty.txt"]}: empty");
    }

    [Fact]
    public async Task A_gold_folder_without_gold_is_named()
    {
        var run = await ProgramRun.OfAsync("evaluate", work.Path);
        run.Code.ShouldBe(1);
        run.Error.ShouldContain($"{work.Path}: the folder holds no .gold.json file");
    }

    [Fact]
    public async Task A_gold_file_without_its_text_is_named()
    {
        work.Add("a.gold.json", "{}");
        var run = await ProgramRun.OfAsync("evaluate", work.Path);
        run.Code.ShouldBe(1);
        run.Error.ShouldContain($"{work["a.txt"]}: no such file");
    }
}
