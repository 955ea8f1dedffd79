using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using PolicyGraph.Graph;
using PolicyGraph.Text;

namespace PolicyGraph.Api.Http;

/// <summary><c>/documents/ID</c> and <c>/evidence/ID/START-END</c>: a document's text as a page, the span marked.</summary>
sealed class EvidenceEndpoint(IGraphStore store, ILogger<EvidenceEndpoint> log)
{
    public Task WriteDocumentAsync(HttpContext http, string id) => WriteAsync(http, id, span: null);

    public Task WriteSpanAsync(HttpContext http, string id, int start, int end) =>
        start <= end ? WriteAsync(http, id, new TextSpan(start, end)) : WriteNoticeAsync(http, 400, "The span ends before it begins.");

    async Task WriteAsync(HttpContext http, string id, TextSpan? span)
    {
        try
        {
            var (status, page) = await PageAsync(http, id, span).ConfigureAwait(false);
            await WriteAsync(http, status, page).ConfigureAwait(false);
        }
        catch (GraphStoreException error)
        {
            log.LogError(error, "A document's page could not be read");
            await WriteNoticeAsync(http, 503, "The store could not answer. Try again later.").ConfigureAwait(false);
        }
    }

    async Task<(int Status, string Page)> PageAsync(HttpContext http, string id, TextSpan? span)
    {
        var reader = await store.OpenReaderAsync(http.RequestAborted).ConfigureAwait(false);
        await using (reader.ConfigureAwait(false))
        {
            var nodes = await reader.GetNodesAsync([id], http.RequestAborted).ConfigureAwait(false);
            if (!nodes.TryGetValue(id, out var node) || node is not DocumentRow document)
                return (404, DocumentPage.Notice("No such document is held (any more). 未收录此文件。"));
            var hash = http.Request.Query["text"] is [{ Length: > 0 } sha] ? sha : document.TextSha256;
            if (await reader.GetTextAsync(id, hash, http.RequestAborted).ConfigureAwait(false) is not { } text)
                return (404, DocumentPage.Notice("This document has no such text. 该文件没有此文本。", document));
            if (span is { } asked && asked.End > text.Length)
                return (404, DocumentPage.Notice("The span lies beyond the end of the text. 位置超出全文。", document));
            // Mentions count in the current text; an earlier one is shown with the span alone.
            var mentions = hash == document.TextSha256 ? await reader.GetMentionsAsync([id], http.RequestAborted).ConfigureAwait(false) : null;
            return (200, DocumentPage.Of(document, text, mentions?.GetValueOrDefault(id, []) ?? [], span));
        }
    }

    static Task WriteNoticeAsync(HttpContext http, int status, string message) => WriteAsync(http, status, DocumentPage.Notice(message));

    static Task WriteAsync(HttpContext http, int status, string page)
    {
        PageHeaders.Set(http.Response);
        http.Response.StatusCode = status;
        http.Response.ContentType = "text/html; charset=utf-8";
        return http.Response.WriteAsync(page, http.RequestAborted);
    }
}
