using System.Collections.Frozen;
using System.Collections.Immutable;

namespace PolicyGraph.Authority;

/// <summary>When a listed prefix is read as its organ's.</summary>
enum PrefixScope
{
    /// <summary>In every letter: no other body uses it.</summary>
    Always,

    /// <summary>Only in letters of that region or a region inside it.</summary>
    Home,

    /// <summary>In every letter whose own region, and no province, begins its prefixes so.</summary>
    Otherwise,
}

/// <summary>A prefix that is known as a whole.</summary>
/// <param name="HasDepartments">Codes of departments may follow (发改办 + 社会), not only letters for the kind of document.</param>
sealed record ListedPrefix(Region Region, string Code, bool HasDepartments, PrefixScope Scope, string Organ);

/// <summary>The prefixes that are known as a whole: those of national organs, and local ones that the grammar would misread.</summary>
sealed class NumberPrefixTable
{
    const string File = "prefixes.tsv";

    const char DepartmentsFollow = '*';

    readonly FrozenDictionary<char, ListedPrefix[]> _byFirst;

    NumberPrefixTable(IEnumerable<ListedPrefix> prefixes) =>
        _byFirst = prefixes.GroupBy(prefix => prefix.Code[0]).ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(prefix => prefix.Code.Length).ToArray());

    public static NumberPrefixTable Load(RegionAuthority regions) => Parse(AuthorityTable.Embedded(File), regions);

    public static NumberPrefixTable Parse(string text, RegionAuthority regions)
    {
        var seen = new HashSet<(string, string)>();
        var prefixes = new List<ListedPrefix>();
        foreach (var row in AuthorityTable.Parse(File, text, "region", "code", "scope", "organ"))
        {
            var region = regions.Find(row[0]) ?? throw row.Broken("unknown region");
            if (row[3].Length == 0)
                throw row.Broken("organ is missing");
            if (!Enum.TryParse<PrefixScope>(row[2], ignoreCase: true, out var scope))
                throw row.Broken("scope is none of always, home, otherwise");
            var code = row[1].TrimEnd(DepartmentsFollow);
            if (code.Length == 0 || !seen.Add((row[0], code)))
                throw row.Broken("prefix is empty or listed twice");
            prefixes.Add(new(region, code, code != row[1], scope, row[3]));
        }

        return new(prefixes);
    }

    /// <summary>The longest entry that goes before any reading by grammar, in a letter of these regions.</summary>
    public ListedPrefix? Find(ReadOnlySpan<char> prefix, ImmutableArray<Region> home)
    {
        foreach (var entry in Beginning(prefix))
        {
            if ((entry.Scope == PrefixScope.Always || (entry.Scope == PrefixScope.Home && home.Contains(entry.Region))) && Reads(entry, prefix))
                return entry;
        }

        return null;
    }

    /// <summary>The longest entry that is read where no region of the letter and no province explains the prefix.</summary>
    public ListedPrefix? FindNational(ReadOnlySpan<char> prefix)
    {
        foreach (var entry in Beginning(prefix))
        {
            if (entry.Scope == PrefixScope.Otherwise && Reads(entry, prefix))
                return entry;
        }

        return null;
    }

    ListedPrefix[] Beginning(ReadOnlySpan<char> prefix) => !prefix.IsEmpty && _byFirst.TryGetValue(prefix[0], out var entries) ? entries : [];

    static bool Reads(ListedPrefix entry, ReadOnlySpan<char> prefix) => prefix.StartsWith(entry.Code) && Fits(entry, prefix[entry.Code.Length..]);

    static bool Fits(ListedPrefix entry, ReadOnlySpan<char> rest) =>
        entry.HasDepartments ? rest.Length <= NumberPrefixOrgans.LongestRest : NumberPrefixOrgans.IsKind(rest);
}
