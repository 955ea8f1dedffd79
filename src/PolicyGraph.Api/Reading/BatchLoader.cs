using GraphQL.DataLoader;

namespace PolicyGraph.Api.Reading;

/// <summary>Gathers the keys that one level of a query asks for and reads them all at once.</summary>
/// <remarks>
/// The execution strategy runs every field of a level before it awaits the first <see cref="IDataLoaderResult"/>; the first one that is
/// awaited reads for all. What was read once is not read again: a request sees one snapshot. Not thread safe, as the reader is not.
/// </remarks>
sealed class BatchLoader<TKey, TValue>(Func<IReadOnlyCollection<TKey>, CancellationToken, Task<IReadOnlyDictionary<TKey, TValue>>> read)
    where TKey : notnull
{
    readonly Func<IReadOnlyCollection<TKey>, CancellationToken, Task<IReadOnlyDictionary<TKey, TValue>>> read = read;
    readonly Dictionary<TKey, TValue> known = [];
    readonly HashSet<TKey> missing = [];
    Batch? open;

    /// <summary>The value of one key, shown as the field wants it; <paramref name="absent"/> where the store has none.</summary>
    public IDataLoaderResult Load(TKey key, TValue absent, Func<TValue, object?> show)
    {
        var batch = Enlist([key]);
        return new Pending(async token =>
        {
            await batch.ReadAsync(token).ConfigureAwait(false);
            return show(known.GetValueOrDefault(key, absent));
        });
    }

    /// <summary>The values of several keys in the keys' order; those that the store has not are left out.</summary>
    public IDataLoaderResult LoadAll(IReadOnlyList<TKey> keys, Func<IEnumerable<TValue>, object?> show)
    {
        var batch = Enlist(keys);
        return new Pending(async token =>
        {
            await batch.ReadAsync(token).ConfigureAwait(false);
            return show(keys.Where(known.ContainsKey).Select(key => known[key]));
        });
    }

    /// <summary>Keeps a value that another read brought along.</summary>
    public void Remember(TKey key, TValue value) => known[key] = value;

    Batch Enlist(IEnumerable<TKey> keys)
    {
        open ??= new Batch(this);
        open.Keys.UnionWith(keys.Where(key => !known.ContainsKey(key) && !missing.Contains(key)));
        return open;
    }

    sealed class Batch(BatchLoader<TKey, TValue> loader)
    {
        Task? reading;

        public HashSet<TKey> Keys { get; } = [];

        // One task for all that wait on it, so that a failed read fails each of them and is not tried again.
        public Task ReadAsync(CancellationToken token) => reading ??= ReadOnceAsync(token);

        async Task ReadOnceAsync(CancellationToken token)
        {
            loader.open = null;
            if (Keys.Count == 0)
                return;
            var rows = await loader.read(Keys, token).ConfigureAwait(false);
            foreach (var key in Keys)
            {
                if (rows.TryGetValue(key, out var row))
                    loader.known[key] = row;
                else
                    loader.missing.Add(key);
            }
        }
    }

    sealed class Pending(Func<CancellationToken, Task<object?>> result) : IDataLoaderResult
    {
        public Task<object?> GetResultAsync(CancellationToken cancellationToken = default) => result(cancellationToken);
    }
}
