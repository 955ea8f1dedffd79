using GraphQL;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace PolicyGraph.Api.Http;

/// <summary>Writes results in the media type that the client asks for.</summary>
/// <remarks>
/// A request that could not be executed is 400 in either media type. <c>GraphQL over HTTP</c> allows that for application/json too, and
/// scripts notice it; an executed one is 200, field errors or not.
/// </remarks>
sealed class GraphQLResponseWriter(IGraphQLSerializer serializer)
{
    const string Json = "application/json";
    const string GraphQLJson = "application/graphql-response+json";

    public async Task WriteAsync(HttpContext http, int status, ExecutionResult result)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = $"{MediaType(http.Request)}; charset=utf-8";
        http.Response.Headers.Vary = HeaderNames.Accept;
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers.XContentTypeOptions = "nosniff";
        if (status == StatusCodes.Status405MethodNotAllowed)
            http.Response.Headers.Allow = "GET, POST";
        await serializer.WriteAsync(http.Response.Body, result, http.RequestAborted).ConfigureAwait(false);
    }

    // What old clients expect, unless the newer type is named and not ranked below it.
    static string MediaType(HttpRequest request)
    {
        var accepted = request.GetTypedHeaders().Accept;
        double Rank(string type) => accepted.Where(header => header.MediaType.Equals(type, StringComparison.OrdinalIgnoreCase))
            .Max(header => (double?)(header.Quality ?? 1)) ?? 0;
        return Rank(GraphQLJson) is > 0 and var rank && rank >= Rank(Json) ? GraphQLJson : Json;
    }
}
