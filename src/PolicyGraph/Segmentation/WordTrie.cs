using System.Numerics;

namespace PolicyGraph.Segmentation;

/// <summary>Words as a trie over UTF-16 units: a node for each word and each beginning of one.</summary>
/// <remarks>
/// All edges lie in one open-addressing table (linear probing, at most half full) of 8 bytes an edge: the node it leaves, its unit, the
/// node it reaches. A step costs one or two probes however many children a node has. Nodes are numbered from 1; 0 is no node.
/// </remarks>
sealed class WordTrie
{
    const int NodeBits = 24;
    const ulong NodeMask = (1UL << NodeBits) - 1;
    const ulong Fibonacci = 0x9E3779B97F4A7C15;

    readonly int[] _first = new int[char.MaxValue + 1];
    ulong[] _edges;
    WordNode[] _nodes;
    int _shift;

    /// <param name="nodes">How many nodes are expected; more are taken all the same.</param>
    public WordTrie(int nodes = 1)
    {
        var capacity = BitOperations.RoundUpToPowerOf2((uint)Math.Max(2, nodes) * 2);
        (_edges, _nodes, _shift) = (new ulong[capacity], new WordNode[nodes + 1], ShiftOf(capacity));
    }

    WordTrie(WordTrie other)
    {
        (_first, _edges, _nodes) = ([.. other._first], [.. other._edges], [.. other._nodes]);
        (_shift, Count) = (other._shift, other.Count);
    }

    /// <summary>The number of nodes.</summary>
    public int Count { get; private set; }

    public ref WordNode this[int node] => ref _nodes[node];

    public WordTrie Clone() => new(this);

    /// <summary>The node of a word's first unit; 0 where no word begins so.</summary>
    public int First(char unit) => _first[unit];

    /// <summary>The node that follows <paramref name="node"/> by one unit; 0 where there is none.</summary>
    public int Next(int node, char unit)
    {
        var edges = _edges;
        var key = KeyOf(node, unit);
        for (var slot = SlotOf(key); ; slot++)
        {
            var edge = edges[slot & (edges.Length - 1)];
            if (edge >> NodeBits == key)
                return (int)(edge & NodeMask);
            if (edge == 0)
                return 0;
        }
    }

    public int FirstOrAdd(char unit) => _first[unit] is not 0 and var node ? node : _first[unit] = NewNode();

    public int NextOrAdd(int node, char unit)
    {
        if (Next(node, unit) is not 0 and var known)
            return known;
        var added = NewNode();
        if (_edges.Length < 2 * Count)
            Grow();
        _nodes[node].HasNext = true;
        Insert((KeyOf(node, unit) << NodeBits) | (uint)added);
        return added;
    }

    int NewNode()
    {
        if ((ulong)++Count > NodeMask)
            throw new InvalidOperationException($"At most {NodeMask} beginnings of words fit a dictionary.");
        if (Count == _nodes.Length)
            Array.Resize(ref _nodes, 2 * Count);
        return Count;
    }

    void Grow()
    {
        var old = _edges;
        (_edges, _shift) = (new ulong[2 * old.Length], _shift - 1);
        foreach (var edge in old)
        {
            if (edge != 0)
                Insert(edge);
        }
    }

    void Insert(ulong edge)
    {
        var slot = SlotOf(edge >> NodeBits);
        while (_edges[slot & (_edges.Length - 1)] != 0)
            slot++;
        _edges[slot & (_edges.Length - 1)] = edge;
    }

    static ulong KeyOf(int node, char unit) => ((ulong)(uint)node << 16) | unit;

    int SlotOf(ulong key) => (int)((key * Fibonacci) >> _shift);

    static int ShiftOf(uint capacity) => 64 - BitOperations.Log2(capacity);
}

/// <summary>What a dictionary knows of a word or of a beginning of one.</summary>
/// <param name="Frequency">Place in the dictionary's list of frequencies; 0 where this is no word.</param>
/// <param name="Tag">Place in the dictionary's list of tags; 0 where it has none.</param>
/// <param name="HasNext">Whether longer words begin so.</param>
/// <param name="IsSplit">Whether a user took the word out, so that nothing joins its characters again.</param>
record struct WordNode(int Frequency, ushort Tag, bool HasNext, bool IsSplit);
