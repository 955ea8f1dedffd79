using System.Collections.Immutable;

namespace PolicyGraph.Authority;

/// <summary>Gathers the printed forms of organs from their tables.</summary>
sealed class OrganForms
{
    static readonly (string Printed, string Official)[] Endings = [("局", "局"), ("厅", "厅"), ("委", "委员会"), ("委员会", "委员会")];

    readonly Dictionary<string, List<RegionalName>> _forms = new(StringComparer.Ordinal);

    /// <summary>Each form with its names: a city's before its province's, that which holds everywhere last.</summary>
    public IEnumerable<KeyValuePair<string, ImmutableArray<RegionalName>>> All =>
        _forms.Select(form => KeyValuePair.Create(form.Key, form.Value.OrderByDescending(name => name.RegionCode?.TrimEnd('0').Length ?? 0).ToImmutableArray()));

    /// <exception cref="InvalidDataException">A printed form stands on two lines for one region.</exception>
    public void Add(string file, string text, params string[] columns)
    {
        var (region, printed, canonical) = (Array.IndexOf(columns, "region"), Array.IndexOf(columns, "printed"), Array.IndexOf(columns, "canonical"));
        foreach (var row in AuthorityTable.Parse(file, text, columns))
        {
            var forms = row[printed].Split(';', StringSplitOptions.RemoveEmptyEntries);
            foreach (var form in row[canonical].Contains('{', StringComparison.Ordinal) ? forms : forms.Append(row[canonical]))
            {
                if (!TryAdd(form, new RegionalName(region < 0 ? null : row[region], row[canonical])))
                    throw row.Broken($"a printed form that no other line has expected, not {form}");
            }

            // What a region calls an organ is printed in full too.
            if (region >= 0 && row[canonical].StartsWith("{R}", StringComparison.Ordinal))
                TryAdd(row[canonical]["{R}".Length..], new RegionalName(row[region], row[canonical]));
        }
    }

    /// <summary>Each stem with each ending, as far as no table before has that form.</summary>
    public void AddStems(string file, string text)
    {
        foreach (var row in AuthorityTable.Parse(file, text, "printed", "official"))
        {
            foreach (var stem in row[0].Split(';').Append(row[1]).Distinct())
            {
                foreach (var (printed, official) in Endings)
                    TryAdd(stem + printed, new RegionalName(null, $"{{R}}{row[1]}{official}"));
            }
        }
    }

    bool TryAdd(string form, RegionalName name)
    {
        if (!_forms.TryGetValue(form, out var names))
            _forms.Add(form, names = []);
        if (names.Exists(other => other.RegionCode == name.RegionCode))
            return false;
        names.Add(name);
        return true;
    }
}
