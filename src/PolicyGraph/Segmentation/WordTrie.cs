using System.Numerics;
using System.Runtime.CompilerServices;

namespace PolicyGraph.Segmentation;

/// <summary>Words as a trie over UTF-16 units: a node for each word and each beginning of one.</summary>
/// <remarks>
/// All nodes lie in one open-addressing table (linear probing, at most half full), each under the node before it and its unit, with what is
/// known of it: a step along a word touches one cache line as a rule, however many children a node has. Nodes are numbered from 1; 0 is no
/// node. A place in the table is good until the next word is added.
/// </remarks>
sealed class WordTrie
{
    // Before every first unit; not 0, so that nothing follows where there is no node.
    const int Root = WordEntry.LargestNode;
    const ulong Fibonacci = 0x9E3779B97F4A7C15;

    readonly int[] _first = new int[char.MaxValue + 1];
    WordEntry[] _entries;

    /// <param name="nodes">How many nodes are expected; more are taken all the same.</param>
    public WordTrie(int nodes = 1)
    {
        Capacity = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(2, nodes) * 2);
        _entries = Empty();
        Array.Fill(_first, Capacity);
    }

    WordTrie(WordTrie other) =>
        (_first, _entries, Capacity, Count) = ([.. other._first], [.. other._entries], other.Capacity, other.Count);

    /// <summary>The number of nodes.</summary>
    public int Count { get; private set; }

    /// <summary>Changes where all places change.</summary>
    public int Capacity { get; private set; }

    public ref WordEntry this[int place] => ref _entries[place];

    public WordTrie Clone() => new(this);

    /// <summary>The entry of a word's first unit; an empty one where no word begins so.</summary>
    public ref WordEntry First(char unit) => ref _entries[_first[unit]];

    /// <summary>The entry that follows a node by one unit; an empty one where there is none, as after node 0.</summary>
    public ref WordEntry Next(int node, char unit) => ref _entries[PlaceOf(WordEntry.KeyOf(node, unit))];

    /// <summary>The place of a word's first unit.</summary>
    public int FirstOrAdd(char unit) => _first[unit] == Capacity ? _first[unit] = PlaceOrAdd(WordEntry.KeyOf(Root, unit)) : _first[unit];

    /// <summary>The place that follows another by one unit.</summary>
    public int NextOrAdd(int place, char unit)
    {
        _entries[place].Word.HasNext = true;
        return PlaceOrAdd(WordEntry.KeyOf(_entries[place].Node, unit));
    }

    // Optimised at once: a dictionary is read while the program starts, long before the runtime would see that it pays.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    int PlaceOrAdd(ulong key)
    {
        var place = PlaceOf(key);
        if (_entries[place].Node != 0)
            return place;
        if (++Count >= Root)
            throw new InvalidOperationException($"Fewer than {Root} beginnings of words fit a dictionary.");
        _entries[place] = new WordEntry(key, Count);
        if (2 * Count <= Capacity)
            return place;
        Grow();
        return PlaceOf(key);
    }

    void Grow()
    {
        var old = _entries;
        Capacity *= 2;
        _entries = Empty();
        foreach (var entry in old.Where(entry => entry.Node != 0))
            _entries[PlaceOf(entry.Key)] = entry;
        for (var unit = 0; unit < _first.Length; unit++)
            _first[unit] = PlaceOf(WordEntry.KeyOf(Root, (char)unit)) is var place && _entries[place].Node != 0 ? place : Capacity;
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

    // One more than is filled: an empty entry for a first unit that begins no word.
    WordEntry[] Empty() => new WordEntry[Capacity + 1];
}
