using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Logging;
using PolicyGraph.Graph;

namespace PolicyGraph.Api.Tests;

/// <summary>The service in memory, over a store.</summary>
sealed class ApiHost : IAsyncDisposable
{
    readonly WebApplication app;

    ApiHost(WebApplication app)
    {
        this.app = app;
        Client = app.GetTestClient();
    }

    public HttpClient Client { get; }

    public IServiceProvider Services => app.Services;

    /// <param name="remote">Where all connections come from.</param>
    public static async Task<ApiHost> StartAsync(
        IGraphStore store, ApiLimits? limits = null, ApiAccess? access = null, ILoggerProvider? log = null, IPAddress? remote = null)
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        if (log is not null)
            builder.Logging.AddProvider(log);
        builder.WebHost.UseTestServer();
        builder.Services.AddPolicyGraphApi(store, limits, access);
        var app = builder.Build();
        if (remote is not null)
        {
            app.Use((http, next) =>
            {
                http.Connection.RemoteIpAddress = remote;
                return next(http);
            });
        }

        app.MapPolicyGraph();
        await app.StartAsync();
        return new ApiHost(app);
    }

    /// <summary>The whole answer to a query, errors included.</summary>
    public async Task<JsonElement> AskAsync(string query, object? variables = null)
    {
        using var response = await Client.PostAsJsonAsync("/graphql", new { query, variables });
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
