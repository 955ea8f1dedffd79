using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PolicyGraph.Documents;
using PolicyGraph.Resolution;
using PolicyGraph.Text;

namespace PolicyGraph.Extraction;

/// <summary>Reads what head and foot of a document say of it (版头, 主体, 版记 of GB/T 9704-2012, and the catalogue that a web page puts above).</summary>
public sealed partial class HeaderExtractor
{
    const int OpeningLength = 300;

    public static DocumentHeader Extract(NormalizedText text) => new HeaderExtractor(text).Read();

    readonly NormalizedText _text;
    readonly HeaderLines _lines;
    readonly int _body;
    readonly ImmutableDictionary<string, TextSpan>.Builder _spans = ImmutableDictionary.CreateBuilder<string, TextSpan>();

    HeaderExtractor(NormalizedText text)
    {
        (_text, _lines) = (text, new HeaderLines(text));
        _body = _lines.HeadEnd;
    }

    DocumentHeader Read()
    {
        var title = HeaderTitle.Find(_text, _lines);
        var signature = HeaderIssuer.Sign(_lines);
        var kind = Kind(title);
        var header = new DocumentHeader(kind) { Title = Printed(nameof(DocumentHeader.Title), title), BodyStart = _body };
        header = WithIssuers(header, HeaderIssuer.Printed(_text, _lines, signature, title));
        header = WithDates(header, signature) with
        {
            Number = Number(),
            IndexNumber = Printed(nameof(DocumentHeader.IndexNumber), _lines.Labels.Find("索引号")),
        };
        if (kind is DocumentKind.News or DocumentKind.Other && title is null)
            header = header with { Title = Printed(nameof(DocumentHeader.Title), HeaderTitle.Headline(_lines)) };
        if (kind is DocumentKind.Reply)
            header = WithProposal(header, title);
        return header with { Spans = _spans.ToImmutable() };
    }

    DocumentKind Kind(TextSpan? title)
    {
        var fromTitle = title is { } span ? HeaderTitle.KindOf(_text.Printed(span)) : null;
        var opening = _text.Text[_body..Math.Min(_text.Text.Length, _body + OpeningLength)];
        return Answers().IsMatch(opening) ? DocumentKind.Reply
            : fromTitle ?? (Enacts().IsMatch(opening) ? DocumentKind.Policy : Reports().IsMatch(opening) || Interviews().IsMatch(_text.Text, _body) ? DocumentKind.News : DocumentKind.Other);
    }

    // The document's own number stands in the letterhead; one behind the salutation is cited.
    DocumentNumber? Number()
    {
        var head = _text.Text[.._body];
        var labelled = _lines.Labels.Find("文号", "发文字号", "文件编号", "备注/文号");
        var match = labelled is { } field ? DocumentNumberParser.FindFirst(field.Of(head)) is { } own ? own with { Span = Shift(own.Span, field.Start) } : null : null;
        match ??= DocumentNumberParser.FindAll(head).FirstOrDefault(found => !IsCited(head, found.Span.Start));
        if (match is not null)
            _spans[nameof(DocumentHeader.Number)] = _text.ToSource(match.Span);
        return match?.Number;
    }

    // In a title's marks, or in the bracket behind one.
    static bool IsCited(string head, int start) =>
        start > 0 && (head[start - 1] == '《' || (head[start - 1] == '（' && start > 1 && head[start - 2] == '》'));

    DocumentHeader WithIssuers(DocumentHeader header, TextSpan? printed)
    {
        if (printed is not { Length: > 1 } span)
            return header;
        var name = _text.Text[span.Start..span.End].Replace('\n', ' ');
        var context = AgencyScan.Find(name, new TextSpan(0, name.Length), null).FirstOrDefault().Agency?.Region ?? HeaderRegion.Guess(_text.Text, name);
        var agencies = AgencyScan.Find(name, new TextSpan(0, name.Length), context).FindAll(found => found.Agency.Name is not null);
        if (agencies.Count == 0 || (agencies is [var sole] && sole.Span.End < name.Length && HeaderIssuer.IsOrganLine(name)))
            return WithUnknownIssuer(header, span, name);
        _spans[nameof(DocumentHeader.Issuers)] = _text.ToSource(span);
        return header with
        {
            Issuers = [.. agencies.Select(found => found.Agency.Name!).Distinct()],
            RegionCode = agencies[0].Agency.Region?.Code,
        };
    }

