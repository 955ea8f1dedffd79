using Shouldly;
using Xunit;

namespace PolicyGraph.Cli.Tests;

public sealed class SegmentTests : IDisposable
{
    readonly WorkFolder work = new();

    public void Dispose() => work.Dispose();

    [Fact]
    public async Task Tokens_are_separated_line_by_line_and_none_is_lost()
    {
        const string text = "我来到北京清华大学\n\n深化产教融合";
        var run = await ProgramRun.OfAsync("segment", work.Add("a.txt", text));
        run.Code.ShouldBe(0);
        run.Output.Replace("\r", "", StringComparison.Ordinal).Split('\n')[0].ShouldBe("我 / 来到 / 北京 / 清华大学");
        run.Output.Replace("\r", "", StringComparison.Ordinal).TrimEnd('\n').Replace(" / ", "", StringComparison.Ordinal).ShouldBe(text);
    }

    [Fact]
    public async Task The_search_mode_gives_the_words_inside_words_too()
    {
        var run = await ProgramRun.OfAsync("segment", work.Add("a.txt", "我来到北京清华大学"), "--search");
        run.Output.TrimEnd().ShouldBe("我 / 来到 / 北京 / 清华 / 华大 / 大学 / 清华大学");
    }

    [Fact]
    public async Task Without_the_model_unknown_words_fall_apart()
    {
        var file = work.Add("a.txt", "他来到了网易杭研大厦");
        (await ProgramRun.OfAsync("segment", file)).Output.ShouldContain(" / 杭研 / ");
        (await ProgramRun.OfAsync("segment", file, "--no-hmm")).Output.ShouldContain(" / 杭 / 研 / ");
    }

    [Fact]
    public async Task Tags_follow_their_tokens()
    {
        var run = await ProgramRun.OfAsync("segment", work.Add("a.txt", "北京大学"), "--tags");
        run.Output.TrimEnd().ShouldBe("北京大学/nt");
    }

    [Fact]
    public async Task Words_of_the_users_own_are_kept_whole()
    {
        var words = work.Add("names.txt", "温职院 nt\n产教融合 5 n\n");
        var run = await ProgramRun.OfAsync("segment", work.Add("a.txt", "温职院深化产教融合"), "--tags", "--user-words", words);
        run.Output.TrimEnd().ShouldBe("温职院/nt / 深化/j / 产教融合/n");
    }

    [Fact]
    public async Task A_broken_line_of_theirs_is_named()
    {
        var words = work.Add("names.txt", "温职院 nt\n产教融合 99999999999 n\n");
        var run = await ProgramRun.OfAsync("segment", work.Add("a.txt", "温职院"), "--user-words", words);
        run.Code.ShouldBe(1);
        run.Error.ShouldContain($"{words}, line 2: a frequency of at most 2147483647 expected");
    }
}
