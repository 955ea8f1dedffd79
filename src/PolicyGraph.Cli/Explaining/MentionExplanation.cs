using System.Collections.Immutable;
using PolicyGraph.Graph;

namespace PolicyGraph.Cli.Explaining;

/// <summary>What a mention was resolved to by its own document and the authority alone, and why.</summary>
/// <param name="Target">What it names; null where that is not decided.</param>
/// <param name="Candidates">What it may name, where it is ambiguous.</param>
sealed record MentionExplanation(ResolutionStatus Status, string? Target, ImmutableArray<string> Candidates, string Reason)
{
    public static MentionExplanation Resolved(string target, string reason) => new(ResolutionStatus.Resolved, target, [], reason);

    public static MentionExplanation Unresolved(string reason) => new(ResolutionStatus.Unresolved, null, [], reason);
}
