using PolicyGraph.Documents;
using PolicyGraph.Graph;
using PolicyGraph.Sqlite.Reading;
using PolicyGraph.Sqlite.Writing;

namespace PolicyGraph.Sqlite;

/// <summary>The graph in one SQLite file: the embedded default.</summary>
/// <remarks>
/// Safe to share between threads. Writers take turns, here by a semaphore, across processes by SQLite's own lock; readers have a
/// connection and a snapshot each and never wait.
/// </remarks>
public sealed class SqliteGraphStore : IGraphStore
{
    readonly StoreFile _file;
    readonly SqliteStoreOptions _options;
    readonly SemaphoreSlim _turn = new(1, 1);
    readonly ReaderConnections _readers;
    readonly StateMark _mark;

    SqliteGraphStore(StoreFile file, SqliteStoreOptions options) =>
        (_file, _options, _readers, _mark) = (file, options, new ReaderConnections(file), new StateMark(file));

    /// <summary>Opens the store in a file, which is made where it is not there; an older file is copied aside and brought forward.</summary>
    /// <exception cref="GraphStoreException">The file is not a store's, is of a newer version, or cannot be opened.</exception>
    public static Task<SqliteGraphStore> OpenAsync(string path, SqliteStoreOptions? options = null, CancellationToken cancellationToken = default) =>
        OpenAsync(path, options ?? new SqliteStoreOptions(), Migration.All, cancellationToken);

    internal static Task<SqliteGraphStore> OpenAsync(
        string path, SqliteStoreOptions options, IReadOnlyList<Migration> migrations, CancellationToken cancellationToken = default) => Task.Run(
        () =>
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(path);
            var file = new StoreFile(path, options.BusyTimeout, migrations);
            file.Prepare();
            return new SqliteGraphStore(file, options);
        },
        cancellationToken);

    public Task<WriteSummary> WriteAsync(GraphBatch batch, CancellationToken cancellationToken = default)
    {
        if (batch.Documents.FirstOrDefault(document => document.Source.Composed != _options.Composed) is { } stranger)
            throw new GraphStoreException(_options.Composed
                ? $"a real letter ({Name(stranger)}) was offered to a store of composed samples"
                : $"a composed sample ({Name(stranger)}) was offered to a store of real letters");
        return WithTurnAsync(session => new BatchWriter(session).Write(batch.Documents, cancellationToken), cancellationToken);
    }

    public async Task<bool> DeleteDocumentAsync(string id, CancellationToken cancellationToken = default)
    {
        var deleted = await WithTurnAsync(session => new BatchWriter(session).Delete(id), cancellationToken).ConfigureAwait(false);
        if (deleted)
            await Task.Run(_file.EmptyLog, CancellationToken.None).ConfigureAwait(false);
        return deleted;
    }

    /// <returns>How many texts were extracted again.</returns>
    public Task<int> RebuildAsync(
        Func<SourceDocument, DocumentGraph> extract, IProgress<int>? progress = null, CancellationToken cancellationToken = default) =>
        WithTurnAsync(session => new Rebuilding(session).Rebuild(extract, progress, cancellationToken), cancellationToken);

    public Task<IGraphReader> OpenReaderAsync(CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var mark = _mark.Read();
        var session = Session.Reading(_readers);
        // What was committed meanwhile may be in the snapshot or not.
        return Task.FromResult<IGraphReader>(new SqliteGraphReader(session, _mark.Read() == mark ? mark : null));
    }

    public ValueTask<string?> ReadStateMarkAsync(CancellationToken cancellationToken = default) => new(_mark.Read());

    public ValueTask DisposeAsync()
    {
        _mark.Dispose();
        _readers.Dispose();
        _turn.Dispose();
        _file.Close();
        return ValueTask.CompletedTask;
    }

    async Task<T> WithTurnAsync<T>(Func<Session, T> write, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return await Task.Run(() => Commit(write), cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            _turn.Release();
        }
    }

    T Commit<T>(Func<Session, T> write)
    {
        using var session = Session.Writing(_file.Connect());
        var result = write(session);
        session.Commit();
        return result;
    }

    static string Name(DocumentGraph document) => document.Source.File ?? document.Source.Url ?? document.Source.TextSha256[..12];
}
