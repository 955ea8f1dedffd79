namespace PolicyGraph.Segmentation;

/// <summary>User words over a dictionary's: each node knows the node of the same beginning below, so that a walk falls through to it.</summary>
/// <remarks>Nodes are numbered from -1 downwards, to be told from those below, which are positive; 0 is no node.</remarks>
sealed class UserTrie
{
    readonly WordTrie _below;
    readonly WordTrie _own;
    readonly List<int> _belowOf;

    /// <param name="before">User words to go on from; stays as it is.</param>
    public UserTrie(WordTrie below, UserTrie? before)
    {
        (_below, _own, _belowOf) = (below, before?._own.Clone() ?? new WordTrie(), [.. before?._belowOf ?? [0]]);
        HasSplitWords = before is { HasSplitWords: true };
    }

    /// <summary>Whether a word was taken out.</summary>
    public bool HasSplitWords { get; private set; }

    public ref WordEntry First(char unit, out int node) => ref Own(ref _own.First(unit), ref _below.First(unit), out node);

    public ref WordEntry Next(int before, char unit, out int node) =>
        ref Own(ref _own.Next(-before, unit), ref _below.Next(_belowOf[-before], unit), out node);

    /// <param name="tag">0 leaves the tag that the word has.</param>
    public void Add(string word, int frequency, ushort tag)
    {
        var place = Known(_own.FirstOrAdd(word[0]), _below.First(word[0]));
        foreach (var unit in word.AsSpan(1))
        {
            var below = _belowOf[_own[place].Node];
            place = Known(_own.NextOrAdd(place, unit), _below.Next(below, unit));
        }

        var isSplit = frequency == 0;
        HasSplitWords |= isSplit;
        ref var known = ref _own[place].Word;
        known = known with { Frequency = frequency, Tag = tag == 0 ? known.Tag : tag, IsSplit = isSplit };
    }

    // A new node starts as the one of the same beginning below.
    int Known(int place, WordEntry below)
    {
        if (_own[place].Node == _belowOf.Count)
        {
            _belowOf.Add(below.Node);
            _own[place].Word = below.Word;
        }

        return place;
    }

    static ref WordEntry Own(ref WordEntry own, ref WordEntry below, out int node)
    {
        if (own.Node != 0)
        {
            node = -own.Node;
            return ref own;
        }

        node = below.Node;
        return ref below;
    }
}
