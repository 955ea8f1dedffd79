using System.Collections.Immutable;
using PolicyGraph.Authority;
using PolicyGraph.Documents;
using PolicyGraph.Extraction;
using PolicyGraph.Extraction.Commitments;

namespace PolicyGraph.Graph;

/// <summary>Reads the graph, one snapshot of it where nothing else is said (<see cref="IsOneSnapshot"/>).</summary>
/// <remarks>
/// Methods that take several ids answer all of them in one read; an id that is not held has no entry in the answer. Ids are ids of
/// any key of a node, answers bear the strongest. Lists are ordered and the order is stable between snapshots of the same graph.
/// Not thread safe: one reader a request.
/// </remarks>
public interface IGraphReader : IAsyncDisposable
{
    /// <summary>Whether all answers so far are of one state of the graph. Where not, a new reader can be asked all of it again.</summary>
    bool IsOneSnapshot { get; }

    /// <summary>The mark of the state that all answers so far are of; null where there is no answer yet, they are of several, or the store cannot tell.</summary>
    string? StateMark => null;

    /// <summary>The nodes behind the ids (documents, works, institutions, regions, commitments, proposals), by the id that was asked for.</summary>
    Task<IReadOnlyDictionary<string, NodeRow>> GetNodesAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken = default);

    /// <summary>Works that bear the number or title (or alias), folded; with a region, only its own and those of regions above it.</summary>
    /// <returns>None, the one, or several candidates.</returns>
    Task<ImmutableArray<WorkRow>> FindWorksAsync(string? number, string? title, string? regionCode, CancellationToken cancellationToken = default);

    Task<Slice<WorkRow>> ListWorksAsync(WorkFilter filter, Page page, CancellationToken cancellationToken = default);

    Task<Slice<DocumentRow>> ListDocumentsAsync(DocumentFilter filter, Page page, CancellationToken cancellationToken = default);

    Task<Slice<InstitutionRow>> ListInstitutionsAsync(InstitutionFilter filter, Page page, CancellationToken cancellationToken = default);

    /// <summary>Commitments, newest document first, in text order; refusals are none.</summary>
    Task<Slice<CommitmentRow>> ListCommitmentsAsync(CommitmentFilter filter, Page page, CancellationToken cancellationToken = default);

    /// <summary>The commitments of documents, in text order.</summary>
    Task<IReadOnlyDictionary<string, ImmutableArray<CommitmentRow>>> GetCommitmentsAsync(
        IReadOnlyCollection<string> documentIds, CancellationToken cancellationToken = default);

    /// <summary>What nodes have to do with commitments, newest document first, in text order: what institutions and regions make, what rests on works, what is about either.</summary>
    Task<IReadOnlyDictionary<string, Slice<CommitmentRow>>> GetTiedCommitmentsAsync(
        IReadOnlyCollection<string> nodeIds, Page page, CancellationToken cancellationToken = default);

    /// <summary>The points that letters answer, newest letter first, in the letter's order.</summary>
    Task<Slice<SuggestionRow>> ListSuggestionsAsync(SuggestionFilter filter, Page page, CancellationToken cancellationToken = default);

    /// <summary>The points of proposals, letter by letter, newest letter first.</summary>
    Task<IReadOnlyDictionary<string, ImmutableArray<SuggestionRow>>> GetSuggestionsAsync(
        IReadOnlyCollection<string> proposalIds, CancellationToken cancellationToken = default);

    /// <summary>Numbers that promise nothing, newest document first, in text order.</summary>
    Task<Slice<ObservationRow>> ListObservationsAsync(ObservationFilter filter, Page page, CancellationToken cancellationToken = default);

    /// <summary>The numbers of documents that promise nothing, in text order.</summary>
    Task<IReadOnlyDictionary<string, ImmutableArray<ObservationRow>>> GetObservationsAsync(
        IReadOnlyCollection<string> documentIds, CancellationToken cancellationToken = default);

    /// <summary>Citations of works, newest document first, undated last. Dates keep what lies wholly inside.</summary>
    Task<IReadOnlyDictionary<string, Slice<CitationRow>>> GetCitedByAsync(
        IReadOnlyCollection<string> workIds, CitationFilter filter, Page page, CancellationToken cancellationToken = default);

    /// <summary>The citing regions of works, most documents first, then by code. Without a level all levels; see GRAPH.md, <c>Regions</c>.</summary>
    Task<IReadOnlyDictionary<string, ImmutableArray<RegionCitationsRow>>> GetCitingRegionsAsync(
        IReadOnlyCollection<string> workIds, CitingRegionsQuery query, CancellationToken cancellationToken = default);

    /// <summary>The citations of one work by the documents of one region (of its descendants too, where rolled up).</summary>
    Task<IReadOnlyDictionary<(string WorkId, string RegionCode), Slice<CitationRow>>> GetRegionCitationsAsync(
        IReadOnlyCollection<(string WorkId, string RegionCode)> keys, CitingRegionsQuery query, Page page, CancellationToken cancellationToken = default);

    /// <summary>Evidence of citations, in text order.</summary>
    Task<IReadOnlyDictionary<(string DocumentId, string WorkId), ImmutableArray<EvidenceRow>>> GetCitationEvidenceAsync(
        IReadOnlyCollection<(string DocumentId, string WorkId)> citations, CancellationToken cancellationToken = default);

    /// <summary>The works that documents cite, in text order.</summary>
    Task<IReadOnlyDictionary<string, ImmutableArray<CitationRow>>> GetCitationsAsync(
        IReadOnlyCollection<string> documentIds, CancellationToken cancellationToken = default);

    Task<IReadOnlyDictionary<string, ImmutableArray<MentionRow>>> GetMentionsAsync(
        IReadOnlyCollection<string> documentIds, CancellationToken cancellationToken = default);

    Task<IReadOnlyDictionary<string, string>> GetTextsAsync(IReadOnlyCollection<string> documentIds, CancellationToken cancellationToken = default);

    /// <summary>The agencies that issued documents, in printed order.</summary>
    Task<IReadOnlyDictionary<string, ImmutableArray<InstitutionRow>>> GetDocumentIssuersAsync(
        IReadOnlyCollection<string> documentIds, CancellationToken cancellationToken = default);

    /// <summary>The institutions that documents mention, most often mentioned first, then by id.</summary>
    Task<IReadOnlyDictionary<string, Slice<InstitutionEdgeRow>>> GetDocumentInstitutionsAsync(
        IReadOnlyCollection<string> documentIds, Page page, CancellationToken cancellationToken = default);

    Task<IReadOnlyDictionary<string, Slice<DocumentEdgeRow>>> GetMentionedInAsync(
        IReadOnlyCollection<string> institutionIds, Page page, CancellationToken cancellationToken = default);

    /// <summary>What documents say of themselves, asked from either end (documents; proposals, agencies and works), newest document first.</summary>
    Task<IReadOnlyDictionary<string, Slice<DocumentLinkRow>>> GetDocumentLinksAsync(
        IReadOnlyCollection<string> nodeIds, Page page, CancellationToken cancellationToken = default);

    Task<IReadOnlyDictionary<string, ImmutableArray<IssuanceRow>>> GetIssuancesAsync(
        IReadOnlyCollection<string> workIds, CancellationToken cancellationToken = default);

    /// <summary>What documents state of institutions, from either end, newest document first.</summary>
    Task<IReadOnlyDictionary<string, Slice<RelationRow>>> GetRelationsAsync(
        IReadOnlyCollection<string> institutionIds, RelationType? type, Page page, CancellationToken cancellationToken = default);

    /// <summary>What each work carries out, repeals or amends: by type, then by id.</summary>
    /// <param name="type">Null for all.</param>
    Task<IReadOnlyDictionary<string, ImmutableArray<WorkLinkRow>>> GetWorkLinksFromAsync(
        IReadOnlyCollection<string> workIds, WorkLinkType? type, CancellationToken cancellationToken = default);

    /// <summary>What carries each work out, repeals or amends it, newest first.</summary>
    /// <param name="type">Null for all.</param>
    Task<IReadOnlyDictionary<string, Slice<WorkLinkRow>>> GetWorkLinksToAsync(
        IReadOnlyCollection<string> workIds, WorkLinkType? type, Page page, CancellationToken cancellationToken = default);

    /// <summary>What each region's own bodies issued, without the regions below, newest first.</summary>
    Task<IReadOnlyDictionary<string, Slice<DocumentRow>>> GetRegionDocumentsAsync(
        IReadOnlyCollection<string> regionCodes, Page page, CancellationToken cancellationToken = default);

    /// <summary>Each region's own laws and policies, cited by most regions first.</summary>
    Task<IReadOnlyDictionary<string, Slice<WorkRow>>> GetRegionWorksAsync(
        IReadOnlyCollection<string> regionCodes, Page page, CancellationToken cancellationToken = default);

    /// <summary>A text of a document by its hash: the current one, or that of an earlier capture, which evidence may point into.</summary>
    /// <returns>Null where the document has no such text.</returns>
    Task<string?> GetTextAsync(string documentId, string textSha256, CancellationToken cancellationToken = default);

    Task<CoverageRow> GetCoverageAsync(string? regionCode, RegionLevel? level, CancellationToken cancellationToken = default);

    /// <summary>What was searched of each region that issued a held document, by code; level and rolling up as in <see cref="CitingRegionsQuery"/>.</summary>
    Task<ImmutableArray<RegionCoverageRow>> GetRegionCoverageAsync(RegionLevel? level, bool rollUp, CancellationToken cancellationToken = default);

    /// <summary>Numbers that several documents of the same issuers bear (GRAPH.md, <c>One document</c>), by number.</summary>
    Task<ImmutableArray<SharedNumberRow>> GetSharedNumbersAsync(CancellationToken cancellationToken = default);

    /// <summary>The extractor versions that the held texts were read by, in ordinal order: several until the store is rebuilt.</summary>
    Task<ImmutableArray<string>> GetExtractorVersionsAsync(CancellationToken cancellationToken = default);

    Task<StatisticsRow> GetStatisticsAsync(CancellationToken cancellationToken = default);

    /// <summary>Exact hits first, then titles and names, then text, then by id.</summary>
    Task<ImmutableArray<SearchHitRow>> SearchAsync(string text, int first, CancellationToken cancellationToken = default);

    /// <summary>The whole graph as lines of JSON, nodes then edges, in a canonical order: equal graphs give equal lines.</summary>
    IAsyncEnumerable<string> ExportAsync(CancellationToken cancellationToken = default);

    /// <summary>Every captured text as it came in, those of earlier captures too: what a store can be made of anew.</summary>
    IAsyncEnumerable<SourceDocument> ReadSourcesAsync(CancellationToken cancellationToken = default);
}

