using System.Numerics;
using System.Runtime.CompilerServices;

namespace PolicyGraph.Segmentation;

/// <summary>Words as a trie over UTF-16 units: a node for each word and each beginning of one.</summary>
/// <remarks>
/// First units lie in an array by unit, all other nodes in one open-addressing table (linear probing, at most half full), each under the node
/// before it and its unit, with what is known of it: a step along a word touches one cache line as a rule, however many children a node has.
/// Nodes are numbered from 1; 0 is no node. A place is below 0 in the array; one in the table is good until the next word is added.
/// </remarks>
sealed class WordTrie
{
    const ulong Fibonacci = 0x9E3779B97F4A7C15;

    readonly WordEntry[] _first = new WordEntry[char.MaxValue + 1];
    WordEntry[] _entries;

    /// <param name="nodes">How many nodes are expected; more are taken all the same.</param>
    public WordTrie(int nodes = 1)
    {
        Capacity = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(2, nodes) * 2);
        _entries = new WordEntry[Capacity];
    }

    WordTrie(WordTrie other) =>
        (_first, _entries, Capacity, Count) = ([.. other._first], [.. other._entries], other.Capacity, other.Count);

    /// <summary>The number of nodes.</summary>
    public int Count { get; private set; }

    /// <summary>Changes where all places change.</summary>
    public int Capacity { get; private set; }

    public ref WordEntry this[int place] => ref place < 0 ? ref _first[~place] : ref _entries[place];

    public WordTrie Clone() => new(this);

    /// <summary>The entry of a word's first unit; an empty one where no word begins so.</summary>
    public ref WordEntry First(char unit) => ref _first[unit];

    /// <summary>The entry that follows a node by one unit; an empty one where there is none, as after node 0.</summary>
    public ref WordEntry Next(int node, char unit) => ref _entries[PlaceOf(WordEntry.KeyOf(node, unit))];

    /// <summary>The place of a word's first unit.</summary>
    public int FirstOrAdd(char unit)
    {
        if (_first[unit].Node == 0)
            _first[unit] = new WordEntry(unit, NewNode());
        return ~unit;
    }

    /// <summary>The place that follows another by one unit.</summary>
    public int NextOrAdd(int place, char unit)
    {
        this[place].Word.HasNext = true;
        return PlaceOrAdd(WordEntry.KeyOf(this[place].Node, unit));
    }

    // Optimised at once: a dictionary is read while the program starts, long before the runtime would see that it pays.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    int PlaceOrAdd(ulong key)
    {
        var place = PlaceOf(key);
        if (_entries[place].Node != 0)
            return place;
        _entries[place] = new WordEntry(key, NewNode());
        if (2 * Count <= Capacity)
            return place;
        Grow();
        return PlaceOf(key);
    }

    int NewNode() => ++Count <= WordEntry.LargestNode
        ? Count
        : throw new InvalidOperationException($"At most {WordEntry.LargestNode} beginnings of words fit a dictionary.");

    void Grow()
    {
        var old = _entries;
        Capacity *= 2;
        _entries = new WordEntry[Capacity];
        foreach (var entry in old.Where(entry => entry.Node != 0))
            _entries[PlaceOf(entry.Key)] = entry;
    }

    // The place of a key's entry, or the empty one where it belongs.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    int PlaceOf(ulong key)
    {
        var entries = _entries;
        var place = (int)((key * Fibonacci) >> (64 - BitOperations.Log2((uint)Capacity)));
        while (entries[place].Key != key && entries[place].Node != 0)
            place = (place + 1) & (Capacity - 1);
        return place;
    }
}
