using FsCheck;
using FsCheck.Fluent;
using PolicyGraph.Text;
using Shouldly;
using Xunit;

namespace PolicyGraph.Tests.Text;

public sealed class TextNormalizerTests
{
    [Theory]
    [InlineData("某某代表：\n　　关于校企合作，我局认真研\n究后答复如下。", "某某代表：\n关于校企合作，我局认真研究后答复如下。")]
    [InlineData("某某代表：\n市里出台了《关于推进技工教育高质量发\n展的若干意见》。", "某某代表：\n市里出台了《关于推进技工教育高质量发展的若干意见》。")]
    [InlineData("某某代表：\n上周市水利局、市乡村振\n兴局到现场丈量。", "某某代表：\n上周市水利局、市乡村振兴局到现场丈量。")]
    [InlineData("某某代表：\n（二）我局将争取职业技术学院与海口某某生\n物科技股份有限公司合办项目。", "某某代表：\n（二）我局将争取职业技术学院与海口某某生物科技股份有限公司合办项目。")]
    [InlineData("某某代表：\n提升技能人才的培养质量，这是该法\n\n自施行以来的第一次修订。", "某某代表：\n提升技能人才的培养质量，这是该法自施行以来的第一次修订。")]
    [InlineData("某某代表：\n　　关于校企合作，我局与市人力资源和社会保障\n　　局联合行文。", "某某代表：\n关于校企合作，我局与市人力资源和社会保障局联合行文。")]
    [InlineData("关于第8号建议的答复\n为贯彻落实甲省人民政府办公厅和乙市人\n民政府有关要求，制定本方案。", "关于第8号建议的答复\n为贯彻落实甲省人民政府办公厅和乙市人民政府有关要求，制定本方案。")]
    [InlineData("某某代表：\n近三年来我局认真办理并衷心感谢\n您提出的建议，答复如下。", "某某代表：\n近三年来我局认真办理并衷心感谢您提出的建议，答复如下。")]
    [InlineData("某某代表：\n答复如下。\n2、联合市人社局将数字技能纳入急需紧缺职业\n目录，每年开展培训。", "某某代表：\n答复如下。\n2、联合市人社局将数字技能纳入急需紧缺职业目录，每年开展培训。")]
    [InlineData("关于市政协第15\n032号提案的答复", "关于市政协第15032号提案的答复")]
    [InlineData("黄石市经济\n和信息化局\n关于甲乙的答复", "黄石市经济和信息化局\n关于甲乙的答复")]
    [InlineData("中山市人民政府\n办公室\n关于甲乙的答复", "中山市人民政府\n办公室\n关于甲乙的答复")]
    public void A_line_that_a_page_cut_is_whole_again(string source, string normalized) =>
        TextNormalizer.Normalize(source).Text.ShouldBe(normalized);

    [Theory]
    [InlineData("某某代表：\n近三年累计培训技能人才，覆盖全市\n\n                 — 2 —\n\n各县区。", "某某代表：\n近三年累计培训技能人才，覆盖全市各县区。")]
    [InlineData("某某代表：\n走访费用从部门预算中统筹，不从单位\n   - 1 -\n账户列支。", "某某代表：\n走访费用从部门预算中统筹，不从单位账户列支。")]
    public void A_page_number_is_in_no_sentence(string source, string normalized) =>
        TextNormalizer.Normalize(source).Text.ShouldBe(normalized);

    [Theory]
    [InlineData("海口市教育局\n\n海教函〔2024〕8号")]
    [InlineData("某某代表：\n感谢您的关心。\n海口市教育局\n2024年5月6日\n抄送：市政府办公室。")]
    [InlineData("某某代表：\n一、工作开展情况\n近年来，我市持续推进。")]
    [InlineData("海口市教育局关于第8号建议的答复\n海口市教育局关于第8号建议的答复\n来源：市教育局")]
    [InlineData("某某代表：\n三、关于将托育纳入规划的建议\n近年来，我市持续推进。")]
    [InlineData("某某代表：\n我局将新建实训基地3个，补助每家5万元\n——推动校企共建产业学院\n1）组织教师下企业。")]
    [InlineData("某某代表：\n关于建议的办理情况说明\n您提出的建设实训基地的建议已吸收采纳。")]
    [InlineData("某某代表：\n我局采取了以下措施：\n（一）加强统筹。\n（二）加大投入。")]
    [InlineData("某某代表：\n感谢您的关心。\n联系电话：0898-123456\n海口市教育局\n2031年5月6日")]
    [InlineData("某某代表：\n感谢您对我们工作的关心和支持，请多提意见\n海口市教育局\n2031年5月6日")]
    [InlineData("某某代表：\n感谢您的关心。\n办复类别：B类\n注：共分三类")]
    [InlineData("关于优化甲乙布局，畅通丙丁的建议的答复\n海口市教育局\n来源：市教育局")]
    [InlineData("今天是：\n欢迎访问\n海口市教育局关于第8号建议的答复")]
    public void A_line_break_that_the_writer_set_stays(string source) =>
        TextNormalizer.Normalize(source).Text.ShouldBe(source.Replace("\n\n", "\n"));

