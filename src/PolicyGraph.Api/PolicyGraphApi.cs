using System.Text.Encodings.Web;
using GraphQL;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQL.Validation.Rules.Custom;
using GraphQLParser.AST;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using PolicyGraph.Api.Http;
using PolicyGraph.Api.Types;
using PolicyGraph.Graph;

namespace PolicyGraph.Api;

/// <summary>Serves a graph over GraphQL, with a page that shows what can be asked.</summary>
public static class PolicyGraphApi
{
    /// <summary>Adds the service over a store, which stays its opener's to dispose.</summary>
    public static IServiceCollection AddPolicyGraphApi(this IServiceCollection services, IGraphStore store, ApiLimits? limits = null)
    {
        limits ??= new ApiLimits();
        services.AddSingleton(limits);
        // As an instance, so that the container leaves its disposal to whoever opened it.
        services.AddSingleton(store);
        services.AddSingleton<GraphQLEndpoint>().AddSingleton<EvidenceEndpoint>().AddSingleton<HealthEndpoint>();
        return services.AddGraphQL(graph => graph
            .AddSelfActivatingSchema<PolicyGraphSchema>()
            // Chinese stays readable in the answer; it is JSON, never part of a page.
            .AddSystemTextJson(json => json.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping)
            .AddErrorInfoProvider<Errors.ErrorInfoProvider>()
            // One reader a request, and it is not thread safe.
            .AddExecutionStrategy<SerialExecutionStrategy>(OperationType.Query)
            .AddValidationRule(new ComplexityValidationRule(Complexity.Options(limits)), useForCachedDocuments: true));
    }

    /// <summary>
    /// Maps <c>/</c> (the explorer), <c>/graphql</c>, the pages that show evidence, <c>/browser/</c> (what Neo4j Browser loads) and
    /// <c>/healthz</c> and <c>/readyz</c> for whoever watches over the process.
    /// </summary>
    public static IEndpointRouteBuilder MapPolicyGraph(this IEndpointRouteBuilder app)
    {
        // A fault of the schema stops the start, not the first request.
        app.ServiceProvider.GetRequiredService<ISchema>().Initialize();
        var graphql = app.ServiceProvider.GetRequiredService<GraphQLEndpoint>();
        var evidence = app.ServiceProvider.GetRequiredService<EvidenceEndpoint>();
        app.Map("/graphql", http => ExplorerFiles.IsAskedFor(http.Request) ? ExplorerFiles.WritePageAsync(http) : graphql.HandleAsync(http));
        app.MapGet("/", ExplorerFiles.WritePageAsync);
        app.MapGet("/explorer/{file}", ExplorerFiles.WriteFileAsync);
        app.MapMethods("/browser/{**file}", [HttpMethods.Get, HttpMethods.Head], BrowserKit.WriteAsync);
        app.MapMethods("/browser/{**file}", [HttpMethods.Options], BrowserKit.WriteLeave);
        app.MapGet("/healthz", HealthEndpoint.WriteAlive);
        app.MapGet("/readyz", app.ServiceProvider.GetRequiredService<HealthEndpoint>().WriteReadyAsync);
        app.MapGet("/documents/{id}", (HttpContext http, string id) => evidence.WriteDocumentAsync(http, id));
        app.MapGet("/evidence/{id}/{start:int}-{end:int}", (HttpContext http, string id, int start, int end) =>
            evidence.WriteSpanAsync(http, id, start, end));
        return app;
    }
}
