using System.Collections.Immutable;
using PolicyGraph.Extraction.Commitments;

namespace PolicyGraph.Graph;

/// <summary>One number that a region's letter says, with the commitment that says it.</summary>
public sealed record ComparedQuantity(DocumentRow Document, CommitmentRow Commitment, Quantity Quantity);

/// <summary>Numbers that may be compared: of one measure, one stage, one status, for the same while.</summary>
/// <param name="Stage">培育, 入库, 认定 …; null where none is printed.</param>
/// <param name="Per">每年, 每个 …; null where the number holds once.</param>
/// <param name="Rows">Largest first, then by region and letter.</param>
public sealed record ComparableQuantities(string? Stage, string? Per, CommitmentStatus Status, ImmutableArray<ComparedQuantity> Rows);

/// <summary>Sets regions side by side by what their letters count, whatever the store.</summary>
public static class MeasureComparison
{
    /// <summary>The groups of one measure, most regions first: only within a group are numbers compared.</summary>
    /// <param name="filter">What to keep; its measure is what is counted.</param>
    public static async Task<ImmutableArray<ComparableQuantities>> OfAsync(
        IGraphReader reader, CommitmentFilter filter, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentException.ThrowIfNullOrEmpty(filter?.Measure);
        var rows = await reader.AllCommitmentsAsync(filter, cancellationToken).ConfigureAwait(false);
        var documents = await reader.GetNodesAsync([.. rows.Select(row => row.DocumentId).Distinct()], cancellationToken).ConfigureAwait(false);
        return [.. rows
            .SelectMany(row => row.Quantities.Where(quantity => quantity.Measure == filter.Measure), (row, quantity) => new ComparedQuantity((DocumentRow)documents[row.DocumentId], row, quantity))
            .Where(row => row.Document.Region is not null)
            .GroupBy(row => (row.Quantity.Stage, row.Quantity.Per, row.Commitment.Status))
            .Select(group => new ComparableQuantities(group.Key.Stage, group.Key.Per, group.Key.Status, [.. Ordered(group)]))
            .OrderByDescending(group => group.Rows.Select(row => row.Document.Region!.Code).Distinct().Count())
            .ThenBy(group => group.Status).ThenBy(group => group.Stage, StringComparer.Ordinal).ThenBy(group => group.Per, StringComparer.Ordinal)];
    }

    static IOrderedEnumerable<ComparedQuantity> Ordered(IEnumerable<ComparedQuantity> rows) => rows
        .OrderByDescending(row => row.Quantity.Scaled)
        .ThenBy(row => row.Document.Region!.Code, StringComparer.Ordinal)
        .ThenBy(row => row.Commitment.Id, StringComparer.Ordinal);
}
