using System.Collections.Immutable;
using PolicyGraph.Graph;
using PolicyGraph.Graph.Storing;
using PolicyGraph.Neo4j.Search;

namespace PolicyGraph.Neo4j.Reading;

/// <summary>Lists of works, documents and institutions.</summary>
sealed partial class Neo4jGraphReader
{
    public async Task<ImmutableArray<WorkRow>> FindWorksAsync(
        string? number, string? title, string? regionCode, CancellationToken cancellationToken = default)
    {
        var lookup = WorkLookup.Of(number, title);
        var rows = await reads.ReadAsync("find_works", new
        {
            lookup.Number,
            lookup.Core,
            lookup.Canonical,
            regions = regionCode is null ? null : WorkLookup.SelfAndAbove(regionCode),
        }, cancellationToken).ConfigureAwait(false);
        return lookup.Choose([.. rows.Select(row => (NodeRows.Work(row.Map("work")!.Value), row.Flag("exact")))]);
    }

    public async Task<Slice<WorkRow>> ListWorksAsync(WorkFilter filter, Page page, CancellationToken cancellationToken = default)
    {
        var parameters = Slices.Paged(
            page, ("number", WorkLookup.Normal(filter.Number)), ("level", filter.Level?.ToString()), ("region", filter.RegionCode),
            ("since", DateBounds.Day(filter.IssuedAfter)), ("until", DateBounds.Day(filter.IssuedBefore)), ("held", filter.Held),
            ("citedBy", filter.CitedByRegionCode), ("issuer", filter.Issuer), ("order", filter.OrderBy.ToString()));
        if (!AddMatch(parameters, filter.Text))
            return SliceMapping.Empty<WorkRow>();
        var issuer = filter.Issuer is { } name ? (await FindAsync(NodeKind.Institution, [name], cancellationToken).ConfigureAwait(false)).GetValueOrDefault(name) : null;
        parameters["issuerId"] = issuer;
        await AwaitSearchAsync(filter.Text, cancellationToken).ConfigureAwait(false);
        var rows = await reads.ReadAsync("list_works", parameters, cancellationToken).ConfigureAwait(false);
        return Slices.Of(rows.Single(), "id", item => NodeRows.Work(item.Map("work")!.Value));
    }

    public async Task<Slice<DocumentRow>> ListDocumentsAsync(DocumentFilter filter, Page page, CancellationToken cancellationToken = default)
    {
        var parameters = Slices.Paged(
            page, ("kind", filter.Kind?.ToString()), ("region", filter.RegionCode), ("descendants", filter.IncludeDescendants),
            ("since", DateBounds.Day(filter.IssuedAfter)), ("until", DateBounds.Day(filter.IssuedBefore)));
        if (!AddMatch(parameters, filter.Text)
            || !await AddKnownAsync(parameters, "work", NodeKind.Work, filter.CitesWorkId, cancellationToken).ConfigureAwait(false)
            || !await AddKnownAsync(parameters, "institution", NodeKind.Institution, filter.InstitutionId, cancellationToken).ConfigureAwait(false))
            return SliceMapping.Empty<DocumentRow>();
        await AwaitSearchAsync(filter.Text, cancellationToken).ConfigureAwait(false);
        var rows = await reads.ReadAsync("list_documents", parameters, cancellationToken).ConfigureAwait(false);
        return Slices.Of(rows.Single(), "id", item => NodeRows.Document(item.Map("document")!.Value));
    }

    public async Task<Slice<InstitutionRow>> ListInstitutionsAsync(InstitutionFilter filter, Page page, CancellationToken cancellationToken = default)
    {
        var parameters = Slices.Paged(
            page, ("type", filter.Type?.ToString()), ("region", filter.RegionCode), ("descendants", filter.IncludeDescendants));
        if (!AddMatch(parameters, filter.Text))
            return SliceMapping.Empty<InstitutionRow>();
        await AwaitSearchAsync(filter.Text, cancellationToken).ConfigureAwait(false);
        var rows = await reads.ReadAsync("list_institutions", parameters, cancellationToken).ConfigureAwait(false);
        return Slices.Of(rows.Single(), "id", item => NodeRows.Institution(item.Map("institution")!.Value));
    }

    // False where nothing can match: a text of marks alone.
    static bool AddMatch(Dictionary<string, object?> parameters, string? text)
    {
        var match = string.IsNullOrWhiteSpace(text) ? null : SearchTerms.Query(text);
        parameters["match"] = match;
        return match is not null || string.IsNullOrWhiteSpace(text);
    }

    // False where nothing can match: an id that is not held.
    async Task<bool> AddKnownAsync(Dictionary<string, object?> parameters, string name, NodeKind kind, string? id, CancellationToken cancellationToken)
    {
        var found = id is null ? null : (await FindAsync(kind, [id], cancellationToken).ConfigureAwait(false)).GetValueOrDefault(id);
        parameters[name] = found;
        return id is null || found is not null;
    }
}
