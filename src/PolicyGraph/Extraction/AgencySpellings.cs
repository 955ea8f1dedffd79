using PolicyGraph.Authority;

namespace PolicyGraph.Extraction;

/// <summary>
/// The official names that a page prints in full, titles and letterheads included: 市教育局 in a letter that prints
/// 中山市教育和体育局 is that bureau, 区文旅广电局 the 文化旅游和广播电视局 that signs.
/// </summary>
sealed class AgencySpellings(AgencyAuthority agencies)
{
    readonly Dictionary<string, HashSet<string>> _organs = [];

    /// <summary>Takes an organ's name as evidence where it is printed as it is official.</summary>
    public void Add(ReadOnlySpan<char> printed, AgencyName agency)
    {
        if (agency is not { Name: { } name, Region: { Level: not RegionLevel.Nation } region } || OrganOf(name, region) is not { Length: > 2 } organ || !printed.EndsWith(organ))
            return;
        if (!_organs.TryGetValue(region.Code, out var organs))
            _organs.Add(region.Code, organs = []);
        organs.Add(organ);
    }

    public Mention AsThePageSpells(Mention mention)
    {
        if (mention is not { Name: { } name, RegionCode: { } code } || !_organs.TryGetValue(code, out var organs)
            || RegionAuthority.Default.Find(code) is not { } region || OrganOf(name, region) is not { } organ)
            return mention;
        var official = organs.Contains(organ) ? Only(organs, organ, IsWithoutAnd)
            : Only(organs, mention.Text[(agencies.RegionAt(mention.Text, 0, region)?.Length ?? 0)..], IsShortOf);
        return official is null ? mention : mention with { Name = agencies.FullName(region) + official };
    }

    static string? Only(HashSet<string> organs, string printed, Func<string, string, bool> means)
    {
        string? only = null;
        foreach (var full in organs)
        {
            if (!means(printed, full))
                continue;
            if (only is not null)
                return null;
            only = full;
        }

        return only;
    }

    string? OrganOf(string name, Region region) =>
        agencies.FullName(region) is var full && name.StartsWith(full, StringComparison.Ordinal) && name.Length > full.Length ? name[full.Length..] : null;

    // 教育体育局 of 教育和体育局.
    static bool IsWithoutAnd(string printed, string full) =>
        full.Length > printed.Length && full.Replace("和", "", StringComparison.Ordinal) == printed;

    // 教体局 of 教育和体育局, 发改委 of 发展和改革委员会: the same first character, the same ending, all characters in their order.
    static bool IsShortOf(string printed, string full)
    {
        var ending = printed.EndsWith("委员会", StringComparison.Ordinal) ? "委员会" : printed[^1] == '委' ? "委员会" : printed[^1..];
        return printed[0] == full[0] && full.EndsWith(ending, StringComparison.Ordinal)
            && ShortForm.IsKeptFrom(full, printed) && ending is "局" or "厅" or "委员会";
    }
}
