using System.Text;
using FsCheck;
using FsCheck.Fluent;
using PolicyGraph.Segmentation;
using Shouldly;
using Xunit;

namespace PolicyGraph.Tests.Segmentation;

public sealed class SegmentationDictionaryTests
{
    [Fact]
    public void A_dictionary_knows_its_words_and_their_beginnings()
    {
        var dictionary = Read("职业 7 n\n职业教育 12 vn\nC++ 3 nz\n");
        dictionary.Total.ShouldBe(22);
        dictionary.FrequencyOf("职业教育").ShouldBe(12);
        dictionary.TagOf("职业教育").ShouldBe("vn");
        dictionary.FrequencyOf("职业教").ShouldBe(0);
        dictionary.TagOf("职业教").ShouldBeNull();
        dictionary.FrequencyOf("教育").ShouldBeNull();
        dictionary.FrequencyOf("").ShouldBeNull();
    }

    [Fact]
    public void User_words_leave_the_dictionary_below_as_it_was()
    {
        var below = Read("职业 7 n\n职业教育 12 vn\n");
        var first = below.With([new UserWord("职业教育法", 5, "nz"), new UserWord("职业", 0)]);
        var second = first.With([new UserWord("职业", 9)]);
        second.Total.ShouldBe(19 + 5 + 9);
        (below.FrequencyOf("职业"), first.FrequencyOf("职业"), second.FrequencyOf("职业")).ShouldBe((7, 0, 9));
        (below.FrequencyOf("职业教育法"), first.FrequencyOf("职业教育法"), second.FrequencyOf("职业教育法")).ShouldBe((null, 5, 5));
        (first.FrequencyOf("职业教育"), second.FrequencyOf("职业教育")).ShouldBe((12, 12));
        second.TagOf("职业").ShouldBe("n");
    }

    [Fact]
    public void Any_words_are_found_again_and_nothing_else() => Prop.ForAll(Words().Where(words => words.Count > 0).ToArbitrary(), Words().ToArbitrary(), (below, above) =>
    {
        var dictionary = Read(string.Join('\n', below.Distinct().Select((word, at) => $"{word} {at + 1} n"))).With(above.Select(word => new UserWord(word, 7)));
        foreach (var word in below.Concat(above))
            dictionary.FrequencyOf(word).ShouldBe(above.Contains(word) ? 7 : below.Distinct().ToList().IndexOf(word) + 1);
        foreach (var word in below.Concat(above).SelectMany(word => new[] { word + "无", "无" + word }))
            dictionary.FrequencyOf(word).ShouldBeNull();
        foreach (var beginning in below.Concat(above).Where(word => word.Length > 1).Select(word => word[..^1]).Except(below).Except(above))
            dictionary.FrequencyOf(beginning).ShouldBe(0);
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("没有频率 n")]
    [InlineData("词 x n")]
    [InlineData("词 99999999999 n")]
    [InlineData("词")]
    [InlineData("词 3 ")]
    [InlineData("")]
    public void A_broken_line_is_named_with_file_and_number(string line) =>
        Should.Throw<InvalidDataException>(() => Read($"好 1 a\n{line}\n坏 1 a"))
            .Message.ShouldBe($"words.txt, line 2: a word, its frequency and its tag expected, parted by one space: {line}");

    [Fact]
    public void A_user_dictionary_may_leave_out_frequency_and_tag() =>
        UserWord.Read(new MemoryStream(Encoding.UTF8.GetBytes("\uFEFF温职院\r\n\r\n联合体 5\n产教融合 nt\nSteve Jobs 3 nr\n")), "user.txt")
            .ShouldBe([new UserWord("温职院"), new UserWord("联合体", 5), new UserWord("产教融合", Tag: "nt"), new UserWord("Steve Jobs", 3, "nr")]);

    [Fact]
    public void A_user_dictionary_names_the_line_of_a_frequency_too_large() =>
        Should.Throw<InvalidDataException>(() => UserWord.Read(new MemoryStream("a 1\nb 99999999999\n"u8.ToArray()), "user.txt"))
            .Message.ShouldStartWith("user.txt, line 2: a frequency of at most 2147483647 expected");

    [Fact]
    public void An_empty_user_word_or_a_negative_frequency_is_the_callers_mistake()
    {
        Should.Throw<ArgumentException>(() => SegmentationDictionary.Default.With([new UserWord("")]));
        Should.Throw<ArgumentException>(() => SegmentationDictionary.Default.With([new UserWord("词", -1)]));
    }

    static SegmentationDictionary Read(string lines) => SegmentationDictionary.Read(new MemoryStream(Encoding.UTF8.GetBytes(lines)), "words.txt");

    static Gen<List<string>> Words() =>
        Gen.Elements('职', '业', '教', '育', 'A', '1').NonEmptyListOf().Select(units => string.Concat(units)).ListOf();
}
