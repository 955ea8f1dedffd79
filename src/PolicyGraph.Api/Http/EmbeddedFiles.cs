using System.Collections.Frozen;
using System.Reflection;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace PolicyGraph.Api.Http;

/// <summary>The files that this assembly carries below a folder.</summary>
static class EmbeddedFiles
{
    /// <returns>The contents by their path in the folder.</returns>
    public static FrozenDictionary<string, byte[]> In(string folder) => Assembly.GetExecutingAssembly().GetManifestResourceNames()
        .Where(name => name.StartsWith(folder, StringComparison.Ordinal))
        .ToFrozenDictionary(name => name[folder.Length..], Load);

    /// <summary>The tag of a content: another content has another one.</summary>
    public static EntityTagHeaderValue TagOf(ReadOnlySpan<byte> content) => new($"\"{Convert.ToHexStringLower(SHA256.HashData(content))[..32]}\"", isWeak: true);

    /// <summary>Answers that the client has this content already, where it says so.</summary>
    public static bool IsHeldAlready(HttpContext http, EntityTagHeaderValue tag)
    {
        http.Response.GetTypedHeaders().ETag = tag;
        if (!http.Request.GetTypedHeaders().IfNoneMatch.Any(held => held.Compare(tag, useStrongComparison: false)))
            return false;
        http.Response.StatusCode = StatusCodes.Status304NotModified;
        return true;
    }

    static byte[] Load(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }
}
