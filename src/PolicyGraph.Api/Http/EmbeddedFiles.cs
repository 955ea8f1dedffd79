using System.Collections.Frozen;
using System.Reflection;

namespace PolicyGraph.Api.Http;

/// <summary>The files that this assembly carries below a folder.</summary>
static class EmbeddedFiles
{
    /// <returns>The contents by their path in the folder.</returns>
    public static FrozenDictionary<string, byte[]> In(string folder) => Assembly.GetExecutingAssembly().GetManifestResourceNames()
        .Where(name => name.StartsWith(folder, StringComparison.Ordinal))
        .ToFrozenDictionary(name => name[folder.Length..], Load);

    static byte[] Load(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }
}
