using Shouldly;
using Xunit;

namespace PolicyGraph.Cli.Tests;

public sealed class UsageTests
{
    [Fact]
    public async Task Help_names_every_command_and_the_exit_codes()
    {
        var run = await ProgramRun.OfAsync("--help");
        run.Code.ShouldBe(0);
        foreach (var command in new[] { "serve", "ingest", "query", "extract", "segment", "evaluate", "rebuild", "draw", "export", "delete" })
            run.Output.ShouldContain($"  {command} ");
        run.Output.ShouldContain("Exit codes: 0 done, 1 failed, 2 wrong usage, 3 done, but");
    }

    [Theory]
    [InlineData("serve")]
    [InlineData("ingest")]
    [InlineData("query citing-regions")]
    [InlineData("query cited-by")]
    [InlineData("extract")]
    [InlineData("segment")]
    [InlineData("evaluate")]
    [InlineData("rebuild")]
    [InlineData("draw follow-ups")]
    [InlineData("export")]
    [InlineData("delete")]
    public async Task Help_of_a_command_ends_in_examples_of_it(string command)
    {
        var run = await ProgramRun.OfAsync([.. command.Split(' '), "--help"]);
        run.Code.ShouldBe(0);
        run.Output.ShouldContain("Description:");
        run.Output.ShouldContain("Usage:");
        run.Output[run.Output.IndexOf("Examples:", StringComparison.Ordinal)..].ShouldContain($"  policygraph {command}");
        run.Error.ShouldBeEmpty();
    }

    [Fact]
    public async Task Without_a_command_the_help_is_shown_and_the_usage_is_wrong()
    {
        var run = await ProgramRun.OfAsync();
        run.Code.ShouldBe(2);
        run.Output.ShouldContain("Usage:");
    }

    [Theory]
    [InlineData("ingst", "'ingst'", "See: policygraph --help")]
    [InlineData("ingest", "'ingest'", "See: policygraph ingest --help")]
    [InlineData("ingest letters --store letters.db", "'letters.db' names no store: write --store sqlite:FILE or neo4j:", "See: policygraph ingest --help")]
    [InlineData("ingest letters --store sqlite:", "'sqlite:' names no store", "See: policygraph ingest --help")]
    [InlineData("export --store neo4j:localhost:7474", "write --store neo4j:http://USER@HOST:7474/DATABASE", "See: policygraph export --help")]
    [InlineData("export --format neo4j-csv", "write export --format neo4j-csv DIR", "See: policygraph export --help")]
    [InlineData("export csv", "write export --format neo4j-csv DIR", "See: policygraph export --help")]
    [InlineData("export --format xml", "'xml'", "See: policygraph export --help")]
    [InlineData("ingest letters --shard 17/16", "'17/16' names no part: write --shard 3/16", "See: policygraph ingest --help")]
    [InlineData("query", "Required command", "See: policygraph query --help")]
    [InlineData("query citing-regions 办法 --level village", "'village'", "See: policygraph query citing-regions --help")]
    [InlineData("serve --samples --store sqlite:letters.db", "--samples has a store of its own", "See: policygraph serve --help")]
    [InlineData("serve --samples --ingest letters", "--samples has a store of its own", "See: policygraph serve --help")]
    [InlineData("evaluate gold --json --errors", "--json writes the measures alone", "See: policygraph evaluate --help")]
    [InlineData("extract letter.txt --explain --out here", "--explain shows the documents", "See: policygraph extract --help")]
    [InlineData("serve --urls 5080", "'5080' is no address to listen on", "See: policygraph serve --help")]
    [InlineData("serve --urls https://127.0.0.1:5080", "'https://127.0.0.1:5080' is no address to listen on", "See: policygraph serve --help")]
    public async Task Wrong_usage_is_named_and_help_is_hinted_at(string arguments, string named, string hint)
    {
        var run = await ProgramRun.OfAsync(arguments.Split(' '));
        run.Code.ShouldBe(2);
        run.Error.ShouldContain(named);
        run.Error.ShouldContain(hint);
    }

    [Fact]
    public async Task A_password_on_the_command_line_is_refused_and_not_repeated()
    {
        var run = await ProgramRun.OfAsync("export", "--store", "neo4j:http://neo4j:secret@localhost:7474/neo4j");
        run.Code.ShouldBe(2);
        run.Error.ShouldContain("a password does not belong on the command line: set POLICYGRAPH_NEO4J_PASSWORD");
        run.Error.ShouldNotContain("secret");
    }

    [Theory]
    [InlineData("neo4j:http://localhost:7474", "http://localhost:7474/", "neo4j", "neo4j")]
    [InlineData("neo4j:https://reader@db.example.org/letters", "https://db.example.org/", "letters", "reader")]
    public void An_address_of_a_database_is_read(string text, string server, string database, string user) =>
        StoreAddress.Parse(text).ShouldBe(new Neo4jAddress(new Uri(server), database, user));
}
