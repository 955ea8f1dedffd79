using System.Collections.Immutable;
using PolicyGraph.Authority;
using PolicyGraph.Documents;
using PolicyGraph.Extraction;
using PolicyGraph.Extraction.Commitments;
using PolicyGraph.Extraction.Proposals;
using PolicyGraph.Graph;
using PolicyGraph.Graph.Storing;
using PolicyGraph.Resolution;

namespace PolicyGraph.Api.Tests;

/// <summary>A handful of rows behind the store's contract.</summary>
sealed class FakeGraph : IGraphStore, IGraphReader
{
    static readonly Region Nation = new("000000", "全国", "全国", RegionLevel.Nation, null);
    static readonly Region Foshan = new("440600", "佛山市", "佛山", RegionLevel.City, "440000");

    public Exception? Failure { get; init; }
    public bool Hangs { get; init; }

    /// <summary>How many readers are to see a writer's batch between their reads.</summary>
    public int Mixed { get; init; }

    public int Opened { get; private set; }

    public bool IsOneSnapshot => Opened > Mixed;

    static readonly DocumentRow[] Documents =
    [
        new("doc_a", DocumentKind.Reply, true, "00", "11") { Title = "甲答复<b>", Region = Foshan, IssuedOn = new(2023, 6, 15), ProposalBody = ProposalBody.Npc, ProposalId = "proposal_p" },
        new("doc_b", DocumentKind.Reply, true, "00", "22") { Title = "乙答复", Region = Foshan },
    ];

    static readonly WorkRow[] Works =
    [
        new("work_x", false, false) { Title = "关于深化产教融合的若干意见", Number = "国办发〔2017〕95号", Region = Nation, Level = Level.National, Genre = "意见" },
        new("work_l", true, false) { Title = "中华人民共和国职业教育法", Region = Nation, Level = Level.National },
        new("work_y", false, false) { Title = "关于深化产教融合的实施意见", Region = Foshan },
        new("work_z", false, false) { Title = "关于深化产教融合的实施意见", Number = "粤府办〔2018〕40号" },
    ];

    static readonly InstitutionRow[] Institutions =
    [
        new("inst_a", MentionType.Agency, "佛山市教育局") { Region = Foshan, Level = Level.Municipal },
        new("inst_c", MentionType.College, "佛山职业技术学院"),
    ];

    static readonly InstitutionRow[] Reformed =
    [
        new("inst_before", MentionType.Agency, "佛山市卫生和计划生育局") { Region = Foshan },
        new(InstitutionKeys.IdOf(InstitutionKeys.OfAgency("佛山市卫生健康局")), MentionType.Agency, "佛山市卫生健康局") { Region = Foshan },
    ];

    static IEnumerable<NodeRow> All => [.. Documents, .. Works, .. Institutions, .. Reformed, new RegionRow(Foshan), Proposal, .. Commitments];

    static readonly ProposalRow Proposal = new("proposal_p")
    {
        Body = ProposalBody.Npc,
        Region = Foshan,
        Session = "十六届三次会议",
        Number = "7",
        HandledBy = [new(ParticipantRole.Lead, "佛山市教育局", "inst_a") { Evidence = [Evidence("doc_a")] }],
        Evidence = [Evidence("doc_a")],
    };

    static readonly SuggestionRow[] Suggestions =
    [
        new("proposal_p", "doc_a", 1, "组建教育集团") { Disposition = "吸收采纳", Normalized = Disposition.Adopted, CommitmentIds = ["commitment_p"], Evidence = [Evidence("doc_a")] },
        new("proposal_p", "doc_a", 2, "开放校园") { Disposition = "正在推进", Evidence = [Evidence("doc_a")] },
    ];

    static readonly ObservationRow[] Observations =
    [
        new("doc_a", new(new(2, 4), 19.2m, null, QuantityBound.Exact, "万人", "学生", null, null, null), "全市", Evidence("doc_a")),
        new("doc_a", new(new(6, 8), 41, null, QuantityBound.Exact, "个", "专业", null, null, null), "佛山职业技术学院", Evidence("doc_a")),
    ];

    public Task<Slice<ObservationRow>> ListObservationsAsync(ObservationFilter filter, Page page, CancellationToken cancellationToken = default) =>
        Task.FromResult(Page(Observations.Where(row => row.Quantity.Measure == filter.Measure), page));

    public Task<IReadOnlyDictionary<string, ImmutableArray<ObservationRow>>> GetObservationsAsync(IReadOnlyCollection<string> documentIds, CancellationToken cancellationToken = default) =>
        By(documentIds, id => Observations.Where(row => row.DocumentId == id).ToImmutableArray());

