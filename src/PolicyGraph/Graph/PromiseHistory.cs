using System.Collections.Immutable;
using PolicyGraph.Extraction.Commitments;

namespace PolicyGraph.Graph;

/// <summary>Where a promise stands on a day, as far as the letters held tell.</summary>
public enum PromiseState
{
    /// <summary>A later letter reports it as done, or what it names as issued or founded.</summary>
    Done,

    /// <summary>Its last deadline has passed and no letter reports it as done: never that it was broken.</summary>
    Overdue,

    /// <summary>Its last deadline is still to come.</summary>
    Due,

    /// <summary>It bears no deadline that can be reckoned.</summary>
    Open,
}

/// <summary>A promise and what the same region's later letters say of it, each beside what was said before.</summary>
/// <param name="Promise">The first statement of it.</param>
/// <param name="Later">In the order of the letters' dates; kind and reason tell what changed since the statement before.</param>
/// <param name="LaterLetters">The letters of the region that are later than the promise: what was searched.</param>
public sealed record PromiseHistory(DatedCommitment Promise, PromiseState State, ImmutableArray<FollowUp> Later, CoverageRow LaterLetters)
{
    /// <summary>What came of the works and institutions that it names.</summary>
    public ImmutableArray<NamedOutcome> Outcomes { get; init; } = [];

    /// <summary>Whether number, strength, deadline or scope changed on the way, or less was reported than promised.</summary>
    public bool Changed => Later.Any(one => one.Kind is FollowUpKind.Changed);

    /// <summary>The last statement that still promises.</summary>
    public CommitmentRow LastSaid => Later.Select(one => one.Later).LastOrDefault(row => row.Status is not CommitmentStatus.Done) ?? Promise.Row;

    /// <summary>The last day of the last statement that has one.</summary>
    public DateOnly? DueOn => Later.Select(one => one.Later.DeadlineUntil).LastOrDefault(day => day is not null) ?? Promise.Row.DeadlineUntil;
}

/// <summary>The promises of one region, each told once: what is said again belongs to the promise it says again.</summary>
public static class PromiseHistories
{
    /// <param name="said">All commitments of the region's letters (<see cref="FollowUpReading.OfRegionAsync"/>).</param>
    /// <param name="asOf">The day to look from; letters later than it count as well.</param>
    /// <param name="outcomes">By a promise's id: what came of what it names (<see cref="NamedOutcomes.OfAsync"/>).</param>
    /// <returns>Earliest promise first, those of undated letters last. What runs without a deadline is no promise.</returns>
    public static ImmutableArray<PromiseHistory> Of(
        IReadOnlyCollection<DatedCommitment> said, DateOnly asOf, IReadOnlyDictionary<string, ImmutableArray<NamedOutcome>>? outcomes = null)
    {
        ArgumentNullException.ThrowIfNull(said);
        var (told, histories) = (new HashSet<string>(), ImmutableArray.CreateBuilder<PromiseHistory>());
        foreach (var promise in said.Where(one => IsPromise(one.Row)).OrderBy(one => one.On ?? DateOnly.MaxValue).ThenBy(one => one.Row.Id, StringComparer.Ordinal))
        {
            if (!told.Add(promise.Row.Id))
                continue;
            var later = FollowUps.Of(promise, said);
            told.UnionWith(later.Select(one => one.Later.Id));
            ImmutableArray<NamedOutcome> came = [.. later.Select(one => one.Later.Id).Prepend(promise.Row.Id)
                .SelectMany(id => outcomes?.TryGetValue(id, out var named) is true ? named : []).DistinctBy(outcome => outcome.NodeId)];
            histories.Add(Of(promise, Successive(promise.Row, later), came, said, asOf));
        }

        return histories.ToImmutable();
    }

    static bool IsPromise(CommitmentRow row) =>
        row.Status is CommitmentStatus.Planned || (row.Status is CommitmentStatus.Ongoing && row.DeadlineUntil is not null);

    static PromiseHistory Of(
        DatedCommitment promise, ImmutableArray<FollowUp> later, ImmutableArray<NamedOutcome> outcomes, IEnumerable<DatedCommitment> said, DateOnly asOf)
    {
        var letters = said.Where(one => one.On > promise.On).GroupBy(one => one.Row.DocumentId, one => one.On!.Value.Year).Select(letter => letter.First()).ToList();
        var history = new PromiseHistory(
            promise, PromiseState.Open, later, new CoverageRow(letters.Count, 0, letters.Count == 0 ? null : letters.Min(), letters.Count == 0 ? null : letters.Max()))
        {
            Outcomes = outcomes,
        };
        return history with
        {
            State = later.Any(one => one.Kind is FollowUpKind.Done) || !outcomes.IsEmpty ? PromiseState.Done
                : history.DueOn is not { } due ? PromiseState.Open
                : due < asOf ? PromiseState.Overdue : PromiseState.Due,
        };
    }

    // 8 → 5 → 3 drifts twice: each statement stands beside the last that promised, not beside the first.
    static ImmutableArray<FollowUp> Successive(CommitmentRow promise, ImmutableArray<FollowUp> later)
    {
        var (before, successive) = (promise, ImmutableArray.CreateBuilder<FollowUp>());
        foreach (var one in later)
        {
            successive.Add(FollowUps.Between(before, one.Later) ?? one);
            if (one.Later.Status is not CommitmentStatus.Done)
                before = one.Later;
        }

        return successive.ToImmutable();
    }
}
