namespace PolicyGraph.Segmentation;

/// <summary>The frequencies and tags of a dictionary, each distinct one once; words name them by place.</summary>
/// <remarks>Only ever added to: what a word names stays. Place 0 is frequency 0 and no tag.</remarks>
sealed class WordValues
{
    readonly Dictionary<int, int> _placeOfFrequency = new() { [0] = 0 };
    readonly Dictionary<string, ushort> _placeOfTag = new(StringComparer.Ordinal);
    readonly Dictionary<string, ushort>.AlternateLookup<ReadOnlySpan<char>> _tagLookup;
    readonly List<int> _frequencies = [0];
    readonly List<string?> _tags = [null];
    double[] _logs = [0];

    public WordValues() => _tagLookup = _placeOfTag.GetAlternateLookup<ReadOnlySpan<char>>();

    public WordValues(WordValues other)
        : this()
    {
        foreach (var frequency in other._frequencies)
            PlaceOf(frequency);
        foreach (var tag in other._tags.OfType<string>())
            PlaceOf(tag);
    }

    /// <summary>The natural logarithm of each frequency, by place; of frequency 0 it is 0, as jieba weighs a character that is no word.</summary>
    public double[] Logs => _logs;

    public int FrequencyAt(int place) => _frequencies[place];

    public string? TagAt(int place) => _tags[place];

    public int PlaceOf(int frequency)
    {
        if (_placeOfFrequency.TryGetValue(frequency, out var known))
            return known;
        var place = _frequencies.Count;
        if (place >= _logs.Length)
            Array.Resize(ref _logs, 2 * place);
        _logs[place] = Math.Log(frequency);
        _frequencies.Add(frequency);
        _placeOfFrequency.Add(frequency, place);
        return place;
    }

    public ushort PlaceOf(ReadOnlySpan<char> tag)
    {
        if (_tagLookup.TryGetValue(tag, out var known))
            return known;
        var place = checked((ushort)_tags.Count);
        var added = string.Intern(tag.ToString());
        _tags.Add(added);
        _placeOfTag.Add(added, place);
        return place;
    }
}
