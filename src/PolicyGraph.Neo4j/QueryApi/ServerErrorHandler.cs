using PolicyGraph.Graph;

namespace PolicyGraph.Neo4j.QueryApi;

/// <summary>Turns every kind of failure of one attempt into the store's exception, so that what lies above can decide on a retry by its code.</summary>
sealed class ServerErrorHandler(TimeSpan timeout, HttpMessageHandler inner) : DelegatingHandler(inner)
{
    /// <summary>The name of the statement that a request carries.</summary>
    public static readonly HttpRequestOptionsKey<string> StatementKey = new("statement");

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Options.TryGetValue(StatementKey, out var statement);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(timeout);
        try
        {
            var response = await base.SendAsync(request, limit.Token).ConfigureAwait(false);
            var body = await response.Content.ReadAsByteArrayAsync(limit.Token).ConfigureAwait(false);
            return ServerErrors.Of(response.StatusCode, body, statement) is { } failure ? throw failure : response;
        }
        catch (OperationCanceledException late) when (!cancellationToken.IsCancellationRequested)
        {
            throw new GraphStoreException($"{Server(request)} gave no answer within {timeout.TotalSeconds:0.###} s", statement, "Timeout", isTransient: true, late);
        }
        catch (Exception broken) when (broken is HttpRequestException or IOException)
        {
            throw new GraphStoreException($"{Server(request)} cannot be reached: {broken.Message}", statement, "ConnectionFailure", isTransient: true, broken);
        }
    }

    static string? Server(HttpRequestMessage request) => request.RequestUri?.GetLeftPart(UriPartial.Authority);
}
