using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace PolicyGraph.Api.Http;

/// <summary>The name of a document that is not sent whole: the SHA-256 of its text in UTF-8, as 64 small hexadecimal digits.</summary>
static class DocumentHash
{
    const string Prefix = "sha256:";

    public static string Of(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>The hash that a request names: <c>documentId: "sha256:…"</c>, or as Apollo's clients send it in <c>extensions.persistedQuery</c>.</summary>
    /// <exception cref="HttpError">What is named is no such hash.</exception>
    public static string? Named(string? documentId, JsonElement? extensions)
    {
        var named = documentId ?? OfExtensions(extensions);
        if (named is null)
            return null;
        var hash = (named.StartsWith(Prefix, StringComparison.Ordinal) ? named[Prefix.Length..] : named).ToLowerInvariant();
        return hash.Length == 64 && hash.All(char.IsAsciiHexDigitLower) ? hash
            : throw HttpError.BadRequest("A document is named by its SHA-256: \"sha256:\" and 64 hexadecimal digits.");
    }

    static string? OfExtensions(JsonElement? extensions)
    {
        if (extensions is not { } map || !map.TryGetProperty("persistedQuery", out var persisted) || persisted.ValueKind == JsonValueKind.Null)
            return null;
        return persisted.ValueKind == JsonValueKind.Object && persisted.TryGetProperty("sha256Hash", out var hash) && hash.ValueKind == JsonValueKind.String
            ? hash.GetString() : throw HttpError.BadRequest("\"extensions.persistedQuery\" is an object with the string \"sha256Hash\".");
    }
}
