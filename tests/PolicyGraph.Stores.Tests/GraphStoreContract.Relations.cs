using PolicyGraph.Extraction;
using PolicyGraph.Graph;
using Shouldly;
using Xunit;

namespace PolicyGraph.Stores.Tests;

/// <summary>What letters state of two things that they name.</summary>
public abstract partial class GraphStoreContract
{
    const string College = "中山职业技术学院", Firm = "长虹电子有限公司", League = "中山电子产教联合体";
    const string Together = "2021年9月，中山职业技术学院与长虹电子有限公司签约共建数智化基地。";
    const string Joined = "长虹电子有限公司已加入中山电子产教联合体。";
    const string CarriedOut = "为贯彻落实国办发〔2017〕95号文件，我市印发《中山市关于甲乙丙丁工作的实施方案》。";

    [Fact]
    public async Task Who_works_with_whom_is_told_from_both_ends_with_its_sentence_and_date() => await WithAsync(
        async reader =>
        {
            foreach (var (one, other) in new[] { (College, Firm), (Firm, College) })
            {
                var relation = (await RelationsAsync(reader, one, RelationType.CooperatesWith)).ShouldHaveSingleItem();
                (await NamesAsync(reader, [relation.FromId, relation.ToId!])).ShouldBe([one, other]);
                relation.ToName.ShouldBe(other);
                relation.OccurredOn!.ToString().ShouldBe("2021-09");
                // Two letters say so; the newer comes first.
                relation.Evidence.Length.ShouldBe(2);
                var documents = (await reader.GetNodesAsync([.. relation.Evidence.Select(row => row.DocumentId)])).Values.OfType<DocumentRow>().ToDictionary(row => row.Id);
                relation.Evidence.Select(row => documents[row.DocumentId].IssuedOn!.ToString()).ShouldBe(["2023-07-07", "2021-12-01"]);
                foreach (var evidence in relation.Evidence)
                    (await reader.GetTextAsync(evidence.DocumentId, evidence.TextSha256))![evidence.Start..evidence.End].ShouldBe(evidence.Quote);
            }

            return 0;
        },
        TestLetters.Of(Zhongshan, Together), TestLetters.Of(Zhongshan, "长虹电子有限公司与中山职业技术学院签订协议。", 2, "2021年12月1日"));

    [Fact]
    public async Task A_base_without_a_name_of_its_own_is_told_by_name() => await WithAsync(
        async reader =>
        {
            var built = (await RelationsAsync(reader, College, RelationType.Builds)).ShouldHaveSingleItem();
            (built.ToId, built.ToName).ShouldBe((null, "数智化基地"));
            (await RelationsAsync(reader, College, null)).Select(row => row.Type).ShouldBe([RelationType.Builds, RelationType.CooperatesWith]);
            return 0;
        },
        TestLetters.Of(Zhongshan, Together));

    [Fact]
    public async Task An_alliance_tells_its_members_and_an_agency_what_it_issued() => await WithAsync(
        async reader =>
        {
            var member = (await RelationsAsync(reader, League, RelationType.MemberOf)).ShouldHaveSingleItem();
            (await NamesAsync(reader, [member.FromId, member.ToId!])).ShouldBe([Firm, League]);
            (await RelationsAsync(reader, Firm, RelationType.MemberOf)).ShouldHaveSingleItem().FromId.ShouldBe(member.FromId);
            var issued = (await RelationsAsync(reader, "中山市教育局", RelationType.Issued)).ShouldHaveSingleItem();
            (await reader.GetNodesAsync([issued.ToId!])).Values.ShouldHaveSingleItem().ShouldBeOfType<WorkRow>().Title.ShouldBe("关于戊己庚辛工作的管理办法");
            return 0;
        },
        TestLetters.Of(Zhongshan, Joined + "中山市教育局印发《关于戊己庚辛工作的管理办法》。"));

    [Fact]
    public async Task Pages_of_relations_join_to_the_whole_list() => await WithAsync(
        async reader =>
        {
            var all = await RelationsAsync(reader, College, null);
            all.Count.ShouldBe(3);
            var id = all[0].FromId;
            var paged = new List<RelationRow>();
            for (string? after = null; ;)
            {
                var slice = (await reader.GetRelationsAsync([id], null, new Page(2, after)))[id];
                slice.TotalCount.ShouldBe(all.Count);
                slice.HasPreviousPage.ShouldBe(after is not null);
                paged.AddRange(slice.Items.Select(item => item.Row));
                if (!slice.HasNextPage)
                    break;
                after = slice.Items[^1].Cursor;
            }

            paged.Select(row => (row.Type, row.ToName)).ShouldBe(all.Select(row => (row.Type, row.ToName)));
            return 0;
        },
        TestLetters.Of(Zhongshan, Together), TestLetters.Of(Zhongshan, "中山职业技术学院已加入中山电子产教联合体。", 2, "2021年12月1日"));

    [Fact]
    public async Task A_text_says_what_a_work_carries_out_and_the_authority_may_too() => await WithAsync(
        async reader =>
        {
            var basis = await WorkAsync(reader, "国办发〔2017〕95号");
            var plan = await WorkAsync(reader, title: "中山市关于甲乙丙丁工作的实施方案");
            var link = (await reader.GetWorkLinksFromAsync([plan.Id], WorkLinkType.Implements))[plan.Id].ShouldHaveSingleItem();
            (link.FromWorkId, link.ToWorkId, link.Source).ShouldBe((plan.Id, basis.Id, null));
            link.Evidence.ShouldHaveSingleItem().Quote.ShouldContain("为贯彻落实国办发〔2017〕95号文件");
            var back = (await reader.GetWorkLinksToAsync([basis.Id], WorkLinkType.Implements, AllOfThem))[basis.Id].Items.Select(item => item.Row).Single(row => row.FromWorkId == plan.Id);
            back.Evidence.ShouldBe(link.Evidence);
            return 0;
        },
        TestLetters.Of(Zhongshan, CarriedOut));

    [Fact]
    public async Task What_a_deleted_letter_stated_is_forgotten()
    {
        await using var store = await OpenAsync();
        var kept = TestLetters.Of(Zhongshan, "支持中山职业技术学院、长虹电子有限公司发展。", 2);
        var ids = (await WriteAsync(store, TestLetters.Of(Zhongshan, Together + CarriedOut), kept)).Documents;
        (await ReadAsync(store, reader => RelationsAsync(reader, College, null))).ShouldNotBeEmpty();
        await store.DeleteDocumentAsync(ids[0]);
        (await ReadAsync(store, reader => RelationsAsync(reader, College, null))).ShouldBeEmpty();
    }

    static async Task<List<RelationRow>> RelationsAsync(IGraphReader reader, string name, RelationType? type)
    {
        var found = await reader.ListInstitutionsAsync(new InstitutionFilter { Text = name }, AllOfThem);
        var id = found.Items.Single(item => item.Row.Name == name).Row.Id;
        return [.. (await reader.GetRelationsAsync([id], type, AllOfThem))[id].Items.Select(item => item.Row)];
    }
}
