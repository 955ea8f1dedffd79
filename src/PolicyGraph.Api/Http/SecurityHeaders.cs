using Microsoft.AspNetCore.Http;

namespace PolicyGraph.Api.Http;

/// <summary>What a browser is told with every answer, whatever becomes of it; pages allow themselves what they need.</summary>
static class SecurityHeaders
{
    public static Task SetAsync(HttpContext http, RequestDelegate next)
    {
        var headers = http.Response.Headers;
        headers.ContentSecurityPolicy = "default-src 'none'; frame-ancestors 'none'";
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers.CacheControl = "no-store";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        return next(http);
    }
}
