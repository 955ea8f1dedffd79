using System.Globalization;

namespace PolicyGraph.Segmentation;

/// <summary>Makes a dictionary of the lines of its text form.</summary>
/// <param name="nodes">How many words and beginnings of words are expected.</param>
sealed class DictionaryBuilder(int nodes)
{
    readonly WordTrie _words = new(nodes);
    readonly WordValues _values = new();
    long _total;

    /// <summary>Reads <c>word frequency tag</c>.</summary>
    public void AddLine(ReadOnlySpan<char> line)
    {
        var first = line.IndexOf(' ');
        var last = line.LastIndexOf(' ');
        if (first <= 0 || last <= first || last + 1 == line.Length || !int.TryParse(line[(first + 1)..last], NumberStyles.None, CultureInfo.InvariantCulture, out var frequency))
            throw new FormatException("a word, its frequency and its tag expected, parted by one space");
        Add(line[..first], frequency, line[(last + 1)..]);
    }

    public SegmentationDictionary Build() => new(_words, null, _values, _total);

    // Frequency and total as jieba counts them where a word stands twice.
    void Add(ReadOnlySpan<char> word, int frequency, ReadOnlySpan<char> tag)
    {
        var node = _words.FirstOrAdd(word[0]);
        foreach (var unit in word[1..])
            node = _words.NextOrAdd(node, unit);
        _words[node] = _words[node] with { Frequency = _values.PlaceOf(frequency), Tag = _values.PlaceOf(tag) };
        _total += frequency;
    }
}
