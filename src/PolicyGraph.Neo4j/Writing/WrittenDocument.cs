using System.Collections.Immutable;
using PolicyGraph.Graph;
using PolicyGraph.Graph.Storing;

namespace PolicyGraph.Neo4j.Writing;

/// <summary>A document that is written anew.</summary>
sealed record WrittenDocument(SettledDocument Settled, DocumentGraph Graph, DocumentStatements Statements)
{
    public string Id => Settled.Id;

    public ImmutableArray<StatedCommitment> Commitments { get; } = StatedCommitments.Of(Graph);

    public IEnumerable<string> CommitmentIds => Commitments.Select(stated => CommitmentRows.IdOf(Id, stated));

    /// <summary>The ids of its statements that are drawn.</summary>
    public IEnumerable<string> Drawn => RelationRows.DrawnOf(CaptureGrouping.IdOf(Graph.Source), Graph);
}
