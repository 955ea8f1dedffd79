using PolicyGraph.Extraction;
using PolicyGraph.Graph;
using PolicyGraph.Graph.Storing;
using PolicyGraph.Resolution;

namespace PolicyGraph.Sqlite.Writing;

/// <summary>What the current capture of a document says: mentions, citations, issuers, institutions, aliases.</summary>
sealed class AnnotationTables(Session session, Touched touched)
{
    readonly SignatureTable _signatures = new(session, touched);
    readonly InstitutionKeyTable _institutions = new(session, touched);
    readonly CommitmentTable _commitments = new(session);
    readonly ProposalTables _proposals = new(session);
    readonly ObservationTable _observations = new(session);
    readonly RelationTable _relations = new(session, new SignatureTable(session, touched));

    /// <summary>Where a mention leads, if anywhere.</summary>
    sealed record Lead(long? Signature = null, bool Cites = false, long? Institution = null);

    public void Insert(long document, string nodeId, DocumentGraph graph)
    {
        var annotations = graph.Annotations;
        var leads = new Dictionary<int, Lead>();
        InsertPublication(document, graph, leads);
        InsertCitations(document, annotations, leads);
        InsertInstitutions(document, annotations, leads);
        InsertIssuers(document, graph);
        InsertAliases(document, annotations);
        for (var at = 0; at < annotations.Mentions.Length; at++)
            InsertMention(document, at, graph, leads.GetValueOrDefault(at) ?? new Lead());
        _commitments.Insert(document, nodeId, graph);
        _relations.Insert(document, graph);
        _proposals.Insert(document, nodeId, graph);
        _observations.Insert(document, graph);
    }

    /// <summary>Follows the document's id.</summary>
    public void Rename(long document, string nodeId)
    {
        _commitments.Rename(document, nodeId);
        _proposals.Rename(document, nodeId);
    }

    public void Remove(long document)
    {
        foreach (var (signature, region) in session.Rows(
            "signatures of document",
            """
            SELECT signature, region FROM citations WHERE document = @document
            UNION SELECT signature, coalesce(region, '') FROM publications JOIN documents ON documents.id = document WHERE document = @document
            """,
            row => (row.Long("signature"), row.Text("region")), ("document", document)))
        {
            touched.Signatures.Add(signature);
            touched.Citing.Add((signature, region));
        }

        touched.Institutions.UnionWith(session.Rows(
            "institutions of document",
            """
            SELECT type, folded FROM institution_keys WHERE id IN (
                SELECT institution FROM institution_references WHERE document = @document
                UNION SELECT institution FROM document_issuers WHERE document = @document
                UNION SELECT full_key FROM alias_declarations WHERE document = @document)
            UNION SELECT short_type, short_folded FROM alias_declarations WHERE document = @document
            """,
            row => (row.Text("type"), row.Text("folded")), ("document", document)));
        foreach (var region in session.Rows(
            "regions of document", "SELECT DISTINCT region FROM mentions WHERE document = @document AND region IS NOT NULL", row => row.GetString(0), ("document", document)))
            touched.Region(region);
        foreach (var table in Tables)
            session.Run($"delete from {table}", $"DELETE FROM {table} WHERE document = @document", ("document", document));
    }

    static readonly string[] Tables =
        ["observations", "suggestions", "handlers", "proposals", "relations", "commitment_ties", "commitments", "mentions", "citations", "publications", "institution_references", "document_issuers", "alias_declarations"];

    void InsertPublication(long document, DocumentGraph graph, Dictionary<int, Lead> leads)
    {
        if (graph.Annotations.Publishes is not { } work)
            return;
        var signature = _signatures.Keep(work.Signature);
        // Whether its region cites the work hangs on what it publishes.
        touched.Citing.Add((signature, CitingRegion(graph.Annotations)));
        var quote = HeaderQuotation.Of(graph, "Number", "Title", "Issuers");
        session.Run(
            "insert publication",
            "INSERT INTO publications (document, signature, title, quote_start, quote_end, quote) VALUES (@document, @signature, @title, @start, @end, @quote)",
            ("document", document), ("signature", signature), ("title", work.Title), ("start", quote?.Start), ("end", quote?.End), ("quote", quote?.Quote));
        foreach (var at in work.Mentions)
            leads[at] = new Lead(Signature: signature);
    }

