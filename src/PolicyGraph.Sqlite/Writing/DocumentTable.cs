using PolicyGraph.Documents;
using PolicyGraph.Graph;
using PolicyGraph.Graph.Storing;

namespace PolicyGraph.Sqlite.Writing;

/// <summary>One row a document, with its header; the annotations of its current capture hang on it.</summary>
sealed class DocumentTable(Session session, Touched touched)
{
    readonly AnnotationTables _annotations = new(session, touched);
    readonly NodeKeyTable _keys = new(session);
    readonly SearchIndex _search = new(session);

    public string NodeIdOf(long capture) => (string)session.Scalar(
        "document of capture", "SELECT node_id FROM documents WHERE id = (SELECT document FROM captures WHERE id = @capture)", ("capture", capture))!;

    public void Insert(long id, SettledDocument document, DocumentGraph graph)
    {
        session.Run("insert document", InsertSql, [("id", id), ("node_id", document.Id), .. Header(graph.Annotations.Header), ("reply_outcome", graph.Annotations.Proposal?.Class?.Outcome?.ToString())]);
        touched.Region(StoredRegions.Known(graph.Annotations.Header.RegionCode));
        _keys.Replace(NodeKind.Document, id, document.Id, document.KeyIds);
        _search.Put(document.Id, Names(graph.Annotations.Header), graph.Source.TextSha256, graph.Source.Text);
        _annotations.Insert(id, document.Id, graph);
    }

    /// <summary>The document stays what it was and may have gained keys.</summary>
    public void Rename(long id, SettledDocument document)
    {
        var old = (string)session.Scalar("document id", "SELECT node_id FROM documents WHERE id = @id", ("id", id))!;
        if (old != document.Id)
        {
            session.Run("rename document", "UPDATE documents SET node_id = @node_id WHERE id = @id", ("node_id", document.Id), ("id", id));
            _search.Rename(old, document.Id);
            _annotations.Rename(id, document.Id);
        }

        _keys.Replace(NodeKind.Document, id, document.Id, document.KeyIds);
    }

    /// <summary>Removes the row with all that hangs on it; the captures stay.</summary>
    public void Remove(long id)
    {
        _annotations.Remove(id);
        var (node, region) = session.Rows(
            "removed document", "SELECT node_id, region FROM documents WHERE id = @id", row => (row.Text("node_id"), row.TextOrNull("region")), ("id", id)).Single();
        touched.Region(region);
        _search.Remove(node);
        _keys.Remove(NodeKind.Document, id);
        session.Run("delete document", "DELETE FROM documents WHERE id = @id", ("id", id));
    }

    static IEnumerable<string> Names(DocumentHeader header) =>
        new[] { header.Title, header.Number?.ToString(), header.ProposalNumber, header.ProposalTitle }.OfType<string>();

    static (string, object?)[] Header(DocumentHeader header) =>
    [
        ("kind", header.Kind.ToString()), ("number", header.Number?.ToString()), ("title", header.Title), ("region", StoredRegions.Known(header.RegionCode)),
        ("issued_on", header.IssuedOn?.ToString()),
        ("not_before", DateBounds.Day(header.IssuedNotBefore?.Day)), ("not_before_reason", header.IssuedNotBefore?.Reason),
        ("not_after", DateBounds.Day(header.IssuedNotAfter?.Day)), ("not_after_reason", header.IssuedNotAfter?.Reason),
        ("published_on", header.PublishedOn?.ToString()), ("index_number", header.IndexNumber), ("reply_class", header.ReplyClass),
        ("proposal_number", header.ProposalNumber), ("proposal_title", header.ProposalTitle), ("proposal_body", header.ProposalBody?.ToString()),
        ("lower", DateBounds.Lower(header.IssuedOn ?? PartialOf(header.IssuedNotBefore))),
        ("upper", DateBounds.Upper(header.IssuedOn ?? PartialOf(header.IssuedNotAfter))),
        ("newest", DateBounds.Newest(header.IssuedOn)),
    ];

    static PartialDate? PartialOf(DateBound? bound) => bound is null ? null : PartialDate.Of(bound.Day);

    const string InsertSql =
        """
        INSERT INTO documents (
            id, node_id, kind, number, title, region, issued_on, not_before, not_before_reason, not_after, not_after_reason, published_on,
            index_number, reply_class, reply_outcome, proposal_number, proposal_title, proposal_body, lower, upper, newest)
        VALUES (
            @id, @node_id, @kind, @number, @title, @region, @issued_on, @not_before, @not_before_reason, @not_after, @not_after_reason, @published_on,
            @index_number, @reply_class, @reply_outcome, @proposal_number, @proposal_title, @proposal_body, @lower, @upper, @newest)
        """;
}
