using PolicyGraph.Graph;
using PolicyGraph.Text;

namespace PolicyGraph.Cli;

/// <summary>A place of a text as a person finds it: line and column, and the sentence with the place marked.</summary>
/// <param name="Column">In UTF-16 code units; both count from 1.</param>
/// <param name="Sentence">On one line, the place between ⟦ and ⟧, a line break shown as <see cref="LineBreak"/>.</param>
sealed record TextPlace(int Line, int Column, string Sentence)
{
    public const string LineBreak = "⏎";

    public static TextPlace Of(string text, TextSpan span)
    {
        var lineStart = span.Start == 0 ? 0 : text.LastIndexOf('\n', span.Start - 1) + 1;
        return new TextPlace(text.AsSpan(0, span.Start).Count('\n') + 1, span.Start - lineStart + 1, Marked(text, span));
    }

    public override string ToString() => $"{Line}:{Column}";

    static string Marked(string text, TextSpan span)
    {
        var quote = SentenceQuotation.Around(text, span);
        // A span longer than a quote may be is marked as far as it is quoted.
        var (start, end) = (Math.Clamp(span.Start, quote.Start, quote.End), Math.Clamp(span.End, quote.Start, quote.End));
        return OneLine($"{text[quote.Start..start]}⟦{text[start..end]}⟧{text[end..quote.End]}");
    }

    static string OneLine(string quote) => quote.ReplaceLineEndings(LineBreak);
}
