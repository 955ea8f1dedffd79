using System.Security.Cryptography;
using System.Text;

namespace PolicyGraph.Graph;

/// <summary>Ids of keys: a kind prefix and 16 base32 characters (RFC 4648, lower case) of the SHA-256 of the key.</summary>
/// <remarks>Every key has its permanent id; a node bears the id of its strongest key and answers to the ids of all the others.</remarks>
public static class NodeId
{
    const string Base32 = "abcdefghijklmnopqrstuvwxyz234567";

    public static string Of(string kind, string key)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(key));
        var id = new StringBuilder(kind, kind.Length + 17).Append('_');
        ulong bits = 0;
        for (int at = 0, held = 0; at < 10; at++)
        {
            bits = (bits << 8) | hash[at];
            for (held += 8; held >= 5; held -= 5)
                id.Append(Base32[(int)(bits >> (held - 5)) & 31]);
        }

        return id.ToString();
    }

    public static string OfWork(string key) => Of("work", key);

    public static string OfDocument(string key) => Of("doc", key);

    public static string OfInstitution(string key) => Of("inst", key);

    /// <param name="documentId">The id of the document that says so.</param>
    /// <param name="key">The commitment's key within it.</param>
    public static string OfCommitment(string documentId, string key) => Of(CommitmentKind, $"{documentId}|{key}");

    public static bool IsCommitment(string id) => id.StartsWith(CommitmentKind + "_", StringComparison.Ordinal);

    const string CommitmentKind = "commitment";

    public static string OfProposal(string key) => Of(ProposalKind, key);

    public static bool IsProposal(string id) => id.StartsWith(ProposalKind + "_", StringComparison.Ordinal);

    const string ProposalKind = "proposal";

    /// <summary>A region's id is its code: it is public, short and permanent already.</summary>
    public static string OfRegion(string code) => $"region_{code}";
}
