using System.Text.RegularExpressions;
using PolicyGraph.Sqlite;
using PolicyGraph.Stores.Tests;

namespace PolicyGraph.Api.Tests;

/// <summary>The service over the embedded store: from letters to answers.</summary>
public sealed class StoreTests : IAsyncLifetime
{
    readonly string folder = Directory.CreateTempSubdirectory("policygraph-api-").FullName;
    SqliteGraphStore opened = null!;
    CountingStore store = null!;
    ApiHost host = null!;

    public async ValueTask InitializeAsync()
    {
        opened = await SqliteGraphStore.OpenAsync(Path.Combine(folder, "test.db"));
        await opened.WriteAsync(Letters.All);
        store = new CountingStore(opened);
        host = await ApiHost.StartAsync(store);
    }

    public async ValueTask DisposeAsync()
    {
        await host.DisposeAsync();
        await opened.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Three_cities_cite_one_work_however_they_print_it()
    {
        var work = (await AskAsync($$"""
            { work(number: "{{Letters.National}}") { title citingRegions { region { name parent { name } } documentCount undatedCount } citedBy { totalCount } } }
            """)).At("data/work");
        work.Text("title")!.ShouldContain("关于深化产教融合的若干意见");
        work.At("citingRegions").Texts("region/name").ShouldBe(["佛山市", "深圳市", "无锡市"], ignoreOrder: true);
        work.At("citingRegions").Texts("region/parent/name").ShouldBe(["广东省", "广东省", "江苏省"], ignoreOrder: true);
        work.At("citingRegions").Texts("documentCount").ShouldAllBe(count => count == "1");
        work.At("citedBy/totalCount").GetInt32().ShouldBe(3);
    }

    [Fact]
    public async Task A_letter_that_cites_what_carries_a_work_out_shows_the_way_and_no_letter_counts_twice()
    {
        await opened.WriteAsync(Letters.Through);
        const string citation = "document { region { name } } work { title } via { title number } evidence { quote }";
        var work = (await AskAsync($$"""
            { work(number: "{{Letters.National}}") { id citedBy { totalCount } none: citedBy(transitive: null) { totalCount }
                all: citedBy(transitive: true) { totalCount edges { cursor node { {{citation}} } } } since: citedBy(transitive: true, since: "2023-01-01") { totalCount } } }
            """)).At("data/work");
        new[] { "citedBy", "none", "all", "since" }.Select(list => work.At($"{list}/totalCount").GetInt32()).ShouldBe([3, 3, 4, 1]);
        var all = work.At("all/edges");
        all.Texts("node/document/region/name").ShouldBe(["佛山市", "深圳市", "东莞市", "无锡市"]);
        all.EnumerateArray().Select(edge => edge.At("node/via").GetArrayLength()).ShouldBe([0, 0, 1, 0]);
        all.Text("2/node/via/0/title").ShouldBe(all.Text("2/node/work/title"));
        all.Text("2/node/evidence/0/quote")!.ShouldContain("广东省人民政府办公厅关于深化产教融合的实施意见");
        var next = (await host.AskAsync(
            "query($id: ID!, $after: String) { work(id: $id) { citedBy(transitive: true, first: 2, after: $after) { pageInfo { hasNextPage hasPreviousPage } edges { cursor } } } }",
            new { id = work.Text("id"), after = all.Text("0/cursor") })).At("data/work/citedBy");
        next.At("edges").Texts("cursor").ShouldBe([all.Text("1/cursor")!, all.Text("2/cursor")!]);
        (next.At("pageInfo/hasNextPage").GetBoolean(), next.At("pageInfo/hasPreviousPage").GetBoolean()).ShouldBe((true, true));
    }

    [Fact]
    public async Task Every_city_with_letters_says_whether_it_took_a_work_up_and_what_was_searched()
    {
        var cities = (await AskAsync("""
            { work(title: "中华人民共和国职业教育法") { adoption(level: CITY) {
                region { name } way direct { documentCount } through { via { title } } lagDays { atLeast } coverage { documents firstYear } } } }
            """)).At("data/work/adoption");
        cities.Texts("region/name").ShouldBe(["佛山市", "无锡市", "深圳市"]);
        cities.Texts("way").ShouldBe(["DIRECT", "NOT_FOUND", "NOT_FOUND"]);
        cities.Texts("coverage/documents").ShouldAllBe(count => count == "1");
        (cities.At("0/direct/documentCount").GetInt32(), cities.At("0/coverage/firstYear").GetInt32()).ShouldBe((1, 2023));
        var province = await AskAsync("""{ work(title: "中华人民共和国职业教育法") { adoption(region: "江苏") { region { name } } } }""");
        province.At("data/work/adoption").Texts("region/name").ShouldBe(["无锡市"]);
    }

    [Fact]
    public async Task A_path_leads_from_college_to_college_and_shows_each_sentence()
    {
        var colleges = (await AskAsync("{ institutions(filter: {type: COLLEGE}) { edges { node { id } } } }")).At("data/institutions/edges").Texts("node/id");
        var paths = (await host.AskAsync(
            "query($from: ID!, $to: ID!) { path(from: $from, to: $to) { length nodes { id } edges { type from to origin evidence { quote } } } }",
            new { from = colleges[0], to = colleges[1] })).At("data/path");
        paths.At("0/length").GetInt32().ShouldBe(4);
        paths.At("0/nodes").GetArrayLength().ShouldBe(5);
        paths.At("0/edges").Texts("type").ShouldBe(["MENTIONS", "CITES", "CITES", "MENTIONS"]);
        paths.At("0/edges").Texts("evidence/0/quote").ShouldAllBe(quote => quote!.Length > 0);
        (await host.AskAsync("""{ path(from: "a", to: "b", maxLength: 99) { length } }""")).ErrorCode().ShouldBe("BAD_USER_INPUT");
    }

    [Fact]
    public async Task Promises_and_comparisons_are_pages_and_groups_over_the_letters_held()
    {
        var promises = (await AskAsync("""{ promises(region: "佛山", state: OPEN) { totalCount edges { node { promise { text } state later { kind } laterLetters { documents } } } } }""")).At("data/promises");
        promises.At("totalCount").GetInt32().ShouldBe(0);
        (await AskAsync("""{ compare(measure: "现代产业学院") { stage rows { quantity { value } } } }""")).At("data/compare").GetArrayLength().ShouldBe(0);
        (await host.AskAsync("""{ promises(region: "亚特兰蒂斯") { totalCount } }""")).ErrorCode().ShouldBe("BAD_USER_INPUT");
        (await host.AskAsync("""{ compare(measure: " ") { stage } }""")).ErrorCode().ShouldBe("BAD_USER_INPUT");
    }

    [Theory]
    [InlineData("根据[[国办发〔2017〕95号]]文件要求。", "RESOLVED", null)]
    [InlineData("落实[[《国务院办公厅关于深化产教融合的若干意见》（国办发〔2017〕95号）]]。", "RESOLVED", null)]
    [InlineData("落实[[《关于深化产教融合的实施意见》]]。", "AMBIGUOUS", "works held bear the title")]
    [InlineData("按照[[《广东省人民政府办公厅关于深化产教融合的实施意见》]]推进。", "RESOLVED", null)]
    [InlineData("落实[[《关于甲乙丙丁的若干意见》]]。", "UNRESOLVED", "no document held cites it")]
    public async Task A_pasted_text_is_read_and_its_citations_are_looked_up(string marked, string resolution, string? reason)
    {
        var (start, text) = (marked.IndexOf("[[", StringComparison.Ordinal), marked.Replace("[[", "", StringComparison.Ordinal).Replace("]]", "", StringComparison.Ordinal));
        var mention = (await host.AskAsync(
            "query($text: String!) { resolveCitations(text: $text) { text start end resolution reason target { id } candidates { id } } }", new { text })).At("data/resolveCitations/0");
        (mention.Text("resolution"), mention.Text("reason"), mention.At("start").GetInt32()).ShouldBe((resolution, reason, start));
        text[start..mention.At("end").GetInt32()].ShouldBe(mention.Text("text"));
        (mention.At("target").ValueKind is System.Text.Json.JsonValueKind.Object).ShouldBe(resolution == "RESOLVED");
        (mention.At("candidates").GetArrayLength() > 1).ShouldBe(resolution == "AMBIGUOUS");
    }

    [Fact]
    public async Task Two_provinces_works_of_one_title_stay_two_and_are_asked_back()
    {
        var answer = await host.AskAsync("""{ work(title: "关于深化产教融合的实施意见") { id } }""");
        answer.ErrorCode().ShouldBe("AMBIGUOUS");
        answer.At("errors/0/extensions/candidates").GetArrayLength().ShouldBeGreaterThanOrEqualTo(2);
        var cited = await AskAsync("""{ work(title: "关于深化产教融合的实施意见", region: "广东") { region { name } citingRegions { region { name } } } }""");
        cited.Text("data/work/region/name").ShouldBe("广东省");
        cited.At("data/work/citingRegions").Texts("region/name").ShouldBe(["佛山市", "深圳市"], ignoreOrder: true);
    }

    [Fact]
    public async Task Every_citation_shows_its_sentence_and_the_link_opens_it()
    {
        var answer = await AskAsync("""
            { documents { edges { node { text source { textSha256 } citations { work { id } evidence { quote start end textSha256 url } } } } } }
            """);
        var letters = answer.At("data/documents/edges").EnumerateArray().Select(edge => edge.At("node")).ToList();
        letters.Count.ShouldBe(3);
        foreach (var (letter, evidence) in letters.SelectMany(letter => letter.At("citations").EnumerateArray(), (letter, citation) => (letter, citation.At("evidence/0"))))
        {
            letter.Text("text")![evidence.At("start").GetInt32()..evidence.At("end").GetInt32()].ShouldBe(evidence.Text("quote"));
            evidence.Text("textSha256").ShouldBe(letter.Text("source/textSha256"));
            var page = await host.Client.GetStringAsync(evidence.Text("url"));
            string.Concat(Regex.Matches(page, "<mark[^>]*>(.*?)</mark>", RegexOptions.Singleline).Select(match => Regex.Replace(match.Groups[1].Value, "<.*?>", "")))
                .ShouldBe(evidence.Text("quote"));
            page.ShouldContain("&lt;办学&gt;");
        }
    }

    [Fact]
    public async Task Citations_page_by_cursor_without_gap_or_repeat()
    {
        List<string> regions = [];
        string? after = null;
        do
        {
            var page = (await AskAsync($$"""
                { work(number: "{{Letters.National}}") { citedBy(first: 1{{(after is null ? "" : $", after: \"{after}\"")}}) {
                    pageInfo { endCursor hasNextPage } edges { node { document { region { name } } } } } } }
                """)).At("data/work/citedBy");
            regions.AddRange(page.At("edges").Texts("node/document/region/name"));
            after = page.At("pageInfo/hasNextPage").GetBoolean() ? page.Text("pageInfo/endCursor") : null;
        }
        while (after is not null);
        regions.ShouldBe(["佛山市", "深圳市", "无锡市"], "newest first, undated last");
    }

    [Theory]
    [InlineData("{ works(after: \"nonsense\") { totalCount } }")]
    [InlineData("{ documents(after: \"\") { totalCount } }")]
    [InlineData("{ works(first: 1) { edges { node { citedBy(after: \"!\") { totalCount } } } } }")]
    public async Task A_cursor_that_is_none_is_bad_input(string query) => (await host.AskAsync(query)).ErrorCode().ShouldBe("BAD_USER_INPUT");

    [Theory]
    [InlineData("国办发〔2017〕95号", "Policy")]
    [InlineData("职业教育法", "Law")]
    [InlineData("佛山职业技术学院", "College")]
    [InlineData("产教", "Policy")]
    public async Task A_search_finds_works_and_institutions(string text, string type)
    {
        var hits = (await AskAsync("query($text: String!) { search(text: $text) { highlight node { __typename id } } }", new { text })).At("data/search");
        hits.Texts("node/__typename").ShouldContain(type);
    }

    [Fact]
    public async Task Lists_keep_what_their_filters_say()
    {
        var answer = await AskAsync("""
            { guangdong: documents(filter: { region: "广东" }) { totalCount } own: documents(filter: { region: "广东", includeDescendants: false }) { totalCount }
              late: documents(filter: { issuedAfter: "2023-01-01" }) { totalCount } colleges: institutions(filter: { type: COLLEGE }) { edges { node { name } } }
              cited: works(filter: { citedByRegion: "无锡市" }) { edges { node { citedBy { totalCount } } } } coverage(region: "440000") { documents } }
            """);
        answer.Text("data/guangdong/totalCount").ShouldBe("2");
        answer.Text("data/own/totalCount").ShouldBe("0");
        answer.Text("data/late/totalCount").ShouldBe("1");
        answer.At("data/colleges/edges").Texts("node/name").ShouldBe(["佛山职业技术学院", "深圳职业技术大学"], ignoreOrder: true);
        answer.At("data/cited/edges").GetArrayLength().ShouldBe(2);
        answer.Text("data/coverage/documents").ShouldBe("2");
    }

    [Fact]
    public async Task A_request_sees_one_state_of_the_store_though_a_letter_is_deleted_under_it()
    {
        var id = (await AskAsync("""{ documents(filter: { region: "佛山" }) { edges { node { id } } } }""")).Text("data/documents/edges/0/node/id")!;
        store.BeforeRead = async read =>
        {
            if (read == "GetNodesAsync")
                await opened.DeleteDocumentAsync(id);
        };
        var seen = await AskAsync($$"""{ work(number: "{{Letters.National}}") { citedBy { totalCount edges { node { document { id text } evidence { quote } } } } } }""");
        seen.Text("data/work/citedBy/totalCount").ShouldBe("3");
        seen.At("data/work/citedBy/edges").Texts("node/document/id").ShouldContain(id);
        seen.At("data/work/citedBy/edges").Texts("node/document/text").ShouldAllBe(text => text.Length > 0);
        store.BeforeRead = null;
        (await AskAsync($$"""{ work(number: "{{Letters.National}}") { citedBy { totalCount } } }""")).Text("data/work/citedBy/totalCount").ShouldBe("2");
    }

    [Fact]
    public async Task The_whole_way_costs_one_read_a_level()
    {
        store.Reads.Clear();
        await AskAsync($$"""
            { work(number: "{{Letters.National}}") { citingRegions(level: CITY, rollUp: true) { region { name parent { name } } documentCount
                citations { edges { node { document { title region { name } issuers { name } } evidence { quote } } } } } } }
            """);
        store.Reads.ShouldBe(
            ["FindWorksAsync", "GetCitingRegionsAsync", "GetRegionCitationsAsync", "GetNodesAsync", "GetCitationEvidenceAsync", "GetDocumentIssuersAsync"]);
    }

    async Task<System.Text.Json.JsonElement> AskAsync(string query, object? variables = null)
    {
        var answer = await host.AskAsync(query, variables);
        answer.TryGetProperty("errors", out _).ShouldBeFalse(answer.ToString());
        return answer;
    }
}
