using PolicyGraph.Text;
using Shouldly;
using Xunit;

namespace PolicyGraph.Tests.Text;

public sealed class ContactMaskerTests
{
    [Theory]
    [InlineData("（联系人：张三丰，电话：66778899）", "（联系人：＊＊＊，电话：＊＊＊＊＊＊＊＊）")]
    [InlineData("责任领导: 李 四\n联系电话: 6660001", "责任领导: ＊ ＊\n联系电话: ＊＊＊＊＊＊＊")]
    [InlineData("联 系 人:王小二\n联系电话:0595-66778899", "联 系 人:＊＊＊\n联系电话:＊＊＊＊＊＊＊＊＊＊＊＊＊")]
    [InlineData("领导署名:赵五六", "领导署名:＊＊＊")]
    [InlineData("联系人姓名及电话：钱七 13912345678", "联系人姓名及电话：＊＊ ＊＊＊＊＊＊＊＊＊＊＊")]
    [InlineData("联系人：&nbsp;王&nbsp;二　电话：&nbsp;6660001", "联系人：&nbsp;＊＊＊＊＊＊＊＊　电话：&nbsp;＊＊＊＊＊＊＊")]
    [InlineData("承办人：孙八、周九", "承办人：＊＊、＊＊")]
    [InlineData("经办人：吴十一　010-12345678", "经办人：＊＊＊　＊＊＊＊＊＊＊＊＊＊＊＊")]
    [InlineData("联系人、职务及电话：郑十二，科长，13812345678", "联系人、职务及电话：＊＊＊，科长，＊＊＊＊＊＊＊＊＊＊＊")]
    public void Contact_persons_and_telephone_numbers_are_masked(string source, string masked) => ContactMasker.Mask(source).ShouldBe(masked);

    [Theory]
    [InlineData("签发人：孙传文　　某教函〔2024〕79号")]
    [InlineData("张三丰（等）代表：")]
    [InlineData("《关于加强培训的建议》（建议第2023137号）收悉")]
    [InlineData("索引号：114406000000000000/2023-00418")]
    [InlineData("投入 3200 万元，培训 1 万人次，2019—2021年")]
    public void Addressees_signers_and_other_figures_stay(string source) => ContactMasker.Mask(source).ShouldBe(source);

    [Fact]
    public void Masking_keeps_the_length_and_twice_is_once()
    {
        const string source = "联系人：张三丰，电话：0595-66778899，13912345678。";
        var masked = ContactMasker.Mask(source);
        masked.Length.ShouldBe(source.Length);
        ContactMasker.Mask(masked).ShouldBe(masked);
    }
}
