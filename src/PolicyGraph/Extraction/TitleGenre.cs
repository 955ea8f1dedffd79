using System.Text.RegularExpressions;
using PolicyGraph.Authority;
using PolicyGraph.Resolution;

namespace PolicyGraph.Extraction;

/// <summary>What a title in marks is, by its wording alone.</summary>
enum TitleKind { Law, Policy, Other }

/// <summary>Tells laws and policies from the reports, proposals, contracts and books that also stand in title marks, by the genre (文种) at the title's end.</summary>
/// <remarks>GB/T 9704-2012 and the 2012 regulations on official documents name the genres; offices add 方案, 规划, 措施 and the like.</remarks>
static partial class TitleGenre
{
    public static TitleKind Of(string title)
    {
        var text = Bare(title);
        if (LawNames.Default.Official(text) is not null)
            return TitleKind.Law;
        if (text is [.., '法' or '典' or '例'] && Statute().IsMatch(text))
            return IsLocal(text) ? TitleKind.Policy : TitleKind.Law;
        return IsPolicy(text) || (!Refused().IsMatch(text) && !WorkAuthority.Default.ByTitle(TitleFolding.Fold(title).Core).IsEmpty)
            ? TitleKind.Policy : TitleKind.Other;
    }

    /// <summary>True for 《意见》, 《总体规划》, 《三年行动计划》: a genre and what qualifies every work of it, no subject.</summary>
    public static bool IsGenreAlone(string title) => GenreAlone().IsMatch(Bare(title));

    static bool IsPolicy(string text) => !Refused().IsMatch(text) && (Genre().IsMatch(text) || PlannedYear().IsMatch(text));

    // A regulation of a province or city (地方性法规), and the party's own.
    static bool IsLocal(string text) =>
        RegionAuthority.Default.LongestAt(text, 0) is { Region.Level: not RegionLevel.Nation } || text.StartsWith("中国共产党", StringComparison.Ordinal)
        || text.Contains("经济特区", StringComparison.Ordinal);

    static string Bare(string title) =>
        TitleFolding.Canonical(title) is [.., ')' or '编' or '版' or '年' or (>= '0' and <= '9')] folded ? Trailing().Replace(folded, "") : TitleFolding.Canonical(title);

    // （试行）, 修编, 2016-2030
    [GeneratedRegex(@"(?:\([^()]*\)|修编|修订版|(?:19|20)[0-9]{2}年?-(?:19|20)[0-9]{2}年?)+$", RegexOptions.CultureInvariant)]
    private static partial Regex Trailing();

    [GeneratedRegex("(?:(?<![办方做想看说书语司立执守用算疗手技])法|法典|条例)$", RegexOptions.CultureInvariant)]
    private static partial Regex Statute();

    [GeneratedRegex(
        "(?:意见|方案|办法|措施|通知|规划|纲要|计划|决定|清单|条例|细则|规定|公告|通告|批复|函|指南|规程|标准|要点|目录|政策|举措|准则|章程|预案"
        + "|导则|规范|大纲|规则|守则|决议|命令|指引|安排|要求|制度|机制|路线图|任务书|指标|目标|[0-9一二三四五六七八九十]+条)$", RegexOptions.CultureInvariant)]
    private static partial Regex Genre();

    // 中国教育现代化2035
    [GeneratedRegex("(?:现代化|制造|愿景|目标)20[0-9]{2}$", RegexOptions.CultureInvariant)]
    private static partial Regex PlannedYear();

    // The plenum's 建议 on a five-year plan is a policy, a deputy's 建议 is not.
    [GeneratedRegex("(?:(?<!中共中央关于.*)建议|提案|议案|报告|讲话|协议|协议书|合同|答复|复函|白皮书|蓝皮书|总结|教材)$", RegexOptions.CultureInvariant)]
    private static partial Regex Refused();

    [GeneratedRegex(
        "^(?:实施|工作|总体|若干|指导|行动|建设|管理|暂行|专项|发展|改革|整体|综合|分工|配套|政策|[0-9一二三四五六七八九十两]+年)*"
        + "(?:意见|方案|办法|措施|通知|规划|纲要|计划|决定|清单|条例|细则|规定|公告|指南|标准|要点|目录|法|[0-9一二三四五六七八九十]+条)$", RegexOptions.CultureInvariant)]
    private static partial Regex GenreAlone();
}
