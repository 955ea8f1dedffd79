using System.Text.Json;
using PolicyGraph.Documents;
using PolicyGraph.Graph;
using PolicyGraph.Sqlite;
using Shouldly;
using Xunit;

namespace PolicyGraph.Cli.Tests;

/// <summary>The question that the product exists for, over the gold texts: which regions cite a work?</summary>
public sealed class CitingCitiesTests
{
    /// <summary>One line of gold/citing_cities.json.</summary>
    public sealed record Expected(string? Title, string? Number, string[] Regions);

    [Fact]
    public async Task The_citing_regions_of_every_work_are_those_of_the_gold()
    {
        var texts = SharedGold.Read();
        var pipeline = new PolicyGraphPipeline();
        using var work = new WorkFolder();
        await using var store = await SqliteGraphStore.OpenAsync(work["gold.db"]);
        await store.WriteAsync(new GraphBatch([.. texts.Select(text => pipeline.Build(new SourceDocument(text.Text, Hashing.Sha256(text.Text))))]));
        await using var reader = await store.OpenReaderAsync();
        var expected = JsonSerializer.Deserialize<Expected[]>(
            await File.ReadAllTextAsync(Path.Join(SharedGold.Folder, "citing_cities.json")), JsonSerializerOptions.Web)!;
        expected.ShouldNotBeEmpty();
        foreach (var line in expected)
            (await RegionsAsync(reader, line)).ShouldBe(line.Regions, ignoreOrder: true, $"{line.Title} {line.Number}");
    }

    static async Task<IEnumerable<string>> RegionsAsync(IGraphReader reader, Expected line)
    {
        var work = (await reader.FindWorksAsync(line.Number, line.Number is null ? line.Title : null, null)).ShouldHaveSingleItem(line.Title);
        return (await reader.GetCitingRegionsAsync([work.Id], new CitingRegionsQuery()))[work.Id].Select(row => row.Region.Name);
    }
}
