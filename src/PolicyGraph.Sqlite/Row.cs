using System.Globalization;
using Microsoft.Data.Sqlite;

namespace PolicyGraph.Sqlite;

/// <summary>Columns by name.</summary>
static class Row
{
    public static string Text(this SqliteDataReader row, string column) => row.GetString(row.GetOrdinal(column));

    public static string? TextOrNull(this SqliteDataReader row, string column) =>
        row.GetOrdinal(column) is var at && row.IsDBNull(at) ? null : row.GetString(at);

    public static long Long(this SqliteDataReader row, string column) => row.GetInt64(row.GetOrdinal(column));

    public static long? LongOrNull(this SqliteDataReader row, string column) =>
        row.GetOrdinal(column) is var at && row.IsDBNull(at) ? null : row.GetInt64(at);

    public static int Int(this SqliteDataReader row, string column) => row.GetInt32(row.GetOrdinal(column));

    public static int? IntOrNull(this SqliteDataReader row, string column) => (int?)row.LongOrNull(column);

    public static bool Flag(this SqliteDataReader row, string column) => row.GetInt64(row.GetOrdinal(column)) != 0;

    public static T Enum<T>(this SqliteDataReader row, string column)
        where T : struct, Enum => System.Enum.Parse<T>(row.Text(column));

    public static T? EnumOrNull<T>(this SqliteDataReader row, string column)
        where T : struct, Enum => row.TextOrNull(column) is { } text ? System.Enum.Parse<T>(text) : null;

    /// <summary>A sort key: a number or a text.</summary>
    public static object Sort(this SqliteDataReader row, string column) => row.GetValue(row.GetOrdinal(column));

    public static DateTimeOffset? Time(this SqliteDataReader row, string column) =>
        row.TextOrNull(column) is { } text ? DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind) : null;
}
