namespace PolicyGraph.Api.Tests;

/// <summary>What the fields say of the rows behind them.</summary>
public sealed class QueryTests
{
    [Theory]
    [InlineData("work_x", "Policy")]
    [InlineData("work_l", "Law")]
    [InlineData("doc_a", "Document")]
    [InlineData("inst_a", "Agency")]
    [InlineData("inst_c", "College")]
    [InlineData("region_440600", "Region")]
    public async Task A_node_is_of_the_type_of_its_row(string id, string type)
    {
        await using var host = await ApiHost.StartAsync(new FakeGraph());
        var answer = await host.AskAsync("query($id: ID!) { node(id: $id) { __typename id } }", new { id });
        (answer.Text("data/node/__typename"), answer.Text("data/node/id")).ShouldBe((type, id));
    }

    [Theory]
    [InlineData("""work(number: "国办发〔2017〕95号")""")]
    [InlineData("""work(title: "关于深化产教融合的若干意见")""")]
    [InlineData("""work(title: " 关于深化产教融合的若干意见 ", region: "440600")""")]
    [InlineData("""work(number: "国办发〔2017〕95号", region: "佛山")""")]
    [InlineData("""work(id: "work_x")""")]
    public async Task A_work_is_found_by_number_title_or_id(string asked)
    {
        await using var host = await ApiHost.StartAsync(new FakeGraph());
        var answer = await host.AskAsync($$"""{ {{asked}} { id title level held region { name } ... on Policy { genre } } }""");
        answer.Text("data/work/id").ShouldBe("work_x");
        answer.Text("data/work/level").ShouldBe("NATIONAL");
        answer.Text("data/work/genre").ShouldBe("意见");
        answer.Text("data/work/region/name").ShouldBe("全国");
    }

    [Theory]
    [InlineData("", 2)]
    [InlineData("(functions: [])", 2)]
    [InlineData("(functions: [BASIS])", 1)]
    [InlineData("(functions: [BASIS, IMPLEMENTATION])", 2)]
    [InlineData("(functions: REPEAL)", 0)]
    public async Task Who_cites_a_work_is_asked_by_what_they_do_with_it(string functions, int count)
    {
        await using var host = await ApiHost.StartAsync(new FakeGraph());
        var answer = await host.AskAsync($$"""
            { work(id: "work_x") {
                citedBy{{functions}} { totalCount edges { node { function } } }
                citingRegions{{functions}} { citations { totalCount } documents { totalCount } } } }
            """);
        answer.At("data/work/citedBy/totalCount").GetInt32().ShouldBe(count);
        answer.At("data/work/citingRegions/0/citations/totalCount").GetInt32().ShouldBe(count);
        answer.At("data/work/citingRegions/0/documents/totalCount").GetInt32().ShouldBe(count);
        if (count == 1)
            answer.Text("data/work/citedBy/edges/0/node/function").ShouldBe("BASIS");
    }

    [Theory]
    [InlineData("inst_a", "", 1)]
    [InlineData("inst_a", "(status: DONE)", 0)]
    [InlineData("inst_c", "", 0)]
    [InlineData("region_440600", "", 2)]
    [InlineData("region_440600", "(status: PLANNED)", 1)]
    public async Task An_institution_and_a_region_tell_their_commitments(string id, string arguments, int count)
    {
        await using var host = await ApiHost.StartAsync(new FakeGraph());
        var answer = await host.AskAsync(
            $$"""query($id: ID!) { node(id: $id) { ... on Institution { a: commitments{{arguments}} { totalCount } } ... on Region { b: commitments{{arguments}} { totalCount } } } }""", new { id });
        answer.At($"data/node/{(id[0] == 'i' ? 'a' : 'b')}/totalCount").GetInt32().ShouldBe(count);
    }

