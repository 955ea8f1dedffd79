using PolicyGraph.Authority;
using PolicyGraph.Text;

namespace PolicyGraph.Extraction;

/// <summary>What an institution extractor looks at: a normalised text, the letter's region, and where nothing is a mention.</summary>
/// <param name="Excluded">Titles, document numbers, the proposal's title: names in them are not mentions. Ordered.</param>
sealed record InstitutionText(string Text, Region? LetterRegion, IReadOnlyList<TextSpan> Excluded)
{
    public bool IsExcluded(TextSpan span) => Excluded.Any(excluded => excluded.Overlaps(span));

    public char At(int index) => index >= 0 && index < Text.Length ? Text[index] : '\0';

    public bool StandsAt(int index, string part) => index >= 0 && string.CompareOrdinal(Text, index, part, 0, part.Length) == 0;

    /// <summary>The sentence round a place, for evidence that stands beside a name.</summary>
    public string SentenceAt(int index)
    {
        var start = Text.LastIndexOfAny(['。', '；', '\n'], Math.Max(0, index - 1)) + 1;
        var end = Text.IndexOfAny(['。', '；', '\n'], index);
        return Text[start..(end < 0 ? Text.Length : end)];
    }

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
