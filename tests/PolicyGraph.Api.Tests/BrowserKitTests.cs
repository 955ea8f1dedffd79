using System.IO.Compression;
using System.Net;
using System.Text.RegularExpressions;

namespace PolicyGraph.Api.Tests;

/// <summary><c>/browser/</c>: what Neo4j Browser loads from another origin.</summary>
public sealed class BrowserKitTests
{
    [Theory]
    [InlineData("/browser/style.grass", "text/plain; charset=utf-8", "node.National {")]
    [InlineData("/browser/guide.html", "text/html; charset=utf-8", "<carousel class=\"deck")]
    [InlineData("/browser/saved-queries/02-cities-that-cite-a-work.cypher", "text/plain; charset=utf-8", "// 02 Citing cities")]
    [InlineData("/browser/", "text/html; charset=utf-8", "02 Citing cities 引用城市</a>")]
    public async Task Any_page_may_load_a_file(string path, string mediaType, string content)
    {
        await using var host = await ApiHost.StartAsync(new FakeGraph());
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Add("Origin", "http://localhost:7474");
        using var response = await host.Client.SendAsync(request);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Headers.GetValues("Access-Control-Allow-Origin").ShouldBe(["*"]);
        response.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        response.Content.Headers.ContentType!.ToString().ShouldBe(mediaType);
        (await response.Content.ReadAsStringAsync()).ShouldContain(content);
    }

