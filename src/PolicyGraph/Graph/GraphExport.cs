using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using PolicyGraph.Documents;

namespace PolicyGraph.Graph;

/// <summary>Writes a whole graph as lines of JSON, nodes before edges, in one order: equal graphs give equal lines.</summary>
/// <remarks>Made of the reader's own answers, so that every store exports alike and a comparison of exports compares what clients see.</remarks>
public static class GraphExport
{
    const int PageSize = 200;

    static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(), new PartialDateJsonConverter() },
    };

    public static async IAsyncEnumerable<string> LinesAsync(IGraphReader reader, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var documents = await AllAsync(page => reader.ListDocumentsAsync(new DocumentFilter(), page, cancellationToken)).ConfigureAwait(false);
        var works = await AllAsync(page => reader.ListWorksAsync(new WorkFilter(), page, cancellationToken)).ConfigureAwait(false);
        var institutions = await AllAsync(page => reader.ListInstitutionsAsync(new InstitutionFilter(), page, cancellationToken)).ConfigureAwait(false);
        foreach (var line in Lines("Document", documents).Concat(Lines("Work", works)).Concat(Lines("Institution", institutions)))
            yield return line;
        foreach (var chunk in documents.Select(row => row.ProposalId).OfType<string>().Distinct().Order(StringComparer.Ordinal).Chunk(PageSize))
        {
            foreach (var line in await OfProposalsAsync(reader, chunk, cancellationToken).ConfigureAwait(false))
                yield return line;
        }

        foreach (var chunk in documents.Select(row => row.Id).Order(StringComparer.Ordinal).Chunk(PageSize))
        {
            foreach (var line in await OfDocumentsAsync(reader, chunk, cancellationToken).ConfigureAwait(false))
                yield return line;
        }

        foreach (var chunk in works.Select(row => row.Id).Order(StringComparer.Ordinal).Chunk(PageSize))
        {
            foreach (var line in await OfWorksAsync(reader, chunk, cancellationToken).ConfigureAwait(false))
                yield return line;
        }

        foreach (var chunk in institutions.Select(row => row.Id).Order(StringComparer.Ordinal).Chunk(PageSize))
        {
            foreach (var line in await OfInstitutionsAsync(reader, chunk, cancellationToken).ConfigureAwait(false))
                yield return line;
        }
    }

    static async Task<IEnumerable<string>> OfInstitutionsAsync(IGraphReader reader, string[] ids, CancellationToken cancellationToken)
    {
        var first = await reader.GetRelationsAsync(ids, null, new Page(PageSize), cancellationToken).ConfigureAwait(false);
        var rows = ids.ToDictionary(id => id, id => first[id].Items.Select(item => item.Row).ToList());
        foreach (var id in ids)
        {
            for (var slice = first[id]; slice.HasNextPage;)
            {
                slice = (await reader.GetRelationsAsync([id], null, new Page(PageSize, slice.Items[^1].Cursor), cancellationToken).ConfigureAwait(false))[id];
                rows[id].AddRange(slice.Items.Select(item => item.Row));
            }
        }

        return ids.SelectMany(id => rows[id].Select(row => Line("Relation", new { Of = id, Row = row })));
    }

    static async Task<IEnumerable<string>> OfProposalsAsync(IGraphReader reader, string[] ids, CancellationToken cancellationToken)
    {
        var proposals = await reader.GetNodesAsync(ids, cancellationToken).ConfigureAwait(false);
        var suggestions = await reader.GetSuggestionsAsync(ids, cancellationToken).ConfigureAwait(false);
        return ids.SelectMany(id => suggestions[id].Select(row => Line("Suggestion", row)).Prepend(Line("Proposal", (ProposalRow)proposals[id])));
    }

    static async Task<IEnumerable<string>> OfDocumentsAsync(IGraphReader reader, string[] ids, CancellationToken cancellationToken)
    {
        var mentions = await reader.GetMentionsAsync(ids, cancellationToken).ConfigureAwait(false);
        var citations = await reader.GetCitationsAsync(ids, cancellationToken).ConfigureAwait(false);
        var evidence = await reader.GetCitationEvidenceAsync(
            [.. citations.Values.SelectMany(rows => rows).Select(row => (row.DocumentId, row.WorkId))], cancellationToken).ConfigureAwait(false);
        var issuers = await reader.GetDocumentIssuersAsync(ids, cancellationToken).ConfigureAwait(false);
        var commitments = await reader.GetCommitmentsAsync(ids, cancellationToken).ConfigureAwait(false);
        var observations = await reader.GetObservationsAsync(ids, cancellationToken).ConfigureAwait(false);
        return ids.SelectMany(id => mentions[id].Select(row => Line("MENTIONS", row))
            .Concat(citations[id].Select(row => Line("CITES", new { row.DocumentId, row.WorkId, row.Depth, row.Function, Evidence = evidence[(row.DocumentId, row.WorkId)] })))
            .Concat(issuers[id].Select(row => Line("ISSUED_BY", new { DocumentId = id, AgencyId = row.Id })))
            .Concat(commitments[id].Select(row => Line("Commitment", row)))
            .Concat(observations[id].Select(row => Line("Observation", row))));
    }

    static async Task<IEnumerable<string>> OfWorksAsync(IGraphReader reader, string[] ids, CancellationToken cancellationToken)
    {
        var issuances = await reader.GetIssuancesAsync(ids, cancellationToken).ConfigureAwait(false);
        var links = await reader.GetWorkLinksFromAsync(ids, null, cancellationToken).ConfigureAwait(false);
        var regions = await reader.GetCitingRegionsAsync(ids, new CitingRegionsQuery(), cancellationToken).ConfigureAwait(false);
        return ids.SelectMany(id => issuances[id].Select(row => Line("ISSUED_BY", row))
            .Concat(links[id].OrderBy(row => row.Type).ThenBy(row => row.ToWorkId, StringComparer.Ordinal).Select(row => Line(row.Type.ToString().ToUpperInvariant(), row)))
            .Concat(regions[id].OrderBy(row => row.Region.Code, StringComparer.Ordinal).Select(row => Line("CITED_IN", row))));
    }

    static async Task<List<T>> AllAsync<T>(Func<Page, Task<Slice<T>>> list)
    {
        var rows = new List<T>();
        for (string? after = null; ;)
        {
            var slice = await list(new Page(PageSize, after)).ConfigureAwait(false);
            rows.AddRange(slice.Items.Select(item => item.Row));
            if (!slice.HasNextPage)
                return rows;
            after = slice.Items[^1].Cursor;
        }
    }

    static IEnumerable<string> Lines<T>(string label, IEnumerable<T> rows)
        where T : NodeRow => rows.OrderBy(row => row.Id, StringComparer.Ordinal).Select(row => Line(label, row));

    static string Line<T>(string label, T row) => $"{{\"label\":\"{label}\",\"row\":{JsonSerializer.Serialize(row, Format)}}}";
}
