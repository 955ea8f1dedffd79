using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using PolicyGraph.Authority;
using PolicyGraph.Documents;
using PolicyGraph.Extraction;
using PolicyGraph.Text;

namespace PolicyGraph.Resolution;

/// <summary>Reads who issued a work from the words right before its mention, walking left: verb, adverbs, the list of bodies.</summary>
/// <remarks>
/// What does not stand there word by word is not read: a body in an earlier clause may be asked, heard or quoted. But whoever applies one work (依照《甲》)
/// issues what the same breath makes of it (制定了《乙》).
/// </remarks>
/// <param name="spellings">市教育局 in a letter that prints 中山市教育和体育局 is that bureau.</param>
sealed partial class CitationContextReader(string text, DocumentHeader header, IReadOnlyDictionary<string, string> spellings)
{
    const int LongestApplying = 24;
    const int LongestBehind = 60;

    readonly Region? _letter = RegionAuthority.Default.Find(header.RegionCode);

    // What 市 means where the mention that is read stands: the letter's region, or another place that the sentence tells of.
    Region? _place;

    public CitationContext Read(WorkMention mention, WorkMention? before, CitationContext beforeContext)
    {
        var told = ToldPlace.At(text, mention.Span.Start, _letter);
        _place = told ?? _letter;
        var context = ReadPrinted(mention, before, beforeContext) with { Told = told };
        return context is { IsIssued: true, Issuers.IsEmpty: true, Subject: null } ? context with { Subject = told } : context;
    }

    CitationContext ReadPrinted(WorkMention mention, WorkMention? before, CitationContext beforeContext)
    {
        var start = Sentence.LeadStart(text, mention.Span.Start, before?.Span.End ?? 0);
        var left = text.AsSpan(start, mention.Span.Start - start);
        var follows = before is not null && start == before.Span.End;
        if (follows && Conjunction().IsMatch(left))
            return (beforeContext.IsIssued ? beforeContext : beforeContext with { Issuers = [], Subject = null }) with { IsCoordinated = true };
        var verb = IssuingVerb().First(left);
        var end = WithoutAdverbs(left[..(verb?.Index ?? left.Length)]);
        var context = new CitationContext(
            verb is null && left.EndsWith("就") ? [] : Issuers(start, left[..end]), verb is null && end < left.Length ? null : Subject(left[..end]), verb is not null, Applying().IsMatch(left), false,
            YearIn(mention.Span.Start, start))
        { Appliers = follows && ListGoesOn().IsMatch(left) ? beforeContext.Appliers : Appliers(start, left), ApplyingRegion = ApplyingRegion(left), IsAttributive = verb is not null && left.EndsWith("的") };
        if (verb is { } issuing && left[issuing.Index..].StartsWith("转发"))
            return context with { Issuers = [], Subject = null, Appliers = context.Issuers };
        if (context is { Issuers.IsEmpty: true, Subject: null } && Behind(mention.Span.End) is { IsEmpty: false } makers)
            return context with { Issuers = makers, IsIssued = true };
        if (context is not { IsIssued: true, Issuers.IsEmpty: true, Subject: null })
            return context;
        if (!follows)
            return context with { Issuers = NotFollowing(start, left[..end]) };
        // 市政府印发《甲》，并出台《乙》; so too 转发《甲》.
        // Not 按照市政府印发的《甲》制定《乙》: the one that is applied is another's.
        return beforeContext is { IsIssued: true, IsApplied: false, IsAttributive: false } && Besides().IsMatch(left[..end])
            ? context with { Issuers = beforeContext.Issuers is { IsEmpty: false } same ? same : beforeContext.Appliers, Subject = beforeContext.Subject }
            : AfterApplied().IsMatch(left[..end]) ? context with { Issuers = beforeContext.Appliers, Subject = beforeContext.Appliers.IsEmpty ? beforeContext.ApplyingRegion : null }
            : context with { Issuers = InLastClause(start, left[..end]) };
    }

    ImmutableArray<AgencyName> NotFollowing(int start, ReadOnlySpan<char> left) =>
        IsOneDeed(left) && SentenceSubject(start, left) is { IsEmpty: false } subject ? subject
            : OnOccasion(start, left) is { IsEmpty: false } bodies ? bodies : InLastClause(start, left);

