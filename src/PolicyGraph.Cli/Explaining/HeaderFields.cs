using System.Globalization;
using PolicyGraph.Authority;
using PolicyGraph.Documents;
using PolicyGraph.Text;

namespace PolicyGraph.Cli.Explaining;

/// <summary>One thing that the head and the foot of a document say of it.</summary>
/// <param name="Span">Where it was read; null where it has no place of its own.</param>
sealed record HeaderField(string Label, string Value, TextSpan? Span, string? Reason = null);

/// <summary>A document's header as labelled fields; what the text does not give is left out.</summary>
static class HeaderFields
{
    public static IEnumerable<HeaderField> Of(DocumentHeader header)
    {
        var region = RegionAuthority.Default.Find(header.RegionCode);
        HeaderField?[] fields =
        [
            new("kind", header.Kind.ToString().ToLowerInvariant(), null),
            Read("number", header.Number, nameof(header.Number)),
            Read("title", header.Title, nameof(header.Title)),
            Read("issuer", header.Issuers.IsEmpty ? null : string.Join('、', header.Issuers), nameof(header.Issuers)),
            region is null ? null : new("region", $"{region.Name} ({region.Code})", null, "of the first issuer"),
            Read("signed", header.IssuedOn, nameof(header.IssuedOn)),
            Bound("signed not before", header.IssuedNotBefore),
            Bound("signed not after", header.IssuedNotAfter),
            Read("published", header.PublishedOn, nameof(header.PublishedOn)),
            Read("index number", header.IndexNumber, nameof(header.IndexNumber)),
            Read("reply class", header.ReplyClass, nameof(header.ReplyClass)),
            Read("proposal body", header.ProposalBody switch { ProposalBody.Npc => "people's congress", ProposalBody.Cppcc => "consultative conference", _ => null }, ""),
            Read("proposal number", header.ProposalNumber, nameof(header.ProposalNumber)),
            Read("proposal title", header.ProposalTitle, nameof(header.ProposalTitle)),
        ];
        return fields.OfType<HeaderField>();

        HeaderField? Read(string label, object? value, string field) => value is null ? null
            : new HeaderField(label, value.ToString()!, header.Spans.TryGetValue(field, out var span) ? span : null);
    }

    static HeaderField? Bound(string label, DateBound? bound) => bound is null ? null
        : new HeaderField(label, bound.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), bound.Span, bound.Reason);
}
