using PolicyGraph.Authority;
using Shouldly;
using Xunit;

namespace PolicyGraph.Tests.Authority;

/// <summary>Well-known colleges and company groups behind the forms that letters print.</summary>
public sealed class KnownBodiesTests
{
    [Theory]
    [InlineData("清华", "清华大学")]
    [InlineData("西安交大", "西安交通大学")]
    [InlineData("中大", "中山大学")]
    [InlineData("深职院", "深圳职业技术学院")]
    [InlineData("人大", null)]
    [InlineData("师大", null)]
    public void A_college_is_known_by_its_short_forms(string form, string? name) => KnownBodies.Colleges.NameOf(form).ShouldBe(name);

    [Theory]
    [InlineData("深圳职业技术学院", "深圳职业技术大学")]
    [InlineData("深职院", "深圳职业技术大学")]
    [InlineData("长春汽车工业高等专科学校", "长春汽车职业技术大学")]
    [InlineData("清华", "清华大学")]
    [InlineData("温州大学", "温州大学")]
    [InlineData("无名学院", "无名学院")]
    public void A_college_bears_one_name_today(string name, string today) => KnownBodies.Colleges.Today(name).ShouldBe(today);

    [Theory]
    [InlineData("三一集团\t三一\t\n中联重科\t三一\t\n", "table, line 3: a name that no other line has expected, not 三一: 中联重科\t三一\t")]
    [InlineData("三一集团\t\t三一\n中联重科\t三一\t\n", "table: a form that counts anywhere or beside others expected, not both: 三一")]
    [InlineData("三一集团\t三一\n", "table, line 2: 3 columns expected: 三一集团\t三一")]
    public void A_broken_table_is_refused(string rows, string message) =>
        Should.Throw<InvalidDataException>(() => KnownBodies.Parse("table", "canonical\tprinted\tlisted\n" + rows)).Message.ShouldBe(message);
}
