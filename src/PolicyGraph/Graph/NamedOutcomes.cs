using System.Collections.Immutable;
using PolicyGraph.Extraction;
using PolicyGraph.Extraction.Commitments;
using PolicyGraph.Resolution;

namespace PolicyGraph.Graph;

/// <summary>What a promise names, as later letters of the region tell of it: a work that was to be issued, an institution that was to be founded.</summary>
/// <param name="NodeId">The work or institution.</param>
/// <param name="Reason">Why it counts: shown to the analyst.</param>
/// <param name="Evidence">The later letters' sentences.</param>
public sealed record NamedOutcome(string NodeId, FollowUpKind Kind, string Reason, ImmutableArray<EvidenceRow> Evidence);

/// <summary>Reads what came of the works and institutions that promises name (GRAPH.md, <c>FOLLOWED_UP_BY</c>), whatever the store.</summary>
/// <remarks>
/// Only where the promise is to issue the work or to found the institution, and a later letter of the same region says that it was issued, or
/// who built it or belongs to it. That a later letter merely names it says nothing of the promise.
/// </remarks>
public static class NamedOutcomes
{
    static readonly Page Letters = new(100);
    static readonly string[] Issuing = ["出台", "印发", "制定", "制订", "编制", "修订", "起草", "拟定", "发布"];
    static readonly string[] Founding = ["组建", "成立", "筹建", "筹备", "设立", "建设", "建立", "打造", "共建", "创建", "新建"];

    /// <summary>By the promise's id; a promise without such an outcome has no entry.</summary>
    public static async Task<IReadOnlyDictionary<string, ImmutableArray<NamedOutcome>>> OfAsync(
        IGraphReader reader, IReadOnlyCollection<string> commitmentIds, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var rows = await reader.GetNodesAsync(commitmentIds, cancellationToken).ConfigureAwait(false);
        return await OfRowsAsync(reader, rows.Values.OfType<CommitmentRow>(), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The same of commitments that are read already.</summary>
    internal static async Task<IReadOnlyDictionary<string, ImmutableArray<NamedOutcome>>> OfRowsAsync(
        IGraphReader reader, IEnumerable<CommitmentRow> commitments, CancellationToken cancellationToken)
    {
        var promises = commitments
            .Where(row => row is { Status: not CommitmentStatus.Done, AboutIds.IsEmpty: false } && (Says(row, Issuing) || Says(row, Founding))).ToList();
        if (promises.Count == 0)
            return ImmutableDictionary<string, ImmutableArray<NamedOutcome>>.Empty;
        var nodes = await reader.GetNodesAsync([.. promises.SelectMany(row => row.AboutIds.Add(row.DocumentId)).Distinct()], cancellationToken).ConfigureAwait(false);
        var outcomes = new Dictionary<string, ImmutableArray<NamedOutcome>>();
        foreach (var promise in promises)
        {
            if (nodes.GetValueOrDefault(promise.DocumentId) is not DocumentRow { Region.Code: { } region } letter || FollowUpReading.DayOf(letter) is not { } made)
                continue;
            var found = ImmutableArray.CreateBuilder<NamedOutcome>();
            foreach (var node in promise.AboutIds.Select(nodes.GetValueOrDefault))
            {
                if ((node switch
                {
                    WorkRow work when Says(promise, Issuing) => await IssuedAsync(reader, work.Id, region, made, cancellationToken).ConfigureAwait(false),
                    InstitutionRow { Type: not MentionType.Agency } body when Says(promise, Founding) =>
                        await FoundedAsync(reader, body.Id, region, made, cancellationToken).ConfigureAwait(false),
                    _ => null,
                }) is { } outcome)
                    found.Add(outcome);
            }

            if (found.Count > 0)
                outcomes.Add(promise.Id, found.ToImmutable());
        }

        return outcomes;
    }

    static bool Says(CommitmentRow promise, string[] verbs) => promise.Verb is { } verb && verbs.Any(each => verb.Contains(each, StringComparison.Ordinal));

    static async Task<NamedOutcome?> IssuedAsync(IGraphReader reader, string work, string region, DateOnly made, CancellationToken cancellationToken)
    {
        var query = new CitingRegionsQuery { Dates = new DateRange(made.AddDays(1)), Functions = CitationFunctions.Of([CitationFunction.Issuance]) };
        var citations = await reader.GetRegionCitationsAsync([(work, region)], query, Letters, cancellationToken).ConfigureAwait(false);
        if (!citations.TryGetValue((work, region), out var letters) || letters.Items.IsEmpty)
            return null;
        var sentences = await reader.GetCitationEvidenceAsync([.. letters.Items.Select(item => (item.Row.DocumentId, item.Row.WorkId))], cancellationToken).ConfigureAwait(false);
        return new NamedOutcome(
            work, FollowUpKind.Done, "a later letter says that it was issued",
            [.. sentences.OrderBy(pair => pair.Key.DocumentId, StringComparer.Ordinal).SelectMany(pair => pair.Value).Where(row => row.Function is CitationFunction.Issuance)]);
    }

    static async Task<NamedOutcome?> FoundedAsync(IGraphReader reader, string institution, string region, DateOnly made, CancellationToken cancellationToken)
    {
        var relations = await reader.GetRelationsAsync([institution], null, Letters, cancellationToken).ConfigureAwait(false);
        var sentences = relations.GetValueOrDefault(institution)?.Items.Select(item => item.Row)
            .Where(row => row.ToId == institution && row.Type is RelationType.Builds or RelationType.MemberOf)
            .SelectMany(row => row.Evidence).DistinctBy(row => (row.DocumentId, row.Start)).ToList() ?? [];
        var letters = await reader.GetNodesAsync([.. sentences.Select(row => row.DocumentId).Distinct()], cancellationToken).ConfigureAwait(false);
        ImmutableArray<EvidenceRow> later = [.. sentences
            .Where(row => letters.GetValueOrDefault(row.DocumentId) is DocumentRow letter && letter.Region?.Code == region && FollowUpReading.DayOf(letter) > made)
            .OrderBy(row => row.DocumentId, StringComparer.Ordinal).ThenBy(row => row.Start)];
        return later.IsEmpty ? null : new NamedOutcome(institution, FollowUpKind.Done, "a later letter says who built it or belongs to it", later);
    }
}
