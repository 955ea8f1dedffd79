using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.HttpOverrides;

namespace PolicyGraph.Api.Http;

/// <summary>Behind a proxy the client is who it says by <c>X-Forwarded-For</c>, and links bear the scheme that the client used.</summary>
static class ForwardedClients
{
    public static void UseForwardedClients(this WebApplication app, ApiAccess access)
    {
        if (access.TrustedProxies is not { } proxies)
            return;
        // Any number of proxies; the walk ends at the first that is not trusted, whatever was written before it.
        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto, ForwardLimit = null };
        // The loopback is trusted beforehand; here only who is named.
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var network in TrustedProxies.Parse(proxies) ?? throw new FormatException($"'{proxies}' names no proxies."))
            options.KnownIPNetworks.Add(network);
        app.UseForwardedHeaders(options);
    }
}
