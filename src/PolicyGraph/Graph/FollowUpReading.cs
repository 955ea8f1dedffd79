using System.Collections.Immutable;

namespace PolicyGraph.Graph;

/// <summary>One <c>FOLLOWED_UP_BY</c> (GRAPH.md, <c>Edges</c>).</summary>
/// <param name="TargetId">A later commitment, or a work or institution that the promise names.</param>
/// <param name="Evidence">The later letters' sentences; the promise's own stands in it.</param>
public sealed record FollowUpRow(CommitmentRow Promise, string TargetId, FollowUpKind Kind, string Reason, ImmutableArray<EvidenceRow> Evidence);

/// <summary>Reads what became of promises, from the letters of their own regions, whatever the store.</summary>
public static class FollowUpReading
{
    /// <summary>What each document's region says in all of its letters, by the document's id; a document of no known region has no entry.</summary>
    public static async Task<IReadOnlyDictionary<string, ImmutableArray<DatedCommitment>>> OfRegionsAsync(
        IGraphReader reader, IReadOnlyCollection<string> documentIds, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var regions = new Dictionary<string, ImmutableArray<DatedCommitment>>();
        var answer = new Dictionary<string, ImmutableArray<DatedCommitment>>();
        foreach (var (id, node) in await reader.GetNodesAsync(documentIds, cancellationToken).ConfigureAwait(false))
        {
            if (node is not DocumentRow { Region.Code: { } code })
                continue;
            if (!regions.TryGetValue(code, out var said))
                regions.Add(code, said = await OfRegionAsync(reader, code, cancellationToken).ConfigureAwait(false));
            answer[id] = said;
        }

        return answer;
    }

    /// <summary>All commitments of one region's own letters, each with its letter's day.</summary>
    public static async Task<ImmutableArray<DatedCommitment>> OfRegionAsync(IGraphReader reader, string regionCode, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var rows = await reader.AllCommitmentsAsync(
            new CommitmentFilter { RegionCode = regionCode, IncludeDescendants = false }, cancellationToken).ConfigureAwait(false);
        var documents = await reader.GetNodesAsync([.. rows.Select(row => row.DocumentId).Distinct()], cancellationToken).ConfigureAwait(false);
        return [.. rows.Select(row => new DatedCommitment(row, DayOf(documents, row.DocumentId)))];
    }

    /// <summary>The promises of one region with what its later letters say of them and of what they name.</summary>
    public static async Task<ImmutableArray<PromiseHistory>> PromisesOfRegionAsync(
        IGraphReader reader, string regionCode, DateOnly asOf, CancellationToken cancellationToken = default)
    {
        var said = await OfRegionAsync(reader, regionCode, cancellationToken).ConfigureAwait(false);
        var outcomes = await NamedOutcomes.OfRowsAsync(reader, said.Select(one => one.Row), cancellationToken).ConfigureAwait(false);
        return PromiseHistories.Of(said, asOf, outcomes);
    }

    /// <summary>All that came of the promises of one region: what later letters say of each, then what came of what it names.</summary>
    public static async Task<ImmutableArray<FollowUpRow>> FollowUpsOfRegionAsync(IGraphReader reader, string regionCode, CancellationToken cancellationToken = default)
    {
        var said = await OfRegionAsync(reader, regionCode, cancellationToken).ConfigureAwait(false);
        var outcomes = await NamedOutcomes.OfRowsAsync(reader, said.Select(one => one.Row), cancellationToken).ConfigureAwait(false);
        return
        [
            .. said.SelectMany(promise => FollowUps.Of(promise, said).Select(later => new FollowUpRow(promise.Row, later.Later.Id, later.Kind, later.Reason, [later.Later.Evidence]))
                .Concat(outcomes.GetValueOrDefault(promise.Row.Id, []).Select(came => new FollowUpRow(promise.Row, came.NodeId, came.Kind, came.Reason, came.Evidence)))),
        ];
    }

    /// <summary>A letter of a month is as late as its last day: what follows it must be later than all of it.</summary>
    internal static DateOnly? DayOf(DocumentRow document) => (document.IssuedOn ?? document.PublishedOn)?.Last;

    static DateOnly? DayOf(IReadOnlyDictionary<string, NodeRow> documents, string id) =>
        documents.TryGetValue(id, out var node) && node is DocumentRow document ? DayOf(document) : null;
}
