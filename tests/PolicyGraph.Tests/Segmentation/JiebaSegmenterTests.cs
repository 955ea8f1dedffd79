using FsCheck;
using FsCheck.Fluent;
using PolicyGraph.Segmentation;
using Shouldly;
using Xunit;

namespace PolicyGraph.Tests.Segmentation;

public sealed class JiebaSegmenterTests
{
    static readonly JiebaSegmenter Segmenter = JiebaSegmenter.Default;

    static readonly JiebaSegmenter WithUserWords = new(SegmentationDictionary.Default.With(
        [new UserWord("教育局的"), new UserWord("产教", 0), new UserWord("A7.", 9, "eng")]));

    [Fact]
    public void Tokens_cover_the_text_without_gap_or_overlap() => Prop.ForAll(Texts(), text =>
    {
        foreach (var segmenter in new[] { Segmenter, WithUserWords })
        {
            Cover(text, segmenter.Segment(text));
            Cover(text, segmenter.Segment(text, useHmm: false));
            Cover(text, segmenter.Tag(text));
            Cover(text, segmenter.Tag(text, useHmm: false));
        }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Without_the_words_inside_others_search_tokens_are_those_of_accurate_mode() => Prop.ForAll(Texts(), text =>
    {
        var tokens = Segmenter.SegmentForSearch(text);
        tokens.Where(token => !tokens.Any(other => other.Length > token.Length && other.Start <= token.Start && other.End >= token.End))
            .ShouldBe(Segmenter.Segment(text));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_long_run_is_cut_as_it_is_alone_between_marks()
    {
        const string sentence = "温职院牵头组建市域产教联合体";
        var text = string.Join('，', Enumerable.Repeat(sentence, 5000));
        Segmenter.Tag(text).Where(token => token.Start >= 15 * 4999).Select(token => (token.Start - (15 * 4999), token.Length, token.Tag))
            .ShouldBe(Segmenter.Tag(sentence).Select(token => (token.Start, token.Length, token.Tag)));
        Cover(text.Replace("，", "", StringComparison.Ordinal), Segmenter.Tag(text.Replace("，", "", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_list_of_the_callers_is_added_to()
    {
        var tokens = new List<Token> { new(0, 1) };
        Segmenter.Segment("产教融合".AsSpan(), tokens);
        tokens.ShouldBe([new Token(0, 1), .. Segmenter.Segment("产教融合")]);
    }

    [Fact]
    public void Cutting_into_a_list_used_before_allocates_nothing()
    {
        var text = string.Concat(Enumerable.Repeat("温职院牵头组建市域产教联合体，2023年产教融合。", 200));
        var tokens = new List<Token>(text.Length);
        Segmenter.Segment(text, tokens);
        Segmenter.Tag(text, tokens);
        tokens.Clear();
        var before = GC.GetAllocatedBytesForCurrentThread();
        Segmenter.Segment(text, tokens);
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(1024);
    }

    // Chinese, Latin, digits, marks, line ends, lone and paired surrogates in any order, and whatever FsCheck thinks of.
    static Arbitrary<string> Texts() => Gen.OneOf(
        Gen.Elements("教", "育", "局", "产教融合", "的", "A", "b", "7", ".", "%", "-", "，", "\r", "\n", "\r\n", "　", "𠮷", "\uD842", "\uDFB7", "鿖", "😀")
            .ListOf().Select(parts => string.Concat(parts)),
        ArbMap.Default.GeneratorFor<string>().Where(text => text is not null),
        Gen.Choose(0x4DF0, 0x9FE0).Select(unit => (char)unit).ListOf().Select(units => string.Concat(units))).ToArbitrary();

    static void Cover(string text, IEnumerable<Token> tokens)
    {
        var at = 0;
        foreach (var token in tokens)
        {
            token.Start.ShouldBe(at);
            token.Length.ShouldBeGreaterThan(0);
            at = token.End;
            (at < text.Length && at > 0 && char.IsSurrogatePair(text[at - 1], text[at])).ShouldBeFalse();
            (at < text.Length && at > 0 && text[at - 1] == '\r' && text[at] == '\n').ShouldBeFalse();
        }

        at.ShouldBe(text.Length);
    }
}
