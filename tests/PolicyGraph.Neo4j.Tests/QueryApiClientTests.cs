using System.Diagnostics;
using System.Net;
using PolicyGraph.Graph;
using PolicyGraph.Neo4j.QueryApi;
using PolicyGraph.Stores.Tests;
using Shouldly;
using Xunit;
using static PolicyGraph.Neo4j.Tests.ScriptedServer;

namespace PolicyGraph.Neo4j.Tests;

/// <summary>The way to the server, against scripted answers: what is retried, what is told, what is never told.</summary>
public sealed class QueryApiClientTests
{
    [Fact]
    public async Task Errors_are_read_under_any_status()
    {
        var failure = await FailureAsync(new ScriptedServer(_ => new Answer(
            HttpStatusCode.Accepted, """{"data":{"fields":["n"],"values":[[1]]},"errors":[{"code":"Neo.ClientError.Statement.ArithmeticError","message":"/ by zero"}]}""")));
        (failure.Statement, failure.Code, failure.IsTransient).ShouldBe(("statistics", "Neo.ClientError.Statement.ArithmeticError", false));
        failure.Message.ShouldContain("/ by zero");
    }

    [Theory]
    [InlineData("Neo.TransientError.Transaction.DeadlockDetected", true)]
    [InlineData("Neo.TransientError.General.MemoryPoolOutOfMemoryError", true)]
    [InlineData("Neo.ClientError.Cluster.NotALeader", true)]
    [InlineData("Neo.ClientError.Statement.SyntaxError", false)]
    [InlineData("Neo.ClientError.Security.Forbidden", false)]
    public async Task A_read_is_tried_again_by_the_servers_code_and_not_for_ever(string code, bool mayPass)
    {
        var server = new ScriptedServer(_ => Answer.Of(code));
        (await FailureAsync(server, Options with { Retries = 2 })).IsTransient.ShouldBe(mayPass);
        server.Asked.Count.ShouldBe(mayPass ? 3 : 1);
    }

    [Fact]
    public async Task What_passes_is_not_noticed()
    {
        var server = new ScriptedServer(asked => asked < 3 ? Answer.Of("Neo.TransientError.Database.DatabaseUnavailable") : new Answer(HttpStatusCode.Accepted, Rows));
        using var client = new QueryApiClient(Options with { Retries = 5 }, server);
        (await client.ReadAsync("statistics", new { }, default)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_statement_is_one_span_however_often_it_is_tried_and_its_failure_a_code()
    {
        using var spans = new RecordedSpans();
        await FailureAsync(new ScriptedServer(_ => Answer.Of("Neo.TransientError.Transaction.DeadlockDetected")), Options with { Retries = 2 });
        var span = spans.Ended.ShouldHaveSingleItem();
        span.DisplayName.ShouldBe("statistics");
        span.Status.ShouldBe(ActivityStatusCode.Error);
        span.TagObjects.ToDictionary(tag => tag.Key, tag => tag.Value?.ToString()).ShouldBe(
            new Dictionary<string, string?>
            {
                ["db.system.name"] = "neo4j",
                ["db.operation.name"] = "statistics",
                ["db.namespace"] = "neo4j",
                ["server.address"] = "127.0.0.1",
                ["server.port"] = "1",
                ["error.type"] = "Neo.TransientError.Transaction.DeadlockDetected",
            },
            ignoreOrder: true);
        spans.Text.ShouldNotContain("said so");
    }

    [Fact]
    public async Task A_statement_of_a_transaction_is_never_repeated_by_itself()
    {
        var server = new ScriptedServer(asked => asked == 1
            ? new Answer(HttpStatusCode.Accepted, """{"transaction":{"id":"1"}}""") : Answer.Of("Neo.TransientError.Transaction.DeadlockDetected"));
        using var client = new QueryApiClient(Options with { Retries = 5 }, server);
        await using var transaction = await client.BeginAsync(default);
        await Should.ThrowAsync<GraphStoreException>(() => transaction.RunAsync("held_kind", new { }, default));
        server.Asked.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_slow_answer_is_given_up()
    {
        var failure = await FailureAsync(
            new ScriptedServer(_ => new Answer(HttpStatusCode.Accepted, Rows, TimeSpan.FromMinutes(1))), Options with { Timeout = TimeSpan.FromMilliseconds(200) });
        (failure.Code, failure.IsTransient).ShouldBe(("Timeout", true));
        failure.Message.ShouldContain("gave no answer within 0.2 s");
    }

    [Fact]
    public async Task A_callers_cancellation_is_no_failure_of_the_store()
    {
        using var client = new QueryApiClient(Options, new ScriptedServer(_ => new Answer(HttpStatusCode.Accepted, Rows, TimeSpan.FromMinutes(1))));
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));
        await Should.ThrowAsync<OperationCanceledException>(() => client.ReadAsync("statistics", new { }, stop.Token));
    }

    [Fact]
    public async Task A_refused_connection_is_named()
    {
        using var client = new QueryApiClient(Options);
        var failure = await Should.ThrowAsync<GraphStoreException>(() => client.ReadAsync("statistics", new { }, default));
        (failure.Code, failure.IsTransient).ShouldBe(("ConnectionFailure", true));
        failure.Message.ShouldContain("http://127.0.0.1:1 cannot be reached");
    }

    [Fact]
    public async Task A_proxys_page_is_told_by_its_status()
    {
        var failure = await FailureAsync(new ScriptedServer(_ => new Answer(HttpStatusCode.BadGateway, "<html>bad gateway</html>")));
        failure.Message.ShouldContain("HTTP 502");
        failure.IsTransient.ShouldBeTrue();
    }

    [Fact]
    public async Task Bookmarks_go_from_answer_to_request()
    {
        var server = new ScriptedServer(asked => new Answer(HttpStatusCode.Accepted, Rows.Replace("FB:1", $"FB:{asked}", StringComparison.Ordinal)));
        using var client = new QueryApiClient(Options, server);
        for (var at = 0; at < 3; at++)
            await client.ReadAsync("statistics", new { }, default);
        server.Asked[0].ShouldContain("\"bookmarks\":[]");
        server.Asked[2].ShouldContain("\"bookmarks\":[\"FB:2\"]");
    }

    [Fact]
    public async Task Passwords_and_tokens_travel_in_the_header_alone()
    {
        var server = new ScriptedServer(_ => Answer.Of("Neo.ClientError.Security.Unauthorized", HttpStatusCode.Unauthorized));
        var failure = await FailureAsync(server);
        failure.ToString().ShouldNotContain("secret-word");
        failure.Message.ShouldContain("refuses the user, password or token");
        server.Authorizations[0].ShouldBe("Basic " + Convert.ToBase64String("neo4j:secret-word"u8));
        server.Asked[0].ShouldNotContain("secret-word");
        Options.ToString().ShouldNotContain("secret-word");
        await FailureAsync(server, Options with { Token = "a-token" });
        server.Authorizations[1].ShouldBe("Bearer a-token");
    }

    static async Task<GraphStoreException> FailureAsync(ScriptedServer server, Neo4jStoreOptions? options = null)
    {
        using var client = new QueryApiClient(options ?? Options, server);
        return await Should.ThrowAsync<GraphStoreException>(() => client.ReadAsync("statistics", new { }, default));
    }
}