    // 《甲》出台后，市政府办公室为落实该意见印发了《乙》.
    ImmutableArray<AgencyName> InLastClause(int start, ReadOnlySpan<char> left) =>
        left.LastIndexOf('，') + 1 is > 0 and var clause ? OnOccasion(start + clause, left[clause..]) : [];

    // 《甲》由市人社局会同市财政局印发.
    ImmutableArray<AgencyName> Behind(int end)
    {
        var right = text.AsSpan(end, Sentence.End(text, end, Math.Min(text.Length, end + LongestBehind)) - end);
        if (IssuedBy().First(right) is not { } by)
            return [];
        var bodies = right.Slice(by.Index, by.Length).IndexOf('由') + 1;
        var left = right[bodies..by.Length];
        var verb = IssuingVerb().First(left)!.Value.Index;
        return Issuers(end + bodies, left[..WithoutAdverbs(left[..verb])]);
    }

    // 市民政局、财政局依照《甲》制定了《乙》: who applies the one makes the other.
    ImmutableArray<AgencyName> Appliers(int start, ReadOnlySpan<char> left)
    {
        var near = left[Math.Max(0, left.Length - LongestApplying)..];
        if (ApplyingVerb().First(near) is not { } verb)
            return [];
        var applier = left[..(left.Length - near.Length + verb.Index)];
        return Issuers(start, applier[..WithoutAdverbs(applier)]) is { IsEmpty: false } next ? next : SentenceSubject(start, applier);
    }

    Region? ApplyingRegion(ReadOnlySpan<char> left)
    {
        var near = left[Math.Max(0, left.Length - LongestApplying)..];
        if (ApplyingVerb().First(near) is not { } verb)
            return null;
        var applier = left[..(left.Length - near.Length + verb.Index)];
        return Subject(applier[..WithoutAdverbs(applier)]);
    }

    // 市委、市政府狠抓落实，先后出台《甲》: one clause of the same bodies stands between.
    static bool IsOneDeed(ReadOnlySpan<char> left) => left is [.., '，'] && !left[..^1].Contains('，');

    // 市委、市政府高度重视，为落实《甲》制定了《乙》.
    ImmutableArray<AgencyName> SentenceSubject(int start, ReadOnlySpan<char> left) =>
        left is [.., '，' or ','] && OpeningBodies(start, left) is { } bodies && !OtherSubject().IsMatch(left[bodies.End..]) ? bodies.Issuers : [];

    // 市委、市政府结合实际，对照方案出台《甲》: nothing but an occasion stands between those who issue and the verb.
    ImmutableArray<AgencyName> OnOccasion(int start, ReadOnlySpan<char> left) =>
        OpeningBodies(start, left) is { } bodies && Occasion().IsMatch(left[bodies.End..]) ? bodies.Issuers : [];

    // The bodies that a sentence begins with, where it names no other.
    (ImmutableArray<AgencyName> Issuers, int End)? OpeningBodies(int start, ReadOnlySpan<char> left)
    {
        if (AgencyScan.Find(text, new TextSpan(start, start + left.Length), _place) is not [var first, ..] bodies
            || !SentenceOpening().IsMatch(left[..(first.Span.Start - start)]))
            return null;
        var end = bodies[^1].Span.End - start;
        for (var at = 1; at < bodies.Count; at++)
        {
            if (!ListSeparator().IsMatch(left[(bodies[at - 1].Span.End - start)..(bodies[at].Span.Start - start)]))
                return null;
        }

        return (Issuers(start, left[..end]), end);
    }

    static int WithoutAdverbs(ReadOnlySpan<char> left) => Adverbs().First(left)?.Index ?? left.Length;

    // left stands at a place of the text, which the bodies are looked for in.
    ImmutableArray<AgencyName> Issuers(int start, ReadOnlySpan<char> left)
    {
        var list = new List<AgencyName>();
        var at = left.Length;
        var agencies = AgencyScan.Find(text, new TextSpan(start, start + left.Length), _place);
        for (var index = agencies.Count - 1; index >= 0 && agencies[index].Span.End - start is var end && ListSeparator().IsMatch(left[end..at]) && (list.Count > 0 || end == at); index--)
        {
            list.Insert(0, AsThePageSpells(agencies[index].Agency));
            at = agencies[index].Span.Start - start;
        }

        left = left[..at];
        if (list.Count == 0 && (left.EndsWith("小组") || left.EndsWith("小组办公室")) && LeadingGroup().First(left) is { } group && left[group.Index..].ToString() is var printed
            && AgencyBodies.LeadingGroupName(AgencyAuthority.Default, printed, _place) is { } name)
            return [new AgencyName(name, AgencyAuthority.Default.RegionAt(printed, 0, _place)!.Value.Region, null)];
        if (PartyCentre().IsMatch(left) && AgencyAuthority.Default.Canonicalize("中共中央", _letter) is { } party)
            list.Insert(0, party);
        if (Company().First(left) is { } company)
            return [.. Issuers(start, left[..company.Index]), .. Own()];
        if (OwnOffice().IsMatch(left))
            list.InsertRange(0, Own());
        return list is [] or [{ Name: not null }] ? [.. list] : [.. list.Where(issuer => issuer.Name is not null).DistinctBy(issuer => issuer.Name)];
    }