    public Task<Slice<SuggestionRow>> ListSuggestionsAsync(SuggestionFilter filter, Page page, CancellationToken cancellationToken = default) =>
        Task.FromResult(Page(Suggestions.Where(row => filter.Disposition is null || row.Normalized == filter.Disposition), page));

    public Task<IReadOnlyDictionary<string, ImmutableArray<SuggestionRow>>> GetSuggestionsAsync(IReadOnlyCollection<string> proposalIds, CancellationToken cancellationToken = default) =>
        By(proposalIds.Where(id => id == Proposal.Id), id => Suggestions.ToImmutableArray());

    public const string Text = "我市落实《意见》<script>alert(1)</script>。";

    static EvidenceRow Evidence(string document) => new(document, document == "doc_a" ? "11" : "22", 0, 8, Text[..8], "title", "1");

    static readonly ImmutableArray<CitationRow> Citations =
    [
        new("doc_a", "work_x", 2) { Function = CitationFunction.Basis }, new("doc_a", "work_l", 1) { Function = CitationFunction.Mention },
        new("doc_b", "work_x", 1) { Function = CitationFunction.Implementation },
    ];

    static Slice<T> Page<T>(IEnumerable<T> rows, Page page)
    {
        var all = rows.ToImmutableArray();
        var skip = Cursor.Decode(page.After) is { Sort: long after } ? (int)after + 1 : 0;
        var items = all.Select((row, at) => new SliceItem<T>(row, new Cursor((long)at, "").Encode())).Skip(skip).Take(page.First).ToImmutableArray();
        return new(items, all.Length, skip + items.Length < all.Length, skip > 0);
    }

    static Task<IReadOnlyDictionary<TKey, T>> By<TKey, T>(IEnumerable<TKey> keys, Func<TKey, T> value)
        where TKey : notnull => Task.FromResult<IReadOnlyDictionary<TKey, T>>(keys.ToDictionary(key => key, value));

    public async Task<IGraphReader> OpenReaderAsync(CancellationToken cancellationToken = default)
    {
        if (Hangs)
            await Task.Delay(Timeout.Infinite, cancellationToken);
        Opened++;
        return Failure is null ? this : throw Failure;
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    public Task<IReadOnlyDictionary<string, NodeRow>> GetNodesAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken = default) =>
        By(All.Select(row => row.Id).Where(ids.Contains), id => All.First(row => row.Id == id));

    public Task<ImmutableArray<WorkRow>> FindWorksAsync(string? number, string? title, string? regionCode, CancellationToken cancellationToken = default) =>
        Task.FromResult(Works.Where(work => (number is null || work.Number == number) && (title is null || work.Title == title)).ToImmutableArray());

    public Task<Slice<WorkRow>> ListWorksAsync(WorkFilter filter, Page page, CancellationToken cancellationToken = default) => Task.FromResult(Page(Works, page));

    public Task<Slice<DocumentRow>> ListDocumentsAsync(DocumentFilter filter, Page page, CancellationToken cancellationToken = default) =>
        Task.FromResult(Page(Documents.Where(row => filter.RegionCode is null || row.Region?.Code == filter.RegionCode), page));

    public Task<Slice<InstitutionRow>> ListInstitutionsAsync(InstitutionFilter filter, Page page, CancellationToken cancellationToken = default) =>
        Task.FromResult(Page(Institutions.Where(row => filter.Type is null || row.Type == filter.Type), page));

    public Task<IReadOnlyDictionary<string, Slice<CitationRow>>> GetCitedByAsync(IReadOnlyCollection<string> workIds, CitationFilter filter, Page page, CancellationToken cancellationToken = default) =>
        By(workIds, id => Page(Citations.Where(row => row.WorkId == id && Keeps(filter, row)), page));

    static bool Keeps(CitationFilter filter, CitationRow row) => filter.Functions.IsAll || filter.Functions.Named.Contains(row.Function!.Value);

    public Task<IReadOnlyDictionary<string, ImmutableArray<RegionCitationsRow>>> GetCitingRegionsAsync(IReadOnlyCollection<string> workIds, CitingRegionsQuery query, CancellationToken cancellationToken = default) =>
        By(workIds, id => ImmutableArray.Create(new RegionCitationsRow(id, Foshan, 2, 3, 1) { FirstCitedOn = new(2023, 6) }));

    public Task<ImmutableArray<RegionCoverageRow>> GetRegionCoverageAsync(RegionLevel? level, bool rollUp, CancellationToken cancellationToken = default) =>
        Task.FromResult(ImmutableArray.Create(new RegionCoverageRow(Foshan, new CoverageRow(2, 1, 2023, 2023))));

    public Task<IReadOnlyDictionary<(string WorkId, string RegionCode), Slice<CitationRow>>> GetRegionCitationsAsync(IReadOnlyCollection<(string WorkId, string RegionCode)> keys, CitingRegionsQuery query, Page page, CancellationToken cancellationToken = default) =>
        By(keys, key => Page(Citations.Where(row => row.WorkId == key.WorkId && Keeps(query, row)), page));

