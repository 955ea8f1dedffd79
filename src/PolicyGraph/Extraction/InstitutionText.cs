using PolicyGraph.Authority;
using PolicyGraph.Segmentation;
using PolicyGraph.Text;

namespace PolicyGraph.Extraction;

/// <summary>What an institution extractor looks at: a normalised text, the letter's region, and where nothing is a mention.</summary>
/// <param name="tokens">The text's words with their parts of speech; they cover it.</param>
/// <param name="excluded">Titles, document numbers, the proposal's title: names in them are not mentions. Ordered.</param>
sealed class InstitutionText(string text, IReadOnlyList<Token> tokens, Region? letterRegion, IReadOnlyList<TextSpan> excluded)
{
    // How many units before each place are excluded: a span is free where the count does not grow over it.
    readonly int[] _excludedBefore = Count(text.Length, excluded);

    public string Text { get; } = text;

    public Region? LetterRegion { get; } = letterRegion;

    public bool IsExcluded(TextSpan span) => _excludedBefore[span.End] > _excludedBefore[span.Start];

    /// <summary>The words that start in a range, from a word's start on.</summary>
    public IEnumerable<Token> TokensIn(int start, int end)
    {
        var (low, high) = (0, tokens.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = tokens[middle].Start < start ? (middle + 1, high) : (low, middle);
        }

        for (var at = low; at < tokens.Count && tokens[low].Start == start && tokens[at].Start < end; at++)
            yield return tokens[at];
    }

    public char At(int index) => index >= 0 && index < Text.Length ? Text[index] : '\0';

    public bool StandsAt(int index, string part) => index >= 0 && string.CompareOrdinal(Text, index, part, 0, part.Length) == 0;

    public Mention Mention(MentionType type, TextSpan span, string? name, string rule) => new(type, span, span.Of(Text), name, null, rule);

    /// <summary>All places where <paramref name="part"/> stands outside of what is excluded, left to right.</summary>
    public IEnumerable<int> PlacesOf(string part)
    {
        for (var at = Text.IndexOf(part, StringComparison.Ordinal); at >= 0; at = Text.IndexOf(part, at + 1, StringComparison.Ordinal))
        {
            if (!IsExcluded(new TextSpan(at, at + part.Length)))
                yield return at;
        }
    }

    /// <summary>For each place the length of the longest mention that covers it; 0 where none does.</summary>
    public int[] LongestCover(IEnumerable<Mention> mentions)
    {
        var longest = new int[Text.Length];
        foreach (var mention in mentions)
        {
            for (var at = mention.Span.Start; at < mention.Span.End; at++)
                longest[at] = Math.Max(longest[at], mention.Span.Length);
        }

        return longest;
    }

    static int[] Count(int length, IReadOnlyList<TextSpan> excluded)
    {
        var before = new int[length + 1];
        foreach (var span in excluded)
            Array.Fill(before, 1, span.Start + 1, span.Length);
        for (var at = 1; at <= length; at++)
            before[at] += before[at - 1];
        return before;
    }
}
