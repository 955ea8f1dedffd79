using PolicyGraph.Cli.Evaluation;
using Shouldly;
using Xunit;

namespace PolicyGraph.Cli.Tests.Evaluation;

public sealed class ScoreKeysTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData(null, "")]
    [InlineData("《意见》", "意见")]
    [InlineData("关于 深化\r\n产教融合\u3000的意见", "关于深化产教融合的意见")]
    [InlineData("国办发［２０１７］９５号", "国办发〔2017〕95号")]
    [InlineData("国办发(2017)95号", "国办发〔2017〕95号")]
    [InlineData("国办发【2017】95号", "国办发〔2017〕95号")]
    [InlineData("“ＡＩ＋”行动", "ai+行动")]
    [InlineData("60㎡", "60m2")]
    [InlineData("⼯业", "工业")]
    [InlineData("①", "1")]
    public void Printing_variants_fold_to_one(string? printed, string folded) => ScoreKeys.Fold(printed).ShouldBe(folded);

    [Theory]
    [InlineData("国务院办公厅关于深化产教融合的若干意见", "关于深化产教融合的若干意见")]
    [InlineData("关于深化产教融合的若干意见", "关于深化产教融合的若干意见")]
    [InlineData("教育部等六部门关于印发《职业学校校企合作促进办法》的通知", "职业学校校企合作促进办法")]
    [InlineData("国务院关于印发国家职业教育改革实施方案的通知", "国家职业教育改革实施方案")]
    [InlineData("建设产教融合型企业实施办法（试行）", "建设产教融合型企业实施办法")]
    [InlineData("办法（修订草案）", "办法")]
    [InlineData("关于开展评选的通知", "关于开展评选")]
    public void One_work_has_one_title_key(string title, string key) => ScoreKeys.TitleKey(title).ShouldBe(key);

    [Fact]
    public void A_law_is_known_by_its_short_title() => ScoreKeys.ShortTitleKey("《中华人民共和国职业教育法》").ShouldBe("职业教育法");

    [Fact]
    public void The_brackets_of_a_number_do_not_count() => ScoreKeys.NumberKey("中府[2019]2号").ShouldBe("中府|2019|2号");
}
