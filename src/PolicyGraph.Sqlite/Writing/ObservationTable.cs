using PolicyGraph.Graph;
using PolicyGraph.Graph.Storing;

namespace PolicyGraph.Sqlite.Writing;

/// <summary>The numbers that a document's current capture prints and that promise nothing.</summary>
sealed class ObservationTable(Session session)
{
    public void Insert(long document, DocumentGraph graph)
    {
        foreach (var (ordinal, (quantity, subject, evidence)) in graph.Annotations.Commitments.Observations.Index())
        {
            session.Run(
                "insert observation",
                """
                INSERT INTO observations (document, ordinal, measure, quantity, subject, rule, quote_start, quote_end, quote)
                VALUES (@document, @ordinal, @measure, @quantity, @subject, @rule, @quote_start, @quote_end, @quote)
                """,
                ("document", document), ("ordinal", ordinal), ("measure", quantity.Measure), ("quantity", StatedCommitments.Write([quantity])),
                ("subject", subject?.Printed), ("rule", evidence.Rule), ("quote_start", evidence.Span.Start), ("quote_end", evidence.Span.End), ("quote", evidence.Quote));
        }
    }
}
