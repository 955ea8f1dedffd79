using System.Diagnostics;
using System.Text.Encodings.Web;
using System.Text.Json;
using PolicyGraph.Stores.Tests;
using Shouldly;
using Xunit;

namespace PolicyGraph.Neo4j.Tests;

/// <summary>Several programs fill one graph at once.</summary>
[Collection(Neo4jCollection.Name)]
public sealed class ShardedIngestTests(Neo4jServer server) : IDisposable
{
    const int Programs = 4;

    static readonly JsonSerializerOptions Lines = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    static readonly string[] Cities = ["中山市", "柳州市", "长春市", "义乌市", "绍兴市"];

    // Titles bare, with number and with issuer: what each program brings changes what the others' letters mean.
    static readonly string[] Bodies =
    [
        "按照国办发〔2017〕95号文件推进，支持中山职业技术学院（以下简称“中职院”）。", "贯彻《国务院办公厅关于甲乙丙丁工作的若干意见》精神。",
        "贯彻《关于甲乙丙丁工作的若干意见》（国办发〔2031〕9号）精神。", "按照《关于甲乙丙丁工作的若干意见》推进，会同中职院落实。",
        "按照《广东省产教融合建设试点实施方案》（粤发改社会〔2020〕418号）推进。",
    ];

    readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Four_programs_at_once_end_in_the_graph_of_one()
    {
        await Neo4jGraphStoreTests.EmptyAsync(server.Options);
        var letters = await WriteLettersAsync();
        var (neo4j, sqlite) = ($"neo4j:{server.Options.Server.Scheme}://{server.Options.User}@{server.Options.Server.Authority}/{server.Options.Database}", $"sqlite:{Path.Join(_folder.FullName, "one.db")}");
        var runs = await Task.WhenAll(Enumerable.Range(1, Programs).Select(number => RunAsync("ingest", letters, "--store", neo4j, "--shard", $"{number}/{Programs}")));
        runs.ShouldAllBe(run => run.Code == 0, string.Join('\n', runs.Select(run => run.Error)));
        (await RunAsync("ingest", letters, "--store", sqlite)).Code.ShouldBe(0);
        (await RunAsync("export", "--store", neo4j)).Output.ShouldBe((await RunAsync("export", "--store", sqlite)).Output);
    }

    async Task<string> WriteLettersAsync()
    {
        var letters = Enumerable.Range(0, 400).Select(at => TestLetters.Of(Cities[at % Cities.Length], Bodies[at % 7 % Bodies.Length], at + 1));
        var file = Path.Join(_folder.FullName, "letters.jsonl");
        await File.WriteAllLinesAsync(file, letters.Select((letter, at) => JsonSerializer.Serialize(
            new { url = $"https://example.test/{at}", text = letter.Source.Text, capturedOn = "2024-06-03" }, Lines)));
        return file;
    }

    async Task<(int Code, string Output, string Error)> RunAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Join(AppContext.BaseDirectory, "policygraph.dll"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["POLICYGRAPH_NEO4J_PASSWORD"] = server.Options.Password;
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await error);
    }
}
