using FsCheck;
using FsCheck.Fluent;
using PolicyGraph.Graph;
using PolicyGraph.Text;
using Shouldly;
using Xunit;

namespace PolicyGraph.Tests.Graph;

public sealed class SentenceQuotationTests
{
    [Fact]
    public void A_quote_is_the_sentence_round_the_mention()
    {
        const string text = "此前已有安排。为落实国办发〔2017〕95号文件，我市印发了方案。下一步将推进。";
        var span = Span(text, "国办发〔2017〕95号");
        SentenceQuotation.Around(text, span).Quote.ShouldBe("为落实国办发〔2017〕95号文件，我市印发了方案");
    }

    [Fact]
    public void A_line_break_inside_a_sentence_stays_and_an_empty_line_ends_it()
    {
        const string text = "标题\n\n落实《职业教\n育法》精神\n\n下一段";
        SentenceQuotation.Around(text, Span(text, "《职业教\n育法》")).Quote.ShouldBe("落实《职业教\n育法》精神");
    }

    [Fact]
    public void A_long_sentence_is_cut_round_the_mention()
    {
        var text = new string('前', 200) + "《职业教育法》" + new string('后', 200);
        var quotation = SentenceQuotation.Around(text, Span(text, "《职业教育法》"));
        quotation.Quote.Length.ShouldBe(Quotation.MaxLength);
        quotation.Quote.ShouldContain("《职业教育法》");
    }

    [Fact]
    public void Every_quote_equals_the_text_at_its_span_and_is_short() => Prop.ForAll(
        ArbMap.Default.ArbFor<NonNull<string>>(), ArbMap.Default.ArbFor<PositiveInt>(), ArbMap.Default.ArbFor<PositiveInt>(),
        (text, from, length) =>
        {
            var start = from.Get % (text.Get.Length + 1);
            var span = new TextSpan(start, Math.Min(text.Get.Length, start + length.Get));
            var quotation = SentenceQuotation.Around(text.Get, span);
            quotation.Quote.ShouldBe(text.Get[quotation.Start..quotation.End]);
            quotation.Quote.Length.ShouldBeLessThanOrEqualTo(Quotation.MaxLength);
        }).QuickCheckThrowOnFailure();

    static TextSpan Span(string text, string part)
    {
        var start = text.IndexOf(part, StringComparison.Ordinal);
        return new TextSpan(start, start + part.Length);
    }
}
