using System.Collections.Immutable;
using GraphQL;
using PolicyGraph.Api.Errors;
using PolicyGraph.Extraction;
using PolicyGraph.Extraction.Commitments;
using PolicyGraph.Graph;

namespace PolicyGraph.Api.Reading;

/// <summary>All that one request reads: one reader over one snapshot, opened when first needed, and a loader for each kind of read.</summary>
/// <param name="baseUrl">Where this service is reached, without a slash at the end: links to evidence start with it.</param>
sealed class GraphReads(IGraphStore store, string baseUrl) : IAsyncDisposable
{
    const string ContextKey = "reads";
    readonly Dictionary<object, object> loaders = [];
    IGraphReader? reader;

    public string BaseUrl => baseUrl;

    /// <summary>Whether all that was read so far is of one state of the graph.</summary>
    public bool IsOneSnapshot => reader?.IsOneSnapshot ?? true;

    /// <summary>The state of the graph that all that was read so far is of; null where nothing was read or it is of several.</summary>
    public string? StateMark => reader?.StateMark;

    /// <summary>Whatever has an id, by id.</summary>
    public BatchLoader<string, NodeRow> Nodes =>
        Loader<string, NodeRow>("nodes", (graph, ids, token) => graph.GetNodesAsync(ids, token));

    public BatchLoader<string, Slice<CitationRow>> CitedBy(CitationFilter filter, Page page) =>
        Loader<string, Slice<CitationRow>>(("citedBy", filter, page), (graph, ids, token) => graph.GetCitedByAsync(ids, filter, page, token));

    public BatchLoader<string, Slice<CitationRow>> TransitivelyCitedBy(CitationFilter filter, Page page) =>
        Loader<string, Slice<CitationRow>>(
            ("transitivelyCitedBy", filter, page), (graph, ids, token) => TransitiveCitations.OfWorksAsync(graph, ids, filter, page, token));

    public BatchLoader<string, ImmutableArray<RegionCitationsRow>> CitingRegions(CitingRegionsQuery query) =>
        Loader<string, ImmutableArray<RegionCitationsRow>>(
            ("citingRegions", query), (graph, ids, token) => graph.GetCitingRegionsAsync(ids, query, token));

    public BatchLoader<string, ImmutableArray<AdoptionRow>> Adoption(CitingRegionsQuery query) =>
        Loader<string, ImmutableArray<AdoptionRow>>(
            ("adoption", query), (graph, ids, token) => AdoptionReading.OfWorksAsync(graph, ids, query, token));

    public BatchLoader<(string WorkId, string RegionCode), Slice<CitationRow>> RegionCitations(CitingRegionsQuery query, Page page) =>
        Loader<(string, string), Slice<CitationRow>>(
            ("regionCitations", query, page), (graph, keys, token) => graph.GetRegionCitationsAsync(keys, query, page, token));

    public BatchLoader<(string DocumentId, string WorkId), ImmutableArray<EvidenceRow>> CitationEvidence =>
        Loader<(string, string), ImmutableArray<EvidenceRow>>(
            "citationEvidence", (graph, keys, token) => graph.GetCitationEvidenceAsync(keys, token));

    public BatchLoader<string, ImmutableArray<CitationRow>> Citations =>
        Loader<string, ImmutableArray<CitationRow>>("citations", (graph, ids, token) => graph.GetCitationsAsync(ids, token));

    public BatchLoader<string, ImmutableArray<MentionRow>> Mentions =>
        Loader<string, ImmutableArray<MentionRow>>("mentions", (graph, ids, token) => graph.GetMentionsAsync(ids, token));

    public BatchLoader<string, ImmutableArray<CommitmentRow>> Commitments =>
        Loader<string, ImmutableArray<CommitmentRow>>("commitments", (graph, ids, token) => graph.GetCommitmentsAsync(ids, token));

    public BatchLoader<string, ImmutableArray<ObservationRow>> Observations =>
        Loader<string, ImmutableArray<ObservationRow>>("observations", (graph, ids, token) => graph.GetObservationsAsync(ids, token));

    /// <summary>By proposal: its points.</summary>
    public BatchLoader<string, ImmutableArray<SuggestionRow>> Suggestions =>
        Loader<string, ImmutableArray<SuggestionRow>>("suggestions", (graph, ids, token) => graph.GetSuggestionsAsync(ids, token));

    /// <summary>By institution: what it acts, leads, joins or supports in.</summary>
    public BatchLoader<string, Slice<CommitmentRow>> ActorCommitments(CommitmentStatus? status, Page page) =>
        Lists(("actorCommitments", status, page), id => new CommitmentFilter { ActorId = id, Status = status }, page);

    /// <summary>By a region's code: what its own letters promise, run and report.</summary>
    public BatchLoader<string, Slice<CommitmentRow>> OwnCommitments(CommitmentStatus? status, Page page) =>
        Lists(("ownCommitments", status, page), code => new CommitmentFilter { RegionCode = code, IncludeDescendants = false, Status = status }, page);

    /// <summary>By document: all that its region's letters promise, run and report.</summary>
    public BatchLoader<string, ImmutableArray<DatedCommitment>> RegionCommitments =>
        Loader<string, ImmutableArray<DatedCommitment>>("regionCommitments", FollowUpReading.OfRegionsAsync);

    /// <summary>By commitment: what came of the works and institutions that it names.</summary>
    public BatchLoader<string, ImmutableArray<NamedOutcome>> NamedOutcomesOf =>
        Loader<string, ImmutableArray<NamedOutcome>>("namedOutcomes", NamedOutcomes.OfAsync);

