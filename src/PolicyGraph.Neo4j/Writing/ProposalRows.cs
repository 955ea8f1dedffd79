using PolicyGraph.Graph.Storing;
using PolicyGraph.Resolution;

namespace PolicyGraph.Neo4j.Writing;

/// <summary>Rows of the statement that writes which proposals documents answer.</summary>
static class ProposalRows
{
    /// <param name="capture">The text that says so: with an ordinal, the id of a suggestion or handler, whatever the document is called.</param>
    public static object Of(string document, string capture, StatedProposal stated, IEnumerable<StatedCommitment> commitments)
    {
        var (said, evidence) = (stated.Said, stated.Said.Evidence);
        return new
        {
            document,
            proposal = new
            {
                id = stated.IdOf(document),
                shared = stated.Key is not null,
                body = said.Body?.ToString(),
                region = stated.Region,
                session = said.Session?.Name,
                said.Number,
            },
            answer = new { said.Title, said.Proposer, caption = Captions.Lines(stated), evidence.Rule, evidence.Span.Start, evidence.Span.End, evidence.Quote },
            handlers = stated.Handlers.Select((handler, ordinal) => new
            {
                id = $"{capture}#{ordinal}",
                ordinal,
                role = handler.Role.ToString(),
                handler.Name,
                key = handler.Institution is { } institution ? InstitutionKeys.IdOf(institution) : null,
                handler.Rule,
                handler.Quotation.Start,
                handler.Quotation.End,
                handler.Quotation.Quote,
            }),
            suggestions = stated.Suggestions.Select(suggestion => new
            {
                properties = Properties($"{capture}#{suggestion.Said.Ordinal}", suggestion),
                commitments = commitments.Where(one => one.Suggestion == suggestion.Said.Ordinal).Select(one => CommitmentRows.IdOf(document, one)),
            }),
        };
    }

    static object Properties(string id, StatedSuggestion stated)
    {
        var (said, fate) = (stated.Said, stated.Said.Disposition);
        return new
        {
            id,
            name = Captions.Of(stated),
            caption = Captions.Lines(stated),
            said.Ordinal,
            said.Text,
            stated.Folded,
            disposition = fate?.Printed,
            normalized = fate?.Normalized?.ToString(),
            said.Evidence.Rule,
            stated.Quotation.Start,
            stated.Quotation.End,
            stated.Quotation.Quote,
            fateRule = fate?.Evidence.Rule,
            fateStart = stated.Fate?.Start,
            fateEnd = stated.Fate?.End,
            fateQuote = stated.Fate?.Quote,
        };
    }
}
