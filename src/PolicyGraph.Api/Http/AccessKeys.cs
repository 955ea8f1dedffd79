using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using PolicyGraph.Api.Errors;

namespace PolicyGraph.Api.Http;

/// <summary>Lets only those read and write who send a key, where there is one.</summary>
sealed class AccessKeys(ApiAccess access, GraphQLResponseWriter responses)
{
    // Hashes are of one length, so that the time a comparison takes tells nothing of the key.
    readonly byte[]? readKey = Hashed(access.ReadKey), writeKey = Hashed(access.WriteKey);

    /// <summary>Passes on requests of whoever may read; who may write may read.</summary>
    public Task GuardAsync(HttpContext http, RequestDelegate next) =>
        readKey is null || Holds(http.Request, readKey) || MayWrite(http.Request) ? next(http) : responses.WriteAsync(http, Refusal(http).ToAnswer());

    /// <summary>Never where no write key is set.</summary>
    public bool MayWrite(HttpRequest request) => Holds(request, writeKey);

    /// <summary>What to answer to somebody without the key.</summary>
    public static HttpError Refusal(HttpContext http)
    {
        http.Response.Headers.WWWAuthenticate = "Bearer";
        return new HttpError(StatusCodes.Status401Unauthorized, ErrorCode.Unauthenticated, "Send the key as Authorization: Bearer KEY.");
    }

    static bool Holds(HttpRequest request, byte[]? key) =>
        key is not null && AuthenticationHeaderValue.TryParse(request.Headers.Authorization, out var sent)
        && sent is { Scheme: var scheme, Parameter: { } token } && scheme.Equals("Bearer", StringComparison.OrdinalIgnoreCase)
        && CryptographicOperations.FixedTimeEquals(Hash(token), key);

    static byte[]? Hashed(string? key) => string.IsNullOrEmpty(key) ? null : Hash(key);

    static byte[] Hash(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));
}
