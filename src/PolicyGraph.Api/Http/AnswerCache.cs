using GraphQL;
using GraphQL.Transport;
using Microsoft.Extensions.Caching.Memory;
using PolicyGraph.Graph;

namespace PolicyGraph.Api.Http;

/// <summary>Answers as they were sent, for whoever asks the same while nothing is committed to the graph.</summary>
/// <remarks>
/// An answer is kept only where the graph's mark is the same before it was read and after: it is then of that state, and so is whoever
/// finds it. Answers of older states are found no more and give way first.
/// </remarks>
sealed class AnswerCache : IDisposable
{
    /// <summary>About what an entry takes beside its text.</summary>
    const int EntrySize = 400;

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

    /// <returns>Null where the answer cannot be kept: it writes, or the store does not tell its state.</returns>
    public AnswerKey? KeyOf(KnownDocument document, GraphQLRequest request, string baseUrl)
    {
        if (kept is null || document.Writes || store.ReadStateMark() is not { } mark)
            return null;
        var variables = request.Variables is { Count: > 0 } given ? serializer.Serialize(given) : "";
        return variables.Length > LongestVariables
            ? null : new AnswerKey(document.Hash, request.OperationName, variables, baseUrl, mark, DateOnly.FromDateTime(DateTime.UtcNow));
    }

    public KeptAnswer? Find(AnswerKey key) => kept!.Get<KeptAnswer>(key);

    public void Keep(AnswerKey key, KeptAnswer answer)
    {
        if (store.ReadStateMark() == key.StateMark)
            kept!.Set(key, answer, new MemoryCacheEntryOptions { Size = EntrySize + key.Size + answer.Body.Length });
    }

    public void Dispose() => kept?.Dispose();
}