    public Task<IReadOnlyDictionary<(string DocumentId, string WorkId), ImmutableArray<EvidenceRow>>> GetCitationEvidenceAsync(IReadOnlyCollection<(string DocumentId, string WorkId)> citations, CancellationToken cancellationToken = default) =>
        By(citations, key => ImmutableArray.Create(Evidence(key.DocumentId)));

    public Task<IReadOnlyDictionary<string, ImmutableArray<CitationRow>>> GetCitationsAsync(IReadOnlyCollection<string> documentIds, CancellationToken cancellationToken = default) =>
        By(documentIds, id => Citations.Where(row => row.DocumentId == id).ToImmutableArray());

    public Task<IReadOnlyDictionary<string, ImmutableArray<MentionRow>>> GetMentionsAsync(IReadOnlyCollection<string> documentIds, CancellationToken cancellationToken = default) =>
        By(documentIds, id => ImmutableArray.Create(
            new MentionRow(id, MentionType.Policy, "《意见》", 4, 8, null, null, "title", ResolutionStatus.Ambiguous) { Reason = "several", CandidateIds = ["work_y", "work_z"] },
            new MentionRow(id, MentionType.College, "佛山职业技术学院", 0, 2, "佛山职业技术学院", null, "suffix", ResolutionStatus.Resolved) { TargetId = "inst_c" }));

    static readonly CommitmentRow[] Commitments =
    [
        new("commitment_p", "doc_a", CommitmentStatus.Planned, CommitmentStrength.Firm, "新建实训基地3个", Evidence("doc_a"))
        {
            Actor = "我局", ActorIds = ["inst_a"], Verb = "新建", Object = "佛山职业技术学院实训基地3个", Topic = "COOPERATION", BasisIds = ["work_x"], Participants = [new(ParticipantRole.Beneficiary, "佛山职业技术学院", "inst_c")],
            Quantities = [new(new(2, 4), 3, null, QuantityBound.Exact, "个", "实训基地", "新建", null, null)], Deadline = "2024年底前", DeadlineOn = new(2024), DeadlineUntil = new(2024, 12, 31),
        },
        new("commitment_d", "doc_a", CommitmentStatus.Done, CommitmentStrength.Firm, "印发实施意见", Evidence("doc_a")) { Actor = "我市" },
    ];

    public Task<Slice<CommitmentRow>> ListCommitmentsAsync(CommitmentFilter filter, Page page, CancellationToken cancellationToken = default) =>
        Task.FromResult(Page(Commitments.Where(row => (filter.Status is null || row.Status == filter.Status) && (filter.ActorId is null || row.ActorIds.Contains(filter.ActorId))), page));

    public Task<IReadOnlyDictionary<string, Slice<CommitmentRow>>> GetTiedCommitmentsAsync(IReadOnlyCollection<string> nodeIds, Page page, CancellationToken cancellationToken = default) =>
        By(nodeIds, id => Page(Commitments.Where(row => row.ActorIds.Contains(id) || row.BasisIds.Contains(id)), page));

    public Task<IReadOnlyDictionary<string, ImmutableArray<CommitmentRow>>> GetCommitmentsAsync(IReadOnlyCollection<string> documentIds, CancellationToken cancellationToken = default) =>
        By(documentIds, id => Commitments.Where(row => row.DocumentId == id).ToImmutableArray());

    public Task<IReadOnlyDictionary<string, string>> GetTextsAsync(IReadOnlyCollection<string> documentIds, CancellationToken cancellationToken = default) => By(documentIds, _ => Text);

    public Task<IReadOnlyDictionary<string, ImmutableArray<InstitutionRow>>> GetDocumentIssuersAsync(IReadOnlyCollection<string> documentIds, CancellationToken cancellationToken = default) =>
        By(documentIds, _ => ImmutableArray.Create(Institutions[0]));

    public Task<IReadOnlyDictionary<string, Slice<InstitutionEdgeRow>>> GetDocumentInstitutionsAsync(IReadOnlyCollection<string> documentIds, Page page, CancellationToken cancellationToken = default) =>
        By(documentIds, id => Page(Institutions.Select(row => new InstitutionEdgeRow(row.Id, [Evidence(id)])), page));

    public Task<IReadOnlyDictionary<string, Slice<DocumentEdgeRow>>> GetMentionedInAsync(IReadOnlyCollection<string> institutionIds, Page page, CancellationToken cancellationToken = default) =>
        By(institutionIds, _ => Page(Documents.Select(row => new DocumentEdgeRow(row.Id, [Evidence(row.Id)])), page));

