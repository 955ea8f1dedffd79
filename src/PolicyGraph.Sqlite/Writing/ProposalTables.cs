using PolicyGraph.Graph;
using PolicyGraph.Graph.Storing;

namespace PolicyGraph.Sqlite.Writing;

/// <summary>The proposal that a document's current capture answers, with its handlers and points; commitments name the point that they were made under.</summary>
sealed class ProposalTables(Session session)
{
    public void Insert(long document, string nodeId, DocumentGraph graph)
    {
        if (StatedProposals.Of(graph) is not { } stated)
            return;
        var (said, evidence) = (stated.Said, stated.Said.Evidence);
        session.Run(
            "insert proposal",
            """
            INSERT INTO proposals (document, node_id, shared, body, region, session, number, title, proposer, rule, quote_start, quote_end, quote)
            VALUES (@document, @node_id, @shared, @body, @region, @session, @number, @title, @proposer, @rule, @quote_start, @quote_end, @quote)
            """,
            ("document", document), ("node_id", stated.IdOf(nodeId)), ("shared", stated.Key is not null), ("body", said.Body?.ToString()), ("region", stated.Region),
            ("session", said.Session?.Name), ("number", said.Number), ("title", said.Title), ("proposer", said.Proposer),
            ("rule", evidence.Rule), ("quote_start", evidence.Span.Start), ("quote_end", evidence.Span.End), ("quote", evidence.Quote));
        foreach (var (ordinal, handler) in stated.Handlers.Index())
            Insert(document, ordinal, handler);
        foreach (var suggestion in stated.Suggestions)
            Insert(document, suggestion);
    }

    /// <summary>A proposal of the document's own follows the document's id.</summary>
    public void Rename(long document, string nodeId) => session.Run(
        "rename proposal", "UPDATE proposals SET node_id = @node_id WHERE document = @document AND NOT shared",
        ("node_id", StatedProposals.OwnIdOf(nodeId)), ("document", document));

    void Insert(long document, int ordinal, StatedHandler handler) => session.Run(
        "insert handler",
        """
        INSERT INTO handlers (document, ordinal, role, name, institution, rule, quote_start, quote_end, quote)
        VALUES (@document, @ordinal, @role, @name, @institution, @rule, @quote_start, @quote_end, @quote)
        """,
        ("document", document), ("ordinal", ordinal), ("role", handler.Role.ToString()), ("name", handler.Name), ("institution", handler.Institution?.Canonical),
        ("rule", handler.Rule), ("quote_start", handler.Quotation.Start), ("quote_end", handler.Quotation.End), ("quote", handler.Quotation.Quote));

    void Insert(long document, StatedSuggestion stated)
    {
        var (said, fate) = (stated.Said, stated.Said.Disposition);
        session.Run(
            "insert suggestion",
            """
            INSERT INTO suggestions (
                document, ordinal, text, folded, rule, quote_start, quote_end, quote, disposition, normalized, fate_rule, fate_start, fate_end, fate_quote)
            VALUES (
                @document, @ordinal, @text, @folded, @rule, @quote_start, @quote_end, @quote, @disposition, @normalized, @fate_rule, @fate_start, @fate_end, @fate_quote)
            """,
            ("document", document), ("ordinal", said.Ordinal), ("text", said.Text), ("folded", stated.Folded), ("rule", said.Evidence.Rule),
            ("quote_start", stated.Quotation.Start), ("quote_end", stated.Quotation.End), ("quote", stated.Quotation.Quote),
            ("disposition", fate?.Printed), ("normalized", fate?.Normalized?.ToString()), ("fate_rule", fate?.Evidence.Rule),
            ("fate_start", stated.Fate?.Start), ("fate_end", stated.Fate?.End), ("fate_quote", stated.Fate?.Quote));
    }
}
