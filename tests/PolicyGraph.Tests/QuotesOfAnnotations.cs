using PolicyGraph.Extraction;

namespace PolicyGraph.Tests;

static class QuotesOfAnnotations
{
    /// <summary>All that the annotations quote as evidence.</summary>
    public static IEnumerable<TextEvidence> Quotes(this DocumentAnnotations said)
    {
        var observed = said.Commitments.Observations.Select(observation => observation.Evidence);
        if (said.Proposal is not { } proposal)
            return observed;
        return observed.Concat(new[] { proposal.Evidence, proposal.Session?.Evidence, proposal.Class?.Rule }.OfType<TextEvidence>())
            .Concat(proposal.Handlers.Select(handler => handler.Evidence))
            .Concat(proposal.Suggestions.SelectMany(suggestion => new[] { suggestion.Evidence, suggestion.Disposition?.Evidence }.OfType<TextEvidence>()));
    }
}
