using System.Collections;
using System.Collections.Immutable;
using System.Text;

namespace PolicyGraph.Authority;

/// <summary>One line of a shipped table: its cells, and where it stands for the message when it is broken.</summary>
sealed class AuthorityRow(string file, int line, string content, ImmutableArray<string> cells) : IEnumerable<string>
{
    public string this[int index] => cells[index];

    public InvalidDataException Broken(string reason) => new($"{file}, line {line}: {reason}: {content}");

    public IEnumerator<string> GetEnumerator() => cells.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>Reads the tables that ship inside the assembly: tab-separated, a line of column names, # before a note.</summary>
static class AuthorityTable
{
    /// <summary>The text of an embedded file of this folder.</summary>
    public static string Embedded(string file)
    {
        var assembly = typeof(AuthorityTable).Assembly;
        using var stream = assembly.GetManifestResourceStream($"PolicyGraph.Authority.{file}")
            ?? throw new InvalidDataException($"{file}: not embedded in {assembly.GetName().Name}");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    /// <exception cref="InvalidDataException">A line has not as many cells as there are columns, or the columns are not those named.</exception>
    public static IEnumerable<AuthorityRow> Parse(string file, string text, params string[] columns)
    {
        var isHeader = true;
        foreach (var (content, index) in text.Split('\n').Select((line, index) => (line.TrimEnd('\r'), index)))
        {
            if (content.Length == 0 || content[0] == '#')
                continue;
            var row = new AuthorityRow(file, index + 1, content, [.. content.Split('\t').Select(cell => cell.Trim())]);
            if (row.Count() != columns.Length)
                throw row.Broken($"{columns.Length} columns expected");
            if (isHeader && !row.SequenceEqual(columns))
                throw row.Broken($"column names expected: {string.Join(", ", columns)}");
            if (!isHeader)
                yield return row;
            isHeader = false;
        }
    }
}
