using PolicyGraph.Text;

namespace PolicyGraph.Tests.Extraction;

/// <summary>A sentence in which ⟦…⟧ marks what is to be found: a table of such sentences reads like the specification.</summary>
sealed record MarkedText(string Text, IReadOnlyList<string> Marked)
{
    public static MarkedText Parse(string marked)
    {
        var parts = marked.Split('⟦', '⟧');
        return new MarkedText(string.Concat(parts), [.. parts.Where((_, index) => index % 2 == 1)]);
    }

    /// <summary>The same sentence with the marks set where something was found.</summary>
    public static string Write(string text, IEnumerable<TextSpan> spans)
    {
        foreach (var span in spans.OrderDescending())
            text = text.Insert(span.End, "⟧").Insert(span.Start, "⟦");
        return text;
    }
}
