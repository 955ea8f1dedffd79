using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace PolicyGraph.Sqlite;

/// <summary>A connection with the statements that were prepared on it.</summary>
sealed class PreparedConnection(SqliteConnection connection) : IDisposable
{
    readonly Dictionary<string, SqliteCommand> _commands = [];

    public SqliteConnection Connection => connection;

    public SqliteCommand Command(string sql)
    {
        if (!_commands.TryGetValue(sql, out var command))
        {
            command = connection.CreateCommand();
#pragma warning disable CA2100 // The text is this assembly's own: a constant or an embedded file.
            command.CommandText = sql;
#pragma warning restore CA2100
            _commands.Add(sql, command);
        }

        return command;
    }

    public void Dispose()
    {
        foreach (var command in _commands.Values)
            command.Dispose();
        connection.Dispose();
    }
}

/// <summary>Connections for readers, one after the other: to prepare a statement takes longer than to answer a small question.</summary>
sealed class ReaderConnections(StoreFile file) : IDisposable
{
    /// <summary>More readers at once than these open a connection of their own.</summary>
    const int MostIdle = 16;

    readonly ConcurrentBag<PreparedConnection> _idle = [];
    volatile bool _closed;

    public PreparedConnection Take() => _idle.TryTake(out var connection) ? connection : new PreparedConnection(file.Connect());

    public void Return(PreparedConnection connection)
    {
        if (_closed || _idle.Count >= MostIdle)
            connection.Dispose();
        else
            _idle.Add(connection);
    }

    public void Dispose()
    {
        _closed = true;
        while (_idle.TryTake(out var connection))
            connection.Dispose();
    }
}
