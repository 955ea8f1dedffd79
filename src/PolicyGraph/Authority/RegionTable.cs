using System.Globalization;

namespace PolicyGraph.Authority;

/// <summary>Reads the shipped tables of regions and of their former names.</summary>
static class RegionTable
{
    const string File = "regions.tsv";
    const string PredecessorFile = "region_predecessors.tsv";

    public static IReadOnlyList<Region> Load() => Parse(AuthorityTable.Embedded(File));

    public static IReadOnlyList<RegionPredecessor> LoadPredecessors() =>
        ParsePredecessors(AuthorityTable.Embedded(PredecessorFile), Load().Select(region => region.Code).ToHashSet());

    /// <summary>Every region stands below its parent, so that a parent is known before its children.</summary>
    public static IReadOnlyList<Region> Parse(string text)
    {
        var regions = new Dictionary<string, Region>(StringComparer.Ordinal);
        foreach (var row in AuthorityTable.Parse(File, text, "code", "name", "short name", "level", "parent", "abbreviation"))
        {
            if (row[0].Length != 6 || !row[0].All(char.IsAsciiDigit))
                throw row.Broken("a code of six digits expected");
            if (!Enum.TryParse<RegionLevel>(row[3], out var level))
                throw row.Broken("a level expected");
            if (level is not RegionLevel.Nation && !regions.ContainsKey(row[4]))
                throw row.Broken("the code of a region above it expected as its parent");
            if (!regions.TryAdd(row[0], new Region(row[0], row[1], row[2], level, Optional(row[4]), Optional(row[5]))))
                throw row.Broken("a code that no other line has expected");
        }

        return [.. regions.Values];
    }

    static List<RegionPredecessor> ParsePredecessors(string text, HashSet<string> codes)
    {
        var former = new List<RegionPredecessor>();
        foreach (var row in AuthorityTable.Parse(PredecessorFile, text, "name", "successor", "until"))
        {
            if (!codes.Contains(row[1]))
                throw row.Broken("the code of a region expected");
            if (!int.TryParse(row[2], NumberStyles.None, CultureInfo.InvariantCulture, out var year))
                throw row.Broken("a year expected");
            former.Add(new RegionPredecessor(row[0], row[1], year));
        }

        return former;
    }

    static string? Optional(string cell) => cell.Length == 0 ? null : cell;
}
