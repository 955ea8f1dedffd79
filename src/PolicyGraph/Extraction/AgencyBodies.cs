using PolicyGraph.Authority;
using PolicyGraph.Text;

namespace PolicyGraph.Extraction;

/// <summary>Finds the agencies that their last words tell: leading groups (领导小组), zones' committees (管委会, 党工委) and bureaus, governments of towns.</summary>
sealed class AgencyBodies(AgencyAuthority agencies, NameBoundary boundary)
{
    static readonly string[] Groups = ["领导小组办公室", "领导小组", "指挥部"];
    static readonly (string Printed, string Official)[] Committees =
        [("管委会", "管理委员会"), ("管理委员会", "管理委员会"), ("党工委", "工作委员会"), ("党工委管委会", "管理委员会")];

    static readonly string[] Zones = ["高新区", "经开区", "开发区", "高新技术产业开发区", "经济技术开发区", "综保区", "示范区", "新区"];
    static readonly (string Printed, string Official)[] Towns =
        [("镇政府", "镇人民政府"), ("镇人民政府", "镇人民政府"), ("乡政府", "乡人民政府"), ("乡人民政府", "乡人民政府"), ("街道办事处", "街道办事处"), ("街道办", "街道办事处")];

    public IEnumerable<Mention> Extract(InstitutionText text) =>
        LeadingGroups(text).Concat(ZoneCommittees(text)).Concat(ZoneBureaus(text)).Concat(TownGovernments(text));

    IEnumerable<Mention> LeadingGroups(InstitutionText text)
    {
        foreach (var suffix in Groups)
        {
            foreach (var at in text.PlacesOf(suffix))
            {
                var start = Start(text, at);
                var span = new TextSpan(start, at + suffix.Length);
                if (!text.IsExcluded(span) && IsNamed(text, span, at) && RegionFirst(text, span) is { } name)
                    yield return text.Mention(MentionType.Agency, span, name, "leading-group");
            }
        }
    }

    // 市葡萄酒与文旅融合发展工作领导小组: words that govern elsewhere stand inside a group's name, which begins with its region.
    int Start(InstitutionText text, int suffix)
    {
        var start = boundary.BeforeQuoted(text, suffix);
        return agencies.RegionAt(text.Text, start, text.LetterRegion) is not null ? start
            : boundary.NearestBefore(text, suffix, at => agencies.RegionAt(text.Text, at, text.LetterRegion) is not null && agencies.MatchAt(text.Text, at, text.LetterRegion) is null) ?? start;
    }

    // 成立工作领导小组 names none; 职业教育工作领导小组 does. A headquarters is named by its region.
    bool IsNamed(InstitutionText text, TextSpan span, int suffix)
    {
        var topic = text.Text[span.Start..suffix].Replace("工作", "", StringComparison.Ordinal).Replace("专项", "", StringComparison.Ordinal);
        var region = agencies.RegionAt(topic, 0, text.LetterRegion);
        return topic.Length - (region?.Length ?? 0) >= 2 && (region is not null || (text.StandsAt(suffix, "领导") && topic.Length >= 4));
    }

    // 市…领导小组 takes the region's name; one without a region is the letter's.
    string? RegionFirst(InstitutionText text, TextSpan span)
    {
        var printed = span.Of(text.Text);
        if (agencies.RegionAt(printed, 0, text.LetterRegion) is not { } region)
            return text.LetterRegion is { } letter && !printed.StartsWith('国') && !printed.StartsWith("中央", StringComparison.Ordinal) ? letter.Name + printed : printed;
        var rest = printed[region.Length..];
        return (rest.StartsWith('委') ? "中共" : "") + agencies.FullName(region.Region) + rest;
    }

    IEnumerable<Mention> ZoneCommittees(InstitutionText text)
    {
        foreach (var (suffix, official) in Committees)
        {
            foreach (var at in text.PlacesOf(suffix))
            {
                var start = boundary.Before(text, at);
                if (at - start is < 2 or > 20 || text.At(start) is '各' || text.IsExcluded(new TextSpan(start, at + suffix.Length)))
                    continue;
                var zone = RegionZones.NameOf(text.Text[start..at], text.LetterRegion);
                yield return text.Mention(MentionType.Agency, new TextSpan(start, at + suffix.Length), zone is null ? null : (suffix == "党工委" ? "中共" : "") + zone + official, "zone-committee");
            }
        }
    }

    // 高新区教育局, 长沙经开区财政局.
    IEnumerable<Mention> ZoneBureaus(InstitutionText text)
    {
        if (text.LetterRegion is not { Level: not RegionLevel.Nation } letter)
            yield break;
        foreach (var kind in Zones)
        {
            foreach (var at in text.PlacesOf(kind))
            {
                var end = at + kind.Length;
                if (agencies.KnownOrganAt(text.Text, end, letter) is not { Length: >= 3 } organ || text.At(end + organ.Length - 1) != '局')
                    continue;
                var start = boundary.Before(text, end);
                var span = new TextSpan(start, end + organ.Length);
                if (text.At(start) is '各' || end - start > 20 || text.IsExcluded(span))
                    continue;
                var zone = RegionZones.NameOf(text.Text[start..end], letter);
                yield return text.Mention(MentionType.Agency, span, zone is null ? null : zone + organ.Agency.Name![agencies.FullName(letter).Length..], "zone-bureau");
            }
        }
    }

    IEnumerable<Mention> TownGovernments(InstitutionText text)
    {
        foreach (var (suffix, official) in Towns)
        {
            foreach (var at in text.PlacesOf(suffix))
            {
                var start = boundary.Before(text, at);
                var span = new TextSpan(start, at + suffix.Length);
                if (at - start is < 1 or > 12 || "各该乡两县区".Contains(text.At(start), StringComparison.Ordinal) || text.IsExcluded(span) || text.StandsAt(span.End, "事处"))
                    continue;
                yield return text.Mention(MentionType.Agency, span, TownName(text, start, at) is { } town ? town + official : null, "town-government");
            }
        }
    }

    // A town is in the county that is printed before it, else in the letter's; which county of a city nothing tells.
    string? TownName(InstitutionText text, int start, int end)
    {
        var printed = text.Text[start..end];
        if (agencies.RegionAt(printed, 0, text.LetterRegion) is { Region.Level: RegionLevel.County } region && region.Length < printed.Length)
            return agencies.FullName(region.Region) + printed[region.Length..];
        return text.LetterRegion is { Level: RegionLevel.County } letter ? agencies.FullName(letter) + printed : null;
    }
}
