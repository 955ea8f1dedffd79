using PolicyGraph.Authority;
using PolicyGraph.Segmentation;
using Shouldly;
using Xunit;

namespace PolicyGraph.Tests.Authority;

public sealed class AuthorityVocabularyTests
{
    [Theory]
    [InlineData("在大厂回族自治县召开", "在/大厂回族自治县/召开", "p/ns/v")]
    [InlineData("人力资源社会保障部指导", "人力资源社会保障部/指导", "nt/n")]
    [InlineData("中国第一汽车集团有限公司投产", "中国第一汽车集团有限公司/投产", "nt/vn")]
    public void A_name_that_the_authority_knows_is_one_word(string text, string words, string tags)
    {
        var tokens = AuthorityVocabulary.Segmenter.Tag(text);
        string.Join('/', tokens.Select(token => token.Of(text).ToString())).ShouldBe(words);
        string.Join('/', tokens.Select(token => token.Tag)).ShouldBe(tags);
    }

    [Fact]
    public void Every_name_is_one_word_by_itself()
    {
        var names = AuthorityVocabulary.Words().ToList();
        names.Count.ShouldBeGreaterThan(3000);
        names.Where(name => AuthorityVocabulary.Segmenter.Segment(name.Word).Count != 1).Select(name => name.Word).ShouldBeEmpty();
    }

    [Fact]
    public void Other_words_are_cut_as_before()
    {
        const string text = "下一步，我局将积极配合推动职业院校与企业共建实训基地。";
        AuthorityVocabulary.Segmenter.Tag(text).ShouldBe(JiebaSegmenter.Default.Tag(text));
    }
}
