using Shouldly;
using Xunit;

namespace PolicyGraph.Neo4j.Tests;

/// <summary>The statements as files: one idea under one name in both stores, and heads that let them be pasted into Browser.</summary>
public sealed class StatementTests
{
    public static TheoryData<string> Stems => [.. Statement.ReadStems, .. Statement.WriteStems];

    [Fact]
    public void What_is_read_bears_the_same_names_in_both_stores() =>
        Statement.ReadStems.ShouldBe(Sqlite.Session.QueryStems, ignoreOrder: true);

    [Theory]
    [MemberData(nameof(Stems))]
    public void Every_file_is_one_statement_and_says_what_it_does_takes_and_gives(string stem)
    {
        var text = Statement.Text(stem);
        var head = text.Split('\n').TakeWhile(line => line.StartsWith("//", StringComparison.Ordinal)).ToList();
        head.Count.ShouldBeGreaterThanOrEqualTo(3);
        var described = string.Join('\n', head);
        Parameters(text).ShouldAllBe(name => described.Contains($":param {name} =>", StringComparison.Ordinal) || described.Contains("As citing_regions.cypher"));
        described.ShouldMatch("(?m)^// (Columns: .+|No columns\\.)");
        text.Replace(described, "", StringComparison.Ordinal).ShouldNotContain(";");
    }

    static IEnumerable<string> Parameters(string text) =>
        System.Text.RegularExpressions.Regex.Matches(text, @"\$(?<name>[a-zA-Z0-9]+)").Select(match => match.Groups["name"].Value).Distinct();
}
