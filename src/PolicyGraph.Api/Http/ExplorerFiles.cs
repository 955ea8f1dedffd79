using System.Collections.Frozen;
using Microsoft.AspNetCore.Http;

namespace PolicyGraph.Api.Http;

/// <summary>The explorer: a page with its script and style, carried by this assembly, that needs nothing else from any network.</summary>
static class ExplorerFiles
{
    static readonly FrozenDictionary<string, string> MediaTypes = new Dictionary<string, string>
    {
        [".html"] = "text/html; charset=utf-8",
        [".css"] = "text/css; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".svg"] = "image/svg+xml",
    }.ToFrozenDictionary();

    static readonly FrozenDictionary<string, byte[]> Files = EmbeddedFiles.In("wwwroot/");

    /// <summary>A browser that opens <c>/graphql</c>, rather than a client that asks something.</summary>
    public static bool IsAskedFor(HttpRequest request) =>
        HttpMethods.IsGet(request.Method) && !request.Query.ContainsKey("query")
        && request.GetTypedHeaders().Accept.Any(header => header.MediaType.Equals("text/html", StringComparison.OrdinalIgnoreCase));

    public static Task WritePageAsync(HttpContext http) => WriteAsync(http, "explorer.html");

    public static Task WriteFileAsync(HttpContext http) => WriteAsync(http, (string)http.Request.RouteValues["file"]!);

    static async Task WriteAsync(HttpContext http, string name)
    {
        if (!Files.TryGetValue(name, out var content))
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        PageHeaders.Set(http.Response);
        http.Response.ContentType = MediaTypes[Path.GetExtension(name)];
        await http.Response.Body.WriteAsync(content, http.RequestAborted).ConfigureAwait(false);
    }
}
