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

    public ref WordNode this[int node] => ref _own[-node];

    public int First(char unit) => -_own.First(unit);

    public int Next(int node, char unit)
    {
        if (_own.Next(-node, unit) is not 0 and var own)
            return -own;
        var below = _belowOf[-node];
        return below == 0 ? 0 : _below.Next(below, unit);
    }

    /// <param name="tag">0 leaves the tag that the word has.</param>
    public void Add(string word, int frequency, ushort tag)
    {
        var node = Known(_own.FirstOrAdd(word[0]), _below.First(word[0]));
        foreach (var unit in word.AsSpan(1))
        {
            var below = _belowOf[node] == 0 ? 0 : _below.Next(_belowOf[node], unit);
            node = Known(_own.NextOrAdd(node, unit), below);
        }

        var isSplit = frequency == 0;
        HasSplitWords |= isSplit;
        _own[node] = _own[node] with { Frequency = frequency, Tag = tag == 0 ? _own[node].Tag : tag, IsSplit = isSplit };
    }

    // A new node starts as the one of the same beginning below.
    int Known(int node, int below)
    {
        if (node == _belowOf.Count)
        {
            _belowOf.Add(below);
            if (below != 0)
                _own[node] = _below[below];
        }

        return node;
    }
}
