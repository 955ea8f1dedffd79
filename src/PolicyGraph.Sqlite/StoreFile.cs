using System.Globalization;
using Microsoft.Data.Sqlite;
using PolicyGraph.Graph;

namespace PolicyGraph.Sqlite;

/// <summary>The file of a store: opens connections to it, tells it from other files and brings an older one forward.</summary>
sealed class StoreFile(string path, TimeSpan busyTimeout, IReadOnlyList<Migration> migrations)
{
    /// <summary>"PLCG": what <c>PRAGMA application_id</c> says of a store's file.</summary>
    const int ApplicationId = 0x504C4347;

    readonly string _connectionString = new SqliteConnectionStringBuilder
    {
        DataSource = path,
        Mode = SqliteOpenMode.ReadWriteCreate,
        ForeignKeys = true,
        // Seconds; zero would wait for ever.
        DefaultTimeout = Math.Max(1, (int)Math.Ceiling(busyTimeout.TotalSeconds)),
    }.ConnectionString;

    public string Path => path;

    int Newest => migrations[^1].Version;

    /// <summary>Makes the file where there is none; checks it and brings it forward where there is one.</summary>
    public void Prepare()
    {
        using var connection = Connect();
        Guard(() =>
        {
            Check(connection);
            Execute(connection, "PRAGMA journal_mode = WAL");
            if (Version(connection) < Newest)
                BringForward(connection);
        });
    }

    public SqliteConnection Connect()
    {
        if (System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(path)) is { } folder && !Directory.Exists(folder))
            throw new GraphStoreException($"{path}: there is no folder {folder}");
        var connection = new SqliteConnection(_connectionString);
        Guard(() =>
        {
            connection.Open();
            // What is deleted is overwritten; a commit survives the program's end, and the last ones may not survive a power cut.
            Execute(connection, "PRAGMA secure_delete = ON; PRAGMA synchronous = NORMAL;");
        });
        return connection;
    }

    /// <summary>Empties the log, where no reader holds it: deleted text must not live on in it.</summary>
    public void EmptyLog()
    {
        using var connection = Connect();
        Guard(() => Execute(connection, "PRAGMA wal_checkpoint(TRUNCATE)"));
    }

    public void Close()
    {
        using var connection = new SqliteConnection(_connectionString);
        SqliteConnection.ClearPool(connection);
    }

    void Check(SqliteConnection connection)
    {
        var id = Number(connection, "PRAGMA application_id");
        var isEmpty = Number(connection, "SELECT count(*) FROM sqlite_schema") == 0;
        if (id != ApplicationId && !isEmpty)
            throw new GraphStoreException($"{path} is a database of another program, not a PolicyGraph store");
        if (Version(connection) is var version && version > Newest)
            throw new GraphStoreException($"{path} was written by a newer PolicyGraph: its schema is {version}, this program knows {Newest}");
    }

    void BringForward(SqliteConnection connection)
    {
        if (Version(connection) is > 0 and var old)
            CopyAside(connection, $"{path}.v{old}.bak");
        using var transaction = connection.BeginTransaction(deferred: false);
        // Read again: another process may have been first.
        foreach (var migration in migrations.Where(migration => migration.Version > Version(connection)).ToList())
        {
            Execute(connection, migration.Sql);
            Execute(connection, string.Create(
                CultureInfo.InvariantCulture, $"PRAGMA application_id = {ApplicationId}; PRAGMA user_version = {migration.Version};"));
        }

        transaction.Commit();
    }

    static void CopyAside(SqliteConnection connection, string target)
    {
        using var copy = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = target, Pooling = false }.ConnectionString);
        copy.Open();
        connection.BackupDatabase(copy);
    }

    void Guard(Action act)
    {
        try
        {
            act();
        }
        catch (SqliteException failure) when (failure.SqliteErrorCode == SQLitePCL.raw.SQLITE_NOTADB)
        {
            throw new GraphStoreException($"{path} is no PolicyGraph store: {failure.Message}", "open", inner: failure);
        }
        catch (SqliteException failure)
        {
            throw Session.Failure(failure, "open", path);
        }
    }

    static int Version(SqliteConnection connection) => (int)Number(connection, "PRAGMA user_version");

    static long Number(SqliteConnection connection, string sql)
    {
        using var command = Command(connection, sql);
        return (long)command.ExecuteScalar()!;
    }

    static void Execute(SqliteConnection connection, string sql)
    {
        using var command = Command(connection, sql);
        command.ExecuteNonQuery();
    }

    static SqliteCommand Command(SqliteConnection connection, string sql)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // The text is this assembly's own: a constant or an embedded file.
        command.CommandText = sql;
#pragma warning restore CA2100
        return command;
    }
}
