using PolicyGraph.Text;

namespace PolicyGraph.Authority;

/// <summary>Branches of national organs (派出机构), named by the organ, the branch's region and its kind: 人民银行绵阳市中心支行.</summary>
sealed class AgencyBranches
{
    const string File = "vertical_organs.tsv";

    readonly NameIndex<Branch> _heads;

    AgencyBranches(IReadOnlyCollection<KeyValuePair<string, Branch>> heads) => (_heads, Heads) = (new NameIndex<Branch>(heads), [.. heads.Select(head => head.Key)]);

    sealed record Branch(string[] Endings, string Canonical)
    {
        public string? EndingAt(string text, int index) => Array.Find(Endings, ending => text.StandsAt(index, ending));
    }

    public static AgencyBranches Load() => new([
        .. from row in AuthorityTable.Parse(File, AuthorityTable.Embedded(File), "printed", "endings", "canonical")
        let branch = new Branch([.. row[1].Split(';').OrderByDescending(ending => ending.Length)], row[2])
        from head in row[0].Split(';')
        select KeyValuePair.Create(head, branch)]);

    /// <summary>What branches' names begin with.</summary>
    public IEnumerable<string> Heads { get; }

    public AgencyMatch? At(string text, int index, Region? context, AgencyRegions regions) =>
        _heads.MayStandAt(text, index) ? Longest(text, index, context, regions) : null;

    AgencyMatch? Longest(string text, int index, Region? context, AgencyRegions regions)
    {
        foreach (var (head, branch) in _heads.At(text, index))
        {
            var at = index + head.Length;
            if (regions.At(text, at, context) is not { } region)
                continue;
            var end = at + region.Length;
            if (branch.EndingAt(text, end) is { } kind)
                return new AgencyMatch(new AgencyName(Name(branch, text[at..end], region.Region, regions) + kind, region.Region, Levels.Of(region.Region)), end + kind.Length - index);
        }

        return null;
    }

    static string Name(Branch branch, string printed, Region region, AgencyRegions regions) => branch.Canonical
        .Replace("{P}", printed.Length > 1 ? printed : region.Name, StringComparison.Ordinal)
        .Replace("{R}", regions.FullName(region), StringComparison.Ordinal);
}