    void InsertCitations(long document, DocumentAnnotations annotations, Dictionary<int, Lead> leads)
    {
        var region = CitingRegion(annotations);
        foreach (var (ordinal, work) in annotations.Works.Index())
        {
            var signature = _signatures.Keep(work.Signature);
            touched.Citing.Add((signature, region));
            session.Run(
                "insert citation",
                "INSERT INTO citations (document, ordinal, signature, region, title, depth, function) VALUES (@document, @ordinal, @signature, @region, @title, @depth, @function)",
                ("document", document), ("ordinal", ordinal), ("signature", signature), ("region", region),
                ("title", work.Title), ("depth", work.Mentions.Length), ("function", (int)work.Function));
            foreach (var at in work.Mentions)
                leads[at] = new Lead(Signature: signature, Cites: true);
        }
    }

    static string CitingRegion(DocumentAnnotations annotations) => StoredRegions.Known(annotations.Header.RegionCode) ?? "";

    void InsertInstitutions(long document, DocumentAnnotations annotations, Dictionary<int, Lead> leads)
    {
        foreach (var (ordinal, reference) in annotations.Institutions.Index())
        {
            var key = _institutions.Keep(reference.Key);
            session.Run(
                "insert institution reference",
                "INSERT INTO institution_references (document, ordinal, institution, name) VALUES (@document, @ordinal, @institution, @name)",
                ("document", document), ("ordinal", ordinal), ("institution", key), ("name", reference.Name));
            foreach (var at in reference.Mentions)
                leads.TryAdd(at, new Lead(Institution: key));
        }
    }

    void InsertIssuers(long document, DocumentGraph graph)
    {
        var quote = HeaderQuotation.Of(graph, "Issuers", "Number", "Title");
        foreach (var (ordinal, name) in graph.Annotations.Header.Issuers.Index())
        {
            session.Run(
                "insert issuer",
                """
                INSERT INTO document_issuers (document, ordinal, institution, name, quote_start, quote_end, quote)
                VALUES (@document, @ordinal, @institution, @name, @start, @end, @quote)
                """,
                ("document", document), ("ordinal", ordinal), ("institution", _institutions.Keep(InstitutionKeys.OfAgency(name))), ("name", name),
                ("start", quote?.Start), ("end", quote?.End), ("quote", quote?.Quote));
        }
    }

    void InsertAliases(long document, DocumentAnnotations annotations)
    {
        foreach (var (ordinal, alias) in annotations.Aliases.Index())
        {
            touched.Institutions.Add((alias.Short.Type.ToString(), alias.Short.Folded));
            session.Run(
                "insert alias",
                """
                INSERT INTO alias_declarations (document, ordinal, short_type, short_folded, short_region, short_name, full_key)
                VALUES (@document, @ordinal, @type, @folded, @region, @name, @full)
                """,
                ("document", document), ("ordinal", ordinal), ("type", alias.Short.Type.ToString()), ("folded", alias.Short.Folded),
                ("region", alias.Short.RegionCode), ("name", alias.ShortName), ("full", _institutions.Keep(alias.Full)));
        }
    }

    void InsertMention(long document, int ordinal, DocumentGraph graph, Lead lead)
    {
        var (mention, quote) = (graph.Annotations.Mentions[ordinal], graph.Evidence[ordinal]);
        var region = mention.Type is MentionType.Region ? StoredRegions.Known(mention.RegionCode) : null;
        touched.Region(region);
        session.Run(
            "insert mention",
            """
            INSERT INTO mentions (
                document, ordinal, type, span_start, span_end, text, name, number, rule, quote_start, quote_end, quote, signature, cites, institution, region,
                function, function_trigger)
            VALUES (
                @document, @ordinal, @type, @start, @end, @text, @name, @number, @rule, @quote_start, @quote_end, @quote, @signature, @cites, @institution, @region,
                @function, @function_trigger)
            """,
            ("document", document), ("ordinal", ordinal), ("type", mention.Type.ToString()), ("start", mention.Span.Start), ("end", mention.Span.End),
            ("text", mention.Text), ("name", mention.Name), ("number", mention.Number?.ToString()), ("rule", mention.Rule),
            ("quote_start", quote.Start), ("quote_end", quote.End), ("quote", quote.Quote),
            ("signature", lead.Signature), ("cites", lead.Cites), ("institution", lead.Institution), ("region", region),
            ("function", (int?)mention.Function), ("function_trigger", mention.FunctionTrigger?.Of(graph.Source.Text)));
    }
}
