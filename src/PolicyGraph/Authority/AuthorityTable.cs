using System.Reflection;

namespace PolicyGraph.Authority;

/// <summary>A table of authority data: tab-separated lines, # for a comment, loaded once at start.</summary>
/// <remarks>A broken line fails at start with file, line number and content: half an authority would answer wrongly in silence.</remarks>
static class AuthorityTable
{
    /// <summary>Reads an embedded table line by line.</summary>
    /// <param name="columns">How many columns every line has.</param>
    /// <exception cref="InvalidDataException">A line has another number of columns, or <paramref name="read"/> finds fault with it.</exception>
    public static List<T> Read<T>(string resource, int columns, Func<string[], T> read)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)
            ?? throw new InvalidDataException($"{resource}: not embedded in {Assembly.GetExecutingAssembly().GetName().Name}.");
        using var reader = new StreamReader(stream);
        return Read(resource, reader, columns, read);
    }

    public static List<T> Read<T>(string name, TextReader reader, int columns, Func<string[], T> read)
    {
        var rows = new List<T>();
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            var fields = line.Split('\t');
            if (fields.Length != columns)
                throw new InvalidDataException($"{name}:{number}: {columns} columns expected, {fields.Length} found: {line}");
            try
            {
                rows.Add(read(fields));
            }
            catch (FormatException fault)
            {
                throw new InvalidDataException($"{name}:{number}: {fault.Message}: {line}", fault);
            }
        }

        return rows;
    }
}
