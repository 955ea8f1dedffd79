using System.Collections.Immutable;
using PolicyGraph.Extraction.Commitments;
using PolicyGraph.Graph.Storing;

namespace PolicyGraph.Neo4j.Writing;

/// <summary>Rows of the statement that writes observations.</summary>
static class ObservationRows
{
    /// <param name="capture">The text that says so: with the ordinal, the observation's id, whatever the document is called.</param>
    public static object Of(string document, string capture, ImmutableArray<Observation> observations) => new
    {
        document,
        observations = observations.Select((observation, ordinal) => new
        {
            id = $"{capture}#{ordinal}",
            ordinal,
            name = Captions.Of(observation),
            caption = Captions.Lines(observation),
            observation.Quantity.Measure,
            quantity = StatedCommitments.Write([observation.Quantity]),
            subject = observation.Subject?.Printed,
            observation.Evidence.Rule,
            observation.Evidence.Span.Start,
            observation.Evidence.Span.End,
            observation.Evidence.Quote,
        }),
    };
}
