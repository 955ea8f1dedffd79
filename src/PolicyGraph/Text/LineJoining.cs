using System.Text.RegularExpressions;
using PolicyGraph.Authority;

namespace PolicyGraph.Text;

/// <summary>Tells a line break that a page's width made from one that the writer set.</summary>
/// <remarks>
/// A writer's block ends in sentence punctuation or begins with a mark of its own (list number, label, indent, date line).
/// Before the salutation every line stands alone, because letterheads have no punctuation to tell by.
/// </remarks>
static partial class LineJoining
{
    const int LongestOpenMark = 80;
    const int ShortestSentence = 10;
    const int ShortestBeforeGap = 15;
    const int LongestHeading = 30;
    const int ShortestWrapped = 18;
    const int LongestSignature = 30;
    const int LongestPageNumber = 40;

    /// <summary>Whether <paramref name="next"/> goes on with <paramref name="block"/>.</summary>
    /// <param name="block">The block's end, folded in width.</param>
    /// <param name="indent">Of the line before.</param>
    /// <param name="isBody">The salutation or the first sentence has been passed.</param>
    /// <param name="hasGap">Empty lines or a page's end lie between the two.</param>
    public static bool Joins(ReadOnlySpan<char> block, int indent, ReadOnlySpan<char> next, int nextIndent, bool isBody, bool hasGap)
    {
        if (block.Length == 0 || EndsSentence(block))
            return false;
        if (HasOpenMark(block))
            return true;
        if (BeginsBlock(next) || IsSignature(block, next) || DateLine().IsMatch(block) || ContactLine().IsMatch(block))
            return false;
        if (IsHeadingOverAddress(block, next))
            return false;
        if (!isBody)
            return (!hasGap && (next[0] == '的' || block[^1] == '的' || IsLetterhead(block, next))) || (NumberCut().IsMatch(block) && NumberRest().IsMatch(next));
        return GoesOn(block, hasGap) && ((!IsIndented(block, indent, nextIndent) && !IsHeading(block, indent - nextIndent, hasGap)) || WordBreak.Cuts(block, next));
    }

    /// <summary>Page numbers (— 2 —, 第 2 页): furniture of a page, in no sentence.</summary>
    public static bool IsPageNumber(ReadOnlySpan<char> line) => line.Length <= LongestPageNumber && PageNumber().IsMatch(line);

    /// <summary>The first line of the body: a salutation, or a line that punctuates a sentence.</summary>
    public static bool BeginsBody(ReadOnlySpan<char> line) =>
        line.Contains('。')
        || (line.Length >= ShortestBeforeGap && Preamble().IsMatch(line))
        || (line.Length >= ShortestBeforeGap && HasOuterComma(line) && !Title().IsMatch(line))
        || (line.Length >= 4 && line[^1] == '：' && !Label().IsMatch(line) && !Furniture().IsMatch(line));

    // A comma within marks, quotes or brackets is a title's.
    static bool HasOuterComma(ReadOnlySpan<char> line)
    {
        var depth = 0;
        foreach (var unit in line)
        {
            depth += unit switch { '《' or '“' or '（' => 1, '》' or '”' or '）' => -1, _ => 0 };
            if (unit == '，' && depth <= 0)
                return true;
        }

        return false;
    }

    static bool EndsSentence(ReadOnlySpan<char> block) =>
        "。！？；：…".Contains(block[^1], StringComparison.Ordinal)
        || (block.Length > 1 && "”）】〕\"".Contains(block[^1], StringComparison.Ordinal) && "。！？；".Contains(block[^2], StringComparison.Ordinal))
        || (block[^1] is '）' or '〕' or '】' && Closed().IsMatch(block));

    static bool HasOpenMark(ReadOnlySpan<char> block) =>
        IsOpen(block, '《', '》') || IsOpen(block, '（', '）');

