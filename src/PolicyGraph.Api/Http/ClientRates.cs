using System.Globalization;
using System.Net;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.DependencyInjection;
using PolicyGraph.Api.Errors;

namespace PolicyGraph.Api.Http;

/// <summary>How often one client may ask: a bucket of tokens for each address.</summary>
static class ClientRates
{
    public static void Configure(RateLimiterOptions options, ApiAccess access)
    {
        options.OnRejected = (context, _) => new ValueTask(RefuseAsync(context));
        if (access.RequestsPerSecond <= 0)
            return;
        options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, IPAddress>(http => RateLimitPartition.GetTokenBucketLimiter(
            Client(http.Connection.RemoteIpAddress),
            _ => new TokenBucketRateLimiterOptions
            {
                TokenLimit = Math.Max(access.Burst, access.RequestsPerSecond),
                TokensPerPeriod = access.RequestsPerSecond,
                ReplenishmentPeriod = TimeSpan.FromSeconds(1),
            }));
    }

    // Whoever has an IPv6 address has a whole network of them, its first half.
    internal static IPAddress Client(IPAddress? address)
    {
        if (address is null)
            return IPAddress.None;
        if (address.IsIPv4MappedToIPv6)
            return address.MapToIPv4();
        var bytes = address.GetAddressBytes();
        if (bytes.Length == 16)
            bytes.AsSpan(8).Clear();
        return new IPAddress(bytes);
    }

    static Task RefuseAsync(OnRejectedContext context)
    {
        var http = context.HttpContext;
        var wait = context.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : TimeSpan.FromSeconds(1);
        http.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        var error = new HttpError(StatusCodes.Status429TooManyRequests, ErrorCode.RateLimited, "Too many requests; see Retry-After.");
        return http.RequestServices.GetRequiredService<GraphQLResponseWriter>().WriteAsync(http, error.ToAnswer());
    }
}
