using System.Net;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using PolicyGraph.Api.Http;
using PolicyGraph.Documents;
using PolicyGraph.Extraction;
using PolicyGraph.Graph;
using PolicyGraph.Text;

namespace PolicyGraph.Api.Tests;

/// <summary>Whatever a text says and wherever its mentions stand, the page shows the text, the whole text and the span marked.</summary>
public sealed class DocumentPageTests
{
    static readonly DocumentRow Document = new("doc_a", DocumentKind.Reply, false, "00", "11");

    static readonly Gen<string> Texts = Gen.Elements('意', '见', '《', '》', '<', '>', '&', '"', '\'', ' ', '\n', 'a', ';').ArrayOf()
        .Select(units => new string(units)).Where(text => text.Length > 0);

    static readonly Gen<(string Text, TextSpan Span, MentionRow[] Mentions)> Pages =
        from text in Texts
        from span in Span(text)
        from mentions in Span(text).Select(at => Mention(text, at)).ArrayOf()
        select (text, span, mentions);

    [Fact]
    public void The_page_shows_the_whole_text() => Prop.ForAll(Pages.ToArbitrary(), page =>
        Plain(Body(page.Text, page.Mentions, page.Span)) == page.Text).QuickCheckThrowOnFailure();

    [Fact]
    public void What_is_marked_is_the_span() => Prop.ForAll(Pages.ToArbitrary(), page =>
        string.Concat(Regex.Matches(Body(page.Text, page.Mentions, page.Span), "<mark[^>]*>(.*?)</mark>", RegexOptions.Singleline)
            .Select(match => Plain(match.Groups[1].Value))) == page.Span.Of(page.Text)).QuickCheckThrowOnFailure();

    [Fact]
    public void What_a_mention_says_stays_inside_its_attribute()
    {
        var body = Body("《意见》", [Mention("《意见》", new(0, 4)) with { Name = "\" onclick=\"alert(1)" }], null);
        body.ShouldContain("&quot; onclick=&quot;alert(1)");
        body.ShouldNotContain("\" onclick");
    }

    [Theory]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("data:text/html,x", false)]
    [InlineData("nonsense", false)]
    [InlineData("https://www.example.gov.cn/a?b=1&c=\"2\"", true)]
    public void Only_addresses_of_the_web_become_links(string url, bool linked)
    {
        var page = DocumentPage.Of(Document with { Url = url }, "", [], null);
        page.Contains("rel=\"noreferrer\"", StringComparison.Ordinal).ShouldBe(linked);
        page.ShouldNotContain("javascript:");
    }

    static Gen<TextSpan> Span(string text) =>
        from start in Gen.Choose(0, text.Length - 1)
        from end in Gen.Choose(start + 1, text.Length)
        select new TextSpan(start, end);

    static MentionRow Mention(string text, TextSpan at) =>
        new("doc_a", MentionType.Policy, at.Of(text), at.Start, at.End, null, null, "rule", ResolutionStatus.Resolved);

    static string Body(string text, MentionRow[] mentions, TextSpan? span) =>
        Regex.Match(DocumentPage.Of(Document, text, mentions, span), "<main class=\"text\">(.*)</main>", RegexOptions.Singleline).Groups[1].Value;

    static string Plain(string html) => WebUtility.HtmlDecode(Regex.Replace(html, "<[^>]*>", ""));
}
