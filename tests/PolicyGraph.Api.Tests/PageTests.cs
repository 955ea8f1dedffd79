using System.Net;
using System.Text.RegularExpressions;

namespace PolicyGraph.Api.Tests;

/// <summary>The pages for a browser: the explorer, a document's text, a span of it.</summary>
public sealed class PageTests
{
    [Theory]
    [InlineData("/", "<textarea id=\"query\"")]
    [InlineData("/graphql", "<div id=\"graphiql\"")]
    public async Task A_browser_gets_a_page(string path, string part)
    {
        await using var host = await ApiHost.StartAsync(new FakeGraph());
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Add("Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
        using var response = await host.Client.SendAsync(request);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("text/html");
        (await response.Content.ReadAsStringAsync()).ShouldContain(part);
    }

    [Fact]
    public async Task The_explorer_loads_nothing_from_elsewhere_and_all_that_it_loads_is_there()
    {
        await using var host = await ApiHost.StartAsync(new FakeGraph());
        HashSet<string> seen = [];
        Queue<string> open = new(["/"]);
        while (open.TryDequeue(out var path))
        {
            var text = await host.Client.GetStringAsync(path);
            Regex.IsMatch(text, @"https?://(?!www\.w3\.org/2000/svg)").ShouldBeFalse(path);
            foreach (Match link in Regex.Matches(text, @"(?:(?:href|src)=""|from '\.)(?<path>/[\w./]*)"))
            {
                var target = link.Value.StartsWith("from", StringComparison.Ordinal) ? "/explorer" + link.Groups["path"].Value : link.Groups["path"].Value;
                if (seen.Add(target))
                    open.Enqueue(target);
            }
        }

        seen.Order(StringComparer.Ordinal).ShouldBe([
            "/explorer/answer.js", "/explorer/client.js", "/explorer/examples.js", "/explorer/explorer.css", "/explorer/explorer.js",
            "/explorer/icon.svg", "/explorer/schema.js"]);
    }

    [Fact]
    public async Task The_link_of_evidence_opens_the_text_with_the_span_marked()
    {
        await using var host = await ApiHost.StartAsync(new FakeGraph());
        var answer = await host.AskAsync("""{ document(id: "doc_a") { citations(work: "work_x") { evidence { quote url } } } }""");
        var evidence = answer.At("data/document/citations/0/evidence/0");
        var page = await host.Client.GetStringAsync(evidence.Text("url"));
        var marked = string.Concat(Regex.Matches(page, "<mark[^>]*>(.*?)</mark>").Select(match => Regex.Replace(match.Groups[1].Value, "<.*?>", "")));
        marked.ShouldBe(evidence.Text("quote"));
        Regex.Count(page, "id=\"evidence\"").ShouldBe(1);
    }

    [Theory]
    [InlineData("/documents/doc_a")]
    [InlineData("/evidence/doc_a/0-12")]
    public async Task What_a_document_says_is_escaped(string path)
    {
        await using var host = await ApiHost.StartAsync(new FakeGraph());
        using var response = await host.Client.GetAsync(new Uri(path, UriKind.Relative));
        var page = await response.Content.ReadAsStringAsync();
        page.ShouldNotContain("<script");
        page.ShouldContain("&gt;alert(1)");
        page.ShouldContain("<h1>甲答复&lt;b&gt;</h1>");
        response.Headers.GetValues("Content-Security-Policy").Single().ShouldStartWith("default-src 'self';");
    }

    [Fact]
    public async Task A_composed_sample_says_so_on_its_page()
    {
        await using var host = await ApiHost.StartAsync(new FakeGraph());
        (await host.Client.GetStringAsync("/documents/doc_a")).ShouldContain("Composed sample");
    }

    [Theory]
    [InlineData("/documents/nonsense", 404)]
    [InlineData("/documents/work_x", 404)]
    [InlineData("/documents/%3Cscript%3E", 404)]
    [InlineData("/evidence/doc_a/0-9999", 404)]
    [InlineData("/evidence/doc_a/0-5?text=of-an-earlier-capture", 404)]
    [InlineData("/evidence/doc_a/5-0", 400)]
    [InlineData("/evidence/doc_a/nonsense", 404)]
    [InlineData("/explorer/nonsense.js", 404)]
    [InlineData("/explorer/..%2Fexplorer.js", 404)]
    public async Task What_is_not_there_is_not_found(string path, int status)
    {
        await using var host = await ApiHost.StartAsync(new FakeGraph());
        using var response = await host.Client.GetAsync(new Uri(path, UriKind.Relative));
        ((int)response.StatusCode).ShouldBe(status);
        (await response.Content.ReadAsStringAsync()).ShouldNotContain("<script");
    }
}