    [Theory]
    [InlineData("对政协第 257 号提案", "对政协第257号提案")]
    [InlineData("2 0 2 3 年 8 月 1 5 日", "2023年8月15日")]
    [InlineData("甲教函 〔 2 0 2 5 〕 1 7 号", "甲教函 〔2025〕17号")]
    [InlineData("名次 1 2 3 4", "名次1 2 3 4")]
    [InlineData("２０２４年", "2024年")]
    [InlineData("索 引 号:A-1", "索引号：A-1")]
    [InlineData("三亚市 教育局", "三亚市教育局")]
    [InlineData("共3,200人;时间:15:40", "共3,200人；时间：15:40")]
    [InlineData("中共某委 某政府", "中共某委 某政府")]
    [InlineData("关于深化合作 加快转型的意见", "关于深化合作 加快转型的意见")]
    [InlineData("三亚市教 育局", "三亚市教育局")]
    [InlineData("A类 同意公开", "A类 同意公开")]
    [InlineData("某某代表：\n我局会同市发展和 改革委员会落实了《关于推进甲乙 加快丙丁的意见》。", "某某代表：\n我局会同市发展和改革委员会落实了《关于推进甲乙加快丙丁的意见》。")]
    public void Width_and_stray_spaces_are_folded(string source, string normalized) =>
        TextNormalizer.Normalize(source).Text.ShouldBe(normalized);

    [Theory]
    [InlineData("国办发﹝2031﹞5号，国办发[2031］6号", "国办发〔2031〕5号，国办发〔2031〕6号")]
    [InlineData("落实<<关于推进甲乙的意见>>和<<某省关于印发<甲乙方案>的通知>>。", "落实《关于推进甲乙的意见》和《某省关于印发〈甲乙方案〉的通知》。")]
    [InlineData("产值<5亿元，a<b", "产值〈5亿元，a<b")]
    [InlineData("落实<<某省<关于印发甲乙方案的通知>>>。", "落实《某省〈关于印发甲乙方案的通知〉》。")]
    [InlineData("甲乙规划and2035年目标", "甲乙规划和2035年目标")]
    [InlineData("「十四五」规划", "“十四五”规划")]
    [InlineData("水污染and防治，research and development，A and B", "水污染和防治，research and development，A and B")]
    [InlineData("\uFEFF海口市\u200B教育\u00AD局", "海口市教育局")]
    [InlineData("⼈⼒资源，⻓期", "人力资源，长期")]
    public void Variants_are_one_form(string source, string normalized) =>
        TextNormalizer.Normalize(source).Text.ShouldBe(normalized);

    [Theory]
    [InlineData("&nbsp;&nbsp;某某代表：\n&emsp;&emsp;我市2031&nbsp;年出台&ldquo;双百&rdquo;计划。\n&nbsp;", "某某代表：\n我市2031年出台“双百”计划。")]
    [InlineData("&amp;nbsp;某某代表：\n&#12298;甲乙办法&#x300B;2020&mdash;2025年&middot;", "某某代表：\n《甲乙办法》2020—2025年·")]
    [InlineData("落实&lt;&lt;甲乙意见&gt;&gt;。", "落实《甲乙意见》。")]
    [InlineData("某某代表：\n&nbsp;&nbsp;关于校企合作，我局认真研\n究后答复如下。", "某某代表：\n关于校企合作，我局认真研究后答复如下。")]
    // Without an end, of no known name, or not of one unit: no reference.
    [InlineData("R&D，A&B；&nope；&unknown;&#55357;&#131072;&#10;&", "R&D，A&B；&nope；&unknown；&#55357；&#131072；&#10；&")]
    public void A_character_reference_is_what_it_stands_for(string source, string normalized) =>
        TextNormalizer.Normalize(source).Text.ShouldBe(normalized);

