using System.Text.Json;
using PolicyGraph.Resolution;
using Shouldly;
using Xunit;

namespace PolicyGraph.Cli.Tests;

/// <summary>From letters to answers on the command line.</summary>
public sealed class StoreTests : IDisposable
{
    readonly WorkFolder work = new();

    public void Dispose() => work.Dispose();

    [Fact]
    public async Task Ingesting_tells_what_was_added_and_what_the_store_holds()
    {
        var run = await IngestAsync();
        run.Code.ShouldBe(0);
        run.Error.ShouldContain("2 of 2 documents");
        run.Error.ShouldContain("Documents: 2 added, 0 replaced, 0 held already; problems: 0");
        run.Output.ShouldContain("institutions");
    }

    [Fact]
    public async Task Ingesting_everything_twice_changes_nothing()
    {
        await IngestAsync();
        var before = await ExportAsync();
        (await IngestAsync()).Error.ShouldContain("Documents: 0 added, 0 replaced, 2 held already");
        (await ExportAsync()).ShouldBe(before);
    }

    [Theory]
    [InlineData("国办发〔2017〕95号")]
    [InlineData("国办发[2017]95号")]
    [InlineData("《国务院办公厅关于深化产教融合的若干意见》")]
    [InlineData("关于深化产教融合的若干意见")]
    public async Task The_citing_regions_are_told_with_their_newest_sentence(string work)
    {
        await IngestAsync();
        var run = await QueryAsync(work);
        run.Code.ShouldBe(0, run.Error);
        run.Output.ShouldContain("国办发〔2017〕95号");
        run.Output.ShouldContain("中山市");
        run.Output.ShouldContain("柳州市");
        run.Output.ShouldContain("2023-07-07");
        WithoutLayout(run.Output).ShouldContain("我市支持企业办学");
    }

    [Fact]
    public async Task The_citing_regions_are_asked_by_what_their_letters_do_with_the_work()
    {
        await IngestAsync();
        var all = await QueryAsync("国办发〔2017〕95号");
        all.Output.ShouldContain("function");
        (await QueryAsync("国办发〔2017〕95号", "--function", "repeal")).Output.ShouldContain("No region cites it so; documents searched: 2");
        var some = await QueryAsync("国办发〔2017〕95号", [.. Enum.GetNames<CitationFunction>().SelectMany(name => new[] { "--function", name.ToLowerInvariant() })]);
        some.Output.ShouldBe(all.Output);
        (await QueryAsync("国办发〔2017〕95号", "--function", "nonsense")).Code.ShouldBe(2);
    }

    [Fact]
    public async Task What_letters_state_of_an_institution_is_told_with_the_newest_sentence()
    {
        work.Add("in/c.txt", Letters.Liuzhou.Replace("我市支持企业办学", "柳州职业技术学院与长虹电子有限公司签约合作", StringComparison.Ordinal));
        (await ProgramRun.OfAsync("ingest", work["in"], "--store", work.Store)).Code.ShouldBe(0);
        var run = await ProgramRun.OfAsync("query", "relations", "长虹电子有限公司", "--store", work.Store);
        run.Code.ShouldBe(0, run.Error);
        run.Output.ShouldContain("cooperates with");
        run.Output.ShouldContain("1 of 1");
        WithoutLayout(run.Output).ShouldContain("签约合作");
        (await ProgramRun.OfAsync("query", "relations", "长虹电子有限公司", "--type", "builds", "--store", work.Store)).Output.ShouldContain("Nothing is stated of it; documents searched: 1");
    }

    [Fact]
    public async Task What_was_suggested_is_told_with_what_became_of_it()
    {
        work.Add("in/c.txt", Letters.Liuzhou.Replace("根据国办发〔2017〕95号文件要求，我市支持企业办学", "\n\n一、关于组建教育集团的建议\n吸收采纳。下一步，我局将新建实训基地3个。\n二、关于发放补贴的建议\n不予采纳", StringComparison.Ordinal));
        (await ProgramRun.OfAsync("ingest", work["in"], "--store", work.Store)).Code.ShouldBe(0);
        var run = await ProgramRun.OfAsync("query", "suggestions", "--region", "柳州", "--disposition", "adopted", "--store", work.Store);
        run.Code.ShouldBe(0, run.Error);
        WithoutLayout(run.Output).ShouldContain("组建教育集团");
        run.Output.ShouldContain("1 of 1");
        (await ProgramRun.OfAsync("query", "suggestions", "--disposition", "deferred", "--store", work.Store)).Output.ShouldContain("No such suggestion is found in 1 letters");
    }

