using System.Collections.Frozen;
using System.Collections.Immutable;

namespace PolicyGraph.Authority;

/// <summary>Which organs took over from organs that a reform ended (机构改革): 国家卫生和计划生育委员会, then 国家卫生健康委员会.</summary>
/// <remarks>Immutable and thread safe; loaded once from <c>agency_successions.tsv</c>.</remarks>
public sealed class AgencySuccession
{
    const string File = "agency_successions.tsv", Region = "{R}";

    static readonly Lazy<AgencySuccession> Shipped = new(() => Parse(AuthorityTable.Embedded(File)));

    readonly FrozenDictionary<string, string[]> _local;
    readonly KeyValuePair<string, string[]>[] _national;

    AgencySuccession(Dictionary<string, string[]> successors)
    {
        _local = successors.Where(line => line.Key.Contains(Region, StringComparison.Ordinal)).ToFrozenDictionary(StringComparer.Ordinal);
        _national = [.. successors.Where(line => !_local.ContainsKey(line.Key))];
    }

    public static AgencySuccession Default => Shipped.Value;

    /// <summary>All organs of the table, {R} for a local one's region.</summary>
    internal IEnumerable<string> Organs => _local.Concat(_national).SelectMany(line => line.Value.Prepend(line.Key)).Distinct();

    /// <summary>The organs that followed an agency in its region, the next one first.</summary>
    /// <param name="name">Canonical. Of a branch or office of a national organ the same part of the successor's follows.</param>
    /// <returns>For each organ the names that it may bear; the region uses one of them.</returns>
    public IEnumerable<ImmutableArray<string>> After(string name, Region region)
    {
        ArgumentNullException.ThrowIfNull(name);
        var (fullName, seen) = (AgencyAuthority.Default.FullName(region), new HashSet<string> { name });
        for (ImmutableArray<string> names = [name]; ;)
        {
            names = [.. names.SelectMany(each => Next(each, fullName)).Where(seen.Add)];
            if (names.IsEmpty)
                yield break;
            yield return names;
        }
    }

    IEnumerable<string> Next(string name, string region)
    {
        if (_local.TryGetValue(name.Replace(region, Region, StringComparison.Ordinal), out var own))
            return own.Select(each => each.Replace(Region, region, StringComparison.Ordinal));
        return _national.Where(line => name.StartsWith(line.Key, StringComparison.Ordinal)).SelectMany(line => line.Value, (line, each) => each + name[line.Key.Length..]);
    }

    /// <exception cref="InvalidDataException">A predecessor stands on two lines.</exception>
    internal static AgencySuccession Parse(string text)
    {
        var successors = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var row in AuthorityTable.Parse(File, text, "predecessor", "successor"))
        {
            if (!successors.TryAdd(row[0], row[1].Split(';', StringSplitOptions.RemoveEmptyEntries)))
                throw row.Broken("a predecessor that no other line has expected");
        }

        return new AgencySuccession(successors);
    }
}
