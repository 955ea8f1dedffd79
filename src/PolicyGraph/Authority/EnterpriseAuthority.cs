using System.Collections.Frozen;

namespace PolicyGraph.Authority;

/// <summary>Large company groups by their ordinary names and short forms.</summary>
/// <remarks>Immutable and thread safe; loaded once from <c>enterprises.tsv</c>.</remarks>
public sealed class EnterpriseAuthority
{
    const string File = "enterprises.tsv";

    static readonly Lazy<EnterpriseAuthority> Shipped = new(() => Parse(AuthorityTable.Embedded(File)));

    readonly FrozenDictionary<string, string> _names;
    readonly NameIndex<string> _index;

    EnterpriseAuthority(Dictionary<string, string> names) => (_names, _index) = (names.ToFrozenDictionary(StringComparer.Ordinal), new NameIndex<string>(names));

    public static EnterpriseAuthority Default => Shipped.Value;

    /// <summary>All printed forms.</summary>
    internal IEnumerable<string> Forms => _names.Keys;

    /// <summary>The canonical name behind a printed form; null where the table has none.</summary>
    public string? NameOf(string printed) => _names.GetValueOrDefault(printed);

    /// <summary>The longest known form at a place, with its canonical name.</summary>
    public (string Name, int Length)? LongestAt(string text, int index) => _index.LongestAt(text, index);

    /// <exception cref="InvalidDataException">A printed form stands on two lines.</exception>
    internal static EnterpriseAuthority Parse(string text)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in AuthorityTable.Parse(File, text, "canonical", "printed"))
        {
            foreach (var form in row[1].Split(';', StringSplitOptions.RemoveEmptyEntries).Append(row[0]))
            {
                if (!names.TryAdd(form, row[0]))
                    throw row.Broken($"a printed form that no other line has expected, not {form}");
            }
        }

        return new EnterpriseAuthority(names);
    }
}