    static bool IsOpen(ReadOnlySpan<char> block, char opening, char closing) =>
        block.LastIndexOf(opening) is >= 0 and var open && block.LastIndexOf(closing) < open && block.Length - open <= LongestOpenMark;

    static bool BeginsBlock(ReadOnlySpan<char> line) => BlockStart().IsMatch(line) || (line[^1] == '：' && Salutation().IsMatch(line)) || DateLine().IsMatch(line);

    // 海口市教育局 alone on its line: a signature, unless the line above waits for a body's name.
    static bool IsSignature(ReadOnlySpan<char> block, ReadOnlySpan<char> line) =>
        line.Length <= LongestSignature && !"、，和与及由向经".Contains(block[^1], StringComparison.Ordinal) && Organ().IsMatch(line)
        && RegionAuthority.Default.LongestAt(line.ToString(), 0) is { } found && found.Length == found.Region.Name.Length;

    // 黄石市经济|和信息化局: the head's organ over two lines.
    static bool IsLetterhead(ReadOnlySpan<char> block, ReadOnlySpan<char> next) =>
        block.Length + next.Length <= LongestSignature && Organ().IsMatch(next) && !Organ().IsMatch(block)
        && RegionAuthority.Default.LongestAt(block.ToString(), 0) is { } found && found.Length == found.Region.Name.Length
        && RegionAuthority.Default.LongestAt(next.ToString(), 0) is null && AgencyAuthority.Default.Canonicalize(string.Concat(block, next), null) is { Name: not null };

    static bool IsIndented(ReadOnlySpan<char> block, int indent, int nextIndent) =>
        nextIndent >= 2 && (nextIndent != indent || !"，、".Contains(block[^1], StringComparison.Ordinal));

    // A long first line that is indented, with a next one that is not, is a paragraph's; what ends in a comma or within a date goes on, and 将 stands in
    // sentences, beside the points that headings name.
    static bool IsHeading(ReadOnlySpan<char> block, int outdent, bool hasGap) =>
        ListMark().IsMatch(block) && !block.Contains('。') && !(block.Contains('将') && !block.Contains("关于", StringComparison.Ordinal)) && !"，、年".Contains(block[^1], StringComparison.Ordinal)
        && (hasGap || (block.Length < LongestHeading && !(outdent >= 2 && block.Length >= ShortestWrapped)));

    // 办理情况的说明 over 您提出的…: no mark in the line above, and the one below speaks to the reader.
    static bool IsHeadingOverAddress(ReadOnlySpan<char> block, ReadOnlySpan<char> next) =>
        block.Length < ShortestWrapped && block.IndexOfAny("，、。；") < 0 && block[^1] is not ('谢' or '对' or '请' or '由' or '给' or '与' or '和' or '就') && Address().IsMatch(next);

    static bool GoesOn(ReadOnlySpan<char> block, bool hasGap) => hasGap
        ? block.Length >= ShortestBeforeGap && block.IndexOfAny('，', '、', '。') >= 0
        : block.Length >= ShortestSentence || block.IndexOfAny('，', '、') >= 0;

    [GeneratedRegex(@"^(?:[-—–－─]+ ?\d{1,3} ?[-—–－─]+|第 ?\d{1,3} ?页(?:[ ，,/]*共 ?\d{1,3} ?页)?)$", RegexOptions.CultureInvariant)]
    private static partial Regex PageNumber();

    // A line that is one bracket: （此件公开发布）, 〔A〕, 【同意公开】.
    [GeneratedRegex("^(?:（[^）]*）|〔[^〕]*〕|【[^】]*】)$", RegexOptions.CultureInvariant)]
    private static partial Regex Closed();

    [GeneratedRegex("^(?:[一二三四五六七八九十]{1,3}[、.．]|（[一二三四五六七八九十0-9]{1,3}）|[0-9]{1,2}[.、．])", RegexOptions.CultureInvariant)]
    private static partial Regex ListMark();

