using System.Globalization;

namespace PolicyGraph.Segmentation;

/// <summary>A word for a user dictionary. Without a frequency it gets one that lets it win over its parts.</summary>
public sealed record UserWord(string Word, int? Frequency = null, string? Tag = null);

/// <summary>Words with frequency and part of speech, and every beginning of a word: jieba's prefix dictionary.</summary>
/// <remarks>Immutable and thread safe. <see cref="With"/> lays a user dictionary over it without copying it.</remarks>
public sealed class SegmentationDictionary
{
    const string File = "dictionary.txt.gz";

    static readonly Lazy<SegmentationDictionary> Shipped = new(Load);

    readonly Dictionary<string, Entry> _words;
    readonly Dictionary<string, Entry>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    readonly SegmentationDictionary? _below;

    SegmentationDictionary(Dictionary<string, Entry> words, double total, SegmentationDictionary? below)
    {
        (_words, Total, _below) = (words, total, below);
        _lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();
        LogTotal = Math.Log(total);
    }

    public static SegmentationDictionary Default => Shipped.Value;

    /// <summary>The sum of all frequencies.</summary>
    public double Total { get; }

    internal double LogTotal { get; }

    /// <summary>A word's frequency; 0 for what only begins words, null for what is neither.</summary>
    public int? FrequencyOf(ReadOnlySpan<char> word) => Find(word)?.Frequency;

    /// <summary>A word's part of speech; null where it is no word of the dictionary.</summary>
    public string? TagOf(ReadOnlySpan<char> word) => Find(word)?.Tag;

    /// <summary>This dictionary with more words, or with others' frequencies and tags.</summary>
    /// <remarks>A word without a frequency is weighed against this dictionary, not against the other words added with it.</remarks>
    /// <exception cref="ArgumentException">A word is empty or its frequency is not positive.</exception>
    public SegmentationDictionary With(IEnumerable<UserWord> words)
    {
        var added = new Dictionary<string, Entry>(StringComparer.Ordinal);
        var total = Total;
        foreach (var word in words)
        {
            ArgumentException.ThrowIfNullOrEmpty(word.Word, nameof(words));
            if (word.Frequency is <= 0)
                throw new ArgumentException($"A positive frequency expected for {word.Word}, not {word.Frequency}.", nameof(words));
            var frequency = word.Frequency ?? Suggest(word.Word);
            total += frequency - (FrequencyOf(word.Word) ?? 0);
            Add(added, word.Word, new Entry(frequency, word.Tag ?? TagOf(word.Word)), prefix => Find(prefix) is null);
        }

        return new SegmentationDictionary(added, total, this);
    }

    // The least frequency with which the word is not cut: jieba's suggest_freq.
    int Suggest(string word)
    {
        var probability = 1.0;
        foreach (var part in new JiebaSegmenter(this).Segment(word, useHmm: false))
            probability *= Math.Max(1, FrequencyOf(part.Of(word)) ?? 1) / Total;
        return Math.Max((int)(probability * Total) + 1, FrequencyOf(word) ?? 1);
    }

    Entry? Find(ReadOnlySpan<char> word) =>
        _lookup.TryGetValue(word, out var entry) ? entry : _below?.Find(word);

    static SegmentationDictionary Load()
    {
        var words = new Dictionary<string, Entry>(520_000, StringComparer.Ordinal);
        var total = 0.0;
        ModelData.ReadLines(File, line => total += Parse(line, words));
        return new SegmentationDictionary(words, total, null);
    }

    /// <summary>Reads <c>word frequency tag</c>.</summary>
    internal static int Parse(string line, Dictionary<string, Entry> words)
    {
        var first = line.IndexOf(' ', StringComparison.Ordinal);
        var last = line.LastIndexOf(' ');
        if (first <= 0 || last <= first || last + 1 == line.Length || !int.TryParse(line.AsSpan(first + 1, last - first - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var frequency))
            throw new FormatException("a word, its frequency and its tag expected");
        Add(words, line[..first], new Entry(frequency, string.Intern(line[(last + 1)..])), _ => true);
        return frequency;
    }

    static void Add(Dictionary<string, Entry> words, string word, Entry entry, Func<string, bool> isNew)
    {
        words[word] = entry;
        var lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = word.Length - 1; length > 0; length--)
        {
            if (lookup.ContainsKey(word.AsSpan(0, length)))
                break;
            var prefix = word[..length];
            if (isNew(prefix))
                words[prefix] = new Entry(0, null);
        }
    }

    /// <param name="Frequency">0 for a beginning that is no word.</param>
    internal readonly record struct Entry(int Frequency, string? Tag);
}
