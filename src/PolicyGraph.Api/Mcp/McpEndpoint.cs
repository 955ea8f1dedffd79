using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using PolicyGraph.Api.Http;

namespace PolicyGraph.Api.Mcp;

/// <summary>The graph's questions as tools of the Model Context Protocol, over HTTP or standard input and output.</summary>
static class McpEndpoint
{
    const string Path = "/mcp";

    public static IMcpServerBuilder AddGraphTools(this IServiceCollection services)
    {
        services.AddSingleton<GraphQuestions>();
        var json = new JsonSerializerOptions(McpJsonUtilities.DefaultOptions);
        json.Converters.Add(new JsonStringEnumConverter());
        return services.AddMcpServer(server =>
            {
                server.ServerInfo = new Implementation { Name = "policygraph", Title = "PolicyGraph", Version = typeof(McpEndpoint).Assembly.GetName().Version?.ToString(3) ?? "0" };
                server.ServerInstructions =
                    "Which Chinese cities cite which laws and policies in their public letters, what they promise and what became of it. Quote the sentence of each answer; "
                    + "where nothing is found, say how many letters of which years were searched (coverage). What is marked composed is a made-up sample.";
            })
            .WithTools<GraphTools>(json);
    }

    /// <summary>Maps <c>/mcp</c>: one request at a time, no session, behind the read key and the limit of a request's size.</summary>
    public static void MapMcpEndpoint(this WebApplication app, AccessKeys keys, ApiLimits limits)
    {
        app.UseWhen(http => http.Request.Path.StartsWithSegments(Path), branch => branch.Use(async (http, next) =>
        {
            if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
                size.MaxRequestBodySize = limits.MaxBodyBytes;
            if (OtherSites.Ask(http.Request))
                http.Response.StatusCode = StatusCodes.Status403Forbidden;
            else
                await keys.GuardAsync(http, _ => next(http)).ConfigureAwait(false);
        }));
        app.MapMcp(Path);
    }
}
