using PolicyGraph.Authority;
using PolicyGraph.Resolution;
using PolicyGraph.Text;

namespace PolicyGraph.Extraction;

/// <summary>Finds agencies (机关): national organs, a region's organs with each member of an elided list, organs that the text names without their region.</summary>
sealed class AgencyExtractor(AgencyAuthority agencies, AgencyBodies bodies)
{
    const string Separators = "、和与及";

    /// <summary>Words before a level word in which it is no level word: 各市, 城市, 设区市.</summary>
    const string NotBeforeLevel = "各全城都超上区级直属外地该县关两三";

    /// <summary>What makes 区 a zone or a part of a city: 高新区, 示范区, 城区.</summary>
    const string InZone = "新发园城地社校景片库灾市县郊辖矿牧林山范税假能聚开验作湖港东西南北中旧老小大";

    /// <summary>How far before 区财政局 the sentence may name the district.</summary>
    const int FurthestCounty = 120;

    /// <summary>Words that a body may follow without its region: 由教育局, 会同人社厅.</summary>
    const string BeforeBare = "由经与和及同向报请交对请以";

    /// <summary>The committees of the democratic parties (民主党派) are no agencies: 民盟泸州市委.</summary>
    static readonly string[] Parties = ["民革", "民盟", "民建", "民进", "农工党", "农工民主党", "致公党", "九三学社", "台盟"];

    public IEnumerable<Mention> Extract(InstitutionText text)
    {
        var (found, printed) = (new List<Mention>(), new AgencySpellings(agencies));
        for (var at = text.NameFrom(NameKind.Agency, 0); at < text.Text.Length; at = text.NameFrom(NameKind.Agency, at + 1))
        {
            if (PartyCommitteeAt(text, at) is > 0 and var party)
            {
                at += party - 1;
                continue;
            }

            if ((MatchAt(text, at) ?? OfCountyAt(text, at, found)) is not { } match)
            {
                if (BareAt(text, at, found) is not { } bare)
                    continue;
                if (!IsBareBoundary(text, at, bare))
                {
                    at += bare.Length - 1;
                    continue;
                }

                match = bare;
            }

            printed.Add(text.Text.AsSpan(at, match.Length), match.Agency);
            if (text.IsExcluded(new TextSpan(at, at + match.Length)))
                continue;
            found.Add(Of(text, at, match, "agency-name"));
            at = AddList(text, at + match.Length, match, found) - 1;
        }

        var told = bodies.Extract(text).ToList();
        return DeclaredShortForms.Of(text, told, "agency-declared-short-form").Concat(found.Select(printed.AsThePageSpells)).Concat(told);
    }

    // 桂林供电局 is a firm's.
    AgencyMatch? MatchAt(InstitutionText text, int at) =>
        !IsLevelWord(text, at) && agencies.MatchAt(text.Text, at, text.LetterRegion) is { } match && !text.Text.EndsAt(at + match.Length, "供电局") ? InTold(text, at, match) : null;

    // 苏州市政府成立专班，市教育局牵头: 市 is the place that the sentence tells of.
    AgencyMatch InTold(InstitutionText text, int at, AgencyMatch match) =>
        AgencyRegions.LevelHeads.Contains(text.At(at), StringComparison.Ordinal) && ToldPlace.At(text.Text, at, text.LetterRegion) is { } told
            ? agencies.MatchAt(text.Text, at, told) ?? match : match;

    // 珠山区委、区政府 in a city's letter: the one county or district of its kind that the sentence has named.
    AgencyMatch? OfCountyAt(InstitutionText text, int at, List<Mention> found) =>
        text.At(at) is '区' or '县' or '旗' && (!IsHan(text.At(at - 1)) || BeforeBare.Contains(text.At(at - 1), StringComparison.Ordinal) || (found.Count > 0 && found[^1].Span.End == at))
        && text.LetterRegion is { Level: RegionLevel.Province or RegionLevel.City } letter && CountyBefore(text, at, letter) is { } county
            ? agencies.MatchAt(text.Text, at, county) : null;

    static Region? CountyBefore(InstitutionText text, int at, Region letter)
    {
        Region? county = null;
        var earliest = Math.Max(0, at - FurthestCounty);
        for (var place = earliest + text.Text.AsSpan(earliest, at - earliest).LastIndexOfAny("。；\n") + 1; place < at; place++)
        {
            if (RegionAuthority.Default.LongestAt(text.Text, place, letter) is not { } named)
                continue;
            place += named.Length - 1;
            if (named.Region.Level is not RegionLevel.County || text.At(place) != text.At(at))
                continue;
            if (county is not null && county != named.Region)
                return null;
            county = named.Region;
        }

        return county is not null && RegionAuthority.Default.IsSelfOrAncestor(letter, county) ? county : null;
    }

