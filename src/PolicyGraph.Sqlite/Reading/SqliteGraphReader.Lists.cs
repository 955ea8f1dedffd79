using System.Collections.Immutable;
using PolicyGraph.Graph;
using PolicyGraph.Graph.Storing;
using PolicyGraph.Sqlite.Search;
using PolicyGraph.Sqlite.Writing;

namespace PolicyGraph.Sqlite.Reading;

/// <summary>Lists of works, documents and institutions.</summary>
sealed partial class SqliteGraphReader
{
    public Task<ImmutableArray<WorkRow>> FindWorksAsync(string? number, string? title, string? regionCode, CancellationToken cancellationToken = default)
    {
        var lookup = WorkLookup.Of(number, title);
        var found = session.Read(
            "find_works", row => (Work: NodeRows.Work(row), Exact: row.IntOrNull("exact") == 1), cancellationToken,
            ("number", lookup.Number), ("core", lookup.Core), ("canonical", lookup.Canonical),
            ("regions", regionCode is null ? null : Json(WorkLookup.SelfAndAbove(regionCode))));
        return Task.FromResult(lookup.Choose(found));
    }

    public Task<Slice<WorkRow>> ListWorksAsync(WorkFilter filter, Page page, CancellationToken cancellationToken = default)
    {
        var place = Slices.Parameters(page);
        if (!Match(filter.Text, "names", out var match))
            return Task.FromResult(SliceMapping.Empty<WorkRow>());
        var issuer = filter.Issuer is { } name && Find(NodeKind.Institution, [name], cancellationToken).TryGetValue(name, out var row) ? row : (long?)null;
        return Task.FromResult(Slices.Of(session.Read(
            "list_works", Slices.Map(NodeRows.Work, "node_id", owned: false), cancellationToken,
            [
                ("match", match), ("number", WorkLookup.Normal(filter.Number)), ("level", filter.Level?.ToString()), ("region", filter.RegionCode),
                ("held", filter.Held), ("cited_by", filter.CitedByRegionCode), ("issuer", filter.Issuer), ("issuer_row", issuer),
                ("order", filter.OrderBy.ToString()), .. Between(filter.IssuedAfter, filter.IssuedBefore), .. place,
            ])));
    }

    public Task<Slice<DocumentRow>> ListDocumentsAsync(DocumentFilter filter, Page page, CancellationToken cancellationToken = default)
    {
        var place = Slices.Parameters(page);
        if (!Match(filter.Text, null, out var match)
            || !Known(NodeKind.Work, filter.CitesWorkId, out var work, cancellationToken)
            || !Known(NodeKind.Institution, filter.InstitutionId, out var institution, cancellationToken))
            return Task.FromResult(SliceMapping.Empty<DocumentRow>());
        return Task.FromResult(Slices.Of(session.Read(
            "list_documents", Slices.Map(NodeRows.Document, "node_id", owned: false), cancellationToken,
            [
                ("match", match), ("kind", filter.Kind?.ToString()), ("region", filter.RegionCode), ("descendants", filter.IncludeDescendants),
                ("work", work), ("institution", institution), .. Between(filter.IssuedAfter, filter.IssuedBefore), .. place,
            ])));
    }

    public Task<Slice<InstitutionRow>> ListInstitutionsAsync(InstitutionFilter filter, Page page, CancellationToken cancellationToken = default)
    {
        var place = Slices.Parameters(page);
        if (!Match(filter.Text, "names", out var match))
            return Task.FromResult(SliceMapping.Empty<InstitutionRow>());
        return Task.FromResult(Slices.Of(session.Read(
            "list_institutions", Slices.Map(NodeRows.Institution, "node_id", owned: false), cancellationToken,
            [("match", match), ("type", filter.Type?.ToString()), ("region", filter.RegionCode), ("descendants", filter.IncludeDescendants), .. place])));
    }

    // False where nothing can match: a text of marks alone, an id that is not held.
    static bool Match(string? text, string? column, out string? match)
    {
        match = string.IsNullOrWhiteSpace(text) ? null : SearchWords.Match(text, column);
        return match is not null || string.IsNullOrWhiteSpace(text);
    }

    bool Known(NodeKind kind, string? id, out long? row, CancellationToken cancellationToken)
    {
        row = id is not null && Find(kind, [id], cancellationToken).TryGetValue(id, out var found) ? found : null;
        return id is null || row is not null;
    }
}
