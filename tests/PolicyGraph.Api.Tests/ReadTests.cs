using PolicyGraph.Stores.Tests;

namespace PolicyGraph.Api.Tests;

/// <summary>A request reads from one snapshot, and a level of a query costs one read however many rows it has.</summary>
public sealed class ReadTests
{
    [Fact]
    public async Task Four_levels_of_many_rows_cost_four_reads()
    {
        var reads = await ReadsOf("""
            { works { edges { node { title citedBy { edges { node { depth document { title region { name } } work { id } evidence { quote } } } } } } } }
            """);
        reads.ShouldBe(["ListWorksAsync", "GetCitedByAsync", "GetCitationEvidenceAsync", "GetNodesAsync"], ignoreOrder: true);
    }

    [Theory]
    [InlineData(0, 1, true)]
    [InlineData(2, 3, true)]
    [InlineData(9, 3, false)]
    public async Task An_answer_that_is_not_of_one_snapshot_is_made_again_and_says_so_at_last(int mixed, int opened, bool isOneSnapshot)
    {
        var graph = new FakeGraph { Mixed = mixed };
        await using var host = await ApiHost.StartAsync(graph);
        var answer = await host.AskAsync("""{ work(id: "work_x") { title } }""");
        answer.Text("data/work/title").ShouldNotBeNull();
        graph.Opened.ShouldBe(opened);
        answer.TryGetProperty("extensions", out _).ShouldBe(!isOneSnapshot);
        if (!isOneSnapshot)
            answer.At("extensions/oneSnapshot").GetBoolean().ShouldBeFalse();
    }

    [Fact]
    public async Task Fields_with_equal_arguments_share_a_read_and_others_do_not()
    {
        var reads = await ReadsOf("""
            { a: work(id: "work_x") { citedBy(first: 5) { totalCount } } b: work(id: "work_y") { citedBy(first: 5) { totalCount } }
              c: work(id: "work_z") { citedBy(first: 6) { totalCount } } }
            """);
        reads.ShouldBe(["GetNodesAsync", "GetCitedByAsync", "GetCitedByAsync"]);
    }

    [Fact]
    public async Task What_a_list_brought_is_not_read_again()
    {
        (await ReadsOf("{ documents { edges { node { title issuedOn } } } institutions { edges { node { name } } } }"))
            .ShouldBe(["ListDocumentsAsync", "ListInstitutionsAsync"]);
        (await ReadsOf("{ documents { edges { node { citations { document { title } } } } } }"))
            .ShouldBe(["ListDocumentsAsync", "GetCitationsAsync"]);
    }

    [Theory]
    [InlineData("{ documents { edges { node { issuers { name } } } } }", "GetDocumentIssuersAsync")]
    [InlineData("{ documents { edges { node { text } } } }", "GetTextsAsync")]
    [InlineData("{ documents { edges { node { mentions { text candidates { id } target { id } } } } } }", "GetMentionsAsync GetNodesAsync")]
    [InlineData("{ documents { edges { node { citations(work: \"work_x\") { depth } } } } }", "GetNodesAsync GetCitationsAsync")]
    [InlineData("{ documents { edges { node { institutions { edges { node { name } } } } } } }", "GetDocumentInstitutionsAsync GetNodesAsync")]
    [InlineData("{ institutions { edges { node { mentionedIn { edges { node { id } evidence { quote } } } } } } }", "GetMentionedInAsync GetNodesAsync")]
    [InlineData("{ works { edges { node { issuers { agency { name } } } } } }", "GetIssuancesAsync GetNodesAsync")]
    [InlineData("{ works { edges { node { implements { work { title } } } } } }", "GetWorkLinksFromAsync GetNodesAsync")]
    [InlineData("{ works { edges { node { implementedBy { edges { node { work { title } } } } } } } }", "GetWorkLinksToAsync GetNodesAsync")]
    [InlineData("{ works { edges { node { repeals { work { title } } } } } }", "GetWorkLinksFromAsync GetNodesAsync")]
    [InlineData("{ works { edges { node { amendedBy { edges { node { work { title } } } } } } } }", "GetWorkLinksToAsync GetNodesAsync")]
    [InlineData("{ works { edges { node { citingRegions { region { name parent { name } } } } } } }", "GetCitingRegionsAsync")]
    [InlineData("{ works { edges { node { citingRegions { citations { edges { node { evidence { quote } } } } } } } } }", "GetCitingRegionsAsync GetRegionCitationsAsync GetCitationEvidenceAsync")]
    [InlineData("{ works { edges { node { citingRegions { documents { edges { node { title } } } } } } } }", "GetCitingRegionsAsync GetRegionCitationsAsync GetNodesAsync")]
    public async Task Each_level_is_one_read(string query, string below)
    {
        var reads = await ReadsOf(query);
        string.Join(' ', reads.Skip(1)).ShouldBe(below);
    }

    [Theory]
    [InlineData("adoption { way }", "GetNodesAsync GetCitingRegionsAsync GetRegionCoverageAsync")]
    [InlineData("citedBy(transitive: true) { edges { node { via { title } } } }", "GetCitedByAsync GetCitedByAsync GetNodesAsync")]
    public async Task The_works_of_a_list_go_the_ways_to_them_together(string asked, string then)
    {
        var reads = await ReadsOf($$"""{ works { edges { node { {{asked}} } } } }""");
        string.Join(' ', reads).ShouldBe($"ListWorksAsync GetNodesAsync GetWorkLinksToAsync GetWorkLinksToAsync {then}");
    }

    [Fact]
    public async Task The_documents_and_works_of_many_regions_are_one_read_each()
    {
        var reads = await ReadsOf("""{ region(name: "广东省") { children { documents { totalCount } works(first: 1) { totalCount } } } }""");
        reads.ShouldBe(["GetRegionDocumentsAsync", "GetRegionWorksAsync"], ignoreOrder: true);
    }

    [Fact]
    public async Task A_request_opens_one_reader_and_disposes_of_it()
    {
        await using var store = new CountingStore(new FakeGraph());
        await using var host = await ApiHost.StartAsync(store);
        await host.AskAsync("""{ statistics { laws } works { totalCount } node(id: "work_x") { id } }""");
        (store.Opened, store.Disposed).ShouldBe((1, 1));
    }

    [Fact]
    public async Task A_request_that_reads_nothing_opens_no_reader()
    {
        await using var store = new CountingStore(new FakeGraph());
        await using var host = await ApiHost.StartAsync(store);
        await host.AskAsync("""{ __typename region(name: "佛山市") { code parent { name } } }""");
        store.Opened.ShouldBe(0);
    }

    static async Task<List<string>> ReadsOf(string query)
    {
        await using var store = new CountingStore(new FakeGraph());
        await using var host = await ApiHost.StartAsync(store);
        var answer = await host.AskAsync(query);
        answer.TryGetProperty("errors", out _).ShouldBeFalse(answer.ToString());
        return store.Reads;
    }
}
