using System.Buffers;
using System.Text.RegularExpressions;
using PolicyGraph.Text;

namespace PolicyGraph.Extraction.Proposals;

/// <summary>Reads what a letter says became of one point: 吸收采纳, 部分采纳, 已落实, 暂不具备条件, 不宜统一设置. The first such words decide.</summary>
static partial class DispositionReader
{
    static readonly SearchValues<char> Anchors = SearchValues.Create("采纳吸暂宜缓恕落解完办推再另待具成难能予");

    /// <param name="place">A point's answer, or a bracket behind it, in units of the normalised text.</param>
    public static SuggestionDisposition? Read(NormalizedText text, TextSpan place)
    {
        var words = text.Text.AsSpan(place.Start, place.Length);
        if (words.IndexOfAny(Anchors) < 0)
            return null;
        foreach (Match match in Words().Matches(place.Of(text.Text)))
        {
            var found = new TextSpan(place.Start + match.Index, place.Start + match.Index + match.Length);
            if (!SpeaksOfAll(text.Text, place, found))
                return new SuggestionDisposition(text.Printed(found), Normalize(match), TextEvidence.Of(text, found, "disposition"));
        }

        return null;
    }

    // 您的建议我们已采纳 is said of the proposal, not of this point.
    static bool SpeaksOfAll(string text, TextSpan place, TextSpan found)
    {
        var start = found.Start;
        while (start > place.Start && !"，。；：\n".Contains(text[start - 1], StringComparison.Ordinal))
            start--;
        var end = found.End;
        while (end < place.End && !"，。；：\n".Contains(text[end], StringComparison.Ordinal))
            end++;
        return Whole().IsMatch(text.AsSpan(start, end - start));
    }

    static Disposition? Normalize(Match match) =>
        match.Groups["partly"].Success ? Disposition.Partly
        : match.Groups["deferred"].Success ? Disposition.Deferred
        : match.Groups["declined"].Success ? Disposition.Declined
        : match.Groups["done"].Success ? Disposition.AlreadyDone
        : match.Groups["adopted"].Success ? Disposition.Adopted : null;

    // Who decides, or the clause's beginning, stands before: 对困难企业暂不抽贷 decides on no point.
    const string Decides = "(?<=^|[，。；：》”\\n]|故|目前|因此|近期|现阶段|年内|地方|原则上|我[局委厅办市省区县州们]|[局委厅办部府会]|(?:该|此|本)[^，。；]{1,8})";

    // Words that say it by themselves: 已落实。 but not 已落实资金500万元.
    const string Alone = "(?=$|[，。；）\\n])";

    [GeneratedRegex(
        "(?<partly>部分(?:予以|给予)?(?:吸收|采纳|吸纳|采用)(?:采纳)?|(?:吸收|采纳)了?(?:其中)?部分(?:建议|内容))"
        + $"|(?<deferred>{Decides}暂(?:时)?(?:不|未|无法|难以?|没有)[^，。；：（）]{{0,14}}|暂缓[^，。；：（）]{{0,10}}|(?:条件|时机)(?:目前|暂|均)?(?:尚|还|仍|暂)?(?:不|未)(?:具备|成熟)|(?:尚|暂)不具备(?:[^，。；]{{0,4}}条件)?|近期难以[^，。；]{{1,8}}|待[^，。；]{{2,30}}后再(?:定|议|行[^，。；]{{2,6}}|研究[^，。；]{{0,4}}))"
        + $"|(?<declined>(?:不予|未予|不能|无法|难以|恕难|恕不能|不便|暂不|不宜)(?:予以)?(?:采纳|吸纳|办理)|{Decides}(?:不宜|恕难|恕不)[^，。；：（）]{{1,12}}|(?:无法|难以)(?:满足|支持|实施|实现|落实)(?:该|此)?(?:建议|诉求)?{Alone}|不再(?:另|单)[^，。；]{{1,8}}|不另(?:设|行)[^，。；]{{0,8}}|不能(?:实施|支持|普惠)[^，。；]{{0,6}})"
        + "|(?<adopted>吸收采纳|采纳吸收|(?<!不|未|难以|无法|不能)(?:予以|将|已|拟|同意|全部|完全|积极|充分|认真|均)(?:予以|认真|研究|积极|全部|充分|吸收)*(?:采纳|吸纳)(?!了?[^，。；]{0,8}(?:群众|企业|专家|各方|社会))|(?<=^|[，。；：\\n（])采纳(?=$|[。；）\\n])|采纳(?:了)?(?:该|此|这|本)(?:一|条|项)*建议)"
        + $"|(?<done>(?<=^|[，。；：（\\n]|目前|建议|事项|工作|诉求|问题|现)(?:均|都|现)?已经?(?:全面|全部|基本|得到|予以)?(?:落实|实现|解决|办结|完成|落实到位|落地)(?:到位|完毕)?{Alone})"
        + $"|(?<=^|[，。；：（\\n]|目前|建议|事项|工作|现)(?:正在|正)(?:积极|抓紧|有序|加快|稳步|按程序|逐步)?(?:推进|落实|办理|研究|实施|推动)(?:中|之中|落实)?{Alone}", RegexOptions.CultureInvariant)]
    private static partial Regex Words();

    [GeneratedRegex("(?:您|你们?|您们|贵\\p{IsCJKUnifiedIdeographs}{1,2})(?:所?提出?)?的?(?:这些|各项|全部|宝贵|上述|相关|意见|和|、)*(?:意见|建议|提案)|(?:提案|各项|全部|多数)(?:意见|建议)", RegexOptions.CultureInvariant)]
    private static partial Regex Whole();
}
