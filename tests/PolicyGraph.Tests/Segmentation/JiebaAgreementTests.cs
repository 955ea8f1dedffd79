using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using PolicyGraph.Segmentation;
using Shouldly;
using Xunit;

namespace PolicyGraph.Tests.Segmentation;

/// <summary>Token for token what jieba 0.42.1 gives; the fixtures are made by it (make_fixtures.py).</summary>
public sealed class JiebaAgreementTests
{
    static readonly JiebaSegmenter Segmenter = JiebaSegmenter.Default;

    public sealed record Expected(string Text, string[] Accurate, string[] WithoutHmm, string[] Search, string[] Tags, string[] TagsWithoutHmm);

    public sealed record UserDictionary(string Dictionary, JsonElement[][] Suggested, Expected[] Texts);

    public static TheoryData<string> Texts => [.. Fixture("jieba.jsonl")];

    public static TheoryData<string> UserDictionaries => [.. Fixture("user.jsonl")];

    [Theory]
    [MemberData(nameof(Texts))]
    public void The_words_and_tags_are_jiebas(string line) =>
        Agrees(Segmenter, JsonSerializer.Deserialize<Expected>(line, JsonSerializerOptions.Web)!);

    [Fact]
    public void So_they_are_over_three_megabytes_of_shuffled_words_and_noise()
    {
        var corpus = new SegmentationCorpus();
        var digests = Fixture("corpus.tsv").Select(line => line.Split('\t')).ToList();
        digests.Count.ShouldBe(SegmentationCorpus.TextCount);
        var size = 0;
        foreach (var digest in digests)
        {
            var text = corpus.Text(int.Parse(digest[0], System.Globalization.CultureInfo.InvariantCulture));
            size += Encoding.UTF8.GetByteCount(text);
            Digests(text).ShouldBe(digest[1..], $"text {digest[0]}");
        }

        size.ShouldBeGreaterThan(2_000_000);
    }

    [Fact]
    public void So_they_are_over_the_gold_letters()
    {
        var gold = Path.Join(Environment.GetEnvironmentVariable("POLICYGRAPH_SHARED") ?? Path.Join(RepositoryRoot(), "..", "shared"), "gold");
        Assert.SkipUnless(Directory.Exists(gold), $"The gold texts are not at {gold}.");
        foreach (var digest in Fixture("letters.tsv").Select(line => line.Split('\t')))
            Digests(File.ReadAllText(Path.Join(gold, digest[0]))).ShouldBe(digest[1..], digest[0]);
    }

    [Theory]
    [MemberData(nameof(UserDictionaries))]
    public void User_words_do_what_they_do_in_jieba(string line)
    {
        var expected = JsonSerializer.Deserialize<UserDictionary>(line, JsonSerializerOptions.Web)!;
        var dictionary = SegmentationDictionary.Default;
        var words = UserWord.Read(new MemoryStream(Encoding.UTF8.GetBytes(expected.Dictionary)), "user.txt");
        foreach (var (word, suggested) in words.Zip(expected.Suggested, (word, suggested) => (word, suggested)))
        {
            dictionary = dictionary.With([word]);
            word.Word.ShouldBe(suggested[0].GetString());
            dictionary.SuggestFrequency(word.Word).ShouldBe(suggested[1].GetInt32(), word.Word);
            dictionary.SuggestFrequency([.. word.Word.Select(unit => unit.ToString())]).ShouldBe(suggested[2].GetInt32(), word.Word);
        }

        foreach (var text in expected.Texts)
        {
            Agrees(new JiebaSegmenter(dictionary), text);
            Agrees(new JiebaSegmenter(SegmentationDictionary.Default.With(words)), text);
        }
    }

    static void Agrees(JiebaSegmenter segmenter, Expected expected)
    {
        var modes = Modes(segmenter, expected.Text);
        modes[0].ShouldBe(expected.Accurate);
        modes[1].ShouldBe(expected.WithoutHmm);
        modes[2].ShouldBe(expected.Search);
        modes[3].ShouldBe(expected.Tags);
        modes[4].ShouldBe(expected.TagsWithoutHmm);
    }

    static string[] Digests(string text) =>
        [.. Modes(Segmenter, text).Select(tokens => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\x1f', tokens))))[..16])];

    static string[][] Modes(JiebaSegmenter segmenter, string text) =>
    [
        Words(segmenter.Segment(text), text),
        Words(segmenter.Segment(text, useHmm: false), text),
        Words(segmenter.SegmentForSearch(text), text),
        Tagged(segmenter.Tag(text), text),
        Tagged(segmenter.Tag(text, useHmm: false), text),
    ];

    static string[] Words(IEnumerable<Token> tokens, string text) => [.. tokens.Select(token => token.Of(text).ToString())];

    static string[] Tagged(IEnumerable<Token> tokens, string text) => [.. tokens.Select(token => $"{token.Of(text)}/{token.Tag}")];

    static string[] Fixture(string file) => File.ReadAllLines(Path.Join(AppContext.BaseDirectory, "Segmentation", "Fixtures", file));

    static string RepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Join(folder.FullName, "PolicyGraph.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? AppContext.BaseDirectory;
    }
}
