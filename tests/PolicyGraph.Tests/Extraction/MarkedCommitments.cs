using System.Text.RegularExpressions;
using PolicyGraph.Extraction.Commitments;
using Shouldly;

namespace PolicyGraph.Tests.Extraction;

/// <summary>
/// Marked-up letters and what they promise: {p:我局|…} is a planned unit of that actor, o: ongoing, d: done, r: refused. An empty actor is the issuer
/// by its full name. What is not marked is no unit.
/// </summary>
static partial class MarkedCommitments
{
    public const string Issuer = "中山市教育和体育局";

    static readonly PolicyGraphPipeline Pipeline = new();

    /// <summary>A reply of 中山市教育和体育局, signed on 2031-06-17, with this body.</summary>
    public static string Reply(string body) =>
        $"""
        中山市教育和体育局关于市人大第5号建议的答复

        某某代表：
        您提出的《关于甲乙的建议》收悉，现答复如下：
        {body}

        中山市教育和体育局
        2031年6月17日
        """;

    /// <summary>A plan of 中山市人民政府办公室 with this body.</summary>
    public static string Plan(string body) =>
        $"""
        中山市人民政府办公室关于印发中山市技能提升实施方案的通知

        各镇政府，市有关单位：
        经市政府同意，现将《中山市技能提升实施方案》印发给你们，请认真贯彻执行。
        中山市人民政府办公室
        2031年6月17日
        中山市技能提升实施方案
        {body}
        """;

    public static void ShouldBeFound(Func<string, string> letter, string marked, string issuer = Issuer)
    {
        var expected = Mark().Matches(marked)
            .Select(mark => $"{mark.Groups["status"]}:{(mark.Groups["actor"].Length == 0 ? issuer : mark.Groups["actor"].Value)}|{mark.Groups["words"]}");
        var text = letter(Mark().Replace(marked, mark => mark.Groups["words"].Value));
        Pipeline.Annotate(text).Commitments.Units
            .Select(unit => $"{StatusOf(unit)}:{unit.Actor.Printed}|{unit.Span.Of(text)}")
            .ShouldBe(expected);
    }

    /// <summary>The one unit of a reply with this body.</summary>
    public static CommitmentUnit Only(string body) => Pipeline.Annotate(Reply(body)).Commitments.Units.ShouldHaveSingleItem();

    static char StatusOf(CommitmentUnit unit) =>
        unit.Strength is CommitmentStrength.Refused ? 'r' : char.ToLowerInvariant(unit.Status.ToString()[0]);

    [GeneratedRegex(@"\{(?<status>[podr]):(?<actor>[^|}]*)\|(?<words>[^}]+)\}")]
    private static partial Regex Mark();
}
