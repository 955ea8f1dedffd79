using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PolicyGraph.Text;

namespace PolicyGraph.Extraction;

/// <summary>Finds who signed a document: the organs above the date line, else those in the title, the letterhead or the catalogue.</summary>
static partial class HeaderIssuer
{
    const int LongestOrganLine = 40;
    const int FurthestFromEnd = 8;

    /// <summary>The signing organs as printed, and the line of the date below them.</summary>
    public sealed record Signature(ImmutableArray<HeaderLine> Organs, HeaderLine? Date);

    public static bool IsOrganLine(string line) => line.Length <= LongestOrganLine && OrganLine().IsMatch(line);

    /// <summary>The first organ line with a date line right below it; without one the last date line of the body.</summary>
    public static Signature Sign(HeaderLines lines)
    {
        foreach (var span in lines.Body.Skip(1))
        {
            if (!lines.MayEndInDate(span))
                continue;
            var line = lines.Line(span);
            if (OnOneLine(line) is { } signature)
                return signature;
            if (!HeaderDates.IsDateLine(line.Text))
                continue;
            var organs = lines.Above(span.Start - 1).Select(lines.Line).TakeWhile(above => IsOrganLine(above.Text)).Reverse().ToImmutableArray();
            if (!organs.IsEmpty)
                return new Signature(organs, line);
        }

        return new Signature([], lines.FromEnd.Where(lines.MayEndInDate).Select(lines.Line).FirstOrDefault(line => HeaderDates.IsDateLine(line.Text)));
    }

    // 海口市教育局　2031年6月17日
    static Signature? OnOneLine(HeaderLine line)
    {
        if (HeaderDates.AtEnd(line.Text) is not { Start: > 0 } date || !IsOrganLine(line.Text[..date.Start].Trim()))
            return null;
        var organ = new TextSpan(line.Span.Start, line.Span.Start + line.Text[..date.Start].TrimEnd().Length);
        var day = new TextSpan(line.Span.Start + date.Start, line.Span.End);
        return new Signature([line.Part(organ)], line.Part(day));
    }

    /// <summary>The issuers as printed, in order of trust.</summary>
    public static TextSpan? Printed(NormalizedText text, HeaderLines lines, Signature signature, TextSpan? title)
    {
        if (!signature.Organs.IsEmpty)
            return new TextSpan(signature.Organs[0].Span.Start, signature.Organs[^1].Span.End);
        if (title is { } span && InTitle().Match(span.Of(text.Text)).Groups["issuer"].Value.TrimEnd() is { Length: > 0 } issuer && IsOrganLine(issuer))
            return new TextSpan(span.Start, span.Start + issuer.Length);
        if (lines.FromEnd.Take(FurthestFromEnd).Select(lines.Line).FirstOrDefault(line => line.Span.Start > lines.HeadEnd && IsOrganLine(line.Text) && HeaderRegion.AtHead(line.Text) is not null) is { } undated)
            return undated.Span;
        return lines.Head.FirstOrDefault(line => IsOrganLine(line.Text))?.Span
            ?? WithoutBracket(text.Text, lines.Labels.Find("发布机构", "发布单位", "发布部门", "发文机构", "发文机关", "发文单位", "制发机关", "答复部门", "主办单位", "承办单位"))
            ?? (lines.Labels.Find("信息来源", "来源") is { } source && !Site().IsMatch(source.Of(text.Text)) ? source : null);
    }

    [GeneratedRegex("^(?:中共)?[\\p{IsCJKUnifiedIdeographs}、 　]{2,}(?:局|厅|委|部|办|室|政府|委员会|管委会|中心|总工会|联合会|法院|检察院|办事处)$", RegexOptions.CultureInvariant)]
    private static partial Regex OrganLine();

    // 市发改委（市粮储局): one body with two name plates.
    static TextSpan? WithoutBracket(string text, TextSpan? span) =>
        span is { } name && name.Of(text).IndexOf('（', StringComparison.Ordinal) is > 0 and var open ? new TextSpan(name.Start, name.Start + open) : span;

    // 来源：某县政府门户网 names a site.
    [GeneratedRegex("网站?$|公众号$", RegexOptions.CultureInvariant)]
    private static partial Regex Site();

    [GeneratedRegex("^(?<issuer>[^《]{3,60}?)(?:关于|印发|对)", RegexOptions.CultureInvariant)]
    private static partial Regex InTitle();
}
