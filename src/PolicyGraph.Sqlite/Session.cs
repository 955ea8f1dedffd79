using System.Collections.Frozen;
using Microsoft.Data.Sqlite;
using PolicyGraph.Graph;

namespace PolicyGraph.Sqlite;

/// <summary>One connection within one transaction. Statements are prepared once; every failure is a <see cref="GraphStoreException"/>.</summary>
sealed class Session : IDisposable
{
    const int Busy = 5;
    const int Interrupted = 9;

    static readonly FrozenDictionary<string, string> Queries = Embedded.Names
        .Where(name => name.StartsWith("Queries/", StringComparison.Ordinal))
        .ToFrozenDictionary(name => Path.GetFileNameWithoutExtension(name), Embedded.Read);

    readonly PreparedConnection _prepared;
    readonly SqliteTransaction _transaction;
    readonly ReaderConnections? _origin;
    bool _hasFailed;
    bool _isOver;

    Session(PreparedConnection prepared, SqliteTransaction transaction, ReaderConnections? origin) =>
        (_prepared, _transaction, _origin) = (prepared, transaction, origin);

    public SqliteConnection Connection => _prepared.Connection;

    /// <summary>Begins to write; waits for another writer as long as the connection's timeout says.</summary>
    public static Session Writing(SqliteConnection connection) => Begin(new PreparedConnection(connection), null, deferred: false);

    /// <summary>Begins to read and takes the snapshot at once. Its connection goes back where it came from.</summary>
    public static Session Reading(ReaderConnections connections)
    {
        var session = Begin(connections.Take(), connections, deferred: true);
        try
        {
            session.Scalar("snapshot", "SELECT count(*) FROM sqlite_schema");
            return session;
        }
        catch
        {
            session.Dispose();
            throw;
        }
    }

    /// <summary>The text of <c>Queries/stem.sql</c>.</summary>
    public static string Query(string stem) => Queries[stem];

    public static IEnumerable<string> QueryStems => Queries.Keys;

    /// <summary>Runs the query of a file and maps its rows.</summary>
    public List<T> Read<T>(string stem, Func<SqliteDataReader, T> map, CancellationToken cancellationToken, params (string Name, object? Value)[] parameters)
    {
        using var span = Telemetry.StartStatement("sqlite", stem);
        try
        {
            return [.. Stream(stem, Queries[stem], map, cancellationToken, parameters)];
        }
        catch (Exception error)
        {
            span.Fail(error);
            throw;
        }
    }

    public List<T> Rows<T>(string name, string sql, Func<SqliteDataReader, T> map, params (string Name, object? Value)[] parameters) =>
        [.. Stream(name, sql, map, CancellationToken.None, parameters)];

    public IEnumerable<T> Stream<T>(
        string name, string sql, Func<SqliteDataReader, T> map, CancellationToken cancellationToken, params (string Name, object? Value)[] parameters)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using var interrupt = cancellationToken.Register(() => SQLitePCL.raw.sqlite3_interrupt(Connection.Handle));
        var command = Prepare(sql, parameters);
        using var reader = Guard(name, command.ExecuteReader, cancellationToken);
        while (Guard(name, reader.Read, cancellationToken))
            yield return map(reader);
    }

    public int Run(string name, string sql, params (string Name, object? Value)[] parameters)
    {
        var command = Prepare(sql, parameters);
        return Guard(name, command.ExecuteNonQuery);
    }

    public object? Scalar(string name, string sql, params (string Name, object? Value)[] parameters)
    {
        var command = Prepare(sql, parameters);
        return Guard(name, command.ExecuteScalar) is { } value and not DBNull ? value : null;
    }

    /// <summary>Runs an INSERT … RETURNING id.</summary>
    public long Insert(string name, string sql, params (string Name, object? Value)[] parameters) => (long)Scalar(name, sql, parameters)!;

    public void Commit() => Guard("commit", () =>
    {
        _transaction.Commit();
        return 0;
    });

    public void Dispose()
    {
        // Given back twice, the connection would be two readers' at once.
        if (_isOver)
            return;
        _isOver = true;
        _transaction.Dispose();
        if (_origin is null || _hasFailed)
            _prepared.Dispose();
        else
            _origin.Return(_prepared);
    }

    /// <summary>Every failure of SQLite as the store's one exception.</summary>
    public static GraphStoreException Failure(SqliteException failure, string? statement, string file) => failure.SqliteErrorCode is Busy
        ? new GraphStoreException($"another writer is at work on {file}", statement, Code(failure), isTransient: true, failure)
        : new GraphStoreException($"{file}: {failure.Message}", statement, Code(failure), isTransient: false, failure);

    static Session Begin(PreparedConnection prepared, ReaderConnections? origin, bool deferred)
    {
        try
        {
            return new Session(prepared, prepared.Connection.BeginTransaction(deferred), origin);
        }
        catch (SqliteException failure)
        {
            prepared.Dispose();
            throw Failure(failure, "begin", prepared.Connection.DataSource);
        }
    }

    SqliteCommand Prepare(string sql, (string Name, object? Value)[] parameters)
    {
        var command = _prepared.Command(sql);
        command.Transaction = _transaction;
        command.Parameters.Clear();
        foreach (var (parameter, value) in parameters)
            command.Parameters.AddWithValue("@" + parameter, value ?? DBNull.Value);
        return command;
    }

    T Guard<T>(string name, Func<T> act, CancellationToken cancellationToken = default)
    {
        try
        {
            return act();
        }
        catch (SqliteException failure) when (failure.SqliteErrorCode == Interrupted && cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException(failure.Message, failure, cancellationToken);
        }
        catch (SqliteException failure)
        {
            _hasFailed = true;
            throw Failure(failure, name, Connection.DataSource);
        }
    }

    static string Code(SqliteException failure) => $"SQLITE {failure.SqliteExtendedErrorCode}";
}