    AgencyName AsThePageSpells(AgencyName agency) =>
        agency.Name is { } name && spellings.TryGetValue(name, out var official) ? agency with { Name = official } : agency;

    IEnumerable<AgencyName> Own() => header.Issuers.Select(issuer => AgencyAuthority.Default.Canonicalize(issuer, _letter) ?? new AgencyName(issuer, _letter, null));

    Region? Subject(ReadOnlySpan<char> left)
    {
        if (NationSubject().IsMatch(left))
            return RegionAuthority.Default.Nation;
        if (_letter is not null && OwnSubject().IsMatch(left))
            return AgencyAuthority.Default.RegionAt(OwnSubject().Match(left.ToString()).Groups["level"].Value, 0, _letter)?.Region;
        for (var length = Math.Min(12, left.Length); length >= 3; length--)
        {
            var name = left[^length..];
            if (RegionAuthority.Default.ByName(name, _letter) is { } region && name.SequenceEqual(region.Name))
                return region;
        }

        return null;
    }

    int? YearIn(int at, int clause)
    {
        var sentence = Math.Max(clause - 40, 0);
        return Last(text.AsSpan(clause, at - clause)) ?? Last(text.AsSpan(sentence, clause - sentence) is var before ? before[(before.LastIndexOfAny('。', '\n') + 1)..] : default);
    }

    static int? Last(ReadOnlySpan<char> wording) =>
        Year().Last(wording) is { } year ? int.Parse(wording.Slice(year.Index, "2023".Length), NumberStyles.None, CultureInfo.InvariantCulture) : null;

    const string Departments = "(?:等|联合|会同)?[0-9一二三四五六七八九十]*个?(?:部门|部委|部分|单位|厅局|委办局|家单位)|等[0-9一二三四五六七八九十]*";

    [GeneratedRegex("^(?:[、 ]?(?:和|与|及|以及|and)? ?|，?(?:以及|并))$", RegexOptions.CultureInvariant)]
    private static partial Regex Conjunction();

    [GeneratedRegex("(?:印发|出台|发布|下发|制定|制订|推出|颁布|公布|制发|颁发|转发|编发|[再另又]发|编制|编印|作出|审议通过|研究通过|配套(?=[了《]|$))(?:(?:并|和|、)?(?:实施|印发|出台|发布|落实|下发|颁布))?(?:的|了|过)?(?:[我本][省市县区州]的?)?(?:(?:贯彻落实|贯彻|落实|细化)(?:该|上述|这一)(?:文件|意见|方案|通知|规划|办法)(?:精神)?的)?(?:《)?$", RegexOptions.CultureInvariant)]
    private static partial Regex IssuingVerb();

