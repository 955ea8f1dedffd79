using PolicyGraph.Graph;
using PolicyGraph.Graph.Storing;

namespace PolicyGraph.Sqlite.Writing;

/// <summary>The commitments of a document's current capture; nodes of names are found through its mentions.</summary>
sealed class CommitmentTable(Session session)
{
    public void Insert(long document, string nodeId, DocumentGraph graph)
    {
        foreach (var (ordinal, stated) in StatedCommitments.Of(graph).Index())
        {
            var (unit, action) = (stated.Unit, stated.Action);
            session.Run(
                "insert commitment", InsertSql,
                ("document", document), ("ordinal", ordinal), ("key", stated.Key), ("node_id", NodeId.OfCommitment(nodeId, stated.Key)),
                ("status", action.Status.ToString()), ("strength", action.Strength.ToString()), ("actor", unit.Actor.Printed), ("actor_kind", unit.Actor.Kind.ToString()),
                ("verb", action.Verb), ("object", action.Object), ("text", stated.Text), ("folded", StatedCommitments.Folded(stated)),
                ("quantities", StatedCommitments.Write(action.Quantities)),
                ("deadline", action.Deadline?.Printed), ("deadline_from", DateBounds.Day(action.Deadline?.From)), ("deadline_until", DateBounds.Day(action.Deadline?.Until)),
                ("deadline_on", action.Deadline?.On?.ToString()), ("topic", action.Topic), ("rule", unit.Rule), ("suggestion", stated.Suggestion),
                ("quote_start", stated.Quotation.Start), ("quote_end", stated.Quotation.End), ("quote", stated.Quotation.Quote));
            foreach (var (place, (tie, mention)) in stated.Ties.Index())
            {
                session.Run(
                    "insert commitment tie", "INSERT INTO commitment_ties (document, commitment, ordinal, tie, mention) VALUES (@document, @commitment, @ordinal, @tie, @mention)",
                    ("document", document), ("commitment", ordinal), ("ordinal", place), ("tie", tie.ToString()), ("mention", mention));
            }
        }
    }

    /// <summary>Follows the document's id.</summary>
    public void Rename(long document, string nodeId)
    {
        foreach (var (ordinal, key) in session.Rows(
            "commitment keys", "SELECT ordinal, key FROM commitments WHERE document = @document", row => (row.Long("ordinal"), row.Text("key")), ("document", document)))
        {
            session.Run(
                "rename commitment", "UPDATE commitments SET node_id = @node_id WHERE document = @document AND ordinal = @ordinal",
                ("node_id", NodeId.OfCommitment(nodeId, key)), ("document", document), ("ordinal", ordinal));
        }
    }

    const string InsertSql =
        """
        INSERT INTO commitments (
            document, ordinal, key, node_id, status, strength, actor, actor_kind, verb, object, text, folded, quantities,
            deadline, deadline_from, deadline_until, deadline_on, topic, rule, suggestion, quote_start, quote_end, quote)
        VALUES (
            @document, @ordinal, @key, @node_id, @status, @strength, @actor, @actor_kind, @verb, @object, @text, @folded, @quantities,
            @deadline, @deadline_from, @deadline_until, @deadline_on, @topic, @rule, @suggestion, @quote_start, @quote_end, @quote)
        """;
}
