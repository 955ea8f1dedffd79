namespace PolicyGraph.Segmentation;

/// <summary>A node of a trie of words, in 16 bytes.</summary>
/// <param name="key">The node before and the unit that leads here from it: <see cref="KeyOf"/>.</param>
struct WordEntry(ulong key, int node)
{
    public const int LargestNode = (1 << NodeBits) - 1;

    const int NodeBits = 24;

    readonly ulong _edge = (key << NodeBits) | (uint)node;

    /// <summary>What the dictionary knows of the word that ends here.</summary>
    public WordNode Word;

    public readonly ulong Key => _edge >> NodeBits;

    /// <summary>The node's number; 0 where the entry is empty.</summary>
    public readonly int Node => (int)_edge & LargestNode;

    public static ulong KeyOf(int node, char unit) => ((ulong)(uint)node << 16) | unit;
}

/// <summary>What a dictionary knows of a word or of a beginning of one.</summary>
/// <param name="Frequency">Place in the dictionary's list of frequencies; 0 where this is no word.</param>
/// <param name="Tag">Place in the dictionary's list of tags; 0 where it has none.</param>
/// <param name="HasNext">Whether longer words begin so.</param>
/// <param name="IsSplit">Whether a user took the word out, so that nothing joins its characters again.</param>
record struct WordNode(int Frequency, ushort Tag, bool HasNext, bool IsSplit);