/// <param name="First">At most this many rows; 0 for the count alone.</param>
/// <param name="After">A cursor of an earlier slice of the same list.</param>
public sealed record Page(int First, string? After = null);

/// <summary>A piece of a list with its place in it (Relay cursor specification).</summary>
public sealed record Slice<T>(ImmutableArray<SliceItem<T>> Items, int TotalCount, bool HasNextPage, bool HasPreviousPage);

public sealed record SliceItem<T>(T Row, string Cursor);

/// <summary>Both ends inclusive; null is open.</summary>
public sealed record DateRange(DateOnly? Since = null, DateOnly? Until = null);

/// <summary>Which citations are asked for. A citation has one function, the strongest of its occurrences': it is kept under that one alone.</summary>
public record CitationFilter
{
    public DateRange Dates { get; init; } = new();
    public CitationFunctions Functions { get; init; }
}

public sealed record CitingRegionsQuery(RegionLevel? Level = null, bool RollUp = false) : CitationFilter;

public enum WorkOrder { CitingRegions, CitingDocuments, IssuedOn, Title }

public sealed record WorkFilter
{
    public string? Text { get; init; }
    public string? Number { get; init; }
    public Level? Level { get; init; }
    public string? Issuer { get; init; }
    public string? RegionCode { get; init; }
    public DateOnly? IssuedAfter { get; init; }
    public DateOnly? IssuedBefore { get; init; }
    public bool? Held { get; init; }
    public string? CitedByRegionCode { get; init; }
    public WorkOrder OrderBy { get; init; } = WorkOrder.CitingRegions;
}

