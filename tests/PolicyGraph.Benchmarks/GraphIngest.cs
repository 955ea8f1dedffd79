using System.Diagnostics;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using PolicyGraph.Graph;
using PolicyGraph.Neo4j;

namespace PolicyGraph.Benchmarks;

/// <summary>Fills a Neo4j database with generated letters and asks it who cites the most and a little cited work.</summary>
static class GraphIngest
{
    const int Rounds = 100;

    static string? Password => Environment.GetEnvironmentVariable("POLICYGRAPH_NEO4J_PASSWORD");

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
            Password = Password,
        });
        using (var times = new StatementTimes())
        {
            var watch = Stopwatch.StartNew();
            foreach (var batch in documents.Chunk(batchSize))
                await store.WriteAsync(new GraphBatch([.. batch]));
            var time = watch.Elapsed;
            Console.WriteLine(FormattableString.Invariant(
                $"store: {count} documents, {citations} citations in {time.TotalSeconds:F1} s: {citations / time.TotalSeconds:F0} citations/s"));
            times.Print(time);
        }

        await AskAsync(store, server);
        return 0;
    }

    static IEnumerable<string> Rows(DocumentGraph document) => document.Annotations.Works.Select(work =>
        $"{NodeId.OfDocument(document.Keys[0])}\t{document.Annotations.Header.RegionCode}\t{document.Annotations.Header.IssuedOn}\t{work.Number}\t{document.Evidence[work.Mentions[0]].Quote}");

    // In turn, so that whatever else the machine does slows all three alike.
    static async Task AskAsync(Neo4jGraphStore store, string server)
    {
        await using var reader = await store.OpenReaderAsync();
        using var bare = new HttpClient { BaseAddress = new Uri(server) };
        bare.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"neo4j:{Password}")));
        var questions = new List<(string Name, Func<Task> Ask)> { ("a bare RETURN 1", () => bare.PostAsJsonAsync("/db/neo4j/query/v2", new { statement = "RETURN 1" })) };
        foreach (var number in new[] { GeneratedGraph.NumberOf(0), GeneratedGraph.NumberOf(1999) })
        {
            var work = (await reader.FindWorksAsync(number, null, null)).Single();
            var cited = (await reader.GetCitedByAsync([work.Id], new CitationFilter(), new Page(0)))[work.Id].TotalCount;
            questions.Add(($"citing regions of {number}, cited by {cited} documents", () => reader.GetCitingRegionsAsync([work.Id], new CitingRegionsQuery())));
        }

        var times = questions.Select(_ => new List<double>()).ToList();
        for (var round = -Rounds; round < Rounds; round++)
        {
            foreach (var (at, (_, ask)) in questions.Index())
            {
                var watch = Stopwatch.StartNew();
                await ask();
                if (round >= 0)
                    times[at].Add(watch.Elapsed.TotalMilliseconds);
            }
        }

        foreach (var (at, (name, _)) in questions.Index())
            Console.WriteLine(FormattableString.Invariant($"{name}: p50 {times[at].Order().ElementAt(Rounds / 2):F1} ms"));
    }
}
