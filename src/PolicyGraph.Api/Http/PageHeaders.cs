using Microsoft.AspNetCore.Http;

namespace PolicyGraph.Api.Http;

/// <summary>What a browser is told with every page: load nothing from elsewhere, run nothing that stands in the page.</summary>
static class PageHeaders
{
    const string Rest = "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /// <param name="allowed">What the page needs beyond its own files, as directives of its policy.</param>
    public static void Set(HttpResponse response, string allowed = "")
    {
        response.Headers.ContentSecurityPolicy = $"default-src 'self'; {allowed}{Rest}";
        response.Headers.CacheControl = "no-cache";
        response.Headers.Vary = "Accept";
    }
}
