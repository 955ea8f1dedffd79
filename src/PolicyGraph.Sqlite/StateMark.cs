using System.Globalization;
using Microsoft.Data.Sqlite;

namespace PolicyGraph.Sqlite;

/// <summary>Tells whether anything was committed to the file, asked of one connection that never writes.</summary>
sealed class StateMark(StoreFile file) : IDisposable
{
    readonly Lock _asking = new();
    SqliteCommand? _command;

    public string Read()
    {
        lock (_asking)
        {
            try
            {
                _command ??= Open();
                return ((long)_command.ExecuteScalar()!).ToString(CultureInfo.InvariantCulture);
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
#pragma warning disable CA2100 // The text is this assembly's own: an embedded file.
        command.CommandText = Session.Query("state");
#pragma warning restore CA2100
        return command;
    }
}
