using System.Collections.Immutable;
using PolicyGraph.Graph;
using PolicyGraph.Graph.Storing;
using PolicyGraph.Sqlite.Writing;

namespace PolicyGraph.Sqlite.Reading;

/// <summary>What documents say, and which institutions they name.</summary>
sealed partial class SqliteGraphReader
{
    public Task<IReadOnlyDictionary<string, ImmutableArray<MentionRow>>> GetMentionsAsync(
        IReadOnlyCollection<string> documentIds, CancellationToken cancellationToken = default) =>
        ListsAsync(NodeKind.Document, documentIds, "mentions", "documents", MentionRows.Mention, cancellationToken);

    public Task<IReadOnlyDictionary<string, string>> GetTextsAsync(IReadOnlyCollection<string> documentIds, CancellationToken cancellationToken = default)
    {
        var found = Find(NodeKind.Document, documentIds, cancellationToken);
        var texts = session.Read("texts", row => (row.Long("owner"), row.Text("text")), cancellationToken, ("documents", Json(found.Values.Distinct()))).ToDictionary();
        return Task.FromResult<IReadOnlyDictionary<string, string>>(found.ToDictionary(pair => pair.Key, pair => texts[pair.Value]));
    }

    public Task<IReadOnlyDictionary<string, ImmutableArray<InstitutionRow>>> GetDocumentIssuersAsync(
        IReadOnlyCollection<string> documentIds, CancellationToken cancellationToken = default) =>
        ListsAsync(NodeKind.Document, documentIds, "document_issuers", "documents", NodeRows.Institution, cancellationToken);

    public Task<IReadOnlyDictionary<string, Slice<InstitutionEdgeRow>>> GetDocumentInstitutionsAsync(
        IReadOnlyCollection<string> documentIds, Page page, CancellationToken cancellationToken = default)
    {
        var found = Find(NodeKind.Document, documentIds, cancellationToken);
        var slices = SlicesOf(
            found, "document_institutions", "documents", "institution",
            row => (Pair: new[] { row.Long("owner"), row.Long("node") }, Id: row.Text("institution")), page, cancellationToken);
        var evidence = MentionEvidence(slices.Values.SelectMany(slice => slice.Items).Select(item => item.Row.Pair), cancellationToken);
        return Task.FromResult<IReadOnlyDictionary<string, Slice<InstitutionEdgeRow>>>(slices.ToDictionary(
            pair => pair.Key, pair => pair.Value.Select(row => new InstitutionEdgeRow(row.Id, evidence(row.Pair)))));
    }

    public Task<IReadOnlyDictionary<string, Slice<DocumentEdgeRow>>> GetMentionedInAsync(
        IReadOnlyCollection<string> institutionIds, Page page, CancellationToken cancellationToken = default)
    {
        var found = Find(NodeKind.Institution, institutionIds, cancellationToken);
        var slices = SlicesOf(
            found, "mentioned_in", "institutions", "document",
            row => (Pair: new[] { row.Long("node"), row.Long("owner") }, Id: row.Text("document")), page, cancellationToken);
        var evidence = MentionEvidence(slices.Values.SelectMany(slice => slice.Items).Select(item => item.Row.Pair), cancellationToken);
        return Task.FromResult<IReadOnlyDictionary<string, Slice<DocumentEdgeRow>>>(slices.ToDictionary(
            pair => pair.Key, pair => pair.Value.Select(row => new DocumentEdgeRow(row.Id, evidence(row.Pair)))));
    }

    public Task<IReadOnlyDictionary<string, Slice<DocumentLinkRow>>> GetDocumentLinksAsync(
        IReadOnlyCollection<string> nodeIds, Page page, CancellationToken cancellationToken = default)
    {
        var proposals = nodeIds.Where(NodeId.IsProposal).Distinct().Select(id => (id, new object[] { "Proposal", id }));
        return SlicesOfPlaces(
            "document_links", [.. Places(nodeIds, cancellationToken), .. proposals],
            row => new DocumentLinkRow(row.Enum<DocumentLinkType>("type"), row.Text("document_id"), row.Text("node_id"), NodeRows.Sentences(row)), page, cancellationToken);
    }

    /// <summary>Evidence of mentions by the rows of document and institution.</summary>
    Func<long[], ImmutableArray<EvidenceRow>> MentionEvidence(IEnumerable<long[]> pairs, CancellationToken cancellationToken)
    {
        var asked = pairs.DistinctBy(pair => (pair[0], pair[1])).ToList();
        var rows = Evidence("mention_evidence", NodeRows.Evidence, asked, cancellationToken);
        var places = asked.Index().ToDictionary(item => (item.Item[0], item.Item[1]), item => item.Index);
        return pair => [.. rows[places[(pair[0], pair[1])]]];
    }
}
