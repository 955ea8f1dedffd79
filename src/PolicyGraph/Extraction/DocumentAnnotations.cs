using System.Collections.Immutable;
using PolicyGraph.Documents;
using PolicyGraph.Extraction.Commitments;
using PolicyGraph.Extraction.Proposals;
using PolicyGraph.Resolution;

namespace PolicyGraph.Extraction;

/// <summary>All that one document says, before any other document is looked at: the pure half's result.</summary>
/// <param name="Mentions">Ordered by span; none overlap.</param>
/// <param name="Works">The distinct works behind the law and policy mentions, in text order.</param>
/// <param name="Publishes">The work whose text this document is, for a policy document.</param>
/// <param name="Institutions">The distinct institutions behind the other mentions, in text order.</param>
public sealed record DocumentAnnotations(
    DocumentHeader Header,
    ImmutableArray<Mention> Mentions,
    ImmutableArray<WorkReference> Works,
    WorkReference? Publishes,
    ImmutableArray<InstitutionReference> Institutions,
    ImmutableArray<AliasDeclaration> Aliases)
{
    /// <summary>What the document promises, runs and reports.</summary>
    public CommitmentAnnotations Commitments { get; init; } = CommitmentAnnotations.None;

    /// <summary>The proposal that a reply answers; null where it answers none.</summary>
    public Proposal? Proposal { get; init; }

    /// <summary>What the text says of two things that it names, each pair once, in text order.</summary>
    public ImmutableArray<Relation> Relations { get; init; } = [];

    /// <summary>Where the text speaks of works that it named before (以上文件), in text order.</summary>
    public ImmutableArray<WorkAnaphor> Anaphors { get; init; } = [];
}
