using System.Collections.Immutable;
using System.Text.Json.Serialization;
using PolicyGraph.Authority;
using PolicyGraph.Documents;
using PolicyGraph.Extraction;
using PolicyGraph.Extraction.Commitments;
using PolicyGraph.Extraction.Proposals;
using PolicyGraph.Resolution;

namespace PolicyGraph.Graph;

/// <summary>A row that stands for a node; its <see cref="Id"/> is the id of the node's strongest key.</summary>
public abstract record NodeRow([property: JsonPropertyOrder(-1)] string Id);

/// <summary>A document (文件) that was ingested; <see cref="Region"/> is its issuer's.</summary>
public sealed record DocumentRow(string Id, DocumentKind Kind, bool Composed, string Sha256, string TextSha256) : NodeRow(Id)
{
    public string? Title { get; init; }
    public string? Number { get; init; }
    public Region? Region { get; init; }
    public PartialDate? IssuedOn { get; init; }
    public PartialDate? IssuedNotBefore { get; init; }
    public PartialDate? IssuedNotAfter { get; init; }
    public PartialDate? PublishedOn { get; init; }
    public string? IndexNumber { get; init; }
    public string? ReplyClass { get; init; }

    /// <summary>What the class means by the rule that the letter prints; null where it prints none, and in a store that was filled before outcomes were kept, until it is rebuilt.</summary>
    public ReplyOutcome? ReplyOutcome { get; init; }
    public string? ProposalNumber { get; init; }
    public string? ProposalTitle { get; init; }
    public ProposalBody? ProposalBody { get; init; }
    public string? Url { get; init; }
    public string? File { get; init; }
    public DateTimeOffset? CapturedOn { get; init; }
    public string? PublishesWorkId { get; init; }

    /// <summary>The proposal that it answers.</summary>
    public string? ProposalId { get; init; }
}

/// <summary>A law or policy, whether its text is held or not.</summary>
public sealed record WorkRow(string Id, bool IsLaw, bool Held) : NodeRow(Id)
{
    public string? Title { get; init; }
    public string? Number { get; init; }
    public ImmutableArray<string> Aliases { get; init; } = [];
    public Level? Level { get; init; }
    public Region? Region { get; init; }
    public PartialDate? IssuedOn { get; init; }

    /// <summary>意见, 方案, 规划 …; null for a law or where the title tells none.</summary>
    public string? Genre { get; init; }
}

/// <summary>An agency, college, enterprise or alliance.</summary>
public sealed record InstitutionRow(string Id, MentionType Type, string Name) : NodeRow(Id)
{
    public ImmutableArray<string> Aliases { get; init; } = [];
    public Region? Region { get; init; }
    public Level? Level { get; init; }
}

public sealed record RegionRow(Region Region) : NodeRow(NodeId.OfRegion(Region.Code));

/// <summary>One promised, running or reported deed (承诺事项): an action of one unit of text.</summary>
/// <param name="Text">The deed's clause as printed.</param>
/// <param name="Evidence">The sentence that says so.</param>
public sealed record CommitmentRow(
    string Id, string DocumentId, CommitmentStatus Status, CommitmentStrength Strength, string Text, EvidenceRow Evidence) : NodeRow(Id)
{
    /// <summary>As printed: 我局, 市发改委、教育局; the issuer's full name where the text leaves it out.</summary>
    public string? Actor { get; init; }

    /// <summary>The nodes that act: institutions, or the region of 我市; none for a class (各职业院校).</summary>
    public ImmutableArray<string> ActorIds { get; init; } = [];

    public ImmutableArray<ParticipantRow> Participants { get; init; } = [];
    public string? Verb { get; init; }
    public string? Object { get; init; }
    public ImmutableArray<Quantity> Quantities { get; init; } = [];

    /// <summary>As printed.</summary>
    public string? Deadline { get; init; }
    public PartialDate? DeadlineOn { get; init; }

    /// <summary>The last day; null where it is open or cannot be reckoned.</summary>
    public DateOnly? DeadlineUntil { get; init; }

    /// <summary>Code of the closed list of topics.</summary>
    public string? Topic { get; init; }

    /// <summary>Works that it rests on.</summary>
    public ImmutableArray<string> BasisIds { get; init; } = [];

    /// <summary>Works and institutions that it is about.</summary>
    public ImmutableArray<string> AboutIds { get; init; } = [];
}

/// <param name="NodeId">Null where the name settled to no node.</param>
public sealed record ParticipantRow(ParticipantRole Role, string Name, string? NodeId)
{
    /// <summary>The sentences that say so, of who handled a proposal; of a commitment's participants its own sentence does.</summary>
    public ImmutableArray<EvidenceRow> Evidence { get; init; } = [];
}

/// <summary>One document cites one work, <paramref name="Depth"/> times.</summary>
/// <remarks>Never the work that the document publishes, under whatever key: it would be its own false citing city.</remarks>
public sealed record CitationRow(string DocumentId, string WorkId, int Depth)
{
    /// <summary>The strongest of its occurrences'; null in a store that was filled before functions were kept, until it is rebuilt.</summary>
    public CitationFunction? Function { get; init; }

