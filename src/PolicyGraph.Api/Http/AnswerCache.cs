using System.Text.Json;
using GraphQL;
using GraphQL.Transport;
using Microsoft.Extensions.Caching.Memory;
using PolicyGraph.Graph;

namespace PolicyGraph.Api.Http;

/// <summary>Answers as they were sent, for whoever asks the same while nothing is committed to the graph.</summary>
/// <remarks>An answer is kept with the mark of the state that it is of, and found only where the graph is in that state: the store is asked each time.</remarks>
sealed class AnswerCache : IDisposable
{
    /// <summary>About what an entry takes beside its text.</summary>
    const int EntrySize = 500;

    /// <summary>Longer variables are seldom sent twice.</summary>
    const int LongestVariables = 4 * 1024;

    readonly IGraphStore store;
    readonly IGraphQLTextSerializer serializer;
    readonly MemoryCache? kept;

    public AnswerCache(IGraphStore store, IGraphQLTextSerializer serializer, ApiLimits limits)
    {
        (this.store, this.serializer) = (store, serializer);
        kept = limits.MaxKeptBytes > 0 ? new MemoryCache(new MemoryCacheOptions { SizeLimit = limits.MaxKeptBytes }) : null;
    }

    /// <returns>Null where the answer may not be kept.</returns>
    public AnswerKey? KeyOf(KnownDocument document, GraphQLRequest request, string baseUrl) =>
        kept is null || document.Writes || Write(request.Variables) is not { Length: <= LongestVariables } variables
            ? null : new AnswerKey(document.Hash, request.OperationName, variables, baseUrl, DateOnly.FromDateTime(DateTime.UtcNow));

    // Null for what was read as JSON and cannot be written as such: 1e999 is infinite.
    string? Write(Inputs? variables)
    {
        try
        {
            return variables is { Count: > 0 } ? serializer.Serialize(variables) : "";
        }
        catch (Exception error) when (error is ArgumentException or JsonException)
        {
            return null;
        }
    }

    public async ValueTask<KeptAnswer?> FindAsync(AnswerKey key, CancellationToken cancellationToken)
    {
        if (kept!.Get<KeptAnswer>(key) is not { } answer)
            return null;
        try
        {
            return await store.ReadStateMarkAsync(cancellationToken).ConfigureAwait(false) == answer.StateMark ? answer : null;
        }
        catch (GraphStoreException)
        {
            // Whoever reads anew meets it too, and tells it as GraphQL does.
            return null;
        }
    }

    public void Keep(AnswerKey key, KeptAnswer answer) =>
        kept!.Set(key, answer, new MemoryCacheEntryOptions { Size = EntrySize + key.Size + answer.Body.Length });

    public void Dispose() => kept?.Dispose();
}
