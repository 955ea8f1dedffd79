using PolicyGraph.Authority;
using PolicyGraph.Segmentation;
using PolicyGraph.Text;

namespace PolicyGraph.Extraction;

/// <summary>What an institution extractor looks at: a normalised text, the letter's region, and where nothing is a mention.</summary>
/// <param name="Tokens">The text's words with their parts of speech; they cover it.</param>
/// <param name="Excluded">Titles, document numbers, the proposal's title: names in them are not mentions. Ordered.</param>
sealed record InstitutionText(string Text, IReadOnlyList<Token> Tokens, Region? LetterRegion, IReadOnlyList<TextSpan> Excluded)
{
    public bool IsExcluded(TextSpan span) => Excluded.Any(excluded => excluded.Overlaps(span));

    /// <summary>The words that start in a range, from a word's start on.</summary>
    public IEnumerable<Token> TokensIn(int start, int end)
    {
        var (low, high) = (0, Tokens.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Tokens[middle].Start < start ? (middle + 1, high) : (low, middle);
        }

        return Tokens.Skip(low).TakeWhile(token => token.Start < end).SkipWhile(token => token.Start != start);
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
}
