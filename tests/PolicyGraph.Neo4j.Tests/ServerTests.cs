using System.Text;
using PolicyGraph.Graph;
using PolicyGraph.Neo4j.QueryApi;
using PolicyGraph.Stores.Tests;
using Shouldly;
using Xunit;

namespace PolicyGraph.Neo4j.Tests;

/// <summary>What only a real server shows.</summary>
[Collection(Neo4jCollection.Name)]
public sealed class ServerTests(Neo4jServer server)
{
    [Fact]
    public async Task A_whole_number_of_64_bits_goes_through_in_full()
    {
        const long Large = 9_007_199_254_740_993;
        using var client = new QueryApiClient(server.Options);
        var rows = await client.RunAsync(
            "test", "MERGE (n:Lock {id: 'large', value: $value}) WITH n, n.value AS value DELETE n RETURN value, value - 1 AS less", new { value = Large }, default);
        (rows.Single().Long("value"), rows.Single().Long("less")).ShouldBe((Large, Large - 1));
    }

    [Fact]
    public async Task A_wrong_password_is_told_without_repeating_it()
    {
        var options = server.Options with { Password = "not-the-password" };
        var failure = await Should.ThrowAsync<GraphStoreException>(() => Neo4jGraphStore.OpenAsync(options));
        failure.Code.ShouldBe("Neo.ClientError.Security.Unauthorized");
        failure.IsTransient.ShouldBeFalse();
        failure.ToString().ShouldNotContain("not-the-password");
    }

    // Each of these comes late in a batch, when most of it is written.
    [Theory]
    [InlineData("draw_citations")]
    [InlineData("count_citations")]
    public async Task A_batch_that_breaks_leaves_nothing_and_a_second_run_heals(string statement)
    {
        await Neo4jGraphStoreTests.EmptyAsync(server.Options);
        var breaker = new Breaker(statement);
        await using var store = await Neo4jGraphStore.OpenAsync(server.Options with { Retries = 0 }, breaker);
        var batch = new GraphBatch([TestLetters.Of("中山市", "按照国办发〔2017〕95号文件推进。")]);
        var failure = await Should.ThrowAsync<GraphStoreException>(() => store.WriteAsync(batch));
        (failure.Statement, failure.Code).ShouldBe((statement, "Neo.ClientError.Statement.ArithmeticError"));
        (await CountAsync()).ShouldBe(0);
        breaker.IsOn = false;
        (await store.WriteAsync(batch)).Added.ShouldBe(1);
    }

    [Fact]
    public async Task A_deadlock_runs_the_whole_batch_again()
    {
        await Neo4jGraphStoreTests.EmptyAsync(server.Options);
        var breaker = new Breaker("draw_citations", "Neo.TransientError.Transaction.DeadlockDetected") { Times = 2 };
        await using var store = await Neo4jGraphStore.OpenAsync(server.Options, breaker);
        (await store.WriteAsync(new GraphBatch([TestLetters.Of("中山市", "按照国办发〔2017〕95号文件推进。")]))).Added.ShouldBe(1);
        breaker.Broken.ShouldBe(2);
    }

    [Fact]
    public async Task A_reader_sees_nothing_of_a_batch_that_is_not_committed()
    {
        await Neo4jGraphStoreTests.EmptyAsync(server.Options);
        await using var store = await Neo4jGraphStore.OpenAsync(server.Options);
        using var client = new QueryApiClient(server.Options);
        await using var reader = await store.OpenReaderAsync();
        await using (var transaction = await client.BeginAsync(default))
        {
            await new Writing.BatchWriter(transaction, default).WriteAsync([TestLetters.Of("中山市", "按照国办发〔2017〕95号文件推进。")]);
            (await reader.GetStatisticsAsync()).ShouldBe(new StatisticsRow(0, 0, 0, 0, 0, 0, 0, 0));
            await transaction.CommitAsync(default);
        }

        (await reader.GetStatisticsAsync()).Documents.ShouldBe(1);
    }

    // The server looks whether a rule is there before it locks the schema: enough programs at once always find the gap.
    [Fact]
    public async Task Programs_that_meet_an_empty_database_at_once_all_open_it()
    {
        const int Programs = 12, Rounds = 3;
        for (var round = 0; round < Rounds; round++)
        {
            await ForgetSchemaAsync();
            var stores = await Task.WhenAll(Enumerable.Range(0, Programs).Select(_ => Neo4jGraphStore.OpenAsync(server.Options)));
            foreach (var store in stores)
                await store.DisposeAsync();
        }

        await using var writer = await Neo4jGraphStore.OpenAsync(server.Options);
        (await writer.WriteAsync(new GraphBatch([TestLetters.Of("中山市", "按照国办发〔2017〕95号文件推进。")]))).Added.ShouldBe(1);
    }

    async Task ForgetSchemaAsync()
    {
        await Neo4jGraphStoreTests.EmptyAsync(server.Options);
        using var client = new QueryApiClient(server.Options);
        await client.RunAsync("test", "MATCH (v:SchemaVersion) DELETE v", new { }, default);
        foreach (var (shown, kind) in new[] { ("CONSTRAINTS", "CONSTRAINT"), ("INDEXES", "INDEX") })
        {
            foreach (var row in await client.RunAsync("test", $"SHOW {shown} YIELD name, type WHERE type <> 'LOOKUP' RETURN name", new { }, default))
                await client.RunAsync("test", $"DROP {kind} {row.Text("name")} IF EXISTS", new { }, default);
        }
    }

    async Task<int> CountAsync()
    {
        using var client = new QueryApiClient(server.Options);
        return (await client.RunAsync("test", "MATCH (n) WHERE NOT n:SchemaVersion RETURN count(n) AS count", new { }, default)).Single().Int("count");
    }

    /// <summary>Passes on to the server, but makes one statement fail there, or be said to have failed.</summary>
    sealed class Breaker(string statement, string? code = null) : DelegatingHandler(new SocketsHttpHandler())
    {
        public bool IsOn { get; set; } = true;

        public int Times { get; init; } = int.MaxValue;

        public int Broken { get; private set; }

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (!IsOn || Broken >= Times || !request.Options.TryGetValue(ServerErrorHandler.StatementKey, out var name) || name != statement)
                return await base.SendAsync(request, cancellationToken);
            Broken++;
            request.Content = new StringContent("""{"statement":"RETURN 1 / 0"}""", Encoding.UTF8, "application/json");
            var answer = await base.SendAsync(request, cancellationToken);
            if (code is not null)
                answer.Content = new StringContent($$"""{"errors":[{"code":"{{code}}","message":"made up"}]}""");
            return answer;
        }
    }
}
