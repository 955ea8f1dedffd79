namespace PolicyGraph.Cli.Annotations;

/// <summary>What one text says, in the schema of the gold files: what <c>extract</c> writes and <c>evaluate</c> compares.</summary>
/// <remarks>A key whose value the text does not give is left out. Offsets are UTF-16 code units of the text, the end exclusive.</remarks>
public sealed record AnnotationFile
{
    /// <summary>Place of the text, on JSON lines alone; a file bears it in its name.</summary>
    public string? File { get; init; }

    public DocumentAnnotation Document { get; init; } = new();

    public IReadOnlyList<MentionAnnotation> Mentions { get; init; } = [];

    /// <summary>One entry a work.</summary>
    public IReadOnlyList<CitationAnnotation> Citations { get; init; } = [];

    /// <summary>Null where none were looked for.</summary>
    public IReadOnlyList<CommitmentAnnotation>? Commitments { get; init; }

    /// <summary>Null where none were looked for.</summary>
    public IReadOnlyList<RelationAnnotation>? Relations { get; init; }

    /// <summary>The proposal that a reply answers. The gold files do not hold it.</summary>
    public ProposalAnnotation? Proposal { get; init; }

    /// <summary>Numbers outside of commitments; null where none were looked for. The gold files do not hold them.</summary>
    public IReadOnlyList<ObservationAnnotation>? Observations { get; init; }
}

/// <param name="Issuer">Several are joined with 、.</param>
/// <param name="Region">The full name of the issuer's region: 中山市, 全国.</param>
/// <param name="Date">The signing date, else the publishing date.</param>
/// <param name="Kind">reply, policy, news or other.</param>
/// <param name="ProposalBody">npc or cppcc.</param>
public sealed record DocumentAnnotation(
    string? Number = null,
    string? Title = null,
    string? Issuer = null,
    string? Region = null,
    string? Date = null,
    string? Kind = null,
    string? ReplyClass = null,
    string? ProposalNumber = null,
    string? ProposalTitle = null,
    string? ProposalBody = null);

public sealed record MentionAnnotation(string Type, string Text, int Start, int End, string? Name = null, string? Number = null);

/// <param name="Level">national, provincial, municipal or county.</param>
/// <param name="Kind">law or policy.</param>
public sealed record CitationAnnotation(
    string? Title = null, string? Number = null, string? Issuer = null, string? Level = null, string? Kind = null)
{
    /// <summary>《title》（number）, as far as there are any.</summary>
    public string Describe() => new CitationName(Title, Number).ToString();
}

/// <param name="Status">done, ongoing or planned.</param>
public sealed record CommitmentAnnotation(
    int Start, int End, string Status, string? Actor = null, IReadOnlyList<QuantityAnnotation>? Quantities = null, string? Deadline = null);

public sealed record QuantityAnnotation(double Value, string? Unit = null);

public sealed record RelationAnnotation(string From, string Type, string To);