    public BatchLoader<string, string> Texts =>
        Loader<string, string>("texts", (graph, ids, token) => graph.GetTextsAsync(ids, token));

    public BatchLoader<string, ImmutableArray<InstitutionRow>> DocumentIssuers =>
        Loader<string, ImmutableArray<InstitutionRow>>(
            "documentIssuers", (graph, ids, token) => graph.GetDocumentIssuersAsync(ids, token));

    public BatchLoader<string, Slice<InstitutionEdgeRow>> DocumentInstitutions(Page page) =>
        Loader<string, Slice<InstitutionEdgeRow>>(
            ("documentInstitutions", page), (graph, ids, token) => graph.GetDocumentInstitutionsAsync(ids, page, token));

    public BatchLoader<string, Slice<DocumentEdgeRow>> MentionedIn(Page page) =>
        Loader<string, Slice<DocumentEdgeRow>>(("mentionedIn", page), (graph, ids, token) => graph.GetMentionedInAsync(ids, page, token));

    public BatchLoader<string, ImmutableArray<IssuanceRow>> Issuances =>
        Loader<string, ImmutableArray<IssuanceRow>>("issuances", (graph, ids, token) => graph.GetIssuancesAsync(ids, token));

    /// <summary>By agency: who took over from it.</summary>
    public BatchLoader<string, InstitutionRow> Successors => Loader<string, InstitutionRow>("successors", AgencySuccessors.OfAsync);

    public BatchLoader<string, Slice<RelationRow>> Relations(RelationType? type, Page page) =>
        Loader<string, Slice<RelationRow>>(("relations", type, page), (graph, ids, token) => graph.GetRelationsAsync(ids, type, page, token));

    public BatchLoader<string, ImmutableArray<WorkLinkRow>> WorkLinksFrom(WorkLinkType type) =>
        Loader<string, ImmutableArray<WorkLinkRow>>(("workLinksFrom", type), (graph, ids, token) => graph.GetWorkLinksFromAsync(ids, type, token));

    public BatchLoader<string, Slice<WorkLinkRow>> WorkLinksTo(WorkLinkType type, Page page) =>
        Loader<string, Slice<WorkLinkRow>>(("workLinksTo", type, page), (graph, ids, token) => graph.GetWorkLinksToAsync(ids, type, page, token));

    public BatchLoader<string, Slice<DocumentRow>> RegionDocuments(Page page) =>
        Loader<string, Slice<DocumentRow>>(("regionDocuments", page), (graph, codes, token) => graph.GetRegionDocumentsAsync(codes, page, token));

    public BatchLoader<string, Slice<WorkRow>> RegionWorks(Page page) =>
        Loader<string, Slice<WorkRow>>(("regionWorks", page), (graph, codes, token) => graph.GetRegionWorksAsync(codes, page, token));

    /// <summary>Keeps the rows that a list brought, so that showing its nodes reads nothing again.</summary>
    public Slice<TRow> Remembered<TRow>(Slice<TRow> rows)
        where TRow : NodeRow
    {
        foreach (var item in rows.Items)
            Nodes.Remember(item.Row.Id, item.Row);
        return rows;
    }

    /// <summary>Reads from this request's snapshot.</summary>
    /// <exception cref="ExecutionError">The store refuses an argument: a cursor that is none, as all others were read before it was asked.</exception>
    public async Task<T> ReadAsync<T>(Func<IGraphReader, Task<T>> read, CancellationToken token)
    {
        reader ??= await store.OpenReaderAsync(token).ConfigureAwait(false);
        try
        {
            return await read(reader).ConfigureAwait(false);
        }
        catch (ArgumentException refused)
        {
            throw UserError.BadInput(refused.Message);
        }
    }

    /// <summary>Writes to the store; what is read afterwards is read anew and sees it.</summary>
    public async Task<T> WriteAsync<T>(Func<IGraphStore, Task<T>> write)
    {
        try
        {
            return await write(store).ConfigureAwait(false);
        }
        finally
        {
            loaders.Clear();
            await DisposeAsync().ConfigureAwait(false);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (reader is not null)
            await reader.DisposeAsync().ConfigureAwait(false);
        reader = null;
    }

    public IDictionary<string, object?> ToUserContext() => new Dictionary<string, object?> { [ContextKey] = this };

    public static GraphReads Of(IResolveFieldContext context) => (GraphReads)context.UserContext[ContextKey]!;

    // A list by a filter has one answer: each costs a read.
    BatchLoader<string, Slice<CommitmentRow>> Lists(object key, Func<string, CommitmentFilter> filter, Page page) =>
        Loader<string, Slice<CommitmentRow>>(key, async (graph, ids, token) =>
        {
            var lists = new Dictionary<string, Slice<CommitmentRow>>();
            foreach (var id in ids)
                lists[id] = await graph.ListCommitmentsAsync(filter(id), page, token).ConfigureAwait(false);
            return lists;
        });

    // Two fields with equal arguments share a loader, hence a read: the key holds the arguments.
    BatchLoader<TKey, TValue> Loader<TKey, TValue>(
        object key, Func<IGraphReader, IReadOnlyCollection<TKey>, CancellationToken, Task<IReadOnlyDictionary<TKey, TValue>>> read)
        where TKey : notnull
    {
        if (!loaders.TryGetValue(key, out var loader))
        {
            loader = new BatchLoader<TKey, TValue>(
                (keys, token) => ReadAsync(graph => read(graph, keys, token), token));
            loaders.Add(key, loader);
        }

        return (BatchLoader<TKey, TValue>)loader;
    }
}
