using System.Collections.Immutable;
using PolicyGraph.Graph;
using PolicyGraph.Graph.Storing;
using PolicyGraph.Neo4j.QueryApi;

namespace PolicyGraph.Neo4j.Reading;

/// <summary>What documents say, and which institutions they name.</summary>
sealed partial class Neo4jGraphReader
{
    public async Task<IReadOnlyDictionary<string, ImmutableArray<MentionRow>>> GetMentionsAsync(
        IReadOnlyCollection<string> documentIds, CancellationToken cancellationToken = default)
    {
        var found = await FindAsync(NodeKind.Document, documentIds, cancellationToken).ConfigureAwait(false);
        var rows = (await ReadOverAsync("mentions", "documents", found, cancellationToken).ConfigureAwait(false))
            .ToDictionary(row => row.Text("owner"), MentionRows.Of);
        return found.ToDictionary(pair => pair.Key, pair => rows.GetValueOrDefault(pair.Value, []));
    }

    public async Task<IReadOnlyDictionary<string, string>> GetTextsAsync(
        IReadOnlyCollection<string> documentIds, CancellationToken cancellationToken = default)
    {
        var found = await FindAsync(NodeKind.Document, documentIds, cancellationToken).ConfigureAwait(false);
        var texts = (await ReadOverAsync("texts", "documents", found, cancellationToken).ConfigureAwait(false))
            .ToDictionary(row => row.Text("owner"), row => row.Text("text"));
        return found.Where(pair => texts.ContainsKey(pair.Value)).ToDictionary(pair => pair.Key, pair => texts[pair.Value]);
    }

    public async Task<string?> GetTextAsync(string documentId, string textSha256, CancellationToken cancellationToken = default)
    {
        var found = await FindAsync(NodeKind.Document, [documentId], cancellationToken).ConfigureAwait(false);
        return found.TryGetValue(documentId, out var document)
            ? (await reads.ReadAsync("captured_text", new { document, sha256 = textSha256 }, cancellationToken).ConfigureAwait(false))
                .Select(row => row.Text("text")).FirstOrDefault()
            : null;
    }

    public Task<IReadOnlyDictionary<string, ImmutableArray<InstitutionRow>>> GetDocumentIssuersAsync(
        IReadOnlyCollection<string> documentIds, CancellationToken cancellationToken = default) => ListsAsync(
        NodeKind.Document, documentIds, "document_issuers", "documents", row => NodeRows.Institution(row.Map("institution")!.Value), cancellationToken);

    public async Task<IReadOnlyDictionary<string, Slice<InstitutionEdgeRow>>> GetDocumentInstitutionsAsync(
        IReadOnlyCollection<string> documentIds, Page page, CancellationToken cancellationToken = default)
    {
        var parameters = Slices.Paged(page);
        var found = await FindAsync(NodeKind.Document, documentIds, cancellationToken).ConfigureAwait(false);
        var slices = await SlicesAsync(
            found, "document_institutions", "documents", "institution", (row, item) => (Document: row.Text("owner"), Institution: item.Text("institution")),
            parameters, cancellationToken).ConfigureAwait(false);
        var evidence = await MentionEvidenceAsync(slices.Values, cancellationToken).ConfigureAwait(false);
        return slices.ToDictionary(pair => pair.Key, pair => SliceMapping.Select(pair.Value, key => new InstitutionEdgeRow(key.Institution, evidence(key))));
    }

    public async Task<IReadOnlyDictionary<string, Slice<DocumentEdgeRow>>> GetMentionedInAsync(
        IReadOnlyCollection<string> institutionIds, Page page, CancellationToken cancellationToken = default)
    {
        var parameters = Slices.Paged(page);
        var found = await FindAsync(NodeKind.Institution, institutionIds, cancellationToken).ConfigureAwait(false);
        var slices = await SlicesAsync(
            found, "mentioned_in", "institutions", "document", (row, item) => (Document: item.Text("document"), Institution: row.Text("owner")),
            parameters, cancellationToken).ConfigureAwait(false);
        var evidence = await MentionEvidenceAsync(slices.Values, cancellationToken).ConfigureAwait(false);
        return slices.ToDictionary(pair => pair.Key, pair => SliceMapping.Select(pair.Value, key => new DocumentEdgeRow(key.Document, evidence(key))));
    }

    public async Task<IReadOnlyDictionary<string, Slice<DocumentLinkRow>>> GetDocumentLinksAsync(
        IReadOnlyCollection<string> nodeIds, Page page, CancellationToken cancellationToken = default)
    {
        var parameters = Slices.Paged(page);
        var found = (await FindAsync(nodeIds, cancellationToken).ConfigureAwait(false)).ToDictionary(pair => pair.Key, pair => pair.Value.Id);
        foreach (var id in nodeIds.Where(NodeId.IsProposal))
            found[id] = id;
        return await SlicesAsync(found, "document_links", "nodes", "place", (_, item) => Link(item), parameters, cancellationToken).ConfigureAwait(false);
    }

    static DocumentLinkRow Link(QueryRow row) =>
        new(row.Enum<DocumentLinkType>("type"), row.Text("document"), row.Text("node"), [.. row.Maps("sentences").Select(sentence => EvidenceRows.Row(row, sentence))]);

    async Task<Func<(string Document, string Institution), ImmutableArray<EvidenceRow>>> MentionEvidenceAsync(
        IEnumerable<Slice<(string Document, string Institution)>> slices, CancellationToken cancellationToken)
    {
        var asked = slices.SelectMany(slice => slice.Items).Select(item => item.Row).Distinct().ToList();
        var rows = await EvidenceAsync(
            "mention_evidence", EvidenceRows.Of, asked.Select(key => new { document = key.Document, institution = key.Institution }), cancellationToken).ConfigureAwait(false);
        var places = asked.Index().ToDictionary(item => item.Item, item => item.Index);
        return key => rows.GetValueOrDefault(places[key], []);
    }
}
