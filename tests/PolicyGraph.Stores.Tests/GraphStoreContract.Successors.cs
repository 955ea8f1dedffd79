using PolicyGraph.Extraction;
using PolicyGraph.Graph;
using Shouldly;
using Xunit;

namespace PolicyGraph.Stores.Tests;

/// <summary>Which agencies took over from others, as far as letters name them.</summary>
public abstract partial class GraphStoreContract
{
    [Fact]
    public async Task An_agency_leads_to_the_next_that_took_over_from_it_and_is_named() => await WithAsync(
        async reader =>
        {
            (await SuccessorsAsync(reader)).ShouldBe(
                [
                    ("国家卫生和计划生育委员会", "国家卫生健康委员会"),
                    ("中国银行业监督管理委员会", "国家金融监督管理总局"),
                    ("中山市卫生和计划生育局", "中山市卫生健康局"),
                ], ignoreOrder: true);
            return 0;
        },
        TestLetters.Of(Zhongshan, "国家卫生计生委、银监会、环境保护部确定试点，市卫计局牵头。", 1, "2017年7月7日"),
        TestLetters.Of(Zhongshan, "国家卫生健康委、国家金融监管总局继续推进，市卫生健康局牵头。", 2));

    [Fact]
    public async Task A_bureau_has_no_successor_in_another_region_or_under_two_names() => await WithAsync(
        async reader =>
        {
            (await SuccessorsAsync(reader)).ShouldBe([("长春市卫生和计划生育委员会", "长春市卫生健康委员会")]);
            return 0;
        },
        TestLetters.Of(Zhongshan, "市卫计局牵头。"), TestLetters.Of(Liuzhou, "市卫计委、市卫生健康委、市卫生健康局牵头。"), TestLetters.Of(Changchun, "市卫计委、市卫健委牵头。"));

    static async Task<(string, string)[]> SuccessorsAsync(IGraphReader reader)
    {
        var agencies = (await reader.ListInstitutionsAsync(new InstitutionFilter { Type = MentionType.Agency }, AllOfThem)).Items.Select(item => item.Row).ToList();
        var successors = await AgencySuccessors.OfAsync(reader, [.. agencies.Select(row => row.Id)], TestContext.Current.CancellationToken);
        return [.. agencies.Where(row => successors.ContainsKey(row.Id)).Select(row => (row.Name, successors[row.Id].Name))];
    }
}
