using PolicyGraph.Authority;
using PolicyGraph.Text;

namespace PolicyGraph.Extraction;

/// <summary>Finds agencies (机关): national organs, a region's organs with each member of an elided list, leading groups, zone committees.</summary>
sealed class AgencyExtractor(AgencyAuthority agencies, NameBoundary boundary)
{
    const string Separators = "、和与及";

    /// <summary>Words before a level word in which it is no level word: 各市, 城市, 设区市.</summary>
    const string NotBeforeLevel = "各全城都超上区级直属外地该";

    /// <summary>The committees of the democratic parties (民主党派) are no agencies: 民盟泸州市委.</summary>
    static readonly string[] Parties = ["民革", "民盟", "民建", "民进", "农工党", "农工民主党", "致公党", "九三学社", "台盟"];

    public IEnumerable<Mention> Extract(InstitutionText text)
    {
        var found = LeadingGroups(text).Concat(ZoneCommittees(text)).ToList();
        for (var at = 0; at < text.Text.Length; at++)
        {
            if (NamedAt(text, at) is not { } match)
                continue;
            found.Add(Of(text, at, match, "agency-name"));
            at = AddList(text, at + match.Length, match, found) - 1;
        }

        return found;
    }

    AgencyMatch? NamedAt(InstitutionText text, int at)
    {
        var match = IsLevelWord(text, at) ? null : agencies.MatchAt(text.Text, at, text.LetterRegion);
        match ??= ProvincialAt(text, at);
        return match is null || text.IsExcluded(new TextSpan(at, at + match.Length)) ? null : match;
    }

    static bool IsLevelWord(InstitutionText text, int at) =>
        ("市省州县区".Contains(text.At(at), StringComparison.Ordinal) && NotBeforeLevel.Contains(text.At(at - 1), StringComparison.Ordinal))
        || text.At(at - 1) == '各' || Parties.Any(party => text.StandsAt(at - party.Length, party));

    // 厅 is a province's alone: 与人社厅、经信厅.
    AgencyMatch? ProvincialAt(InstitutionText text, int at) =>
        text.LetterRegion is { } letter && !IsHan(text.At(at - 1)) | "与和由经及同向".Contains(text.At(at - 1), StringComparison.Ordinal)
            && RegionAuthority.Default.ProvinceOf(letter) is { } province
            && agencies.KnownOrganAt(text.Text, at, province) is { } organ && text.At(at + organ.Length - 1) == '厅' ? organ : null;

    /// <returns>Where the list ends.</returns>
    int AddList(InstitutionText text, int end, AgencyMatch first, List<Mention> found)
    {
        if (first.Agency.Region is not { Level: not RegionLevel.Nation } region)
            return end;
        while (Separators.Contains(text.At(end), StringComparison.Ordinal) && text.At(end) != '\0'
            && agencies.MatchAt(text.Text, end + 1, text.LetterRegion) is null
            && agencies.OrganAt(text.Text, end + 1, region) is { } organ
            && !text.IsExcluded(new TextSpan(end + 1, end + 1 + organ.Length)))
        {
            found.Add(Of(text, end + 1, organ, "agency-list"));
            end += 1 + organ.Length;
        }

        return end;
    }

    IEnumerable<Mention> LeadingGroups(InstitutionText text)
    {
        const string suffix = "领导小组";
        foreach (var at in text.PlacesOf(suffix))
        {
            var start = boundary.BeforeQuoted(text, at);
            var span = new TextSpan(start, at + suffix.Length);
            if (at - start >= 4 && !text.IsExcluded(span) && RegionFirst(text, span) is { } name)
                yield return text.Mention(MentionType.Agency, span, name, "leading-group");
        }
    }

    // 市…领导小组 takes the region's name; one without a region is the letter's.
    string? RegionFirst(InstitutionText text, TextSpan span)
    {
        var printed = span.Of(text.Text);
        if (agencies.RegionAt(printed, 0, text.LetterRegion) is not { } region)
            return text.LetterRegion is { } letter ? letter.Name + printed : printed;
        var rest = printed[region.Length..];
        return (rest.StartsWith('委') ? "中共" : "") + region.Region.Name + rest;
    }

    IEnumerable<Mention> ZoneCommittees(InstitutionText text)
    {
        foreach (var suffix in new[] { "管委会", "管理委员会" })
        {
            foreach (var at in text.PlacesOf(suffix))
            {
                var start = boundary.Before(text, at);
                if (at - start is >= 2 and <= 20 && text.At(start) is not '各' && !text.IsExcluded(new TextSpan(start, at + suffix.Length)))
                    yield return text.Mention(MentionType.Agency, new TextSpan(start, at + suffix.Length), ZoneName(text, start, at), "zone-committee");
            }
        }
    }

    static string? ZoneName(InstitutionText text, int start, int end)
    {
        var zone = text.Text[start..end]
            .Replace("高新技术产业开发区", "高新区", StringComparison.Ordinal).Replace("高新区", "高新技术产业开发区", StringComparison.Ordinal)
            .Replace("经济技术开发区", "经开区", StringComparison.Ordinal).Replace("经开区", "经济技术开发区", StringComparison.Ordinal);
        if (RegionAuthority.Default.LongestAt(zone, 0) is not null)
            return zone + "管理委员会";
        return zone.EndsWith('区') && text.LetterRegion is { } letter
            ? letter.ShortName + (zone.StartsWith('市') ? zone[1..] : zone) + "管理委员会" : null;
    }

    static Mention Of(InstitutionText text, int at, AgencyMatch match, string rule) =>
        text.Mention(MentionType.Agency, new TextSpan(at, at + match.Length), match.Agency.Name, rule) with { RegionCode = match.Agency.Region?.Code };

    static bool IsHan(char unit) => unit is >= '\u4e00' and <= '\u9fff';
}
