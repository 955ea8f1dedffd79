using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using PolicyGraph.Segmentation;
using Shouldly;
using Xunit;

namespace PolicyGraph.Tests.Segmentation;

public sealed class JiebaSegmenterTests
{
    static readonly JiebaSegmenter Segmenter = JiebaSegmenter.Default;

    /// <summary>What jieba 0.42.1 makes of a text; made by make_fixtures.py.</summary>
    public sealed record Expected(string Text, string[] Accurate, string[] WithoutHmm, string[] Search, string[] Tags, string[] TagsWithoutHmm);

    public static TheoryData<string> Lines => [.. File.ReadAllLines(Path.Join(AppContext.BaseDirectory, "Segmentation", "Fixtures", "jieba.jsonl"))];

    [Theory]
    [MemberData(nameof(Lines))]
    public void The_words_and_tags_are_jiebas(string line)
    {
        var expected = JsonSerializer.Deserialize<Expected>(line, JsonSerializerOptions.Web)!;
        var text = expected.Text;
        Segmenter.Segment(text).Select(token => token.Of(text).ToString()).ShouldBe(expected.Accurate);
        Segmenter.Segment(text, useHmm: false).Select(token => token.Of(text).ToString()).ShouldBe(expected.WithoutHmm);
        Segmenter.SegmentForSearch(text).Select(token => token.Of(text).ToString()).ShouldBe(expected.Search);
        Segmenter.Tag(text).Select(token => $"{token.Of(text)}/{token.Tag}").ShouldBe(expected.Tags);
        Segmenter.Tag(text, useHmm: false).Select(token => $"{token.Of(text)}/{token.Tag}").ShouldBe(expected.TagsWithoutHmm);
    }

    [Fact]
    public void Tokens_cover_the_text_without_gap_or_overlap() => Prop.ForAll(Texts(), text =>
    {
        Cover(text, Segmenter.Segment(text));
        Cover(text, Segmenter.Segment(text, useHmm: false));
        Cover(text, Segmenter.Tag(text));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_user_word_is_kept_whole_and_the_dictionary_below_unchanged()
    {
        const string text = "温职院牵头组建联合体";
        var own = new JiebaSegmenter(SegmentationDictionary.Default.With([new UserWord("温职院", Tag: "nt")]));
        own.Tag(text)[0].ShouldBe(new Token(0, 3, "nt"));
        Segmenter.Tag(text)[0].Tag.ShouldNotBe("nt");
    }

    [Theory]
    [InlineData("没有频率 n")]
    [InlineData("词 x n")]
    [InlineData("词")]
    [InlineData("词 3 ")]
    public void A_broken_line_is_named_with_file_and_number(string line)
    {
        using var reader = new StringReader("好 1 a\n" + line);
        var words = new Dictionary<string, SegmentationDictionary.Entry>();
        Should.Throw<InvalidDataException>(() => ModelData.ReadLines("words.txt", reader, read => SegmentationDictionary.Parse(read, words)))
            .Message.ShouldStartWith("words.txt, line 2: ");
    }

    // Chinese, Latin, digits, marks, line ends, lone and paired surrogates in any order.
    static Arbitrary<string> Texts() => Gen.Elements("教", "育", "局", "产教融合", "的", "A", "b", "7", ".", "%", "-", "，", "\r", "\n", "\r\n", "　", "𠮷", "\uD842", "\uDFB7", "鿖", "😀")
        .ListOf().Select(parts => string.Concat(parts)).ToArbitrary();

    static void Cover(string text, IEnumerable<Token> tokens)
    {
        var at = 0;
        foreach (var token in tokens)
        {
            token.Start.ShouldBe(at);
            token.Length.ShouldBeGreaterThan(0);
            at = token.End;
            (at < text.Length && at > 0 && char.IsSurrogatePair(text[at - 1], text[at])).ShouldBeFalse();
        }

        at.ShouldBe(text.Length);
    }
}