public sealed record DocumentFilter
{
    public string? Text { get; init; }
    public DocumentKind? Kind { get; init; }
    public string? RegionCode { get; init; }
    public bool IncludeDescendants { get; init; } = true;
    public DateOnly? IssuedAfter { get; init; }
    public DateOnly? IssuedBefore { get; init; }
    public string? CitesWorkId { get; init; }
    public string? InstitutionId { get; init; }
}

public sealed record InstitutionFilter
{
    public string? Text { get; init; }
    public MentionType? Type { get; init; }
    public string? RegionCode { get; init; }
    public bool IncludeDescendants { get; init; } = true;
}

public sealed record CommitmentFilter
{
    /// <summary>In the deed's clause or its heading, folded.</summary>
    public string? Text { get; init; }
    public CommitmentStatus? Status { get; init; }

    /// <summary>The region of the letter that says so.</summary>
    public string? RegionCode { get; init; }
    public bool IncludeDescendants { get; init; } = true;

    /// <summary>Who acts, or leads, joins or supports: an institution's id, or a region's where 我市 acts.</summary>
    public string? ActorId { get; init; }
    public string? Topic { get; init; }

    /// <summary>Due on this day or earlier.</summary>
    public DateOnly? DeadlineBefore { get; init; }

    /// <summary>A work that it rests on.</summary>
    public string? BasisId { get; init; }

    /// <summary>What it counts, in its one form (<see cref="MeasureNames.OneForm"/>).</summary>
    public string? Measure { get; init; }
}
