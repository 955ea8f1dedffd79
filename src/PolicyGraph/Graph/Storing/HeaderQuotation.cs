using PolicyGraph.Text;

namespace PolicyGraph.Graph.Storing;

/// <summary>The sentence in which the head of a document says something of it.</summary>
public static class HeaderQuotation
{
    /// <param name="fields">Names of header fields; the first that was read in the text counts.</param>
    /// <returns>Null where none was.</returns>
    public static Quotation? Of(DocumentGraph graph, params string[] fields)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var spans = graph.Annotations.Header.Spans;
        return fields.Where(spans.ContainsKey).Select(field => (TextSpan?)spans[field]).FirstOrDefault() is { } span
            ? SentenceQuotation.Around(graph.Source.Text, span) : null;
    }
}
