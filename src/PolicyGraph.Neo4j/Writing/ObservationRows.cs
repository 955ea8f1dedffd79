using System.Collections.Immutable;
using PolicyGraph.Extraction.Commitments;
using PolicyGraph.Graph.Storing;

namespace PolicyGraph.Neo4j.Writing;

/// <summary>Rows of the statement that writes observations.</summary>
static class ObservationRows
{
    public static object Of(string document, ImmutableArray<Observation> observations) => new
    {
        document,
        observations = observations.Select((observation, ordinal) => new
        {
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
