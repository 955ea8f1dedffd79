using System.Collections.Immutable;

namespace PolicyGraph.Graph;

/// <summary>What a document says of itself by naming a node.</summary>
public enum DocumentLinkType
{
    /// <summary>It answers a proposal.</summary>
    Answers,

    /// <summary>It says that an agency handled the proposal that it answers.</summary>
    HandledBy,

    /// <summary>An agency issued it.</summary>
    IssuedBy,

    /// <summary>Its text is a work's.</summary>
    Publishes,
}

/// <param name="NodeId">The proposal, agency or work.</param>
/// <param name="Evidence">Where it says so, in text order; never empty.</param>
public sealed record DocumentLinkRow(DocumentLinkType Type, string DocumentId, string NodeId, ImmutableArray<EvidenceRow> Evidence);
