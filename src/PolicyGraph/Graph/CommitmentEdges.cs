using System.Collections.Immutable;
using PolicyGraph.Extraction.Commitments;

namespace PolicyGraph.Graph;

/// <summary>The edges of paths at commitments.</summary>
static class CommitmentEdges
{
    /// <summary>Where more commitments are open at once, they are not followed: for each, all that its region says is compared with it.</summary>
    const int MostFollowed = 20;

    /// <summary>Who makes it, what it rests on and what it is about; its own sentence says all of these.</summary>
    public static IEnumerable<PathEdgeRow> Of(CommitmentRow row)
    {
        PathEdgeRow Edge(PathEdgeType type, string from, string to) => new(type, from, to, null, [row.Evidence]);
        IEnumerable<string> Taking(Func<ParticipantRole, bool> part) => row.Participants.Where(one => part(one.Role)).Select(one => one.NodeId).OfType<string>();

        return row.ActorIds.Concat(Taking(IsMaker)).Distinct().Select(node => Edge(PathEdgeType.Made, node, row.Id))
            .Concat(row.BasisIds.Select(node => Edge(PathEdgeType.BasedOn, row.Id, node)))
            .Concat(row.AboutIds.Concat(Taking(role => !IsMaker(role))).Distinct().Select(node => Edge(PathEdgeType.About, row.Id, node)));
    }

    static bool IsMaker(ParticipantRole role) => role is ParticipantRole.Lead or ParticipantRole.Joint or ParticipantRole.Support;

    /// <summary>What later letters say of them, and what earlier promises they follow up.</summary>
    public static async Task<IEnumerable<PathEdgeRow>> FollowUpsOfAsync(IGraphReader reader, IReadOnlyCollection<CommitmentRow> commitments, CancellationToken cancellationToken)
    {
        if (commitments.Count is 0 or > MostFollowed)
            return [];
        var said = await FollowUpReading.OfRegionsAsync(reader, [.. commitments.Select(row => row.DocumentId).Distinct()], cancellationToken).ConfigureAwait(false);
        return commitments.SelectMany(row => said.TryGetValue(row.DocumentId, out var region) && region.FirstOrDefault(one => one.Row.Id == row.Id) is { } dated ? FollowUpsAt(dated, region) : []);
    }

    static IEnumerable<PathEdgeRow> FollowUpsAt(DatedCommitment at, ImmutableArray<DatedCommitment> region) =>
        FollowUps.Of(at, region).Select(one => FollowUp(at.Row, one.Later.Id, [one.Later.Evidence]))
            .Concat(region.Where(earlier => !FollowUps.Of(earlier, [at]).IsEmpty).Select(earlier => FollowUp(earlier.Row, at.Row.Id, [at.Row.Evidence])));

    /// <summary>The same ways; where what a promise is about is what came of it, as <see cref="NamedOutcomes"/> tells, the step says so.</summary>
    public static async Task<ImmutableArray<PathRow>> WithOutcomesAsync(IGraphReader reader, ImmutableArray<PathRow> paths, CancellationToken cancellationToken)
    {
        var promises = paths.SelectMany(path => path.Edges).Where(edge => edge.Type is PathEdgeType.About).Select(edge => edge.FromId).ToHashSet();
        if (promises.Count == 0)
            return paths;
        var rows = await reader.GetNodesAsync(promises, cancellationToken).ConfigureAwait(false);
        var outcomes = await NamedOutcomes.OfRowsAsync(reader, rows.Values.OfType<CommitmentRow>(), cancellationToken).ConfigureAwait(false);
        return [.. paths.Select(path => path with { Edges = [.. path.Edges.Select(Told)] })];

        PathEdgeRow Told(PathEdgeRow edge) =>
            edge.Type is PathEdgeType.About && outcomes.TryGetValue(edge.FromId, out var came) && came.FirstOrDefault(outcome => outcome.NodeId == edge.ToId) is { } outcome
                ? FollowUp((CommitmentRow)rows[edge.FromId], outcome.NodeId, outcome.Evidence) : edge;
    }

    // Both sentences: what was promised, and what came of it.
    static PathEdgeRow FollowUp(CommitmentRow promise, string to, ImmutableArray<EvidenceRow> later) =>
        new(PathEdgeType.FollowedUpBy, promise.Id, to, null, [promise.Evidence, .. later]);
}