    // A body that no table knows is called as it signs, where it names its region: 重庆市大数据应用发展管理局.
    DocumentHeader WithUnknownIssuer(DocumentHeader header, TextSpan span, string name)
    {
        if (!HeaderIssuer.IsOrganLine(name) || name.Contains(' ', StringComparison.Ordinal) || HeaderRegion.AtHead(name) is not { } region)
            return header;
        _spans[nameof(DocumentHeader.Issuers)] = _text.ToSource(span);
        return header with { Issuers = [name], RegionCode = region.Code };
    }

    DocumentHeader WithDates(DocumentHeader header, HeaderIssuer.Signature signature)
    {
        var signed = signature.Date is { } line
            ? Date(nameof(DocumentHeader.IssuedOn), line.Span)
            : Date(nameof(DocumentHeader.IssuedOn), _lines.Labels.Find("成文日期", "成文时间", "公文生成日期", "生成日期", "签发日期", "制发日期"));
        var published = Date(nameof(DocumentHeader.PublishedOn), _lines.Labels.Find("发布日期", "发布时间", "公开日期", "公开时间", "发文日期", "发文时间", "信息时间", "更新时间", "答复时间", "编稿时间", "时间"))
            ?? Date(nameof(DocumentHeader.PublishedOn), HeaderDates.Alone(_text.Text[.._body]));
        var bounds = signed is null;
        return header with
        {
            IssuedOn = signed,
            PublishedOn = published,
            IssuedNotBefore = bounds ? HeaderBounds.NotBefore(_text) : null,
            IssuedNotAfter = bounds ? HeaderBounds.NotAfter(published, _spans.TryGetValue(nameof(DocumentHeader.PublishedOn), out var span) ? span : null) : null,
        };
    }

    PartialDate? Date(string field, TextSpan? printed)
    {
        if (printed is not { } span || HeaderDates.First(span.Of(_text.Text)) is not { } found)
            return null;
        _spans[field] = _text.ToSource(Shift(found.Span, span.Start));
        return found.Date;
    }

    DocumentHeader WithProposal(DocumentHeader header, TextSpan? title) => header with
    {
        ProposalNumber = Printed(nameof(DocumentHeader.ProposalNumber), HeaderProposal.Number(_text.Text, title, _body)),
        ProposalTitle = Printed(nameof(DocumentHeader.ProposalTitle), HeaderProposal.Title(_text.Text, title, _body)),
        ProposalBody = HeaderProposal.Body(_text.Text, title, _body),
        ReplyClass = Printed(nameof(DocumentHeader.ReplyClass), HeaderProposal.Class(_text.Text, _body)),
    };

    string? Printed(string field, TextSpan? printed)
    {
        if (printed is not { Length: > 0 } span)
            return null;
        _spans[field] = _text.ToSource(span);
        return _text.Printed(span);
    }

    static TextSpan Shift(TextSpan span, int by) => new(span.Start + by, span.End + by);

    [GeneratedRegex("收悉|(?:答复|函复|复函|回复|函告|办复)(?:情况|意见)?如下|办理答复意见", RegexOptions.CultureInvariant)]
    private static partial Regex Answers();

    // 现印发给你们, 制定本方案, 提出如下意见: what a normative document says of itself.
    [GeneratedRegex("印发(?:给)?你们|现予(?:印发|公布|发布)|(?:制定|制订)(?:本|如下|以下)|提出(?:如下|以下)", RegexOptions.CultureInvariant)]
    private static partial Regex Enacts();

    [GeneratedRegex("记者|通讯员", RegexOptions.CultureInvariant)]
    private static partial Regex Reports();

    // Behind the opening a letter may speak of journalists, but does not speak to them.
    [GeneratedRegex("告诉记者|对记者|记者(?:从|在|了解|获悉|看到)|本报讯|（记者", RegexOptions.CultureInvariant)]
    private static partial Regex Interviews();
}