    [Fact]
    public async Task The_head_of_a_file_says_how_long_it_is()
    {
        await using var host = await ApiHost.StartAsync(new FakeGraph());
        var content = await host.Client.GetByteArrayAsync("/browser/style.grass");
        using var response = await host.Client.SendAsync(new HttpRequestMessage(HttpMethod.Head, "/browser/style.grass"));
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentLength.ShouldBe(content.Length);
        (await response.Content.ReadAsByteArrayAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_a_browser_has_already_is_not_sent_again()
    {
        await using var host = await ApiHost.StartAsync(new FakeGraph());
        using var first = await host.Client.GetAsync(new Uri("/browser/guide.html", UriKind.Relative));
        first.Headers.CacheControl!.NoCache.ShouldBeTrue();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/browser/guide.html");
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var again = await host.Client.SendAsync(request);
        again.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        again.Headers.GetValues("Access-Control-Allow-Origin").ShouldBe(["*"]);
    }

    [Fact]
    public async Task A_browser_that_asks_for_a_fresh_guide_gets_leave()
    {
        await using var host = await ApiHost.StartAsync(new FakeGraph());
        using var request = new HttpRequestMessage(HttpMethod.Options, "/browser/guide.html");
        request.Headers.Add("Origin", "http://localhost:7474");
        request.Headers.Add("Access-Control-Request-Method", "GET");
        request.Headers.Add("Access-Control-Request-Headers", "cache-control,pragma");
        using var response = await host.Client.SendAsync(request);
        response.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        response.Headers.GetValues("Access-Control-Allow-Origin").ShouldBe(["*"]);
        response.Headers.GetValues("Access-Control-Allow-Methods").ShouldBe(["GET, HEAD"]);
        response.Headers.GetValues("Access-Control-Allow-Headers").ShouldBe(["cache-control, pragma"]);
    }

    [Theory]
    [InlineData("POST", "/browser/style.grass", 405)]
    [InlineData("DELETE", "/browser/", 405)]
    [InlineData("GET", "/browser/nonsense.grass", 404)]
    [InlineData("GET", "/browser/style", 404)]
    [InlineData("GET", "/browser/STYLE.GRASS", 404)]
    [InlineData("GET", "/browser/saved-queries/", 404)]
    [InlineData("GET", "/browser/README.md", 404)]
    [InlineData("GET", "/browser/../explorer.js", 404)]
    [InlineData("GET", "/browser/..%2F..%2Fappsettings.json", 404)]
    [InlineData("GET", "/browser/saved-queries/..%2Fstyle.grass", 404)]
    [InlineData("GET", "/browser//style.grass", 404)]
    public async Task Nothing_else_is_served(string method, string path, int status)
    {
        await using var host = await ApiHost.StartAsync(new FakeGraph());
        using var response = await host.Client.SendAsync(new HttpRequestMessage(new HttpMethod(method), path));
        ((int)response.StatusCode).ShouldBe(status);
        (await response.Content.ReadAsStringAsync()).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("/graphql?query={statistics{laws}}")]
    [InlineData("/explorer/explorer.js")]
    public async Task Other_pages_may_not_load_the_rest_of_the_service(string path)
    {
        await using var host = await ApiHost.StartAsync(new FakeGraph());
        using var response = await host.Client.GetAsync(new Uri(path, UriKind.Relative));
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Headers.Contains("Access-Control-Allow-Origin").ShouldBeFalse();
    }

    [Fact]
    public async Task The_archive_holds_the_queries_in_one_folder()
    {
        await using var host = await ApiHost.StartAsync(new FakeGraph());
        var queries = await QueriesAsync(host);
        queries.Count.ShouldBeGreaterThanOrEqualTo(15);
        queries.Keys.ShouldAllBe(name => Regex.IsMatch(name, @"^PolicyGraph/\d\d-[a-z-]+\.cypher$"));
        foreach (var (name, query) in queries)
        {
            (await host.Client.GetStringAsync(name.Replace("PolicyGraph/", "/browser/saved-queries/", StringComparison.Ordinal))).ShouldBe(query);
            query.Split('\n')[0].ShouldMatch(@"^// \d\d [A-Z].*\p{IsCJKUnifiedIdeographs}$", name);
        }

        // Neo4j Browser sorts them by title and shows about thirty columns of it, a Chinese character taking two.
        var titles = queries.Values.Select(query => query.Split('\n')[0][3..]).ToList();
        titles.ShouldBe(titles.Order(StringComparer.Ordinal));
        titles.ShouldAllBe(title => title.Sum(unit => unit < '\u2E80' ? 1 : 2) <= 30);
    }

    [Fact]
    public async Task Every_label_and_relation_that_is_drawn_has_a_style()
    {
        await using var host = await ApiHost.StartAsync(new FakeGraph());
        var style = await host.Client.GetStringAsync("/browser/style.grass");
        string[] labels = ["Document", "Work", "Law", "Policy", "National", "Provincial", "Municipal", "County", "Institution", "Agency", "College", "Enterprise", "Alliance", "Region", "Commitment", "Proposal", "Suggestion", "Observation"];
        foreach (var label in labels)
            Rule(style, $"node.{label}").ShouldMatch(@"(?s)diameter: \d+px;.*color: #[0-9A-F]{6};.*text-color-internal: #[0-9A-F]{6};", label);
        string[] relations = ["CITES", "CITED_IN", "CITED_FOR", "MENTIONS", "ISSUED_BY", "OF_REGION", "PART_OF", "PUBLISHES", "IMPLEMENTS", "REPEALS", "AMENDS", "COOPERATES_WITH", "MEMBER_OF", "BUILDS", "MADE", "IN_DOCUMENT", "BASED_ON", "ABOUT", "FOLLOWED_UP_BY", "ANSWERS", "HANDLED_BY", "SUGGESTS", "ANSWERED_IN", "MADE_UNDER", "OBSERVED_IN"];
        foreach (var relation in relations)
            Rule(style, $"relationship.{relation}").ShouldMatch(@"(?s)color: #[0-9A-F]{6};.*shaft-width: \d+px;.*caption: '.+';", relation);
        // Neo4j Browser's reader knows no comments and takes a colon apart.
        style.ShouldNotContain("/*");
    }

    static string Rule(string style, string selector) => Regex.Match(style, $@"(?ms)^{Regex.Escape(selector)} \{{\n(?<body>.*?)^\}}").Groups["body"].Value;

    static async Task<Dictionary<string, string>> QueriesAsync(ApiHost host)
    {
        using var archive = new ZipArchive(await host.Client.GetStreamAsync("/browser/saved-queries.zip"));
        return archive.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using var reader = new StreamReader(entry.Open());
            return reader.ReadToEnd();
        });
    }
}
