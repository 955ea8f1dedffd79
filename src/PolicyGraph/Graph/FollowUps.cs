using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using PolicyGraph.Extraction.Commitments;
using PolicyGraph.Graph.Storing;

namespace PolicyGraph.Graph;

/// <summary>What a later letter says of a promise: reported as done, promised or running again, or said or reported with another number, strength, deadline or scope.</summary>
public enum FollowUpKind { Done, Repeated, Changed }

/// <param name="Later">What the later letter says.</param>
/// <param name="Reason">Why the two are taken for one matter, and what changed: shown to the analyst.</param>
public sealed record FollowUp(CommitmentRow Later, FollowUpKind Kind, string Reason);

/// <summary>A commitment with the day of its letter.</summary>
/// <param name="On">Null where the letter bears no date: such a letter is neither later nor earlier.</param>
public sealed record DatedCommitment(CommitmentRow Row, DateOnly? On);

/// <summary>What became of a promise (GRAPH.md, <c>FOLLOWED_UP_BY</c>), read from later letters of the same region.</summary>
/// <remarks>
/// Two deeds are one matter where they count the same measure and are worded alike, or are worded very much alike. Nothing found means that
/// nothing was found in the letters held, never that a promise was broken.
/// </remarks>
public static partial class FollowUps
{
    /// <summary>Shared pairs of characters, of the shorter wording's, that make two deeds of one measure one matter.</summary>
    const double AlikeWithMeasure = 0.35;

    /// <summary>The length of a measure that says by itself what is counted: 产业学院.</summary>
    const int Specific = 4;

    /// <summary>The same for deeds that share no measure.</summary>
    const double Alike = 0.6;

    /// <param name="promise">Of any status but done.</param>
    /// <param name="letters">Commitments of the same region's letters; those of the promise's own letter and of earlier ones are passed over.</param>
    public static ImmutableArray<FollowUp> Of(DatedCommitment promise, IEnumerable<DatedCommitment> letters)
    {
        ArgumentNullException.ThrowIfNull(promise);
        if (promise.Row.Status is CommitmentStatus.Done || promise.On is not { } made)
            return [];
        return
        [
            .. letters.Where(later => later.On > made && later.Row.DocumentId != promise.Row.DocumentId)
                .OrderBy(later => later.On).ThenBy(later => later.Row.Id, StringComparer.Ordinal)
                .Select(later => Between(promise.Row, later.Row)).OfType<FollowUp>(),
        ];
    }

    /// <summary>What one statement says of an earlier one; null where the two are not one matter.</summary>
    internal static FollowUp? Between(CommitmentRow earlier, CommitmentRow later) =>
        SameMatter(earlier, later) is { } reason ? Of(earlier, later, reason) : null;

    static FollowUp Of(CommitmentRow promise, CommitmentRow later, string reason)
    {
        if (later.Status is CommitmentStatus.Done)
            return Shortfall(promise, later) is { } shortfall
                ? new FollowUp(later, FollowUpKind.Changed, $"{reason}; {shortfall}") : new FollowUp(later, FollowUpKind.Done, reason);
        var changes = Changes(promise, later).ToList();
        return changes.Count == 0
            ? new FollowUp(later, FollowUpKind.Repeated, reason) : new FollowUp(later, FollowUpKind.Changed, $"{reason}; {string.Join(", ", changes)}");
    }

    // 认定72家 is no 培育100家: what is reported is less than what was promised, whatever the stages.
    static string? Shortfall(CommitmentRow promise, CommitmentRow later) => (
        from promised in promise.Quantities
        from reported in later.Quantities
        where promised.Measure is not null && promised.Measure == reported.Measure && reported.Scaled < promised.Scaled
        select $"reported {reported.Value}{reported.Unit} of {promised.Value}{promised.Unit}").FirstOrDefault();

    /// <summary>How two statements of one promise differ: 实训基地 3 → 5, deadline 2024年底前 → 2025年底前, Firm → Strive, scope 全市 → 试点.</summary>
    static IEnumerable<string> Changes(CommitmentRow promise, CommitmentRow later)
    {
        foreach (var (before, after) in Comparable(promise, later))
        {
            if (before.Scaled != after.Scaled || before.Max != after.Max)
                yield return $"{before.Measure} {before.Value}{before.Unit} → {after.Value}{after.Unit}";
        }

        if (promise.Deadline is { } due && later.Deadline is { } newDue && promise.DeadlineUntil != later.DeadlineUntil)
            yield return $"deadline {due} → {newDue}";
        if (promise.Strength != later.Strength)
            yield return $"{promise.Strength} → {later.Strength}";
        if (ScopeOf(promise) is { } reach && ScopeOf(later) is { } newReach && reach.IsWhole != newReach.IsWhole)
            yield return $"scope {reach.Printed} → {newReach.Printed}";
    }

    static PromiseScope? ScopeOf(CommitmentRow row) => PromiseScope.Of(WithoutTitles(row.Text));

    // Compared only where measure and stage are the same.
    static IEnumerable<(Quantity Before, Quantity After)> Comparable(CommitmentRow promise, CommitmentRow later) =>
        from before in promise.Quantities
        from after in later.Quantities
        where before.Measure is not null && before.Measure == after.Measure && before.Stage == after.Stage && before.Per == after.Per
        select (before, after);

    static string? SameMatter(CommitmentRow promise, CommitmentRow later)
    {
        var (one, other) = (Wordings.GetValue(promise, row => new Wording(row)), Wordings.GetValue(later, row => new Wording(row)));
        var alike = Likeness(one.Object, other.Object);
        var measure = one.Measures.Intersect(other.Measures, StringComparer.Ordinal).FirstOrDefault();
        // 按期完成…确定的目标，产教融合型企业达到100家: what is counted need not stand in the object, where it is no mere 中心 or 企业.
        if (measure?.Length >= Specific)
            alike = Math.Max(alike, Likeness(one.Text, other.Text));
        return measure is not null && alike >= AlikeWithMeasure ? $"both count {measure}"
            : alike >= Alike ? "worded alike" : null;
    }

    /// <summary>Pairs of characters that both wordings have, over the shorter one's (overlap coefficient).</summary>
    static double Likeness(HashSet<(char, char)> one, HashSet<(char, char)> other)
    {
        var (shorter, longer) = one.Count <= other.Count ? (one, other) : (other, one);
        return shorter.Count == 0 ? 0 : (double)shorter.Count(longer.Contains) / shorter.Count;
    }

    // Each of a region's commitments is compared with all later ones: what is compared is made once.
    static readonly ConditionalWeakTable<CommitmentRow, Wording> Wordings = [];

    sealed class Wording(CommitmentRow row)
    {
        public HashSet<(char, char)> Text => field ??= Pairs(row.Text);

        public HashSet<(char, char)> Object => field ??= row.Object is null ? Text : Pairs(row.Object);

        public string[] Measures { get; } = [.. row.Quantities.Select(quantity => quantity.Measure).OfType<string>()];

        // Digits count nothing: a promise with another number is the same matter. Nor do titles: to carry a plan out is not to issue it
        // (what becomes of works is read from their citations, NamedOutcomes).
        static HashSet<(char, char)> Pairs(string text)
        {
            var folded = string.Concat(SearchFolding.Name(WithoutTitles(text)).Where(unit => !char.IsAsciiDigit(unit)));
            return [.. folded.Zip(folded.Skip(1))];
        }
    }

    static string WithoutTitles(string text) => Title().Replace(text, "");

    [GeneratedRegex("《[^《》]*》")]
    private static partial Regex Title();
}
