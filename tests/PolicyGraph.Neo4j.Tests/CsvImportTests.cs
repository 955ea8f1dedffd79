using System.Text.Json;
using PolicyGraph.Graph;
using PolicyGraph.Neo4j.Csv;
using PolicyGraph.Neo4j.QueryApi;
using PolicyGraph.Sqlite;
using PolicyGraph.Stores.Tests;
using Shouldly;
using Xunit;

namespace PolicyGraph.Neo4j.Tests;

/// <summary>What a database holds that was imported from files, for real.</summary>
public sealed class CsvImportTests : IDisposable
{
    static readonly string[] Cities = ["中山市", "柳州市", "长春市", "义乌市", "绍兴市"];

    // Bare titles, numbers, issuers, short forms, and what quoting must stand: quotes, commas, semicolons, ends of lines.
    static readonly string[] Bodies =
    [
        "按照国办发〔2017〕95号文件推进，支持中山职业技术学院（以下简称“中职院”）。2021年9月，中职院与长虹电子有限公司共建长虹产业学院。", "贯彻《国务院办公厅关于甲乙丙丁工作的若干意见》精神。落实《中华人民共和国合同法》。",
        "为贯彻落实《关于甲乙丙丁工作的若干意见》（国办发〔2031〕9号），我市印发《关于庚辛壬癸工作的实施方案》，《关于子丑寅卯工作的实施方案》同时废止。", "下一步，我局将按照《关于甲乙丙丁工作的若干意见》推进，会同中职院落实3项，2024年底前完成；我市支持中职院扩大招生。",
        "按照《广东省产教融合建设试点实施方案》（粤发改社会〔2020〕418号）推进。", "落实《关于\"甲;乙\",丙|丁\u001F工作的若干意见》\\的精神；\r\n\t 会同市人力资源和社会保障局推进。",
    ];

    const string Points = "全市现有高职院校11所，在校生19.2万人。\n\n一、关于组建教育集团的建议\n吸收采纳。下一步，我局将新建实训基地3个。\n二、关于发放补贴的建议\n没有政策依据，不予采纳。\n\n会办单位：市财政局、市数字乡村服务中心";

    readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task An_imported_database_is_the_one_that_ingesting_makes_and_goes_on()
    {
        using var server = OwnServer.Start();
        await using var source = await SqliteGraphStore.OpenAsync(Path.Join(_folder.FullName, "letters.db"));
        await source.WriteAsync(new GraphBatch([.. Letters()]));
        var ingested = await IngestAsync(server.Options);
        var files = Path.Join(_folder.FullName, "csv");
        await ExportFilesAsync(source, files);
        server.Run("stop");
        server.Run("admin", files, "database", "import", "full", $"@{Neo4jCsvExport.ArgumentsFile}", "--overwrite-destination", "neo4j");
        server.Run("start");
        await using var store = await Neo4jGraphStore.OpenAsync(server.Options);
        (await WholeAsync(server.Options)).ShouldBe(ingested);
        (await ExportAsync(store)).ShouldBe(await ExportAsync(source));
        foreach (var graphs in new IGraphStore[] { store, source })
            await GoOnAsync(graphs);
        (await ExportAsync(store)).ShouldBe(await ExportAsync(source));
    }

    // More than are written at a time: the first and the last are one letter, captured twice with another text at the same address, and the
    // second answers the same proposal as one of the last.
    static IEnumerable<DocumentGraph> Letters() =>
    [
        TestLetters.Of("柳州市", Bodies[0], 90, url: "https://example.test/a", capturedOn: DateTimeOffset.UnixEpoch),
        .. Enumerable.Range(0, 70).Select(at => TestLetters.Of(Cities[at % Cities.Length], Bodies[at % 7 % Bodies.Length], at + 1, at % 4 == 0 ? null : "2023年7月7日")),
        TestLetters.Of("中山市", Points), TestLetters.Of("柳州市", Points, 95),
        TestLetters.Of("柳州市", Bodies[5], 91, url: "https://example.test/a", capturedOn: DateTimeOffset.UnixEpoch.AddDays(1)),
    ];

    static async Task GoOnAsync(IGraphStore store)
    {
        // It moves what the bare titles lead to, and replaces a letter that came from the files.
        var summary = await store.WriteAsync(new GraphBatch([
            TestLetters.Of("长春市", "贯彻《关于甲乙丙丁工作的若干意见》（国办发〔2029〕1号）精神，会同中山职业技术学院落实。", 400),
            TestLetters.Of("柳州市", Bodies[3], 92, url: "https://example.test/a", capturedOn: DateTimeOffset.UnixEpoch.AddDays(2))]));
        (summary.Added, summary.Replaced).ShouldBe((1, 1));
        (await store.WriteAsync(new GraphBatch([Letters().ElementAt(1)]))).Unchanged.ShouldBe(1);
        (await store.DeleteDocumentAsync((await store.WriteAsync(new GraphBatch([Letters().ElementAt(3)]))).Documents.Single())).ShouldBeTrue();
    }

    static async Task ExportFilesAsync(SqliteGraphStore store, string folder)
    {
        await using var reader = await store.OpenReaderAsync();
        var written = await Neo4jCsvExport.WriteAsync(reader, TestLetters.Extract, folder);
        written.Texts.ShouldBe(Letters().Count());
    }

    static async Task<List<string>> IngestAsync(Neo4jStoreOptions options)
    {
        await using var store = await Neo4jGraphStore.OpenAsync(options);
        foreach (var batch in Letters().Chunk(25))
            await store.WriteAsync(new GraphBatch([.. batch]));
        return await WholeAsync(options);
    }

    static async Task<List<string>> ExportAsync(IGraphStore store)
    {
        await using var reader = await store.OpenReaderAsync();
        var found = await reader.SearchAsync("甲乙丙丁", 20);
        return [.. found.Select(hit => hit.NodeId).Order(StringComparer.Ordinal), .. await reader.ExportAsync().ToListAsync()];
    }

    /// <summary>Every node and relation with all that the database holds of it.</summary>
    static async Task<List<string>> WholeAsync(Neo4jStoreOptions options)
    {
        using var client = new QueryApiClient(options);
        var nodes = await client.RunAsync(
            "nodes", "MATCH (n) WHERE NOT n:SchemaVersion RETURN labels(n) AS labels, properties(n) AS properties", new { }, default);
        var relations = await client.RunAsync(
            "relations", "MATCH (a)-[r]->(b) RETURN a.id AS start, type(r) AS type, b.id AS end, properties(r) AS properties", new { }, default);
        return [
            .. nodes.Select(row => $"({string.Join(':', row.Texts("labels").Order(StringComparer.Ordinal))} {Sorted(row["properties"])})")
                .Concat(relations.Select(row => $"{row.Text("start")} -[{row.Text("type")} {Sorted(row["properties"])}]-> {row.Text("end")}"))
                .Order(StringComparer.Ordinal)];
    }

    static string Sorted(JsonElement properties) => string.Join(", ", properties.EnumerateObject()
        .OrderBy(property => property.Name, StringComparer.Ordinal).Select(property => $"{property.Name}: {property.Value.GetRawText()}"));
}
