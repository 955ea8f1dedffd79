using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using PolicyGraph.Graph;

namespace PolicyGraph.Api.Http;

/// <summary><c>/healthz</c>: the process runs. <c>/readyz</c>: the store answers, so that questions can be sent here.</summary>
sealed class HealthEndpoint(IGraphStore store, ILogger<HealthEndpoint> log)
{
    // Who asks waits no longer than a few seconds either.
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public static Task WriteAlive(HttpContext http) => WriteAsync(http, StatusCodes.Status200OK, "alive");

    public async Task WriteReadyAsync(HttpContext http)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted);
        patience.CancelAfter(Patience);
        try
        {
            var reader = await store.OpenReaderAsync(patience.Token).ConfigureAwait(false);
            await using (reader.ConfigureAwait(false))
                await reader.GetNodesAsync([NodeId.OfRegion("000000")], patience.Token).ConfigureAwait(false);
            await WriteAsync(http, StatusCodes.Status200OK, "ready").ConfigureAwait(false);
        }
        catch (Exception error) when (error is GraphStoreException or OperationCanceledException && !http.RequestAborted.IsCancellationRequested)
        {
            log.LogWarning(error, "The store does not answer");
            await WriteAsync(http, StatusCodes.Status503ServiceUnavailable, "the store does not answer").ConfigureAwait(false);
        }
    }

    static Task WriteAsync(HttpContext http, int status, string word)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = "text/plain; charset=utf-8";
        http.Response.Headers.CacheControl = "no-store";
        return http.Response.WriteAsync(word + "\n", http.RequestAborted);
    }
}
