using Microsoft.AspNetCore.Http;

namespace PolicyGraph.Api.Http;

/// <summary>What a browser is told with every page: load nothing from elsewhere, run nothing that stands in the page.</summary>
static class PageHeaders
{
    public static void Set(HttpResponse response)
    {
        response.Headers.ContentSecurityPolicy = "default-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["Referrer-Policy"] = "no-referrer";
        response.Headers.CacheControl = "no-cache";
        response.Headers.Vary = "Accept";
    }
}
