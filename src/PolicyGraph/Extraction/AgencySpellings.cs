using PolicyGraph.Authority;

namespace PolicyGraph.Extraction;

/// <summary>
/// The official names that a page prints in full, titles and letterheads included: 市教育局 in a letter that prints
/// 中山市教育和体育局 is that bureau, 区文旅广电局 the 文化旅游和广播电视局 that signs.
/// </summary>
sealed class AgencySpellings(AgencyAuthority agencies)
{
    readonly Dictionary<string, Organs> _byRegion = [];

    /// <summary>The organs of one region that are printed in full, without the region's name.</summary>
    sealed record Organs(Region Region, string FullName)
    {
        public HashSet<string> Names { get; } = [];

        /// <summary>Those of them that stand behind their region's full name.</summary>
        public HashSet<string> Full { get; } = [];

        /// <summary>What stands behind the region in a canonical name; empty where it does not begin so.</summary>
        public ReadOnlySpan<char> OrganOf(string name) => name.StartsWith(FullName, StringComparison.Ordinal) ? name.AsSpan(FullName.Length) : [];
    }

    /// <summary>Takes an organ's name as evidence where it is printed as it is official.</summary>
    public void Add(ReadOnlySpan<char> printed, AgencyName agency)
    {
        if (agency is not { Name: { } name, Region: { Level: not RegionLevel.Nation } region })
            return;
        if (!_byRegion.TryGetValue(region.Code, out var organs))
            _byRegion.Add(region.Code, organs = new Organs(region, agencies.FullName(region)));
        if (organs.OrganOf(name) is { Length: > 2 } organ && printed.EndsWith(organ))
        {
            organs.Names.GetAlternateLookup<ReadOnlySpan<char>>().Add(organ);
            if (printed.StartsWith(organs.FullName))
                organs.Full.GetAlternateLookup<ReadOnlySpan<char>>().Add(organ);
        }
    }

    public Mention AsThePageSpells(Mention mention)
    {
        if (mention is not { Name: { } name, RegionCode: { } code } || !_byRegion.TryGetValue(code, out var organs) || organs.Names.Count == 0 || organs.OrganOf(name) is not { Length: > 0 } organ)
            return mention;
        var printed = mention.Text.AsSpan(agencies.RegionAt(mention.Text, 0, organs.Region)?.Length ?? 0);
        // 市行政审批局 is the 榆林市行政审批服务局 that signs, though there are bureaus of the shorter name.
        var official = !organs.Full.GetAlternateLookup<ReadOnlySpan<char>>().Contains(organ) && Only(organs.Full, printed, IsShortOf) is { } signed ? signed
            : organs.Names.GetAlternateLookup<ReadOnlySpan<char>>().Contains(organ) ? Only(organs.Names, organ, IsWithoutAnd)
            : Only(organs.Names, printed, IsShortOf);
        return official is null ? mention : mention with { Name = organs.FullName + official };
    }

    static string? Only(HashSet<string> organs, ReadOnlySpan<char> printed, Func<ReadOnlySpan<char>, string, bool> means)
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

    // 教育体育局 of 教育和体育局.
    static bool IsWithoutAnd(ReadOnlySpan<char> printed, string full) =>
        full.Length > printed.Length && AreAlike(full, printed);

    // Printed has no 和 that the full name lacks.
    static bool AreAlike(ReadOnlySpan<char> full, ReadOnlySpan<char> printed)
    {
        var at = 0;
        foreach (var unit in full)
        {
            if (unit == '和')
                continue;
            if (at == printed.Length || printed[at++] != unit)
                return false;
        }

        return at == printed.Length;
    }

    // 教体局 of 教育和体育局, 发改委 of 发展和改革委员会: the same first character, the same ending, all characters in their order.
    static bool IsShortOf(ReadOnlySpan<char> printed, string full)
    {
        var ending = printed[^1] switch { '局' => "局", '厅' => "厅", '委' => "委员会", _ => printed.EndsWith("委员会") ? "委员会" : null };
        return ending is not null && printed[0] == full[0] && full.EndsWith(ending, StringComparison.Ordinal) && ShortForm.IsKeptFrom(full, printed);
    }
}