    [GeneratedRegex(
        $"(?:{Departments}|[0-9]{{4}}年[初底末内中]?|[0-9]{{1,2}}月份?|[0-9]{{1,2}}日|关于|[一二三四五六七八九十]{{1,2}}月|今年|去年|前年|当年|同年|年初|年底|年内|年中|[上下]半年|[上中下]旬|月[初底]|近日|随后|随即|据此|相应|及时|已经|正式|先后|陆续|相继|联合|共同|牵头|研究|组织|专门|配套|连续|率先|同步|起草|单独|据以|近年来?|层面|[也又还就已于在共再的]|,| )+$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Adverbs();

    [GeneratedRegex($"^(?:[、 ]|和|与|及|以及|又|已|于|(?:19|20)[0-9]{{2}}年(?:[0-9]{{1,2}}月)?|联合|会同|共同|{Departments})*$", RegexOptions.CultureInvariant)]
    private static partial Regex ListSeparator();

    [GeneratedRegex("党中央[、和]?$", RegexOptions.CultureInvariant)]
    private static partial Regex PartyCentre();

    const string Office = "我(?:局|厅|委|办|院|会|部|中心)";

    [GeneratedRegex($"{Office}(?:又|已|还|先后|及时|随后|专门|牵头)*(?:联合|会同|与|和|商)?$", RegexOptions.CultureInvariant)]
    private static partial Regex OwnOffice();

    [GeneratedRegex("(?:(?<=^|[，,。由])[^，,。由]{4,30})领导小组(?:办公室)?$", RegexOptions.CultureInvariant)]
    private static partial Regex LeadingGroup();

    // 国家发展改革委联合我局等四部门印发: the letter's office is the second of them.
    [GeneratedRegex($"(?:联合|会同|与|和|、){Office}$", RegexOptions.CultureInvariant)]
    private static partial Regex Company();

    [GeneratedRegex("(?:国家|中央)$", RegexOptions.CultureInvariant)]
    private static partial Regex NationSubject();

    [GeneratedRegex("[我全](?<level>自治区|[省市州县区])(?:范围内)?$", RegexOptions.CultureInvariant)]
    private static partial Regex OwnSubject();

    [GeneratedRegex("依据|依照|按照|遵照|参照|对照|对标|根据|落实|执行|贯彻|围绕|聚焦|结合|衔接|学习|按", RegexOptions.CultureInvariant)]
    private static partial Regex Applying();

    // Of the words that the mention follows: 为深入贯彻落实《, 按照《, 根据国家《, 围绕落实该规划以及《.
    [GeneratedRegex("(?:为了?)?(?:全面|深入|认真|切实|严格|积极|主动|坚决|进一步|推动|抓好)*(?:依据|依照|按照|遵照|参照|对照|对标|根据|贯彻|落实|执行|实施|衔接|对接|承接|细化|围绕|按)+(?:(?:(?:国家|中央|上级|[省市州县])里?)?(?:的|有关|相关)?|(?:该|上述|前述)(?:条例|规划|办法|意见|方案|决定|规定|文件|纲要)(?:和|与|及|以及|、))$", RegexOptions.CultureInvariant)]
    private static partial Regex ApplyingVerb();

    [GeneratedRegex("^(?:（[^（）]*）)?(?:已|现|均|也|则)?由[^，。；《》]{2,40}?(?:印发|制发|出台|发布|下发|制定|编制|编发)(?=$|[，。；了])", RegexOptions.CultureInvariant)]
    private static partial Regex IssuedBy();

    [GeneratedRegex("^(?:、|和|与|及|以及)", RegexOptions.CultureInvariant)]
    private static partial Regex ListGoesOn();

    [GeneratedRegex("^[，, ]?(?:并|又|还|再|同时|随后|也)*$", RegexOptions.CultureInvariant)]
    private static partial Regex Besides();

    // What stands between the work that is applied and the verb that issues another.
    [GeneratedRegex("^(?:等?(?:的|文件|有关|相关|工作)*(?:要求|精神|部署|规定|安排)?(?:而|[，,])?(?:并?结合(?:我|本|全)?[省市州县区]?(?:的|工作)?实际(?:情况)?[，,]?)?)$", RegexOptions.CultureInvariant)]
    private static partial Regex AfterApplied();

    [GeneratedRegex("^(?:[^，,]{0,8}(?:层面|[我本全][省市县区州]|近年来|以来|[0-9]{4}年|[0-9]月|今年|去年|同时|此外|为此|因此)[，,]?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceOpening();

    [GeneratedRegex("^(?:在|结合|对照|对标|为|按照|根据|贯彻|落实|围绕|聚焦|针对|依据|依照|立足)[^。；局委厅办府会]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Occasion();

    // 省政府要求…后, 市政府部署以来, 市委领导下: the sentence is another's. So it is where 我局 stands behind.
    [GeneratedRegex("^(?:的|等|要求|部署|会议|领导|文件|关心|支持|批准|同意)|(?:以来|后|时|之际|下|中)[，,]|[我本贵][局厅委办院会部校市省州县区]|[各全][省市州县区校地级]", RegexOptions.CultureInvariant)]
    private static partial Regex OtherSubject();

    // 2018年第4号 numbers an order, it dates nothing.
    [GeneratedRegex("(?:19|20)[0-9]{2}年(?!第)", RegexOptions.CultureInvariant)]
    private static partial Regex Year();
}