    [Fact]
    public async Task An_institution_tells_its_relations_with_their_sentences()
    {
        await using var host = await ApiHost.StartAsync(new FakeGraph());
        var answer = await host.AskAsync("""
            { institutions { edges { node { relations { totalCount edges { node {
                type from { id } to { id } toName occurredOn origin source { name } evidence { quote } } } } builds: relations(type: BUILDS) { totalCount } } } } }
            """);
        const string relations = "data/institutions/edges/0/node/relations";
        answer.At($"{relations}/totalCount").GetInt32().ShouldBe(2);
        (answer.Text($"{relations}/edges/0/node/type"), answer.Text($"{relations}/edges/0/node/to/id"), answer.Text($"{relations}/edges/0/node/occurredOn")).ShouldBe(("ISSUED", "work_y", "2018-05"));
        (answer.Text($"{relations}/edges/1/node/toName"), answer.Text($"{relations}/edges/1/node/origin")).ShouldBe(("数智化基地", "TEXT"));
        answer.At($"{relations}/edges/1/node/to").ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null);
        answer.Text($"{relations}/edges/1/node/evidence/0/quote").ShouldNotBeEmpty();
        answer.At("data/institutions/edges/0/node/builds/totalCount").GetInt32().ShouldBe(1);
    }

    [Fact]
    public async Task Pages_follow_each_other_to_the_end()
    {
        await using var host = await ApiHost.StartAsync(new FakeGraph());
        List<string> ids = [];
        string? after = null;
        bool more;
        do
        {
            var works = (await host.AskAsync(
                "query($after: String) { works(first: 3, after: $after) { totalCount pageInfo { hasNextPage hasPreviousPage endCursor } edges { cursor node { id } } } }",
                new { after })).At("data/works");
            works.At("totalCount").GetInt32().ShouldBe(4);
            works.At("pageInfo/hasPreviousPage").GetBoolean().ShouldBe(after is not null);
            ids.AddRange(works.At("edges").Texts("node/id"));
            after = works.Text("pageInfo/endCursor");
            works.At("edges").Texts("cursor")[^1].ShouldBe(after);
            more = works.At("pageInfo/hasNextPage").GetBoolean();
        }
        while (more);
        ids.ShouldBe(["work_x", "work_l", "work_y", "work_z"]);
    }

    [Fact]
    public async Task A_page_of_none_still_counts()
    {
        await using var host = await ApiHost.StartAsync(new FakeGraph());
        var works = (await host.AskAsync("{ works(first: 0) { totalCount edges { cursor } pageInfo { endCursor hasNextPage } } }")).At("data/works");
        works.At("edges").GetArrayLength().ShouldBe(0);
        works.At("totalCount").GetInt32().ShouldBe(4);
        works.Text("pageInfo/endCursor").ShouldBeNull();
    }

    [Fact]
    public async Task Dates_are_shown_as_far_as_they_are_known()
    {
        await using var host = await ApiHost.StartAsync(new FakeGraph());
        var answer = await host.AskAsync(
            """{ a: document(id: "doc_a") { issuedOn } b: document(id: "doc_b") { issuedOn } work(id: "work_x") { citingRegions { firstCitedOn lastCitedOn } } }""");
        answer.Text("data/a/issuedOn").ShouldBe("2023-06-15");
        answer.Text("data/b/issuedOn").ShouldBeNull();
        answer.Text("data/work/citingRegions/0/firstCitedOn").ShouldBe("2023-06");
        answer.Text("data/work/citingRegions/0/lastCitedOn").ShouldBeNull();
    }

    [Fact]
    public async Task A_link_says_whether_a_text_or_authority_data_tells_it()
    {
        await using var host = await ApiHost.StartAsync(new FakeGraph());
        var answer = await host.AskAsync(
            """{ work(id: "work_z") { implements { work { id } origin source { name } evidence { quote } } repeals { work { id } origin source { name } } amends { origin } issuers { origin source { name } evidence { quote } } } }""");
        answer.Text("data/work/implements/0/work/id").ShouldBe("work_x");
        answer.Text("data/work/implements/0/origin").ShouldBe("TEXT");
        answer.Text("data/work/implements/0/source").ShouldBeNull();
        answer.At("data/work/implements/0/evidence").GetArrayLength().ShouldBe(1);
        answer.Text("data/work/repeals/0/work/id").ShouldBe("work_y");
        answer.Text("data/work/repeals/0/origin").ShouldBe("AUTHORITY");
        answer.At("data/work/amends").GetArrayLength().ShouldBe(0);
        answer.Text("data/work/issuers/0/origin").ShouldBe("AUTHORITY");
        answer.Text("data/work/issuers/0/source/name").ShouldBe("表");
    }

    [Fact]
    public async Task A_document_in_a_connection_bears_the_evidence_of_what_the_connection_says()
    {
        await using var host = await ApiHost.StartAsync(new FakeGraph());
        var answer = await host.AskAsync("""
            { work(id: "work_x") { citingRegions { documents { edges { node { id } evidence { quote document { id } } } } } }
              documents(filter: { cites: "work_x" }) { edges { evidence { quote } } } all: documents { edges { evidence { quote } } } }
            """);
        var citing = answer.At("data/work/citingRegions/0/documents/edges/0");
        citing.Text("evidence/0/document/id").ShouldBe(citing.Text("node/id"));
        answer.At("data/documents/edges/0/evidence").GetArrayLength().ShouldBe(1);
        answer.At("data/all/edges/0/evidence").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task A_region_knows_the_regions_above_and_below()
    {
        await using var host = await ApiHost.StartAsync(new FakeGraph());
        var answer = await host.AskAsync("""{ region(name: "佛山") { code level parent { name parent { name parent { name } } } children { code } } }""");
        answer.Text("data/region/code").ShouldBe("440600");
        answer.Text("data/region/level").ShouldBe("CITY");
        answer.Text("data/region/parent/name").ShouldBe("广东省");
        answer.Text("data/region/parent/parent/name").ShouldBe("全国");
        answer.Text("data/region/parent/parent/parent").ShouldBeNull();
        answer.At("data/region/children").Texts("code").ShouldContain("440606");
    }

    [Fact]
    public async Task An_agency_leads_to_the_one_that_took_over_from_it()
    {
        await using var host = await ApiHost.StartAsync(new FakeGraph());
        var answer = await host.AskAsync(
            """{ before: node(id: "inst_before") { ... on Agency { successor { name successor { name } } } } other: node(id: "inst_a") { ... on Agency { successor { name } } } }""");
        answer.Text("data/before/successor/name").ShouldBe("佛山市卫生健康局");
        answer.Text("data/before/successor/successor").ShouldBeNull();
        answer.Text("data/other/successor").ShouldBeNull();
    }

    [Fact]
    public async Task An_ambiguous_mention_shows_its_candidates_and_its_reason()
    {
        await using var host = await ApiHost.StartAsync(new FakeGraph());
        var answer = await host.AskAsync("""{ document(id: "doc_a") { text mentions { type text start end resolution reason target { id } candidates { id } } } }""");
        var mention = answer.At("data/document/mentions/0");
        answer.Text("data/document/text")![mention.At("start").GetInt32()..mention.At("end").GetInt32()].ShouldBe(mention.Text("text"));
        mention.Text("resolution").ShouldBe("AMBIGUOUS");
        mention.Text("reason").ShouldNotBeNull();
        mention.At("candidates").Texts("id").ShouldBe(["work_y", "work_z"]);
    }

    [Fact]
    public async Task Only_the_citation_of_the_asked_work_is_shown()
    {
        await using var host = await ApiHost.StartAsync(new FakeGraph());
        var answer = await host.AskAsync("""
            { document(id: "doc_a") { all: citations { work { id } } one: citations(work: "work_l") { work { id } depth } none: citations(work: "work_unknown") { depth } } }
            """);
        answer.At("data/document/all").Texts("work/id").ShouldBe(["work_x", "work_l"]);
        answer.At("data/document/one").Texts("work/id").ShouldBe(["work_l"]);
        answer.At("data/document/none").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task A_promise_shows_where_it_stands_and_a_comparison_whose_number_it_is()
    {
        await using var host = await ApiHost.StartAsync(new FakeGraph());
        var promise = (await host.AskAsync("""{ promises(region: "佛山", asOf: "2026-01-01") { edges { cursor node { promise { id } state changed saidOn dueOn lastSaid { id } later { kind } laterLetters { documents } } } } }"""))
            .At("data/promises/edges/0/node");
        (promise.Text("promise/id"), promise.Text("state"), promise.Text("saidOn"), promise.Text("dueOn")).ShouldBe(("commitment_p", "OVERDUE", "2023-06-15", "2024-12-31"));
        var group = (await host.AskAsync("""{ compare(measure: "实训基地") { stage per status rows { region { name } quantity { value unit subject { id } } commitment { evidence { quote } } } } }""")).At("data/compare/0");
        (group.Text("stage"), group.Text("status"), group.Text("rows/0/region/name"), group.Text("rows/0/quantity/unit")).ShouldBe(("新建", "PLANNED", "佛山市", "个"));
        group.Text("rows/0/quantity/subject/id").ShouldBe("inst_c");
        (await host.AskAsync("""{ promises(region: "佛山", after: "nowhere") { totalCount } }""")).ErrorCode().ShouldBe("BAD_USER_INPUT");
    }

    [Theory]
    [InlineData("inst_a", "commitment_p", "MADE")]
    [InlineData("commitment_p", "work_x", "BASED_ON")]
    [InlineData("inst_c", "commitment_p", "ABOUT")]
    [InlineData("proposal_p", "doc_a", "ANSWERS")]
    public async Task A_path_ends_at_commitments_and_proposals(string from, string to, string type)
    {
        await using var host = await ApiHost.StartAsync(new FakeGraph());
        var path = (await host.AskAsync("query($from: ID!, $to: ID!) { path(from: $from, to: $to) { nodes { id __typename } edges { type evidence { quote } } } }", new { from, to })).At("data/path/0");
        path.At("nodes").Texts("id").ShouldBe([from, to]);
        path.At("edges").Texts("type").ShouldBe([type]);
        path.At("edges").Texts("evidence/0/quote").ShouldBe([FakeGraph.Text[..8]]);
    }

    [Fact]
    public async Task A_letter_tells_what_it_answers_and_what_became_of_each_point()
    {
        await using var host = await ApiHost.StartAsync(new FakeGraph());
        var proposal = (await host.AskAsync("""
            { document(id: "doc_a") { proposal {
              id body region { name } session number title handledBy { role name node { id } evidence { quote } } answeredBy { id } evidence { quote }
              suggestions { ordinal text disposition normalized document { id } proposal { id } commitments { text } evidence { quote } } } } }
            """)).At("data/document/proposal");
        (proposal.Text("id"), proposal.Text("body"), proposal.Text("session"), proposal.Text("number")).ShouldBe(("proposal_p", "npc", "十六届三次会议", "7"));
        (proposal.Text("handledBy/0/role"), proposal.Text("handledBy/0/node/id"), proposal.Text("answeredBy/0/id")).ShouldBe(("LEAD", "inst_a", "doc_a"));
        (proposal.Text("suggestions/0/normalized"), proposal.Text("suggestions/0/commitments/0/text")).ShouldBe(("ADOPTED", "新建实训基地3个"));
        (proposal.Text("suggestions/1/disposition"), proposal.Text("suggestions/1/normalized")).ShouldBe(("正在推进", null));
        (await host.AskAsync("""{ node(id: "proposal_p") { ... on Proposal { number } } }""")).Text("data/node/number").ShouldBe("7");
        (await host.AskAsync("""{ document(id: "doc_b") { proposal { id } } }""")).Text("data/document/proposal").ShouldBeNull();
    }

    [Fact]
    public async Task Numbers_that_promise_nothing_are_told_with_whose_they_are()
    {
        await using var host = await ApiHost.StartAsync(new FakeGraph());
        var node = (await host.AskAsync("""{ observations(measure: " 在校生 ", region: "佛山") { edges { node { region { name } document { id } quantity { value unit } subject evidence { quote } } } } }"""))
            .At("data/observations/edges/0/node");
        (node.Text("region/name"), node.Text("quantity/value"), node.Text("quantity/unit"), node.Text("subject")).ShouldBe(("佛山市", "19.2", "万人", "全市"));
        var own = (await host.AskAsync("""{ document(id: "doc_a") { observations { quantity { measure subject { id } } } } }""")).At("data/document/observations");
        own.Texts("quantity/measure").ShouldBe(["学生", "专业"]);
        (own.Text("0/quantity/subject"), own.Text("1/quantity/subject/id")).ShouldBe((null, "inst_c"));
        (await host.AskAsync("""{ observations(measure: " ") { totalCount } }""")).ErrorCode().ShouldBe("BAD_USER_INPUT");
    }

    [Fact]
    public async Task Suggestions_are_listed_by_what_became_of_them()
    {
        await using var host = await ApiHost.StartAsync(new FakeGraph());
        (await host.AskAsync("{ suggestions(first: 1) { totalCount edges { node { text } } pageInfo { hasNextPage } } }")).At("data/suggestions/pageInfo/hasNextPage").GetBoolean().ShouldBeTrue();
        var adopted = await host.AskAsync("""{ suggestions(filter: { disposition: ADOPTED, region: "佛山", text: "集团" }) { edges { node { text document { title } } } } }""");
        adopted.Text("data/suggestions/edges/0/node/text").ShouldBe("组建教育集团");
    }
}
