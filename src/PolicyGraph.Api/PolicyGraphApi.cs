using System.Text.Encodings.Web;
using GraphQL;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQL.Utilities;
using GraphQL.Validation.Rules.Custom;
using GraphQLParser.AST;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.DependencyInjection;
using PolicyGraph.Api.Http;
using PolicyGraph.Api.Mcp;
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
        access ??= new ApiAccess();
        services.AddQuestions(store, limits, access);
        services.AddSingleton<GraphQLRequestReader>().AddSingleton<GraphQLResponseWriter>().AddSingleton<AccessKeys>();
        services.AddSingleton<GraphQLEndpoint>().AddSingleton<EvidenceEndpoint>().AddSingleton<HealthEndpoint>();
        services.AddGraphTools().WithHttpTransport(http => http.Stateless = true);
        services.AddRateLimiter(rates => ClientRates.Configure(rates, access));
        return services.AddResponseCompression(compression =>
        {
            compression.EnableForHttps = true;
            compression.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "application/graphql-response+json"];
        });
    }

    /// <summary>Adds the graph's questions as tools of the Model Context Protocol; the caller chooses the transport.</summary>
    public static IMcpServerBuilder AddPolicyGraphMcp(this IServiceCollection services, IGraphStore store, ApiLimits? limits = null) =>
        services.AddQuestions(store, limits, new ApiAccess()).AddGraphTools();

    // What every door to the graph has behind it.
    static IServiceCollection AddQuestions(this IServiceCollection services, IGraphStore store, ApiLimits? limits, ApiAccess access)
    {
        limits ??= new ApiLimits();
        // As instances, so that the container leaves the store's disposal to whoever opened it.
        services.AddSingleton(limits).AddSingleton(access).AddSingleton(store);
        services.AddMetrics().AddSingleton<ApiTelemetry>();
        services.AddSingleton<KnownDocuments>().AddSingleton<AnswerCache>().AddSingleton<GraphQLExecution>();
        return services.AddGraphQL(graph => graph
            .AddSelfActivatingSchema<PolicyGraphSchema>()
            // Chinese stays readable in the answer; it is JSON, never part of a page.
            .AddSystemTextJson(json => json.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping)
            .AddErrorInfoProvider<Errors.ErrorInfoProvider>()
            // One reader a request, and it is not thread safe.
            .AddExecutionStrategy<SerialExecutionStrategy>(OperationType.Query)
            .AddExecutionStrategy<MutationStrategy>(OperationType.Mutation)
            .AddValidationRule(new ComplexityValidationRule(Complexity.Options(limits)), useForCachedDocuments: true));
    }

    /// <summary>
    /// Maps <c>/</c> (the explorer), <c>/graphql</c> (GraphiQL for a browser), the pages that show evidence, <c>/browser/</c> (what Neo4j
    /// Browser loads), <c>/mcp</c> (tools for models) and <c>/healthz</c> and <c>/readyz</c> for whoever watches over the process.
    /// </summary>
    /// <exception cref="InvalidDataException">A persisted document is none.</exception>
    public static WebApplication MapPolicyGraph(this WebApplication app)
    {
        // A fault of the schema or of a persisted document stops the start, not the first request.
        app.Services.GetRequiredService<ISchema>().Initialize();
        var graphql = app.Services.GetRequiredService<GraphQLEndpoint>();
        var evidence = app.Services.GetRequiredService<EvidenceEndpoint>();
        var keys = app.Services.GetRequiredService<AccessKeys>();
        app.UseForwardedClients(app.Services.GetRequiredService<ApiAccess>());
        app.Use(SecurityHeaders.SetAsync);
        app.UseResponseCompression();
        app.UseRateLimiter();
        app.Map("/graphql", http => ExplorerFiles.IsAskedFor(http.Request)
            ? ExplorerFiles.WriteGraphiQLAsync(http) : keys.GuardAsync(http, graphql.HandleAsync));
        app.MapGet("/", ExplorerFiles.WritePageAsync);
        app.MapGet("/explorer/{**file}", ExplorerFiles.WriteFileAsync);
        app.MapMethods("/browser/{**file}", [HttpMethods.Get, HttpMethods.Head], BrowserKit.WriteAsync);
        app.MapMethods("/browser/{**file}", [HttpMethods.Options], BrowserKit.WriteLeave);
        app.MapGet("/healthz", HealthEndpoint.WriteAlive).DisableRateLimiting();
        app.MapGet("/readyz", app.Services.GetRequiredService<HealthEndpoint>().WriteReadyAsync).DisableRateLimiting();
        app.MapGet("/documents/{id}", (HttpContext context, string id) => keys.GuardAsync(context, http => evidence.WriteDocumentAsync(http, id)));
        app.MapGet("/evidence/{id}/{start:int}-{end:int}", (HttpContext context, string id, int start, int end) =>
            keys.GuardAsync(context, http => evidence.WriteSpanAsync(http, id, start, end)));
        app.MapMcpEndpoint(keys, app.Services.GetRequiredService<ApiLimits>());
        return app;
    }

    /// <summary>The schema in the schema definition language, as it is served.</summary>
    public static string PrintSchema()
    {
        var services = new ServiceCollection();
        services.AddGraphQL(graph => graph.AddSelfActivatingSchema<PolicyGraphSchema>());
        using var provider = services.BuildServiceProvider();
        var schema = provider.GetRequiredService<ISchema>();
        schema.Initialize();
        return schema.Print(new PrintOptions { StringComparison = StringComparison.Ordinal }).ReplaceLineEndings("\n");
    }
}