    [GeneratedRegex(
        "^(?:[一二三四五六七八九十]{1,3}[、.．]|[一二三四五六七八九十]是|（[一二三四五六七八九十0-9]{1,3}）|[0-9]{1,2}(?:[.、．](?![0-9])|）)|[①-⑳•·●]|——"
        + "|第[一二三四五六七八九十百]+[条章节]|附件|抄送|打印|【|上一[篇条]|下一[篇条]|分享到|扫一扫|相关(?:解读|链接|附件)"
        + "|(?:（[^）]*）|〔[^〕]*〕)$|(?!.*如下：)[^，。、；《（“]{1,10}：)", RegexOptions.CultureInvariant)]
    private static partial Regex BlockStart();

    [GeneratedRegex("^(?:您们?|你们)(?:提出|提交|反映|在|所|建议|对)", RegexOptions.CultureInvariant)]
    private static partial Regex Address();

    [GeneratedRegex("^[^。；]{1,40}(?:代表|委员|单位|政府|[市省区县州]委(?:会|员会)?|[社会党])：$", RegexOptions.CultureInvariant)]
    private static partial Regex Salutation();

    [GeneratedRegex("^[^，。；：]{0,8}(?:号|机构|机关|日期|时间|来源|类别|分类|方式|标题|名称|状态|电话|情况|次数|附件)：$", RegexOptions.CultureInvariant)]
    private static partial Regex Label();

    // What a page puts round its text: 【字体：大 中 小】 打印 分享到： 今天是：
    [GeneratedRegex("[【】|>]|打印|分享|字体|字号|浏览|阅读|来源|今天是|位置：|欢迎|签发人", RegexOptions.CultureInvariant)]
    private static partial Regex Furniture();

    // Titles have commas: 关于优化甲乙，畅通丙丁的建议的答复.
    [GeneratedRegex(
        "^(?!您|你|贵|现|根据|按照|为)[^，。：]{0,40}?(?:关于|对|印发)[^。：；]{4,120}(?:答复|复函|回复|办复|函|答复意见|办理意见|办理情况|通知|意见|方案|办法|措施|规划|决定|公告|通告)(?:（[^）]*）)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Title();

    // No title begins so.
    [GeneratedRegex("^(?:为(?:了|进一步|深入|全面|贯彻|落实|加快|推[进动]|促进|提[升高])|根据|按照|依据|现将|经研究|[您你]们?(?:提|向|反|于|在[^：]{2,20}会))", RegexOptions.CultureInvariant)]
    private static partial Regex Preamble();

    // 第15|032号: a number that the break cuts.
    [GeneratedRegex("第 ?[0-9]{0,12}$", RegexOptions.CultureInvariant)]
    private static partial Regex NumberCut();

    [GeneratedRegex("^[0-9]{0,12} ?号", RegexOptions.CultureInvariant)]
    private static partial Regex NumberRest();

    [GeneratedRegex("^[\\p{IsCJKUnifiedIdeographs}]{3,}(?:局|厅|委员会|办公室|办公厅|政府|管委会)$", RegexOptions.CultureInvariant)]
    private static partial Regex Organ();

    // 联系人：…  办复类别：B: what stands below the text is a line each.
    [GeneratedRegex("^（?(?:联系(?:人|电话|方式|单位)|电话|(?:办复|答复|办理|建议|提案)?(?:类别|结果)|签发人|承办)[^，。、；]{0,12}：", RegexOptions.CultureInvariant)]
    private static partial Regex ContactLine();

    [GeneratedRegex("^(?:[0-9]{4} ?年 ?[0-9]{1,2} ?月 ?[0-9]{1,2} ?日|20[0-9]{6}|[〇○零0一二三四五六七八九十]{4} ?年.{1,3}月.{1,3}日|[0-9]{4}-[0-9]{2}-[0-9]{2}[ 0-9:]*)(?:印发)?$", RegexOptions.CultureInvariant)]
    private static partial Regex DateLine();
}
