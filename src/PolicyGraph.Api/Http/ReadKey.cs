using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using PolicyGraph.Api.Errors;

namespace PolicyGraph.Api.Http;

/// <summary>Lets only those read who send the key, where there is one.</summary>
sealed class ReadKey(ApiAccess access, GraphQLResponseWriter responses)
{
    // Hashes are of one length, so that the time a comparison takes tells nothing of the key.
    readonly byte[]? key = string.IsNullOrEmpty(access.ReadKey) ? null : Hash(access.ReadKey);

    public Task GuardAsync(HttpContext http, RequestDelegate next)
    {
        if (key is null || IsHeldBy(http.Request))
            return next(http);
        http.Response.Headers.WWWAuthenticate = "Bearer";
        var error = new HttpError(StatusCodes.Status401Unauthorized, ErrorCode.Unauthenticated, "Send the key as Authorization: Bearer KEY.");
        return responses.WriteAsync(http, error.ToAnswer());
    }

    bool IsHeldBy(HttpRequest request) =>
        AuthenticationHeaderValue.TryParse(request.Headers.Authorization, out var sent)
        && sent is { Scheme: var scheme, Parameter: { } token } && scheme.Equals("Bearer", StringComparison.OrdinalIgnoreCase)
        && CryptographicOperations.FixedTimeEquals(Hash(token), key);

    static byte[] Hash(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));
}
