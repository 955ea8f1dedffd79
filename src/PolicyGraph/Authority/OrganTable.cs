using System.Collections.Frozen;

namespace PolicyGraph.Authority;

/// <summary>Printed forms of organs, each with its canonical name; the longest form that stands at a place wins.</summary>
sealed class OrganTable
{
    readonly FrozenDictionary<string, string> _canonical;
    readonly int _longest;

    OrganTable(Dictionary<string, string> canonical)
    {
        _canonical = canonical.ToFrozenDictionary(StringComparer.Ordinal);
        _longest = canonical.Keys.Max(form => form.Length);
    }

    /// <summary>Organs of a region, canonical names with {R} for its full name.</summary>
    public static OrganTable Local() => Parse("local_organs.tsv", AuthorityTable.Embedded("local_organs.tsv"), "printed", "canonical");

    /// <summary>Organs of the nation.</summary>
    public static OrganTable National() => Parse("national_organs.tsv", AuthorityTable.Embedded("national_organs.tsv"), "canonical", "printed");

    public (string Canonical, int Length)? LongestAt(string text, int index)
    {
        for (var length = Math.Min(_longest, text.Length - index); length > 0; length--)
        {
            if (_canonical.TryGetValue(text.Substring(index, length), out var canonical))
                return (canonical, length);
        }

        return null;
    }

    /// <exception cref="InvalidDataException">A printed form stands on two lines.</exception>
    public static OrganTable Parse(string file, string text, string first, string second)
    {
        var forms = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in AuthorityTable.Parse(file, text, first, second))
        {
            var canonical = first == "canonical" ? row[0] : row[1];
            var printed = (first == "canonical" ? row[1] : row[0]).Split(';', StringSplitOptions.RemoveEmptyEntries);
            foreach (var form in first == "canonical" ? printed.Append(canonical) : printed)
            {
                if (!forms.TryAdd(form, canonical))
                    throw row.Broken($"a printed form that no other line has expected, not {form}");
            }
        }

        return new OrganTable(forms);
    }
}
