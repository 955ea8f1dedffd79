using PolicyGraph.Documents;
using PolicyGraph.Graph;
using Shouldly;
using Xunit;

namespace PolicyGraph.Stores.Tests;

/// <summary>What works carry out, repeal and amend: by the authority, by texts, or by both.</summary>
public abstract partial class GraphStoreContract
{
    const string OldLaw = "中华人民共和国合同法", Code = "中华人民共和国民法典";
    const string OldRules = "中山市关于戊己庚辛工作的管理办法", NewRules = "中山市关于甲乙丙丁工作的管理办法";
    const string LawsReplaced = $"《{Code}》施行，《{OldLaw}》同时废止。", RulesReplaced = $"我市印发《{NewRules}》，《{OldRules}》同时废止。";

    [Fact]
    public async Task A_cited_work_is_repealed_by_one_that_nobody_cites_with_the_authority_as_source()
    {
        await using var store = await OpenAsync();
        var ids = (await WriteAsync(store, TestLetters.Of(Zhongshan, $"落实《{OldLaw}》。"))).Documents;
        await ReadAsync(store, async reader =>
        {
            var (old, code) = (await WorkAsync(reader, title: OldLaw), await WorkAsync(reader, title: Code));
            var link = (await LinksToAsync(reader, old, WorkLinkType.Repeals)).ShouldHaveSingleItem();
            (link.Type, link.FromWorkId, link.ToWorkId, link.Evidence.Length).ShouldBe((WorkLinkType.Repeals, code.Id, old.Id, 0));
            link.Source.ShouldNotBeNull();
            (await LinksFromAsync(reader, code, WorkLinkType.Repeals)).ShouldHaveSingleItem().ToWorkId.ShouldBe(old.Id);
            (await LinksFromAsync(reader, code, WorkLinkType.Amends)).ShouldBeEmpty();
            (await PathsAsync(reader, old.Id, code.Id)).ShouldHaveSingleItem().Edges.ShouldHaveSingleItem().Type.ShouldBe(PathEdgeType.Repeals);
            return 0;
        });
        await store.DeleteDocumentAsync(ids[0]);
        (await ReadAsync(store, reader => reader.FindWorksAsync(null, Code, null))).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_a_cited_work_repealed_is_no_part_of_the_graph_until_it_is_cited() => await WithAsync(
        async reader =>
        {
            (await LinksFromAsync(reader, await WorkAsync(reader, title: Code), WorkLinkType.Repeals)).ShouldBeEmpty();
            (await reader.FindWorksAsync(null, OldLaw, null)).ShouldBeEmpty();
            return 0;
        },
        TestLetters.Of(Zhongshan, $"落实《{Code}》。"));

    [Fact]
    public async Task A_text_says_what_repeals_a_work_and_its_deletion_takes_that_back()
    {
        await using var store = await OpenAsync();
        var cites = TestLetters.Of(Zhongshan, $"落实《{OldRules}》。", 2);
        var ids = (await WriteAsync(store, TestLetters.Of(Zhongshan, RulesReplaced), cites)).Documents;
        await ReadAsync(store, async reader =>
        {
            var (old, rules) = (await WorkAsync(reader, title: OldRules), await WorkAsync(reader, title: NewRules));
            var link = (await LinksToAsync(reader, old, null)).ShouldHaveSingleItem();
            (link.Type, link.FromWorkId, link.ToWorkId, link.Source).ShouldBe((WorkLinkType.Repeals, rules.Id, old.Id, null));
            link.Evidence.ShouldHaveSingleItem().Quote.ShouldBe(RulesReplaced.TrimEnd('。'));
            (await LinksFromAsync(reader, rules, null)).ShouldHaveSingleItem().Evidence.ShouldBe(link.Evidence);
            return 0;
        });
        await store.DeleteDocumentAsync(ids[0]);
        (await ReadAsync(store, async reader => await LinksToAsync(reader, await WorkAsync(reader, title: OldRules), null))).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_both_the_authority_and_a_text_say_is_one_link_with_both()
    {
        await using var store = await OpenAsync();
        var cites = TestLetters.Of(Zhongshan, $"落实《{OldLaw}》。", 2);
        var ids = (await WriteAsync(store, TestLetters.Of(Zhongshan, LawsReplaced), cites)).Documents;
        var said = await ReadAsync(store, LinkAsync);
        (said.Source is not null, said.Evidence.Length).ShouldBe((true, 1));
        await store.DeleteDocumentAsync(ids[0]);
        (await ReadAsync(store, LinkAsync)).Evidence.ShouldBeEmpty();

        static async Task<WorkLinkRow> LinkAsync(IGraphReader reader)
        {
            var link = (await LinksToAsync(reader, await WorkAsync(reader, title: OldLaw), null)).ShouldHaveSingleItem();
            (await LinksFromAsync(reader, await WorkAsync(reader, title: Code), WorkLinkType.Repeals)).ShouldHaveSingleItem().ShouldBeEquivalentTo(link);
            return link;
        }
    }

    [Fact]
    public async Task A_policy_says_itself_what_it_repeals_and_amends() => await WithAsync(
        async reader =>
        {
            var own = await WorkAsync(reader, title: "关于推进壬癸工作的实施意见");
            var (carried, old, changed) = (await WorkAsync(reader, "国办发〔2017〕95号"), await WorkAsync(reader, title: OldRules), await WorkAsync(reader, title: NewRules));
            (await LinksFromAsync(reader, own, null)).Select(link => (link.Type, link.ToWorkId)).ShouldBe(
                [(WorkLinkType.Amends, changed.Id), (WorkLinkType.Implements, carried.Id), (WorkLinkType.Repeals, old.Id)]);
            return 0;
        },
        RepealingPolicy);

    [Fact]
    public async Task Links_of_two_types_between_two_works_are_two_rows_and_their_pages_join() => await WithAsync(
        async reader =>
        {
            var (old, rules) = (await WorkAsync(reader, title: OldRules), await WorkAsync(reader, title: NewRules));
            (await LinksFromAsync(reader, rules, null)).Select(link => link.Type).ShouldBe([WorkLinkType.Amends, WorkLinkType.Implements]);
            var first = (await reader.GetWorkLinksToAsync([old.Id], null, new Page(1)))[old.Id];
            var second = (await reader.GetWorkLinksToAsync([old.Id], null, new Page(1, first.Items.Single().Cursor)))[old.Id];
            new[] { first, second }.Select(page => (page.Items.Single().Row.Type, page.TotalCount, page.HasNextPage)).ShouldBe(
                [(WorkLinkType.Amends, 2, true), (WorkLinkType.Implements, 2, false)]);
            return 0;
        },
        TestLetters.Of(Zhongshan, $"《{NewRules}》修订了《{OldRules}》。"), TestLetters.Of(Zhongshan, $"为贯彻落实《{OldRules}》，我市印发《{NewRules}》。", 2));

    static DocumentGraph RepealingPolicy => TestLetters.Extract(new SourceDocument(
        $"""
        中山市人民政府关于推进壬癸工作的实施意见

        各镇街：
        为落实国办发〔2017〕95号文件，提出如下意见。
        一、现对《{NewRules}》作如下修改。
        二、本意见自2023年8月1日起施行，《{OldRules}》同时废止。

        中山市人民政府
        2023年7月7日

        """,
        Hashing.Sha256(nameof(RepealingPolicy)), null, null, Monday, false));

    static async Task<WorkLinkRow[]> LinksFromAsync(IGraphReader reader, WorkRow work, WorkLinkType? type) => [.. (await reader.GetWorkLinksFromAsync([work.Id], type))[work.Id]];

    static async Task<WorkLinkRow[]> LinksToAsync(IGraphReader reader, WorkRow work, WorkLinkType? type) =>
        [.. (await reader.GetWorkLinksToAsync([work.Id], type, AllOfThem))[work.Id].Items.Select(item => item.Row)];
}