    /// <summary>The way from the cited work up to the one asked for, which it leaves out (<see cref="ImplementingWorks"/>); empty where the cited work is asked for.</summary>
    public ImmutableArray<string> Via { get; init; } = [];
}

/// <summary>Where something is written (design/GRAPH.md, <c>Edges</c>); <see cref="Quotation"/> has the invariant.</summary>
public sealed record EvidenceRow(
    string DocumentId, string TextSha256, int Start, int End, string Quote, string Rule, string ExtractorVersion)
{
    /// <summary>What the document does with the work here; null of what is no citation.</summary>
    public CitationFunction? Function { get; init; }
}

/// <summary>A source outside the texts.</summary>
public sealed record AuthoritySourceRow(string Name, string? Url);

/// <summary>An agency issued a work: said by texts, or known from authority data (then <see cref="Source"/> is set).</summary>
public sealed record IssuanceRow(string WorkId, string AgencyId, AuthoritySourceRow? Source, ImmutableArray<EvidenceRow> Evidence);

/// <summary>What documents state of two nodes, each pair once.</summary>
/// <param name="FromId">Of working together, which has no direction, the institution that is asked.</param>
/// <param name="ToId">Null where the name settled to no node.</param>
/// <param name="ToName">As the newest of the documents gives it.</param>
/// <param name="OccurredOn">The earliest date that they state for it.</param>
public sealed record RelationRow(
    RelationType Type, string FromId, string? ToId, string ToName, PartialDate? OccurredOn, ImmutableArray<EvidenceRow> Evidence)
{
    /// <summary>More sentences that say the same do not make it truer.</summary>
    public const int MostEvidence = 20;
}

/// <summary>How one work bears on another: known from authority data (<see cref="Source"/>), said by texts (<see cref="Evidence"/>), or both.</summary>
public sealed record WorkLinkRow(WorkLinkType Type, string FromWorkId, string ToWorkId, AuthoritySourceRow? Source, ImmutableArray<EvidenceRow> Evidence);

/// <summary>How one region cites one work. First and last lie between two bounds; both are null where no date at all is known.</summary>
public sealed record RegionCitationsRow(string WorkId, Region Region, int DocumentCount, int MentionCount, int UndatedCount)
{
    public PartialDate? FirstCitedOn { get; init; }
    public PartialDate? FirstCitedNotAfter { get; init; }
    public PartialDate? LastCitedOn { get; init; }
    public PartialDate? LastCitedNotBefore { get; init; }
}

public enum ResolutionStatus { Resolved, Ambiguous, Unresolved }

/// <summary>A mention with what it was settled to; <see cref="TargetId"/> where resolved, <see cref="CandidateIds"/> where ambiguous.</summary>
public sealed record MentionRow(
    string DocumentId, MentionType Type, string Text, int Start, int End, string? Name, string? Number, string Rule, ResolutionStatus Resolution)
{
    public string? Reason { get; init; }
    public string? TargetId { get; init; }
    public ImmutableArray<string> CandidateIds { get; init; } = [];

    /// <summary>What the document does with the work that it names; null where it names none.</summary>
    public CitationFunction? Function { get; init; }

    /// <summary>The words that tell <see cref="Function"/>, as printed; null for a mere mention.</summary>
    public string? FunctionTrigger { get; init; }

    /// <summary>Why a mention of which nothing more is known names no node.</summary>
    public static string UnresolvedReason(MentionType type) => type switch
    {
        MentionType.Law or MentionType.Policy => "the text does not tell which work it names",
        MentionType.Region => "the text does not tell which region it names",
        MentionType.Agency or MentionType.College or MentionType.Enterprise or MentionType.Alliance => "the text does not tell which body it names",
        _ => "nothing of this kind is settled to a node yet",
    };
}

/// <summary>A document beside the evidence of what its connection says of it.</summary>
public sealed record DocumentEdgeRow(string DocumentId, ImmutableArray<EvidenceRow> Evidence);

/// <summary>An institution beside the evidence of what its connection says of it.</summary>
public sealed record InstitutionEdgeRow(string InstitutionId, ImmutableArray<EvidenceRow> Evidence);

/// <summary>Documents of the same issuers that bear one number although their titles differ: they stay apart, and somebody should look.</summary>
public sealed record SharedNumberRow(string Number, ImmutableArray<string> DocumentIds);

public sealed record CoverageRow(int Documents, int Undated, int? FirstYear, int? LastYear);

/// <summary>What was searched of one region's letters.</summary>
public sealed record RegionCoverageRow(Region Region, CoverageRow Coverage);

public sealed record StatisticsRow(
    int Documents, int Laws, int Policies, int Institutions, int Regions, int Citations, int UnresolvedMentions, int AmbiguousMentions)
{
    public int Commitments { get; init; }

    /// <summary>Proposals that letters answer, and the numbers that they print and that promise nothing.</summary>
    public int Proposals { get; init; }
    public int Observations { get; init; }
}

/// <param name="Highlight">A piece of the text that was hit, the hit between ⟦ and ⟧.</param>
public sealed record SearchHitRow(string NodeId, double Score, string Highlight);
