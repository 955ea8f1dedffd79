using System.Text.RegularExpressions;
using PolicyGraph.Documents;
using PolicyGraph.Extraction.Commitments;
using PolicyGraph.Text;

namespace PolicyGraph.Extraction.Proposals;

/// <summary>Reads which proposal a reply answers and who handled it; builds on what <see cref="HeaderExtractor"/> read of number, title, body and class.</summary>
static partial class ProposalExtractor
{
    const int LongestOpening = 600;
    const int LongestStatement = 40;

    /// <returns>Null for what is no reply, and for one that does not say which proposal it answers.</returns>
    public static Proposal? Extract(UnitContext context, LetterOutline outline)
    {
        var header = context.Header;
        if (header.Kind is not DocumentKind.Reply)
            return null;
        var opening = Opening(context);
        var title = Place(context, nameof(DocumentHeader.Title));
        var session = (title is { } heading ? SessionReader.Read(context.Text, heading, header) : null) ?? SessionReader.Read(context.Text, opening, header);
        if (Evidence(context, session?.Place) is not { } evidence)
            return null;
        return new Proposal(
            header.ProposalBody,
            session?.RegionCode,
            session is null ? null : Session(context, session),
            header.ProposalNumber,
            header.ProposalTitle,
            ProposerReader.Read(context.Source, opening.Start),
            ReplyClassReader.Read(context.Source, header.ReplyClass),
            HandlerReader.Read(context, opening),
            SuggestionReader.Read(context, outline, opening.End),
            evidence)
        {
            IsMotion = Place(context, nameof(DocumentHeader.ProposalNumber)) is { } number
                && (MotionBefore().IsMatch(context.Words(new TextSpan(0, number.Start))) || MotionBehind().IsMatch(context.Text, number.End)),
        };
    }

    static ProposalSession Session(UnitContext context, SessionReader.Found found) => new(
        context.Source.Printed(found.Place), found.Term, found.Meeting, found.Year, TextEvidence.Of(context.Source, found.Place, "session"));

    // From session to number where the two stand together, so that no addressee stands within; else the one that stands.
    static TextEvidence? Evidence(UnitContext context, TextSpan? session)
    {
        var (number, title) = (Place(context, nameof(DocumentHeader.ProposalNumber)), Place(context, nameof(DocumentHeader.ProposalTitle)));
        if (session is { } from && number is { } to && to.Start >= from.End && to.End - from.Start <= LongestStatement
            && !Person().IsMatch(context.Words(new TextSpan(from.End, to.Start))))
            return TextEvidence.Of(context.Source, new TextSpan(from.Start, to.End + (context.Text.At(to.End) == '号' ? 1 : 0)), "session-and-number");
        return title is { } named ? TextEvidence.Of(context.Source, named, "proposal-title")
            : number is { } numbered ? TextEvidence.Of(context.Source, numbered, "proposal-number")
            : session is { } place ? TextEvidence.Of(context.Source, place, "session") : null;
    }

    // Up to 现答复如下; a letter without these words opens with its first paragraph.
    static TextSpan Opening(UnitContext context)
    {
        var text = context.Text;
        var start = Math.Min(context.Header.BodyStart, text.Length);
        var length = Math.Min(text.Length - start, LongestOpening);
        if (text.IndexOf("如下", start, length, StringComparison.Ordinal) is >= 0 and var answer)
            return new TextSpan(start, answer);
        var end = text.IndexOf("收悉", start, length, StringComparison.Ordinal) is >= 0 and var received ? text.IndexOf('\n', received) : -1;
        return new TextSpan(start, end > start ? end : start + length);
    }

    static TextSpan? Place(UnitContext context, string field) =>
        context.Header.Spans.TryGetValue(field, out var span) ? context.Source.Offsets.ToNormalized(span) : null;

    // 第3号议案, 议案第3号; 议案转建议第12号 is a suggestion.
    [GeneratedRegex(@"\G\s?号[）)]?(?:重点)?议案", RegexOptions.CultureInvariant)]
    private static partial Regex MotionBehind();

    [GeneratedRegex("议案：?(?:第|[（(])?\\s?$", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex MotionBefore();

    // 某某代表提出的, but not 代表建议.
    [GeneratedRegex("(?:代表|委员)(?!会|大会|建议|提案|议案)", RegexOptions.CultureInvariant)]
    private static partial Regex Person();
}
