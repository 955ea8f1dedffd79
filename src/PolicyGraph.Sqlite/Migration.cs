using System.Globalization;
using System.Reflection;

namespace PolicyGraph.Sqlite;

/// <summary>One numbered step of the schema: <c>Schema/V001__graph.sql</c>.</summary>
sealed record Migration(int Version, string Sql)
{
    const string Folder = "Schema/V";

    /// <summary>The steps that this assembly brings, by version.</summary>
    public static IReadOnlyList<Migration> All { get; } = Load();

    static List<Migration> Load() =>
    [
        .. Embedded.Names.Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Select(name => new Migration(VersionOf(name), Embedded.Read(name)))
            .OrderBy(migration => migration.Version),
    ];

    static int VersionOf(string name) =>
        int.TryParse(name.AsSpan(Folder.Length, 3), NumberStyles.None, CultureInfo.InvariantCulture, out var version)
            ? version : throw new InvalidDataException($"{name}: a schema file is named V001__what.sql.");
}

/// <summary>The SQL files embedded in this assembly.</summary>
static class Embedded
{
    static readonly Assembly Assembly = typeof(Embedded).Assembly;

    public static IReadOnlyList<string> Names { get; } = Assembly.GetManifestResourceNames();

    public static string Read(string name)
    {
        using var stream = Assembly.GetManifestResourceStream(name) ?? throw new InvalidDataException($"{name} is not embedded.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
