using PolicyGraph.Text;

namespace PolicyGraph.Extraction;

/// <summary>Where a text says something, in its own words, and by which rule it was read.</summary>
/// <param name="Span">Of the quote, in units of the source text.</param>
/// <param name="Quote">The source at that span: what is longer is cut behind <see cref="MaxLength"/> units.</param>
/// <param name="Rule">Provenance, shown to the analyst.</param>
public sealed record TextEvidence(TextSpan Span, string Quote, string Rule)
{
    public const int MaxLength = 120;

    /// <param name="place">In units of the normalised text.</param>
    internal static TextEvidence Of(NormalizedText text, TextSpan place, string rule) => At(text.Source, text.ToSource(place), rule);

    internal static TextEvidence At(string source, TextSpan span, string rule)
    {
        if (span.Length > MaxLength)
            span = new TextSpan(span.Start, span.Start + MaxLength - (char.IsHighSurrogate(source[span.Start + MaxLength - 1]) ? 1 : 0));
        return new TextEvidence(span, span.Of(source), rule);
    }
}
