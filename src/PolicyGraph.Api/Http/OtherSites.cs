using Microsoft.AspNetCore.Http;

namespace PolicyGraph.Api.Http;

/// <summary>
/// A page of another site makes a browser ask, and may learn from the time it takes; a body of JSON needs leave, which is never given.
/// </summary>
static class OtherSites
{
    /// <summary>Whether a browser says that a page of another site asks.</summary>
    public static bool Ask(HttpRequest request) => request.Headers["Sec-Fetch-Site"] is [{ } site] && site is not ("same-origin" or "none");
}
