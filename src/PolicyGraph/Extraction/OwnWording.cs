using PolicyGraph.Documents;
using PolicyGraph.Text;

namespace PolicyGraph.Extraction;

/// <summary>The places where a document speaks of itself or quotes a title: what is named there is part of a name, no mention.</summary>
static class OwnWording
{
    /// <summary>In units of the normalised text: titles in marks, the document's own title wherever it is printed, its number, the proposal's title.</summary>
    public static IEnumerable<TextSpan> Spans(NormalizedText text, DocumentHeader header) =>
        TitleMarks.Find(text.Text).Concat(Fields(text, header)).Concat(Repeated(text, header));

    /// <summary>The title, the number and the proposal's title where the header was read.</summary>
    public static IEnumerable<TextSpan> Fields(NormalizedText text, DocumentHeader header) =>
        header.Spans.Where(field => field.Key is nameof(DocumentHeader.Title) or nameof(DocumentHeader.Number) or nameof(DocumentHeader.ProposalTitle))
            .Select(field => text.Offsets.ToNormalized(field.Value));

    // Pages print the title twice, in the catalogue and above the text.
    static IEnumerable<TextSpan> Repeated(NormalizedText text, DocumentHeader header)
    {
        if (!header.Spans.TryGetValue(nameof(DocumentHeader.Title), out var span))
            yield break;
        var title = text.Offsets.ToNormalized(span).Of(text.Text);
        for (var at = text.Text.IndexOf(title, StringComparison.Ordinal); at >= 0 && title.Length > 0; at = text.Text.IndexOf(title, at + title.Length, StringComparison.Ordinal))
            yield return new TextSpan(at, at + title.Length);
    }
}
