using System.Globalization;
using System.Runtime.CompilerServices;

namespace PolicyGraph.Segmentation;

/// <summary>Makes a dictionary of the lines of its text form.</summary>
/// <param name="nodes">How many words and beginnings of words are expected.</param>
sealed class DictionaryBuilder(int nodes)
{
    readonly WordTrie _words = new(nodes);
    readonly WordValues _values = new();
    int[] _path = [];
    char[] _last = [];
    int _lastLength;
    int _capacity;
    long _total;

    /// <summary>Reads <c>word frequency tag</c>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void AddLine(ReadOnlySpan<char> line)
    {
        var first = line.IndexOf(' ');
        var last = line.LastIndexOf(' ');
        if (first <= 0 || last <= first || last + 1 == line.Length || !int.TryParse(line[(first + 1)..last], NumberStyles.None, CultureInfo.InvariantCulture, out var frequency))
            throw new FormatException("a word, its frequency and its tag expected, parted by one space");
        Add(line[..first], frequency, line[(last + 1)..]);
    }

    public SegmentationDictionary Build() => new(_words, null, _values, _total);

    // Optimised at once: see WordTrie. Frequency and total as jieba counts them where a word stands twice.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    void Add(ReadOnlySpan<char> word, int frequency, ReadOnlySpan<char> tag)
    {
        ref var known = ref _words[PathTo(word)[word.Length - 1]].Word;
        known = known with { Frequency = _values.PlaceOf(frequency), Tag = _values.PlaceOf(tag) };
        _total += frequency;
    }

    // A dictionary in order, as jieba's is, repeats half of each word from the one before: what they share is not looked up again.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    ReadOnlySpan<int> PathTo(ReadOnlySpan<char> word)
    {
        if (_path.Length < word.Length)
            (_path, _last) = (new int[2 * word.Length], new char[2 * word.Length]);
        if (_capacity != _words.Capacity || _last.Length < _lastLength)
            (_capacity, _lastLength) = (_words.Capacity, 0);
        for (var at = word.CommonPrefixLength(_last.AsSpan(0, _lastLength)); at < word.Length; at++)
            _path[at] = at == 0 ? _words.FirstOrAdd(word[0]) : _words.NextOrAdd(_path[at - 1], word[at]);
        word.CopyTo(_last);
        _lastLength = word.Length;
        return _path;
    }
}
