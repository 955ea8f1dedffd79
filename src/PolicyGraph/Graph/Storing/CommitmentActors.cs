using System.Collections.Immutable;
using PolicyGraph.Extraction.Commitments;

namespace PolicyGraph.Graph.Storing;

/// <summary>Makes of a commitment's stored ties the nodes that clients see, in every store alike.</summary>
public static class CommitmentActors
{
    /// <summary>Who acts: the institutions named, the issuers where the text means them, the letter's region for 我市; none for a class.</summary>
    public static ImmutableArray<string> Of(
        ActorKind kind, IEnumerable<(CommitmentTie Tie, string Name, string? Node)> ties, IEnumerable<string> issuers, string? regionCode) => kind switch
        {
            ActorKind.Issuer => [.. issuers.Distinct()],
            ActorKind.Region => regionCode is null ? [] : [NodeId.OfRegion(regionCode)],
            ActorKind.Institutions => Nodes(ties, CommitmentTie.Actor),
            _ => [],
        };

    public static ImmutableArray<ParticipantRow> Participants(IEnumerable<(CommitmentTie Tie, string Name, string? Node)> ties) =>
        [.. ties.Where(tie => tie.Tie is not (CommitmentTie.Actor or CommitmentTie.Basis or CommitmentTie.About))
            .Select(tie => new ParticipantRow(Enum.Parse<ParticipantRole>(tie.Tie.ToString()), tie.Name, tie.Node))];

    /// <summary>The nodes of one tie, each once, in text order; names that settled to none are left out.</summary>
    public static ImmutableArray<string> Nodes(IEnumerable<(CommitmentTie Tie, string Name, string? Node)> ties, CommitmentTie wanted) =>
        [.. ties.Where(tie => tie.Tie == wanted).Select(tie => tie.Node).OfType<string>().Distinct()];
}
