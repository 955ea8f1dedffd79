using System.Collections.Frozen;
using System.Reflection;

namespace PolicyGraph.Neo4j;

/// <summary>The statements of <c>cypher/</c>, by the stem of their file.</summary>
static class Statement
{
    static readonly Assembly Assembly = typeof(Statement).Assembly;

    static readonly FrozenDictionary<string, string> Texts = Names("read/").Concat(Names("write/"))
        .ToFrozenDictionary(name => Path.GetFileNameWithoutExtension(name), Load);

    public static IReadOnlyList<string> ReadStems { get; } = [.. Names("read/").Select(Stem)];

    public static IReadOnlyList<string> WriteStems { get; } = [.. Names("write/").Select(Stem)];

    public static IReadOnlyList<string> SchemaFiles { get; } = [.. Names("schema/")];

    /// <summary>The text of <c>cypher/read/stem.cypher</c> or <c>cypher/write/stem.cypher</c>.</summary>
    public static string Text(string stem) => Texts[stem];

    public static string Load(string name)
    {
        using var stream = Assembly.GetManifestResourceStream(name) ?? throw new InvalidDataException($"{name} is not embedded.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    static IEnumerable<string> Names(string folder) =>
        Assembly.GetManifestResourceNames().Where(name => name.StartsWith(folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    static string Stem(string name) => Path.GetFileNameWithoutExtension(name);
}
