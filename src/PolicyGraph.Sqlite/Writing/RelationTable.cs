using PolicyGraph.Graph;
using PolicyGraph.Graph.Storing;

namespace PolicyGraph.Sqlite.Writing;

/// <summary>What a document's current capture states of two things that it names; nodes are found through signatures and institutions' keys.</summary>
sealed class RelationTable(Session session, SignatureTable signatures)
{
    public void Insert(long document, DocumentGraph graph)
    {
        foreach (var (ordinal, stated) in StatedRelations.Of(graph).Index())
        {
            session.Run(
                "insert relation", InsertSql,
                ("document", document), ("ordinal", ordinal), ("type", stated.Type.ToString()),
                ("from_name", stated.From.Name), ("from_signature", Signature(stated.From)), ("from_institution", stated.From.Institution?.Canonical),
                ("to_name", stated.To.Name), ("to_signature", Signature(stated.To)), ("to_institution", stated.To.Institution?.Canonical),
                ("occurred_on", DateBounds.Lower(stated.OccurredOn)), ("rule", stated.Rule),
                ("quote_start", stated.Quotation.Start), ("quote_end", stated.Quotation.End), ("quote", stated.Quotation.Quote));
        }
    }

    long? Signature(RelationKey end) => end.Work is { } work ? signatures.Keep(work) : null;

    const string InsertSql =
        """
        INSERT INTO relations (
            document, ordinal, type, from_name, from_signature, from_institution, to_name, to_signature, to_institution, occurred_on, rule,
            quote_start, quote_end, quote)
        VALUES (
            @document, @ordinal, @type, @from_name, @from_signature, @from_institution, @to_name, @to_signature, @to_institution, @occurred_on, @rule,
            @quote_start, @quote_end, @quote)
        """;
}
