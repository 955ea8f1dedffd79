namespace PolicyGraph.Segmentation;

/// <summary>Words with frequency and part of speech, and every beginning of a word: jieba's prefix dictionary.</summary>
/// <remarks>
/// Immutable and thread safe. <see cref="With"/> lays user words over a dictionary without copying its words; both go on being used. A
/// lookup of n units takes at most n steps of one or two probes each.
/// </remarks>
public sealed class SegmentationDictionary
{
    const string ShippedFile = "dictionary.txt.gz";
    const int ShippedNodes = 500_000;

    static readonly Lazy<SegmentationDictionary> Shipped = new(() =>
    {
        var builder = new DictionaryBuilder(ShippedNodes);
        ModelData.ReadShipped(ShippedFile, builder.AddLine);
        return builder.Build();
    });

    readonly WordTrie _words;
    readonly UserTrie? _user;
    readonly WordValues _values;

    internal SegmentationDictionary(WordTrie words, UserTrie? user, WordValues values, long total) =>
        (_words, _user, _values, Total, LogTotal) = (words, user, values, total, Math.Log(total));

    /// <summary>jieba 0.42.1's own dictionary of 349,046 words; read on first use.</summary>
    public static SegmentationDictionary Default => Shipped.Value;

    /// <summary>The sum of all frequencies; a user word's counts beside that of the word it replaces, as in jieba.</summary>
    public long Total { get; }

    internal double LogTotal { get; }

    /// <summary>The natural logarithm of each frequency, by <see cref="WordNode.Frequency"/>.</summary>
    internal double[] Logs => _values.Logs;

    internal bool HasSplitWords => _user is { HasSplitWords: true };

    /// <summary>Reads a whole dictionary in jieba's form: UTF-8, <c>word frequency tag</c> a line, parted by one space.</summary>
    /// <param name="file">The name that an error bears.</param>
    /// <exception cref="InvalidDataException">A line is of another form: file, line number, what was expected, content.</exception>
    public static SegmentationDictionary Read(Stream utf8, string file)
    {
        var builder = new DictionaryBuilder(1);
        ModelData.ReadLines(file, utf8, builder.AddLine);
        return builder.Build();
    }

    /// <summary>A word's frequency; 0 for what only begins words or was taken out, null for what is neither.</summary>
    public int? FrequencyOf(ReadOnlySpan<char> word) => Find(word) is { } known ? _values.FrequencyAt(known.Frequency) : null;

    /// <summary>A word's part of speech; null where the dictionary gives none.</summary>
    public string? TagOf(ReadOnlySpan<char> word) => TagAt(Find(word).GetValueOrDefault());

    /// <summary>The least frequency with which a word is not cut: jieba's <c>suggest_freq</c> of a string.</summary>
    public int SuggestFrequency(string word)
    {
        ArgumentException.ThrowIfNullOrEmpty(word);
        var parts = new JiebaSegmenter(this).Segment(word, useHmm: false).Select(part => part.Of(word).ToString());
        return Math.Max((int)(Likelihood(parts) * Total) + 1, FrequencyOf(word) ?? 1);
    }

    /// <summary>The greatest frequency with which a word is cut into <paramref name="parts"/>: jieba's <c>suggest_freq</c> of a tuple.</summary>
    public int SuggestFrequency(IReadOnlyCollection<string> parts) =>
        Math.Min((int)(Likelihood(parts) * Total), FrequencyOf(string.Concat(parts)) ?? 0);

    /// <summary>This dictionary with user words, added one after the other: of two equal words the last counts.</summary>
    /// <remarks>Time and memory grow with the user words, those added before included, not with the words below them.</remarks>
    /// <exception cref="ArgumentException">A word is empty or its frequency negative.</exception>
    public SegmentationDictionary With(IEnumerable<UserWord> words)
    {
        var result = new SegmentationDictionary(_words, new UserTrie(_words, _user), new WordValues(_values), Total);
        foreach (var word in words)
            result = result.WithAdded(word);
        return result;
    }

    /// <summary>What is known of a word's first unit.</summary>
    /// <param name="node">0 where no word begins so.</param>
    internal ref readonly WordNode First(char unit, out int node)
    {
        if (_user is not null)
            return ref _user.First(unit, out node).Word;
        ref readonly var entry = ref _words.First(unit);
        node = entry.Node;
        return ref entry.Word;
    }

    /// <summary>What is known of the unit that follows a node.</summary>
    /// <inheritdoc cref="First"/>
    internal ref readonly WordNode Next(int before, char unit, out int node)
    {
        if (before < 0)
            return ref _user!.Next(before, unit, out node).Word;
        ref readonly var entry = ref _words.Next(before, unit);
        node = entry.Node;
        return ref entry.Word;
    }

    internal string? TagAt(WordNode word) => _values.TagAt(word.Tag);

    internal bool IsWord(ReadOnlySpan<char> word) => Find(word) is { Frequency: not 0 };

    internal WordNode? Find(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty)
            return null;
        ref readonly var known = ref First(word[0], out var node);
        for (var at = 1; at < word.Length && node != 0; at++)
            known = ref Next(node, word[at], out node);
        return node == 0 ? null : known;
    }

    // Adds to the tables it was made with, which nobody else holds yet.
    SegmentationDictionary WithAdded(UserWord word)
    {
        ArgumentException.ThrowIfNullOrEmpty(word.Word, nameof(word));
        if (word.Frequency < 0)
            throw new ArgumentException($"A frequency of 0 or more expected for {word.Word}, not {word.Frequency}.", nameof(word));
        var frequency = word.Frequency ?? SuggestFrequency(word.Word);
        _user!.Add(word.Word, _values.PlaceOf(frequency), word.Tag is null ? (ushort)0 : _values.PlaceOf(word.Tag));
        return new SegmentationDictionary(_words, _user, _values, Total + frequency);
    }

    double Likelihood(IEnumerable<string> parts) =>
        parts.Aggregate(1.0, (likelihood, part) => likelihood * ((FrequencyOf(part) ?? 1) / (double)Total));
}
