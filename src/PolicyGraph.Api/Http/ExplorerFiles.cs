using System.Collections.Frozen;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace PolicyGraph.Api.Http;

/// <summary>
/// The pages for a browser, with their scripts and styles: the explorer at <c>/</c>, GraphiQL at <c>/graphql</c>. This assembly carries
/// them; they need nothing else from any network.
/// </summary>
static class ExplorerFiles
{
    static readonly FrozenDictionary<string, string> MediaTypes = new Dictionary<string, string>
    {
        [".html"] = "text/html; charset=utf-8",
        [".css"] = "text/css; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".svg"] = "image/svg+xml",
        [".txt"] = "text/plain; charset=utf-8",
    }.ToFrozenDictionary();

    // Parts of GraphiQL set styles on what they show and draw small pictures out of data.
    const string AllowedToGraphiQL = "style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; ";

    static readonly FrozenDictionary<string, Served> Files = EmbeddedFiles.In("wwwroot/")
        .ToFrozenDictionary(file => file.Key, file => new Served(file.Value, EmbeddedFiles.TagOf(file.Value)));

    sealed record Served(byte[] Content, EntityTagHeaderValue Tag);

    /// <summary>A browser that opens <c>/graphql</c>, rather than a client that asks something.</summary>
    public static bool IsAskedFor(HttpRequest request) =>
        HttpMethods.IsGet(request.Method) && !request.QueryString.HasValue
        && request.GetTypedHeaders().Accept.Any(header => header.MediaType.Equals("text/html", StringComparison.OrdinalIgnoreCase));

    public static Task WritePageAsync(HttpContext http) => WriteAsync(http, "explorer.html");

    public static Task WriteGraphiQLAsync(HttpContext http) => WriteAsync(http, "graphiql.html", AllowedToGraphiQL);

    public static Task WriteFileAsync(HttpContext http) => WriteAsync(http, (string)http.Request.RouteValues["file"]!);

    static async Task WriteAsync(HttpContext http, string name, string allowed = "")
    {
        if (!Files.TryGetValue(name, out var file))
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        PageHeaders.Set(http.Response, allowed);
        if (EmbeddedFiles.IsHeldAlready(http, file.Tag))
            return;
        http.Response.ContentType = MediaTypes[Path.GetExtension(name)];
        await http.Response.Body.WriteAsync(file.Content, http.RequestAborted).ConfigureAwait(false);
    }
}
