using System.Net;
using System.Text;
using PolicyGraph.Graph;
using PolicyGraph.Text;

namespace PolicyGraph.Api.Http;

/// <summary>A document's text as HTML: what is named in it underlined, the asked span marked. All that a text says is escaped.</summary>
static class DocumentPage
{
    public static string Of(DocumentRow document, string text, IReadOnlyList<MentionRow> mentions, TextSpan? span) => Frame(
        document.Title ?? document.Number ?? document.Id,
        $"{Head(document)}\n<main class=\"text\">{Marked(text, mentions, span)}</main>");

    /// <summary>A page that says why there is no text to show, and leads to the document where there is one.</summary>
    public static string Notice(string message, DocumentRow? document = null)
    {
        var link = document is null ? "" : $" <a href=\"/documents/{Uri.EscapeDataString(document.Id)}\">{Escape(document.Title ?? document.Id)}</a>";
        return Frame("PolicyGraph", $"<p class=\"notice\">{Escape(message)}{link}</p>");
    }

    static string Frame(string title, string body) => $"""
        <!doctype html>
        <html lang="zh">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{Escape(title)}</title>
        <link rel="icon" href="/explorer/icon.svg">
        <link rel="stylesheet" href="/explorer/explorer.css">
        </head>
        <body class="document">
        {body}
        <p class="home"><a href="/">PolicyGraph 政策引用图谱</a></p>
        </body>
        </html>
        """;

    static string Head(DocumentRow document)
    {
        var head = new StringBuilder("<header>");
        if (document.Composed)
            head.Append("<p class=\"composed\">Composed sample: no office wrote or published this text · 自拟样例，并非真实文件</p>");
        head.Append($"<h1>{Escape(document.Title ?? document.Number ?? "(no title)")}</h1><p class=\"facts\">");
        string?[] facts = [document.Region?.Name, document.Number, Date(document), document.File];
        head.AppendJoin(" · ", facts.OfType<string>().Select(Escape));
        if (Uri.TryCreate(document.Url, UriKind.Absolute, out var url) && (url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps))
            head.Append($" · <a rel=\"noreferrer\" href=\"{Escape(url.AbsoluteUri)}\">source · 出处</a>");
        return head.Append("</p></header>").ToString();
    }

    static string? Date(DocumentRow document) => document switch
    {
        { IssuedOn: { } day } => day.ToString(),
        { IssuedNotBefore: null, IssuedNotAfter: null } => "undated · 无日期",
        _ => $"undated: {document.IssuedNotBefore?.ToString() ?? "…"} to {document.IssuedNotAfter?.ToString() ?? "…"} · 无日期",
    };

    // A mention may begin in the span and end behind it, so the text is cut wherever either begins or ends.
    static string Marked(string text, IReadOnlyList<MentionRow> mentions, TextSpan? span)
    {
        int[] cuts = [0, text.Length, span?.Start ?? 0, span?.End ?? 0, .. mentions.SelectMany(mention => new[] { mention.Start, mention.End })];
        var edges = cuts.Where(cut => cut <= text.Length).Distinct().Order().ToArray();
        var page = new StringBuilder();
        for (var at = 0; at + 1 < edges.Length; at++)
        {
            var piece = new TextSpan(edges[at], edges[at + 1]);
            var named = mentions.FirstOrDefault(mention => mention.Start <= piece.Start && piece.End <= mention.End);
            var id = piece.Start == span?.Start ? " id=\"evidence\"" : "";
            page.Append(Piece(Escape(piece.Of(text)), named, span?.Contains(piece) ?? false, id));
        }

        return page.ToString();
    }

    static string Piece(string html, MentionRow? mention, bool inSpan, string id)
    {
        if (mention is not null)
            html = $"<span class=\"mention {mention.Type}\" title=\"{Escape(Title(mention))}\">{html}</span>";
        return inSpan ? $"<mark{id}>{html}</mark>" : html;
    }

    static string Title(MentionRow mention) =>
        string.Join(" · ", new[] { mention.Type.ToString(), mention.Name, mention.Number, mention.Resolution.ToString(), mention.Reason }.OfType<string>());

    static string Escape(string text) => WebUtility.HtmlEncode(text);
}