    [Fact]
    public void A_span_leads_back_to_whole_character_references()
    {
        const string source = "&nbsp;落实&#12298;甲&amp;乙意&nbsp;见&#12299;精神。";
        var text = TextNormalizer.Normalize(source);
        var span = new TextSpan(text.Text.IndexOf('《'), text.Text.IndexOf('》') + 1);
        text.ToSource(span).Of(source).ShouldBe("&#12298;甲&amp;乙意&nbsp;见&#12299;");
        text.Offsets.ToNormalized(text.ToSource(span)).ShouldBe(span);
        text.Printed(span).ShouldBe("《甲&乙意见》");
    }

    [Fact]
    public void A_span_ends_behind_a_variant_of_two_units()
    {
        const string source = "落实<<甲乙意见>>精神。";
        var text = TextNormalizer.Normalize(source);
        text.ToSource(new TextSpan(text.Text.IndexOf('《'), text.Text.IndexOf('》') + 1)).Of(source).ShouldBe("<<甲乙意见>>");
    }

    [Fact]
    public void A_character_is_printed_as_it_is_meant()
    {
        var text = TextNormalizer.Normalize("《⼈才培养and 引进（２０３１）》");
        text.Printed(new TextSpan(0, text.Text.Length)).ShouldBe("《人才培养and 引进（２０３１）》");
        text = TextNormalizer.Normalize("《⼈才培养and引 进》");
        text.Printed(new TextSpan(0, text.Text.Length)).ShouldBe("《人才培养和引 进》");
    }

    [Fact]
    public void A_span_leads_back_to_what_the_source_prints()
    {
        const string source = "某某代表：\n按照《关于推进技工教\n  育发展的意见》（某政发〔2021〕\n39 号），我局每年补贴。";
        var text = TextNormalizer.Normalize(source);
        var start = text.Text.IndexOf('《');
        var end = text.Text.IndexOf('，');
        var span = new TextSpan(start, end);
        text.ToSource(span).Of(source).ShouldBe("《关于推进技工教\n  育发展的意见》（某政发〔2021〕\n39 号）");
        text.Printed(span).ShouldBe("《关于推进技工教育发展的意见》（某政发〔2021〕39 号）");
    }

    [Fact]
    public void Every_string_is_accepted_and_every_unit_is_one_unit_of_the_source() =>
        Prop.ForAll(Pages().ToArbitrary(), source =>
        {
            var text = TextNormalizer.Normalize(source);
            text.Offsets.Length.ShouldBe(text.Text.Length);
            for (var at = 0; at < text.Text.Length; at++)
            {
                var unit = source[text.Offsets.ToSource(at)];
                (unit == text.Text[at] || unit == '&' || WidthFolding.Fold(unit.ToString(), 0) == text.Text[at] || "，：、 \n（）〔〕；！？〈〉《》和".Contains(text.Text[at])).ShouldBeTrue();
                if (at > 0)
                    text.Offsets.ToSource(at).ShouldBeGreaterThan(text.Offsets.ToSource(at - 1));
            }
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Spans_go_to_the_source_and_back() =>
        Prop.ForAll(Pages().ToArbitrary(), source =>
        {
            var text = TextNormalizer.Normalize(source);
            var whole = new TextSpan(0, text.Text.Length);
            text.Offsets.ToNormalized(text.ToSource(whole)).ShouldBe(whole);
        }).QuickCheckThrowOnFailure();

    // What pages are made of, and anything else.
    static Gen<string> Pages() => Gen.OneOf(
        ArbMap.Default.GeneratorFor<string>().Select(text => text ?? ""),
        Gen.Elements("某某代表：", "我市", "《关于", "意见》", "。", "，", "\n", "\r\n", "\n\n", "  ", "　", "（一）", "— 2 —", "２０", "2024 年", "(", ")", "[", ",", ":", "<", "\uD840\uDC00", "\uFEFF", "office", "一、", "&nbsp;", "&emsp;", "&ldquo;", "&#12299;", "&amp;")
            .ListOf().Select(string.Concat));
}