    public Task<IReadOnlyDictionary<string, Slice<DocumentLinkRow>>> GetDocumentLinksAsync(IReadOnlyCollection<string> nodeIds, Page page, CancellationToken cancellationToken = default) =>
        By(nodeIds, id => Page(new[] { new DocumentLinkRow(DocumentLinkType.Answers, "doc_a", Proposal.Id, [Evidence("doc_a")]) }.Where(row => row.DocumentId == id || row.NodeId == id), page));

    public Task<IReadOnlyDictionary<string, ImmutableArray<IssuanceRow>>> GetIssuancesAsync(IReadOnlyCollection<string> workIds, CancellationToken cancellationToken = default) =>
        By(workIds, id => ImmutableArray.Create(new IssuanceRow(id, "inst_a", new("表", null), [])));

    public Task<IReadOnlyDictionary<string, Slice<RelationRow>>> GetRelationsAsync(IReadOnlyCollection<string> institutionIds, RelationType? type, Page page, CancellationToken cancellationToken = default) =>
        By(institutionIds, id => Page(
            new RelationRow[]
            {
                new(RelationType.Issued, id, "work_y", "关于深化产教融合的实施意见", new(2018, 5), [Evidence("doc_a")]),
                new(RelationType.Builds, id, null, "数智化基地", null, [Evidence("doc_b")]),
            }.Where(row => type is null || row.Type == type), page));

    public Task<IReadOnlyDictionary<string, ImmutableArray<WorkLinkRow>>> GetWorkLinksFromAsync(IReadOnlyCollection<string> workIds, WorkLinkType? type, CancellationToken cancellationToken = default) =>
        By(workIds, id => Links.Where(row => row.FromWorkId == id && (type is null || row.Type == type)).ToImmutableArray());

    public Task<IReadOnlyDictionary<string, Slice<WorkLinkRow>>> GetWorkLinksToAsync(IReadOnlyCollection<string> workIds, WorkLinkType? type, Page page, CancellationToken cancellationToken = default) =>
        By(workIds, id => Page(Links.Where(row => row.ToWorkId == id && (type is null || row.Type == type)), page));

    static WorkLinkRow[] Links =>
    [
        new(WorkLinkType.Implements, "work_z", "work_x", null, [Evidence("doc_a")]), new(WorkLinkType.Repeals, "work_z", "work_y", new("国务院公报", null), []),
        new(WorkLinkType.Amends, "work_y", "work_x", null, [Evidence("doc_b")]),
    ];

    public Task<IReadOnlyDictionary<string, Slice<DocumentRow>>> GetRegionDocumentsAsync(IReadOnlyCollection<string> regionCodes, Page page, CancellationToken cancellationToken = default) =>
        By(regionCodes, code => Page(Documents.Where(row => row.Region?.Code == code), page));

    public Task<IReadOnlyDictionary<string, Slice<WorkRow>>> GetRegionWorksAsync(IReadOnlyCollection<string> regionCodes, Page page, CancellationToken cancellationToken = default) =>
        By(regionCodes, code => Page(Works, page));

    public Task<string?> GetTextAsync(string documentId, string textSha256, CancellationToken cancellationToken = default) =>
        Task.FromResult(Documents.Any(row => row.Id == documentId && row.TextSha256 == textSha256) ? Text : null);

    public Task<CoverageRow> GetCoverageAsync(string? regionCode, RegionLevel? level, CancellationToken cancellationToken = default) => Task.FromResult(new CoverageRow(2, 1, 2023, 2023));

    public Task<ImmutableArray<SharedNumberRow>> GetSharedNumbersAsync(CancellationToken cancellationToken = default) => Task.FromResult(ImmutableArray<SharedNumberRow>.Empty);

    public Task<ImmutableArray<string>> GetExtractorVersionsAsync(CancellationToken cancellationToken = default) => Task.FromResult(ImmutableArray.Create("1"));

    public Task<StatisticsRow> GetStatisticsAsync(CancellationToken cancellationToken = default) => Task.FromResult(new StatisticsRow(2, 1, 3, 2, 1, 3, 0, 2));

    public Task<ImmutableArray<SearchHitRow>> SearchAsync(string text, int first, CancellationToken cancellationToken = default) =>
        Task.FromResult(ImmutableArray.Create(new SearchHitRow("work_x", 1, "⟦产教⟧融合"), new SearchHitRow("inst_c", 0.5, "佛山")));

    public IAsyncEnumerable<string> ExportAsync(CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public IAsyncEnumerable<SourceDocument> ReadSourcesAsync(CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public Task<WriteSummary> WriteAsync(GraphBatch batch, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public Task<bool> DeleteDocumentAsync(string id, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public Task<int> RebuildAsync(Func<SourceDocument, DocumentGraph> extract, IProgress<int>? progress = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
}
