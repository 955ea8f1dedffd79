using PolicyGraph.Graph;
using PolicyGraph.Sqlite;

namespace PolicyGraph.Cli;

/// <summary>Opens the store in a file.</summary>
static class StoreOpening
{
    /// <summary>Makes the store where there is none.</summary>
    /// <param name="composed">True for the store of the samples, which takes nothing else.</param>
    public static async Task<IGraphStore> OpenOrCreateAsync(string file, CancellationToken cancellationToken, bool composed = false) =>
        await SqliteGraphStore.OpenAsync(file, new SqliteStoreOptions { Composed = composed }, cancellationToken).ConfigureAwait(false);

    /// <exception cref="CommandException">There is none: a question to a store that was just made would be answered with nothing.</exception>
    public static Task<IGraphStore> OpenAsync(string file, CancellationToken cancellationToken) =>
        File.Exists(file)
            ? OpenOrCreateAsync(file, cancellationToken)
            : throw new CommandException($"{file}: no such store; 'policygraph ingest PATH… --store sqlite:{file}' makes one");
}
