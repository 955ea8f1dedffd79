using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using PolicyGraph.Authority;
using PolicyGraph.Documents;
using PolicyGraph.Extraction;
using PolicyGraph.Text;

namespace PolicyGraph.Resolution;

/// <summary>Reads who issued a work from the words right before its mention, walking left: verb, adverbs, the list of bodies.</summary>
/// <remarks>What does not stand there word by word is not read: a body in an earlier clause may be asked, heard or quoted.</remarks>
sealed partial class CitationContextReader(string text, DocumentHeader header)
{
    readonly Region? _letter = RegionAuthority.Default.Find(header.RegionCode);

    public CitationContext Read(WorkMention mention, WorkMention? before, CitationContext beforeContext)
    {
        var start = ClauseStart(mention.Span.Start, before?.Span.End ?? 0);
        var left = text.AsSpan(start, mention.Span.Start - start);
        var isCoordinated = before is not null && start == before.Span.End && Conjunction().IsMatch(left);
        if (isCoordinated)
            return (beforeContext.IsIssued ? beforeContext : beforeContext with { Issuers = [], Subject = null }) with { IsCoordinated = true };
        var verb = IssuingVerb().First(left);
        var end = WithoutAdverbs(left[..(verb?.Index ?? left.Length)]);
        return new CitationContext(
            Issuers(start, left[..end]), verb is null ? null : Subject(left[..end]), verb is not null, Applying().IsMatch(left), false, YearIn(mention.Span.Start, start));
    }

    // The sentence's beginning, a line's, or the end of the mention before: whichever is nearest.
    int ClauseStart(int at, int before)
    {
        var start = at;
        while (start > before && !"。；！？：\n".Contains(text[start - 1], StringComparison.Ordinal))
            start--;
        return start;
    }

    static int WithoutAdverbs(ReadOnlySpan<char> left) => Adverbs().First(left)?.Index ?? left.Length;

    // left stands at a place of the text, which the bodies are looked for in.
    ImmutableArray<AgencyName> Issuers(int start, ReadOnlySpan<char> left)
    {
        var list = new List<AgencyName>();
        var at = left.Length;
        var agencies = AgencyScan.Find(text, new TextSpan(start, start + left.Length), _letter);
        for (var index = agencies.Count - 1; index >= 0 && agencies[index].Span.End - start is var end && ListSeparator().IsMatch(left[end..at]) && (list.Count > 0 || end == at); index--)
        {
            list.Insert(0, agencies[index].Agency);
            at = agencies[index].Span.Start - start;
        }

        left = left[..at];
        if (PartyCentre().IsMatch(left) && AgencyAuthority.Default.Canonicalize("中共中央", _letter) is { } party)
            list.Insert(0, party);
        if (Company().First(left) is { } company)
            return [.. Issuers(start, left[..company.Index]), .. Own()];
        if (OwnOffice().IsMatch(left))
            list.InsertRange(0, Own());
        return list is [] or [{ Name: not null }] ? [.. list] : [.. list.Where(issuer => issuer.Name is not null).DistinctBy(issuer => issuer.Name)];
    }

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

    [GeneratedRegex("^(?:[、 ]?(?:和|与|及|以及)?|，?(?:以及|并))$", RegexOptions.CultureInvariant)]
    private static partial Regex Conjunction();

    [GeneratedRegex("(?:印发|出台|发布|下发|制定|制订|推出|颁布|公布|制发|颁发|转发|编制|编印|作出|配套(?=[了《]|$))(?:(?:并|和|、)?(?:实施|印发|出台|发布|落实))?(?:的|了|过)?(?:《)?$", RegexOptions.CultureInvariant)]
    private static partial Regex IssuingVerb();

    [GeneratedRegex(
        $"(?:{Departments}|[0-9]{{4}}年[初底末内中]?|[0-9]{{1,2}}月份?|[0-9]{{1,2}}日|关于|今年|去年|前年|当年|同年|年初|年底|年内|近日|随后|随即|据此|相应|及时|已经|正式|先后|陆续|相继|联合|共同|牵头|研究|组织|专门|配套|连续|率先|同步|起草|近年来?|层面|[也又还就已于在共再]|,| )+$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Adverbs();

    [GeneratedRegex($"^(?:[、 ]|和|与|及|以及|又|已|联合|会同|共同|{Departments})*$", RegexOptions.CultureInvariant)]
    private static partial Regex ListSeparator();

    [GeneratedRegex("党中央[、和]?$", RegexOptions.CultureInvariant)]
    private static partial Regex PartyCentre();

    [GeneratedRegex("我(?:局|厅|委|办|院|会|部|中心)(?:又|已|还|先后)*(?:联合|会同|与|和|商)?$", RegexOptions.CultureInvariant)]
    private static partial Regex OwnOffice();

    // 国家发展改革委联合我局等四部门印发: the letter's office is the second of them.
    [GeneratedRegex("(?:联合|会同|与|和|、)我(?:局|厅|委|办|院|会|部|中心)$", RegexOptions.CultureInvariant)]
    private static partial Regex Company();

    [GeneratedRegex("(?:国家|中央)$", RegexOptions.CultureInvariant)]
    private static partial Regex NationSubject();

    [GeneratedRegex("[我全](?<level>自治区|[省市州县区])(?:范围内)?$", RegexOptions.CultureInvariant)]
    private static partial Regex OwnSubject();

    [GeneratedRegex("依据|依照|按照|遵照|参照|对照|根据|落实|执行|贯彻|围绕|聚焦|结合|衔接|学习|按", RegexOptions.CultureInvariant)]
    private static partial Regex Applying();

    // 2018年第4号 numbers an order, it dates nothing.
    [GeneratedRegex("(?:19|20)[0-9]{2}年(?!第)", RegexOptions.CultureInvariant)]
    private static partial Regex Year();
}
