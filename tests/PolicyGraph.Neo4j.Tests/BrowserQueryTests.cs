using System.Net;
using System.Reflection;
using System.Text.RegularExpressions;
using PolicyGraph.Api;
using PolicyGraph.Neo4j.QueryApi;
using Shouldly;
using Xunit;

namespace PolicyGraph.Neo4j.Tests;

/// <summary>The queries that an analyst is given are Cypher that this server understands, over this schema.</summary>
[Collection(Neo4jCollection.Name)]
public sealed partial class BrowserQueryTests(Neo4jServer server)
{
    static readonly Assembly Service = typeof(PolicyGraphApi).Assembly;

    [Fact]
    public async Task Every_saved_query_and_every_one_of_the_guide_is_Cypher()
    {
        var saved = Service.GetManifestResourceNames().Where(name => name.StartsWith("browser/saved-queries/", StringComparison.Ordinal)).Select(Read).ToList();
        var ofGuide = Runnable().Matches(Read("browser/guide.html")).Select(match => WebUtility.HtmlDecode(match.Groups[1].Value)).ToList();
        (saved.Count, ofGuide.Count).ShouldSatisfyAllConditions(counts => counts.Item1.ShouldBeGreaterThan(15), counts => counts.Item2.ShouldBeGreaterThan(8));
        using var client = new QueryApiClient(server.Options);
        foreach (var query in saved.Concat(ofGuide))
            await Should.NotThrowAsync(() => client.RunAsync("test", $"EXPLAIN {query.TrimEnd().TrimEnd(';')}", new { }, TestContext.Current.CancellationToken), query);
    }

    static string Read(string name)
    {
        using var reader = new StreamReader(Service.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }

    [GeneratedRegex(@"(?s)<pre class=""pre-scrollable code runnable"">(.*?)</pre>")]
    private static partial Regex Runnable();
}
