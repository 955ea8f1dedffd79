using PolicyGraph.Authority;
using PolicyGraph.Extraction;
using PolicyGraph.Extraction.Commitments;
using PolicyGraph.Extraction.Proposals;

namespace PolicyGraph.Cli.Annotations;

/// <summary>Puts the proposal into the schema of what <c>extract</c> writes.</summary>
static class ProposalBuilder
{
    public static ProposalAnnotation? Build(DocumentAnnotations annotations) => annotations.Proposal is not { } proposal ? null : new(
        proposal.Body is { } body ? AnnotationBuilder.Word(body) : null,
        RegionAuthority.Default.Find(proposal.RegionCode) is { } region ? RegionAuthority.Default.FullName(region) : null,
        proposal.Session?.Name,
        proposal.Session?.Year,
        proposal.Number,
        proposal.Title,
        proposal.Proposer,
        proposal.Class?.Printed,
        proposal.Class?.Outcome is { } outcome ? AnnotationBuilder.Word(outcome) : null,
        [.. proposal.Handlers.Select(handler => Build(handler, annotations))],
        [.. proposal.Suggestions.Select(Build)],
        Build(proposal.Evidence));

    /// <summary>Null for a body that no table knows.</summary>
    public static string? NameOf(Handler handler, DocumentAnnotations annotations) => handler.Body switch
    {
        { Kind: ActorKind.Issuer } => AnnotationBuilder.Joined(annotations.Header.Issuers),
        { Mentions: [var mention] } => annotations.Mentions[mention].Name,
        _ => null,
    };

    static HandlerAnnotation Build(Handler handler, DocumentAnnotations annotations) =>
        new(AnnotationBuilder.Word(handler.Role), handler.Body.Printed!, NameOf(handler, annotations), Build(handler.Evidence));

    static SuggestionAnnotation Build(Suggestion suggestion) => new(
        suggestion.Ordinal,
        suggestion.Text,
        suggestion.Disposition?.Printed,
        suggestion.Disposition?.Normalized is { } normalized ? AnnotationBuilder.UpperWord(normalized) : null,
        new SpanAnnotation(suggestion.Answer.Start, suggestion.Answer.End),
        suggestion.Disposition is { } disposition ? [Build(suggestion.Evidence), Build(disposition.Evidence)] : [Build(suggestion.Evidence)]);

    public static EvidenceAnnotation Build(TextEvidence evidence) => new(evidence.Span.Start, evidence.Span.End, evidence.Quote, evidence.Rule);
}
