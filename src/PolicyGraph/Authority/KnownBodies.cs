using System.Collections.Frozen;

namespace PolicyGraph.Authority;

/// <summary>Well-known bodies of one kind by their ordinary names and short forms: company groups, colleges.</summary>
/// <remarks>Immutable and thread safe; loaded once from a table of its own.</remarks>
public sealed class KnownBodies
{
    static readonly Lazy<KnownBodies> ShippedEnterprises = new(() => Shipped("enterprises.tsv"));
    static readonly Lazy<KnownBodies> ShippedColleges = new(() => Shipped("colleges.tsv", "former_names.tsv"));

    readonly FrozenDictionary<string, string> _names;
    readonly FrozenDictionary<string, string> _now;
    readonly NameIndex<string> _printed;
    readonly NameIndex<string> _listed;

    KnownBodies(Dictionary<string, string> printed, Dictionary<string, string> listed, Dictionary<string, string> now)
    {
        _names = printed.Concat(listed).ToFrozenDictionary(StringComparer.Ordinal);
        _now = now.ToFrozenDictionary(StringComparer.Ordinal);
        (_printed, _listed) = (new NameIndex<string>(printed), new NameIndex<string>(listed));
    }

    public static KnownBodies Enterprises => ShippedEnterprises.Value;

    public static KnownBodies Colleges => ShippedColleges.Value;

    /// <summary>All forms that name their body wherever they are printed as words of their own.</summary>
    internal IEnumerable<string> Forms => _printed.All;

    /// <summary>All forms that may be other words (三一, 中大): they name their body only beside another of its kind.</summary>
    internal IEnumerable<string> ListedForms => _listed.All;

    /// <summary>The canonical name behind a form of either kind; null where the table has none.</summary>
    public string? NameOf(string form) => _names.GetValueOrDefault(form);

    /// <summary>The name that the body behind a name bears today: 深圳职业技术大学 for 深圳职业技术学院; the name itself where none is known.</summary>
    public string Today(string name) => NameOf(name) is var canonical && _now.GetValueOrDefault(canonical ?? name) is { } later ? later : canonical ?? name;

    /// <summary>The longest form at a place that names its body anywhere, with its canonical name.</summary>
    public (string Name, int Length)? LongestAt(string text, int index) => _printed.LongestAt(text, index);

    /// <summary>The longest form at a place that names its body beside another of its kind, with its canonical name.</summary>
    internal (string Name, int Length)? ListedAt(string text, int index) => _listed.LongestAt(text, index);

    static KnownBodies Shipped(string file, string? formerNames = null) =>
        Parse(file, AuthorityTable.Embedded(file), formerNames, formerNames is null ? "" : AuthorityTable.Embedded(formerNames));

    /// <exception cref="InvalidDataException">A form stands on two lines, or a former name does.</exception>
    internal static KnownBodies Parse(string file, string text, string? formerFile = null, string formerText = "")
    {
        var (printed, listed, now) = (NewNames(), NewNames(), NewNames());
        foreach (var row in AuthorityTable.Parse(file, text, "canonical", "printed", "listed"))
        {
            foreach (var form in FormsIn(row[1]).Append(row[0]))
                Add(row, printed, form, row[0]);
            foreach (var form in FormsIn(row[2]))
                Add(row, listed, form, row[0]);
        }

        foreach (var row in AuthorityTable.Parse(formerFile ?? file, formerText, "former", "now"))
            Add(row, now, row[0], row[1]);
        return listed.Keys.FirstOrDefault(printed.ContainsKey) is { } twice
            ? throw new InvalidDataException($"{file}: a form that counts anywhere or beside others expected, not both: {twice}")
            : new KnownBodies(printed, listed, now);
    }

    static void Add(AuthorityRow row, Dictionary<string, string> names, string name, string meant)
    {
        if (!names.TryAdd(name, meant))
            throw row.Broken($"a name that no other line has expected, not {name}");
    }

    static string[] FormsIn(string cell) => cell.Split(';', StringSplitOptions.RemoveEmptyEntries);

    static Dictionary<string, string> NewNames() => new(StringComparer.Ordinal);
}
