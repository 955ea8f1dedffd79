using System.Security.Cryptography;
using System.Text;

namespace PolicyGraph.Documents;

/// <summary>SHA-256 as lower-case hexadecimal.</summary>
public static class Hashing
{
    public static string Sha256(string text) => Sha256(Encoding.UTF8.GetBytes(text));

    public static string Sha256(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
