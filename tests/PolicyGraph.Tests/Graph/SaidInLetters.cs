using PolicyGraph.Graph;
using PolicyGraph.Tests.Extraction;
using Shouldly;

namespace PolicyGraph.Tests.Graph;

/// <summary>What a letter of a year says of one deed.</summary>
static class SaidInLetters
{
    public static DatedCommitment Of(string deed, int? year)
    {
        var reports = deed.Contains('已', StringComparison.Ordinal) || deed.StartsWith("正在", StringComparison.Ordinal);
        var action = MarkedCommitments.Only(reports ? $"{deed}。" : $"一、下一步工作\n{deed}。").Actions.ShouldHaveSingleItem();
        return new DatedCommitment(
            new CommitmentRow($"commitment_{year}", $"doc_{year}", action.Status, action.Strength, deed, new EvidenceRow($"doc_{year}", "", 0, 0, "", "", ""))
            {
                Verb = action.Verb,
                Object = action.Object,
                Quantities = action.Quantities,
                Deadline = action.Deadline?.Printed,
                DeadlineUntil = action.Deadline?.Until,
            },
            year is { } on ? new DateOnly(on, 6, 17) : null);
    }
}
