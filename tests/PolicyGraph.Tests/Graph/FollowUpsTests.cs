using PolicyGraph.Graph;
using Shouldly;
using Xunit;

namespace PolicyGraph.Tests.Graph;

/// <summary>What a letter of the next year says of a promise, and what it does not.</summary>
public sealed class FollowUpsTests
{
    [Theory]
    [InlineData("新建产教融合实训基地3个", "已建成产教融合实训基地3个", "Done: both count 实训基地")]
    [InlineData("编制职业院校专业对接目录", "已印发职业院校专业对接目录", "Done: worded alike")]
    [InlineData("新建产业学院8个", "新建产业学院8个", "Repeated: both count 产业学院")]
    [InlineData("新建产业学院8个", "新建产业学院5个", "Changed: both count 产业学院; 产业学院 8个 → 5个")]
    [InlineData("2032年底前新建产业学院8个", "2033年底前新建产业学院8个", "Changed: both count 产业学院; deadline 2032年底前 → 2033年底前")]
    [InlineData("新建产业学院8个", "力争新建产业学院8个", "Changed: both count 产业学院; Firm → Strive")]
    [InlineData("到2035年培育产教融合型企业100家", "截至2031年底已认定产教融合型企业72家", "Changed: both count 产教融合型企业; reported 72家 of 100家")]
    [InlineData("到2035年培育产教融合型企业100家", "按期完成市里确定的目标，2035年底前产教融合型企业达到100家", "Repeated: both count 产教融合型企业")]
    [InlineData("在全市推广现代学徒制培养模式", "选取3所院校试点现代学徒制培养模式", "Changed: worded alike; scope 全市 → 试点")]
    [InlineData("试点推行校企双导师制度", "在所有职业院校推行校企双导师制度", "Changed: worded alike; scope 试点 → 所有职业院校")]
    // Where both are said, neither is a change: a pilot first, everywhere later.
    [InlineData("在全市推广现代学徒制培养模式", "在全市推广现代学徒制培养模式，首批试点3所", "Repeated: worded alike")]
    // Another stage is never compared by number: the matter may be the same, the figure is not.
    [InlineData("培育产教融合型企业80家", "新增产教融合型企业入库30家", "Repeated: both count 产教融合型企业")]
    [InlineData("新建产业学院8个", "已建成污水处理厂8座", null)]
    [InlineData("落实《柳州市甲乙丙丁实施方案》", "已印发《柳州市甲乙丙丁实施方案》", null)]
    [InlineData("新建养老服务中心3个", "新建大数据研究中心3个", null)]
    public void A_later_letter_follows_up(string promised, string later, string? expected)
    {
        var followed = FollowUps.Of(SaidInLetters.Of(promised, 2031), [SaidInLetters.Of(later, 2032)]);
        followed.Select(one => $"{one.Kind}: {one.Reason}").ShouldBe(expected is null ? [] : [expected]);
    }

    [Fact]
    public void Earlier_letters_undated_ones_and_the_own_letter_follow_nothing_up()
    {
        var promise = SaidInLetters.Of("新建产业学院8个", 2031);
        FollowUps.Of(promise, [SaidInLetters.Of("已建成产业学院8个", 2030), SaidInLetters.Of("已建成产业学院8个", null), promise]).ShouldBeEmpty();
        FollowUps.Of(SaidInLetters.Of("已建成产业学院8个", 2031), [SaidInLetters.Of("新建产业学院8个", 2032)]).ShouldBeEmpty();
    }
}
