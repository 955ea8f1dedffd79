using System.Collections.Immutable;
using PolicyGraph.Authority;
using PolicyGraph.Documents;
using PolicyGraph.Extraction.Proposals;

namespace PolicyGraph.Graph;

/// <summary>A proposal (建议, 提案) that letters answer: the same one for all letters that name its body, region, session and number.</summary>
public sealed record ProposalRow(string Id) : NodeRow(Id)
{
    public ProposalBody? Body { get; init; }

    /// <summary>Whose congress or conference.</summary>
    public Region? Region { get; init; }

    /// <summary>In one spelling for all: 十四届三次会议.</summary>
    public string? Session { get; init; }
    public string? Number { get; init; }

    /// <summary>As the newest letter that prints one.</summary>
    public string? Title { get; init; }

    /// <summary>The body that proposed, as the newest letter that prints one.</summary>
    public string? Proposer { get; init; }

    /// <summary>Who handled it by what the letters say, each body once a role.</summary>
    public ImmutableArray<ParticipantRow> HandledBy { get; init; } = [];

    /// <summary>Where the letters say that they answer it, one a letter, newest letter first.</summary>
    public ImmutableArray<EvidenceRow> Evidence { get; init; } = [];
}

/// <summary>One point of a proposal, as one letter answers it.</summary>
/// <param name="Ordinal">Its place among the points that the letter answers, from 1 on.</param>
public sealed record SuggestionRow(string ProposalId, string DocumentId, int Ordinal, string Text)
{
    /// <summary>What became of it, as printed; null where the answer prints nothing.</summary>
    public string? Disposition { get; init; }

    /// <summary>Null for what is none of the five.</summary>
    public Disposition? Normalized { get; init; }

    /// <summary>What was promised, run and reported in its answer, in text order.</summary>
    public ImmutableArray<string> CommitmentIds { get; init; } = [];

    /// <summary>The point, and what became of it.</summary>
    public ImmutableArray<EvidenceRow> Evidence { get; init; } = [];
}

public sealed record SuggestionFilter
{
    /// <summary>In the point, folded.</summary>
    public string? Text { get; init; }
    public Disposition? Disposition { get; init; }

    /// <summary>The region of the letter that answers.</summary>
    public string? RegionCode { get; init; }
    public bool IncludeDescendants { get; init; } = true;
}
