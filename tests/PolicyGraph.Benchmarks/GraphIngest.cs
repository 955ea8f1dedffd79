using System.Diagnostics;
using PolicyGraph.Graph;
using PolicyGraph.Neo4j;

namespace PolicyGraph.Benchmarks;

/// <summary>Fills a Neo4j database with generated letters and asks it who cites the most and a little cited work.</summary>
static class GraphIngest
{
    const int Rounds = 50;

    /// <param name="rows">Where to write the citations as rows for a peer, or null.</param>
    public static async Task<int> RunAsync(string server, int count, int batchSize, string? rows)
    {
        var documents = GeneratedGraph.Documents(count).ToList();
        var citations = documents.Sum(document => document.Annotations.Works.Length);
        if (rows is not null)
            await File.WriteAllLinesAsync(rows, documents.SelectMany(Rows));
        await using var store = await Neo4jGraphStore.OpenAsync(new Neo4jStoreOptions
        {
            Server = new Uri(server),
            Password = Environment.GetEnvironmentVariable("POLICYGRAPH_NEO4J_PASSWORD"),
        });
        var watch = Stopwatch.StartNew();
        foreach (var batch in documents.Chunk(batchSize))
            await store.WriteAsync(new GraphBatch([.. batch]));
        var seconds = watch.Elapsed.TotalSeconds;
        Console.WriteLine(FormattableString.Invariant($"{count} documents, {citations} citations in {seconds:F1} s: {citations / seconds:F0} citations/s"));
        foreach (var number in new[] { GeneratedGraph.NumberOf(0), GeneratedGraph.NumberOf(1999) })
            await AskAsync(store, number);
        return 0;
    }

    static IEnumerable<string> Rows(DocumentGraph document) => document.Annotations.Works.Select(work =>
        $"{NodeId.OfDocument(document.Keys[0])}\t{document.Annotations.Header.RegionCode}\t{document.Annotations.Header.IssuedOn}\t{work.Number}\t{document.Evidence[work.Mentions[0]].Quote}");

    static async Task AskAsync(Neo4jGraphStore store, string number)
    {
        await using var reader = await store.OpenReaderAsync();
        var work = (await reader.FindWorksAsync(number, null, null)).Single();
        var times = new List<double>();
        for (var round = 0; round < Rounds; round++)
        {
            var watch = Stopwatch.StartNew();
            await reader.GetCitingRegionsAsync([work.Id], new CitingRegionsQuery());
            times.Add(watch.Elapsed.TotalMilliseconds);
        }

        var cited = (await reader.GetCitedByAsync([work.Id], new DateRange(), new Page(0)))[work.Id].TotalCount;
        Console.WriteLine(FormattableString.Invariant($"{number}: cited by {cited} documents, citing regions p50 {times.Order().ElementAt(Rounds / 2):F1} ms"));
    }
}
