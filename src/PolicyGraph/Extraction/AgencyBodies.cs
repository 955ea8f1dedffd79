using PolicyGraph.Authority;
using PolicyGraph.Text;

namespace PolicyGraph.Extraction;

/// <summary>Finds the agencies that their last words tell: leading groups (领导小组), zones' committees (管委会, 党工委) and bureaus, governments of towns.</summary>
sealed class AgencyBodies(AgencyAuthority agencies, NameBoundary boundary)
{
    enum Kind { LeadingGroup, ZoneCommittee, Zone, Town }

    // What each is called officially; a zone is told by the bureau behind it.
    static readonly NameIndex<(Kind Kind, string Official)> Ends = new(
    [
        .. Of(Kind.LeadingGroup, "领导小组办公室", "领导小组", "指挥部"),
        .. Of(Kind.ZoneCommittee, "管委会=管理委员会", "管理委员会", "党工委=工作委员会", "党工委管委会=管理委员会"),
        .. Of(Kind.Zone, "高新区", "经开区", "开发区", "高新技术产业开发区", "经济技术开发区", "综保区", "示范区", "新区"),
        .. Of(Kind.Town, "镇政府=镇人民政府", "镇人民政府", "乡政府=乡人民政府", "乡人民政府", "街道办事处", "街道办=街道办事处"),
    ]);

    static IEnumerable<KeyValuePair<string, (Kind, string)>> Of(Kind kind, params string[] ends) =>
        ends.Select(end => end.Split('=')).Select(parts => KeyValuePair.Create(parts[0], (kind, parts[^1])));

    /// <summary>What the names of such bodies end in.</summary>
    public static IEnumerable<string> Endings => Ends.All;

    public IEnumerable<Mention> Extract(InstitutionText text)
    {
        foreach (var (span, (kind, official)) in text.EachPlaceOf(NameKind.AgencyBody, Ends))
        {
            var mention = kind switch
            {
                Kind.LeadingGroup => LeadingGroup(text, span),
                Kind.ZoneCommittee => ZoneCommittee(text, span, official),
                Kind.Zone => ZoneBureau(text, span),
                _ => TownGovernment(text, span, official),
            };
            if (mention is not null)
                yield return mention;
        }
    }

    Mention? LeadingGroup(InstitutionText text, TextSpan suffix)
    {
        var span = new TextSpan(Start(text, suffix.Start), suffix.End);
        return !text.IsExcluded(span) && IsNamed(text, span, suffix.Start) && RegionFirst(text, span) is { } name
            ? text.Mention(MentionType.Agency, span, name, "leading-group") : null;
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

    // One without a region is the letter's.
    string? RegionFirst(InstitutionText text, TextSpan span)
    {
        var printed = text.Printed(span);
        return LeadingGroupName(agencies, printed, text.LetterRegion)
            ?? (text.LetterRegion is { } letter && !printed.StartsWith('国') && !printed.StartsWith("中央", StringComparison.Ordinal) ? letter.Name + printed : printed);
    }

    /// <summary>市…领导小组 with its region's full name in front; null where it begins with no region.</summary>
    public static string? LeadingGroupName(AgencyAuthority agencies, string printed, Region? letter)
    {
        if (agencies.RegionAt(printed, 0, letter) is not { } region)
            return null;
        var rest = printed[region.Length..];
        return (rest.StartsWith('委') ? "中共" : "") + agencies.FullName(region.Region) + rest;
    }

    Mention? ZoneCommittee(InstitutionText text, TextSpan suffix, string official)
    {
        var span = new TextSpan(boundary.Before(text, suffix.Start), suffix.End);
        if (suffix.Start - span.Start is < 2 or > 20 || text.At(span.Start) is '各' || text.IsExcluded(span))
            return null;
        var zone = RegionZones.NameOf(text.Text[span.Start..suffix.Start], text.LetterRegion);
        return text.Mention(MentionType.Agency, span, zone is null ? null : (official == "工作委员会" ? "中共" : "") + zone + official, "zone-committee");
    }

    // 高新区教育局, 长沙经开区财政局.
    Mention? ZoneBureau(InstitutionText text, TextSpan kind)
    {
        if (text.LetterRegion is not { Level: not RegionLevel.Nation } letter
            || agencies.KnownOrganAt(text.Text, kind.End, letter) is not { Length: >= 3 } organ || text.At(kind.End + organ.Length - 1) != '局')
            return null;
        var span = new TextSpan(boundary.Before(text, kind.End), kind.End + organ.Length);
        if (text.At(span.Start) is '各' || kind.End - span.Start > 20 || text.IsExcluded(span))
            return null;
        var zone = RegionZones.NameOf(text.Text[span.Start..kind.End], letter);
        return text.Mention(MentionType.Agency, span, zone is null ? null : zone + organ.Agency.Name![agencies.FullName(letter).Length..], "zone-bureau");
    }

    Mention? TownGovernment(InstitutionText text, TextSpan suffix, string official)
    {
        var span = new TextSpan(boundary.Before(text, suffix.Start), suffix.End);
        if (suffix.Start - span.Start is < 1 or > 12 || "各该乡两县区".Contains(text.At(span.Start), StringComparison.Ordinal) || text.IsExcluded(span) || text.StandsAt(span.End, "事处"))
            return null;
        return text.Mention(MentionType.Agency, span, TownName(text, span.Start, suffix.Start) is { } town ? town + official : null, "town-government");
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