    static bool IsLevelWord(InstitutionText text, int at)
    {
        var before = text.At(at - 1);
        return text.At(at) switch
        {
            '区' when InZone.Contains(before, StringComparison.Ordinal) => true,
            '市' or '省' or '州' or '县' or '区' or '旗' or '盟' => NotBeforeLevel.Contains(before, StringComparison.Ordinal) || IsListOfLevels(text, at),
            _ => before == '各',
        };
    }

    // 民盟泸州市委: the length of its region, which begins no agency.
    int PartyCommitteeAt(InstitutionText text, int at) =>
        text.At(at - 1) is '革' or '盟' or '建' or '进' or '党' or '社' && text.Text.PartEndingAt(at, Parties) is not null
            ? agencies.RegionAt(text.Text, at, text.LetterRegion)?.Length ?? 0 : 0;

    // 各县、市、区教育局 are many.
    static bool IsListOfLevels(InstitutionText text, int at)
    {
        while (text.At(at - 1) == '、' && AgencyRegions.LevelHeads.Contains(text.At(at - 2), StringComparison.Ordinal))
            at -= 2;
        return text.At(at - 1) == '各';
    }

    // 由教育局牵头, 教育局，台办: the letter's own. A 厅 is the province's, whoever writes: 上交教育厅.
    AgencyMatch? BareAt(InstitutionText text, int at, List<Mention> found)
    {
        if (text.LetterRegion is not { Level: not RegionLevel.Nation } letter || agencies.KnownOrganAt(text.Text, at, letter) is not { } organ
            || (organ.Length < 3 && !(found.Count > 0 && found[^1].Span.End == at - 1 && text.At(at - 1) is '，')))
            return null;
        return text.At(at + organ.Length - 1) switch
        {
            '厅' => RegionAuthority.Default.ProvinceOf(letter) is { } province ? agencies.KnownOrganAt(text.Text, at, province) : null,
            '局' or '委' or '办' => organ,
            _ => null,
        };
    }

    static bool IsBareBoundary(InstitutionText text, int at, AgencyMatch organ)
    {
        var before = text.At(at - 1);
        if (before == '、' && IsListOfMany(text, at))
            return false;
        if (text.At(at + organ.Length - 1) == '厅')
            return !AgencyRegions.LevelHeads.Contains(before, StringComparison.Ordinal);
        return text.At(at + organ.Length) is not ('长' or '部')
            && (IsHan(before) ? BeforeBare.Contains(before, StringComparison.Ordinal) : before is not ('）' or '”' or '》'));
    }

    // 各县（市、区）住建局、财政局 are many.
    static bool IsListOfMany(InstitutionText text, int at)
    {
        var start = at;
        while (start > 0 && !"，。；：\n".Contains(text.At(start - 1), StringComparison.Ordinal))
            start--;
        return text.Text.AsSpan(start, at - start).IndexOf('各') is >= 0 and var each && AgencyRegions.LevelHeads.Contains(text.At(start + each + 1), StringComparison.Ordinal);
    }

    /// <returns>Where the list ends.</returns>
    int AddList(InstitutionText text, int end, AgencyMatch first, List<Mention> found)
    {
        if (first.Agency.Region is not { Level: not RegionLevel.Nation } region)
            return end;
        while (Separators.Contains(text.At(end), StringComparison.Ordinal) && text.At(end) != '\0'
            && MatchAt(text, end + 1) is null
            && agencies.OrganAt(text.Text, end + 1, region) is { } organ
            && !text.IsExcluded(new TextSpan(end + 1, end + 1 + organ.Length)))
        {
            if (text.At(end + organ.Length) == '厅' && RegionAuthority.Default.ProvinceOf(region) is { } province)
                organ = agencies.OrganAt(text.Text, end + 1, province) ?? organ;
            found.Add(Of(text, end + 1, organ, "agency-list"));
            end += 1 + organ.Length;
        }

        return end;
    }

    static Mention Of(InstitutionText text, int at, AgencyMatch match, string rule) =>
        text.Mention(MentionType.Agency, new TextSpan(at, at + match.Length), match.Agency.Name, rule, match.Agency.Region?.Code);

    static bool IsHan(char unit) => unit is >= '\u4e00' and <= '\u9fff';
}
