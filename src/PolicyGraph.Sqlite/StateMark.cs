using Microsoft.Data.Sqlite;

namespace PolicyGraph.Sqlite;

/// <summary>Tells whether anything was committed to the file: <c>PRAGMA data_version</c> of one connection that never writes.</summary>
sealed class StateMark(StoreFile file) : IDisposable
{
    readonly Lock _asking = new();
    SqliteCommand? _command;

    public long Read()
    {
        lock (_asking)
        {
            try
            {
                _command ??= Open();
                return (long)_command.ExecuteScalar()!;
            }
            catch (SqliteException failure)
            {
                throw Session.Failure(failure, "state mark", file.Path);
            }
        }
    }

    public void Dispose()
    {
        lock (_asking)
        {
            _command?.Connection?.Dispose();
            _command?.Dispose();
        }
    }

    SqliteCommand Open()
    {
        var command = file.Connect().CreateCommand();
        command.CommandText = "PRAGMA data_version";
        return command;
    }
}
