using System.Security.Cryptography;
using System.Text;

namespace PolicyGraph.Cli;

/// <summary>The composed letters and policies that come with the program, and the store of their own that they are served from.</summary>
static class Samples
{
    /// <summary>Beside the program, wherever that is installed.</summary>
    public static string Folder => Path.Join(AppContext.BaseDirectory, "samples");

    /// <summary>
    /// The file of the samples' store: in the user's data folder, else among temporary files. An older store is deleted where the
    /// samples or the program have changed since; what one program starts, a second one beside it can share.
    /// </summary>
    public static string PrepareStore()
    {
        var store = Path.Join(DataFolder(), "samples.db");
        var stampFile = store + ".stamp";
        var stamp = Stamp();
        if (File.Exists(stampFile) && File.ReadAllText(stampFile) == stamp)
            return store;
        foreach (var file in new[] { store, store + "-wal", store + "-shm" })
            File.Delete(file);
        File.WriteAllText(stampFile, stamp);
        return store;
    }

    static string DataFolder()
    {
        var data = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        try
        {
            if (data.Length > 0)
                return Directory.CreateDirectory(Path.Join(data, "policygraph")).FullName;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // A home that cannot be written to, as of a service account: the samples are no reason to fail.
        }

        return Directory.CreateDirectory(Path.Join(Path.GetTempPath(), "policygraph")).FullName;
    }

    // The version of each assembly's content and of each sample's: what the store was made by and of.
    static string Stamp()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in Directory.GetFiles(AppContext.BaseDirectory, "*.dll").Where(IsOurs).Concat(Directory.GetFiles(Folder)).Order(StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(Path.GetFileName(part)));
            hash.AppendData(File.ReadAllBytes(part));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    static bool IsOurs(string file) => Path.GetFileName(file).StartsWith("PolicyGraph", StringComparison.OrdinalIgnoreCase);
}