    [Fact]
    public async Task What_letters_count_is_told_by_measure()
    {
        work.Add("in/c.txt", Letters.Liuzhou.Replace("我市支持企业办学", "全市现有高职院校3所", StringComparison.Ordinal));
        (await ProgramRun.OfAsync("ingest", work["in"], "--store", work.Store)).Code.ShouldBe(0);
        var run = await ProgramRun.OfAsync("query", "observations", "高职院校", "--region", "柳州", "--store", work.Store);
        run.Code.ShouldBe(0, run.Error);
        WithoutLayout(run.Output).ShouldContain("3所学校");
        run.Output.ShouldContain("1 of 1");
        (await ProgramRun.OfAsync("query", "observations", "在校生", "--store", work.Store)).Output.ShouldContain("No letter counts 学生 so; documents searched: 1");
    }

    [Fact]
    public async Task A_level_without_citing_regions_is_answered_with_what_was_searched()
    {
        await IngestAsync();
        var run = await QueryAsync("国办发〔2017〕95号", "--level", "county");
        run.Code.ShouldBe(0);
        run.Output.ShouldContain("No region cites it; documents searched: 0");
    }

    [Fact]
    public async Task An_unknown_work_is_named_with_what_was_searched()
    {
        await IngestAsync();
        var run = await QueryAsync("关于不存在的办法");
        run.Code.ShouldBe(1);
        run.Error.ShouldContain("'关于不存在的办法'; documents searched: 2 of 2022 to 2023, undated: 0");
    }

    [Fact]
    public async Task Adoption_names_the_way_the_first_day_and_what_was_searched()
    {
        await IngestAsync();
        var run = await ProgramRun.OfAsync("query", "adoption", "国办发〔2017〕95号", "--region", "广西", "--store", work.Store);
        run.Code.ShouldBe(0, run.Error);
        run.Output.ShouldContain("国办发〔2017〕95号 全国, 2017");
        run.Output.ShouldMatch("柳州市 +it +2022-05-06 +1587 to 1951 +1 of 2022");
        run.Output.ShouldNotContain("中山市");
    }

    [Fact]
    public async Task Who_cites_a_work_is_told_letter_by_letter_and_on_request_through_what_carries_it_out()
    {
        work.Add("in/c.txt", Letters.Liuzhou.Replace("998号", "996号", StringComparison.Ordinal)
            .Replace("我市支持企业办学", "为落实国办发〔2017〕95号文件，我市印发《柳州市关于深化产教融合的实施方案》", StringComparison.Ordinal));
        work.Add("in/d.txt", Letters.Promising("2023", "落实《柳州市关于深化产教融合的实施方案》", "8月1日"));
        await IngestAsync();
        var direct = await ProgramRun.OfAsync("query", "cited-by", "国办发〔2017〕95号", "--store", work.Store);
        direct.Code.ShouldBe(0, direct.Error);
        direct.Output.ShouldMatch("中山市 +2023-07-07 +it +[a-z]+ ");
        direct.Output.ShouldContain("3 of 3");
        var through = await ProgramRun.OfAsync("query", "cited-by", "国办发〔2017〕95号", "--transitive", "--first", "3", "--store", work.Store);
        through.Output.ShouldMatch("柳州市 +2023-08-01 +柳州市关于深化产教融合的实施方案 ");
        through.Output.ShouldContain("3 of 4");
        (await ProgramRun.OfAsync("query", "cited-by", "国办发〔2017〕95号", "--function", "repeal", "--store", work.Store)).Output.ShouldContain("No letter cites it so; documents searched: 4");
    }

    [Fact]
    public async Task Ghosts_are_works_that_are_cited_and_not_held_with_the_first_day()
    {
        await IngestAsync();
        var run = await ProgramRun.OfAsync("query", "ghosts", "--store", work.Store);
        run.Code.ShouldBe(0, run.Error);
        run.Output.ShouldMatch("关于深化产教融合的若干意见 国办发〔2017〕95号 +(全国)? +2 +2 +2022-05-06");
        run.Output.ShouldContain("works: 1; documents searched: 2 of 2022 to 2023, undated: 0");
    }

    [Theory]
    [InlineData("overdue", "2023年底前新建产业学院8个", "no result found in 1 letter of 2023")]
    [InlineData("open", "支持企业办学", "no result found in 1 letter of 2023")]
    [InlineData("drift", "新建实训基地6个", "实训基地 6个 → 4个")]
    [InlineData("compare", "柳州市 4个 2023-08-01", "柳州市 6个 2022-06-01")]
    public async Task Promises_are_followed_through_the_letters_of_their_region(string question, string expected, string outcome)
    {
        work.Add("in/2022.txt", Letters.Promising("2022", "支持企业办学；2023年底前新建产业学院8个；新建实训基地6个", "6月1日"));
        work.Add("in/2023.txt", Letters.Promising("2023", "新建实训基地4个", "8月1日"));
        await ProgramRun.OfAsync("ingest", work["in"], "--store", work.Store);
        string[] asked = question == "compare" ? ["实训基地"] : ["--region", "柳州", "--as-of", "2026-01-01"];
        var run = await ProgramRun.OfAsync(["query", question, .. asked, "--store", work.Store]);
        run.Code.ShouldBe(0, run.Error);
        var told = string.Join(' ', run.Output.Split((char[])[' ', '\n', '│'], StringSplitOptions.RemoveEmptyEntries));
        told.ShouldContain(expected);
        told.ShouldContain(outcome);
    }

