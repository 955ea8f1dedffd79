using PolicyGraph.Resolution;
using Shouldly;
using Xunit;

namespace PolicyGraph.Tests.Resolution;

public sealed class TitleFoldingTests
{
    [Theory]
    [InlineData("关于推进甲乙的意见", "国务院办公厅关于推进甲乙的意见")]
    [InlineData("甲乙促进办法", "教育部等六部门关于印发〈甲乙促进办法〉的通知")]
    [InlineData("甲乙实施方案", "某市人民政府办公室关于印发甲乙实施方案的通知")]
    [InlineData("甲乙管理办法(试行)", "甲乙管理办法（试行）")]
    [InlineData("甲乙管理办法", "甲乙管理办法（试行）")]
    [InlineData("甲乙行动计划（2023—2025年）", "甲乙行动计划(2023-2025)")]
    [InlineData("关于推进甲乙 加强丙丁的意见", "关于推进甲乙加强丙丁的意见")]
    [InlineData("中华人民共和国职业教育法", "职业教育法")]
    [InlineData("“十四五”甲乙规划", "十四五甲乙规划")]
    public void Two_prints_of_one_title_have_one_core(string one, string other) =>
        TitleFolding.Fold(one).Core.ShouldBe(TitleFolding.Fold(other).Core);

    [Theory]
    [InlineData("关于加强政策发布和解读工作的通知", "关于加强信息发布和解读工作的通知")]
    [InlineData("甲乙现代化2035", "甲乙现代化2025")]
    [InlineData("关于推进甲乙的意见", "关于推进甲乙的实施意见")]
    public void Two_titles_stay_two(string one, string other) =>
        TitleFolding.Fold(one).Core.ShouldNotBe(TitleFolding.Fold(other).Core);

    [Fact]
    public void The_parts_of_a_title_are_told_apart() =>
        TitleFolding.Fold("国家发展改革委 教育部关于印发《甲乙行动方案（2023—2025年）》的通知")
            .ShouldBe(new FoldedTitle("甲乙行动方案", "2023-2025", "国家发展改革委教育部"));
}
