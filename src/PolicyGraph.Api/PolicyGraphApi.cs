using System.Text.Encodings.Web;
using GraphQL;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQL.Validation.Rules.Custom;
using GraphQLParser.AST;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.DependencyInjection;
using PolicyGraph.Api.Http;
using PolicyGraph.Api.Types;
using PolicyGraph.Graph;

namespace PolicyGraph.Api;

/// <summary>Serves a graph over GraphQL, with a page that shows what can be asked.</summary>
public static class PolicyGraphApi
{
    /// <summary>Adds the service over a store, which stays its opener's to dispose.</summary>
    public static IServiceCollection AddPolicyGraphApi(
        this IServiceCollection services, IGraphStore store, ApiLimits? limits = null, ApiAccess? access = null)
    {
        limits ??= new ApiLimits();
        access ??= new ApiAccess();
        services.AddSingleton(limits).AddSingleton(access);
        // As an instance, so that the container leaves its disposal to whoever opened it.
        services.AddSingleton(store);
        services.AddSingleton<GraphQLRequestReader>().AddSingleton<GraphQLResponseWriter>().AddSingleton<KnownDocuments>().AddSingleton<ReadKey>();
        services.AddSingleton<GraphQLEndpoint>().AddSingleton<EvidenceEndpoint>().AddSingleton<HealthEndpoint>();
        services.AddRateLimiter(rates => ClientRates.Configure(rates, access));
        services.AddResponseCompression(compression =>
        {
            compression.EnableForHttps = true;
            compression.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "application/graphql-response+json"];
        });
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
    /// Maps <c>/</c> (the explorer), <c>/graphql</c> (GraphiQL for a browser), the pages that show evidence, <c>/browser/</c> (what Neo4j
    /// Browser loads) and <c>/healthz</c> and <c>/readyz</c> for whoever watches over the process.
    /// </summary>
    /// <exception cref="InvalidDataException">A persisted document is none.</exception>
    public static WebApplication MapPolicyGraph(this WebApplication app)
    {
        // A fault of the schema or of a persisted document stops the start, not the first request.
        app.Services.GetRequiredService<ISchema>().Initialize();
        var graphql = app.Services.GetRequiredService<GraphQLEndpoint>();
        var evidence = app.Services.GetRequiredService<EvidenceEndpoint>();
        var key = app.Services.GetRequiredService<ReadKey>();
        app.Use(SecurityHeaders.SetAsync);
        app.UseResponseCompression();
        app.UseRateLimiter();
        app.Map("/graphql", http => ExplorerFiles.IsAskedFor(http.Request)
            ? ExplorerFiles.WriteGraphiQLAsync(http) : key.GuardAsync(http, graphql.HandleAsync));
        app.MapGet("/", ExplorerFiles.WritePageAsync);
        app.MapGet("/explorer/{**file}", ExplorerFiles.WriteFileAsync);
        app.MapMethods("/browser/{**file}", [HttpMethods.Get, HttpMethods.Head], BrowserKit.WriteAsync);
        app.MapMethods("/browser/{**file}", [HttpMethods.Options], BrowserKit.WriteLeave);
        app.MapGet("/healthz", HealthEndpoint.WriteAlive).DisableRateLimiting();
        app.MapGet("/readyz", app.Services.GetRequiredService<HealthEndpoint>().WriteReadyAsync).DisableRateLimiting();
        app.MapGet("/documents/{id}", (HttpContext context, string id) => key.GuardAsync(context, http => evidence.WriteDocumentAsync(http, id)));
        app.MapGet("/evidence/{id}/{start:int}-{end:int}", (HttpContext context, string id, int start, int end) =>
            key.GuardAsync(context, http => evidence.WriteSpanAsync(http, id, start, end)));
        return app;
    }
}
