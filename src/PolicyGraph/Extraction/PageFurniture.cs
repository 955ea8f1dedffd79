using System.Text.RegularExpressions;
using PolicyGraph.Documents;
using PolicyGraph.Text;

namespace PolicyGraph.Extraction;

/// <summary>What a page puts round its text: links to other pages (上一篇：…, 附件下载), and other documents' titles below it (相关链接).</summary>
/// <remarks>They print other documents' titles, numbers and bodies, of which the document names none.</remarks>
static partial class PageFurniture
{
    /// <summary>Its places in the normalised text.</summary>
    public static IEnumerable<TextSpan> In(NormalizedText text, DocumentHeader header)
    {
        foreach (var link in Link().Spans(text.Text))
            yield return link;
        var signed = header.Spans.TryGetValue(nameof(DocumentHeader.IssuedOn), out var date) ? text.Offsets.ToNormalized(date).End : 0;
        var body = Math.Max(signed, header.BodyStart);
        if (LinkList().First(text.Text.AsSpan(body)) is not { } list)
            yield break;
        foreach (var title in DocumentTitle().Spans(text.Text.AsSpan(body + list.Index)))
            yield return new TextSpan(body + list.Index + title.Start, body + list.Index + title.End);
    }

    [GeneratedRegex(@"(?:(?<![^\n ])(?:上一|下一)[篇条]|(?<![^\n])(?:相关(?:阅读|文章|链接|解读|新闻)|(?:推荐|延伸)阅读|政策解读[｜|：:]|附件下载|打印))[^\n]*", RegexOptions.CultureInvariant)]
    private static partial Regex Link();

    [GeneratedRegex(@"(?<![^\n])【?(?:相关(?:阅读|文章|链接|新闻)|(?:推荐|延伸)阅读|热门(?:推荐|文章))】?[：:]?(?=\n|$)", RegexOptions.CultureInvariant)]
    private static partial Regex LinkList();

    // …市教育局关于落实《…》的通知（…号）, alone on its line.
    [GeneratedRegex(@"(?<![^\n])[^\n。]*关于[^\n。]{2,80}的(?:通知|答复|复函|函|批复|公告|公示|通报)(?:（[^）\n]*）)?(?=\n|$)", RegexOptions.CultureInvariant)]
    private static partial Regex DocumentTitle();
}
