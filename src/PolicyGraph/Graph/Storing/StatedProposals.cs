using System.Collections.Immutable;
using PolicyGraph.Extraction;
using PolicyGraph.Extraction.Commitments;
using PolicyGraph.Extraction.Proposals;
using PolicyGraph.Resolution;

namespace PolicyGraph.Graph.Storing;

/// <summary>Who a letter says handled the proposal.</summary>
/// <param name="Institution">The key under which all held documents together settle it to a node; null for a body that no table knows.</param>
public sealed record StatedHandler(ParticipantRole Role, string Name, InstitutionKey? Institution, string Rule, Quotation Quotation);

/// <summary>A point that a letter answers.</summary>
/// <param name="Fate">Where the letter says what became of it.</param>
public sealed record StatedSuggestion(Suggestion Said, Quotation Quotation, Quotation? Fate)
{
    /// <summary>What a filter's text is looked for in.</summary>
    public string Folded => SearchFolding.Name(Said.Text);
}

/// <summary>The proposal that a letter answers, as every store keeps it.</summary>
/// <param name="Key">Body, region, session and number, of motions apart; null where the letter does not print all of them: it then answers a proposal of its own.</param>
/// <param name="Region">Code of the region whose congress or conference it is.</param>
public sealed record StatedProposal(
    string? Key, Proposal Said, string? Region, ImmutableArray<StatedHandler> Handlers, ImmutableArray<StatedSuggestion> Suggestions)
{
    public string IdOf(string document) => Key is null ? StatedProposals.OwnIdOf(document) : NodeId.OfProposal(Key);
}

public static class StatedProposals
{
    public static StatedProposal? Of(DocumentGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        if (graph.Annotations.Proposal is not { } said)
            return null;
        var region = StoredRegions.Known(said.RegionCode);
        return new StatedProposal(
            said is { Body: { } body, Session: { } session, Number: { } number } && region is not null
                ? $"{body}|{region}|{session.Name}|{(said.IsMotion ? "议案" : "")}{number}" : null,
            said, region,
            [.. said.Handlers.SelectMany(handler => Handlers(handler, graph))],
            [.. said.Suggestions.Select(suggestion => new StatedSuggestion(
                suggestion, Around(graph, suggestion.Evidence), suggestion.Disposition is { } fate ? Around(graph, fate.Evidence) : null))]);
    }

    /// <summary>The id of a proposal that one document alone answers; it follows the document's id.</summary>
    public static string OwnIdOf(string document) => NodeId.OfProposal($"document|{document}");

    // 我局 is the issuer, or all of them.
    static IEnumerable<StatedHandler> Handlers(Handler handler, DocumentGraph graph)
    {
        var (annotations, quotation) = (graph.Annotations, Around(graph, handler.Evidence));
        return handler.Body switch
        {
            { Kind: ActorKind.Issuer } when !annotations.Header.Issuers.IsEmpty => annotations.Header.Issuers.Select(name => Stated(name, InstitutionKeys.OfAgency(name))),
            { Mentions: [var mention] } => [Stated(annotations.Mentions[mention].Name ?? handler.Body.Printed!, KeyOf(mention, annotations))],
            _ => [Stated(handler.Body.Printed!, null)],
        };

        StatedHandler Stated(string name, InstitutionKey? key) => new(handler.Role, name, key, handler.Evidence.Rule, quotation);
    }

    static InstitutionKey? KeyOf(int mention, DocumentAnnotations annotations) =>
        annotations.Institutions.FirstOrDefault(institution => institution.Mentions.Contains(mention))?.Key;

    static Quotation Around(DocumentGraph graph, TextEvidence evidence) => SentenceQuotation.Around(graph.Source.Text, evidence.Span);
}
