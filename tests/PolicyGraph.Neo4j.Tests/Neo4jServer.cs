using System.Diagnostics.CodeAnalysis;
using DotNet.Testcontainers.Builders;
using DotNet.Testcontainers.Containers;
using PolicyGraph.Neo4j.QueryApi;
using Xunit;

namespace PolicyGraph.Neo4j.Tests;

/// <summary>
/// The server of a test run: at <c>POLICYGRAPH_NEO4J_URL</c>, else in a container, else none, and the tests that need one are skipped with
/// the reason; with <c>POLICYGRAPH_REQUIRE_NEO4J=true</c> that is a failure.
/// </summary>
public sealed class Neo4jServer : IAsyncLifetime
{
    const string Image = "neo4j:5.26-community";

    const string ContainerPassword = "policygraph";

    IContainer? _container;
    Neo4jStoreOptions? _options;
    string _reason = "";

    /// <summary>How to reach the server.</summary>
    public Neo4jStoreOptions Options
    {
        get
        {
            if (_options is null)
                Absent(_reason);
            return _options;
        }
    }

    public async ValueTask InitializeAsync()
    {
        if (Environment.GetEnvironmentVariable("POLICYGRAPH_NEO4J_URL") is { Length: > 0 } url)
        {
            _options = new Neo4jStoreOptions
            {
                Server = new Uri(url),
                User = Environment.GetEnvironmentVariable("POLICYGRAPH_NEO4J_USER") ?? "neo4j",
                Password = Environment.GetEnvironmentVariable("POLICYGRAPH_NEO4J_PASSWORD"),
            };
        }
        else
        {
            await StartContainerAsync();
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_container is not null)
            await _container.DisposeAsync();
    }

    /// <summary>What a query answers in its column <c>line</c>.</summary>
    internal async Task<List<string>> LinesAsync(string query)
    {
        using var client = new QueryApiClient(Options);
        return [.. (await client.RunAsync("test", query, new { }, TestContext.Current.CancellationToken)).Select(row => row.Text("line"))];
    }

    async Task StartContainerAsync()
    {
        try
        {
            _container = new ContainerBuilder(Image)
                .WithEnvironment("NEO4J_AUTH", "neo4j/" + ContainerPassword)
                .WithPortBinding(7474, assignRandomHostPort: true)
                .WithWaitStrategy(Wait.ForUnixContainer().UntilHttpRequestIsSucceeded(request => request.ForPort(7474)))
                .Build();
            using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(3));
            await _container.StartAsync(limit.Token);
            _options = new Neo4jStoreOptions
            {
                Server = new UriBuilder("http", _container.Hostname, _container.GetMappedPublicPort(7474)).Uri,
                Password = ContainerPassword,
            };
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            _reason = $"POLICYGRAPH_NEO4J_URL is not set, and no container of {Image} starts: {failure.Message}";
        }
    }

    [DoesNotReturn]
    internal static void Absent(string reason)
    {
        if (Environment.GetEnvironmentVariable("POLICYGRAPH_REQUIRE_NEO4J") == "true")
            Assert.Fail($"POLICYGRAPH_REQUIRE_NEO4J is set: {reason}");
        Assert.Skip(reason);
    }
}

/// <summary>Tests of one database, one after the other.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class Neo4jCollection : ICollectionFixture<Neo4jServer>
{
    public const string Name = "Neo4j";
}