    [Fact]
    public async Task A_deleted_document_leaves_nothing_behind_and_is_then_unknown()
    {
        await IngestAsync("a.txt");
        var before = await ExportAsync();
        await IngestAsync();
        var id = await IdOfAsync("柳教函〔2022〕998号");
        (await ProgramRun.OfAsync("delete", id, "--store", work.Store)).Code.ShouldBe(0);
        (await ExportAsync()).ShouldBe(before);
        var again = await ProgramRun.OfAsync("delete", id, "--store", work.Store);
        again.Code.ShouldBe(1);
        again.Error.ShouldContain($"{id}: no such document is held");
    }

    [Fact]
    public async Task Rebuilding_with_the_same_program_changes_nothing()
    {
        await IngestAsync();
        var before = await ExportAsync();
        var run = await ProgramRun.OfAsync("rebuild", "--store", work.Store);
        run.Code.ShouldBe(0);
        run.Error.ShouldContain("2 documents extracted again");
        (await ExportAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task The_embedded_store_says_that_nothing_needs_drawing()
    {
        await IngestAsync();
        var run = await ProgramRun.OfAsync("draw", "follow-ups", "--store", work.Store);
        run.Code.ShouldBe(0);
        run.Error.ShouldContain("Nothing needs drawing here");
    }

    [Fact]
    public async Task Contact_persons_are_not_stored()
    {
        await IngestAsync();
        var bytes = await StoredTextAsync();
        bytes.ShouldContain("联系电话");
        bytes.ShouldNotContain("88887777");
        bytes.ShouldNotContain("王小明");
    }

    [Fact]
    public async Task Contact_persons_are_stored_where_that_is_asked_for()
    {
        await IngestAsync(".", "--keep-contacts");
        (await StoredTextAsync()).ShouldContain("0760-88887777");
    }

    [Fact]
    public async Task Files_for_Neo4j_are_written_once_into_a_folder_with_the_command_that_imports_them()
    {
        await IngestAsync();
        var run = await ProgramRun.OfAsync("export", "--format", "neo4j-csv", work["csv"], "--store", work.Store);
        run.Code.ShouldBe(0, run.Error);
        run.Error.ShouldContain("2 texts, ");
        run.Error.ShouldContain("neo4j-admin database import full @import.args --overwrite-destination neo4j");
        File.ReadAllText(work["csv/import.args"]).ShouldContain("--relationships=CITES=relations.CITES.Document.Work-header.csv,relations.CITES.Document.Work.csv\n");
        File.ReadAllText(work["csv/relations.CITED_IN.Work.Region-header.csv"]).ShouldStartWith(":START_ID(Work),:END_ID(Region),documents:long,");
        File.ReadAllText(work["csv/nodes.DocumentText.SearchEntry.csv"]).ShouldNotContain("88887777");
        var again = await ProgramRun.OfAsync("export", "--format", "neo4j-csv", work["csv"], "--store", work.Store);
        again.Code.ShouldBe(1);
        again.Error.ShouldContain("not empty");
    }

    async Task<ProgramRun> IngestAsync(string what = ".", params string[] options)
    {
        // The capture time is part of the graph: written once, so that a second ingest meets the same files.
        if (!File.Exists(work["in/a.txt"]))
        {
            work.Add("in/a.txt", Letters.Zhongshan);
            work.Add("in/b.txt", Letters.Liuzhou);
        }

        return await ProgramRun.OfAsync(["ingest", Path.GetFullPath(work[$"in/{what}"]), "--store", work.Store, .. options]);
    }

    Task<ProgramRun> QueryAsync(string name, params string[] options) =>
        ProgramRun.OfAsync(["query", "citing-regions", name, "--store", work.Store, .. options]);

    async Task<string> ExportAsync()
    {
        var run = await ProgramRun.OfAsync("export", "--store", work.Store);
        run.Code.ShouldBe(0, run.Error);
        run.Output.ShouldNotBeEmpty();
        return run.Output;
    }

    async Task<string> IdOfAsync(string number) =>
        (await ExportAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonDocument.Parse(line).RootElement)
            .Where(line => line.GetProperty("label").GetString() == "Document")
            .Select(line => line.GetProperty("row"))
            .Single(row => row.GetProperty("number").GetString() == number)
            .GetProperty("id").GetString()!;

    // The bytes of the store and of its log: what a thief of the file would read.
    async Task<string> StoredTextAsync()
    {
        var files = Directory.GetFiles(work.Path, "letters.db*");
        var bytes = await Task.WhenAll(files.Select(file => File.ReadAllBytesAsync(file)));
        return System.Text.Encoding.UTF8.GetString([.. bytes.SelectMany(each => each)]);
    }

    // A sentence is broken over the lines of its cell.
    static string WithoutLayout(string table) => string.Concat(table.Where(unit => !char.IsWhiteSpace(unit)));
}
