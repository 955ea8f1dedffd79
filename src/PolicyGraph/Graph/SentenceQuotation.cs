using PolicyGraph.Text;

namespace PolicyGraph.Graph;

/// <summary>Cuts the sentence round a mention out of its text: what an analyst reads beside an edge.</summary>
public static class SentenceQuotation
{
    const string SentenceEnds = "。；;！!？?";

    /// <summary>The sentence round <paramref name="span"/>, cut to <see cref="Quotation.MaxLength"/> units that keep the span's beginning.</summary>
    public static Quotation Around(string text, TextSpan span)
    {
        var start = span.Start;
        while (start > 0 && !IsBoundary(text, start - 1))
            start--;
        var end = span.End;
        while (end < text.Length && !IsBoundary(text, end))
            end++;
        (start, end) = Window(text, start, end, span);
        (start, end) = Trim(text, start, end);
        return new Quotation(start, end, text[start..end]);
    }

    // A sentence ends at its mark or at an empty line; a single line break may be a page's.
    static bool IsBoundary(string text, int at) =>
        SentenceEnds.Contains(text[at], StringComparison.Ordinal)
        || (text[at] is '\n' && NextLineIsEmpty(text, at));

    static bool NextLineIsEmpty(string text, int at)
    {
        for (at++; at < text.Length && text[at] != '\n'; at++)
        {
            if (!char.IsWhiteSpace(text[at]))
                return false;
        }

        return true;
    }

    static (int Start, int End) Window(string text, int start, int end, TextSpan span)
    {
        if (end - start <= Quotation.MaxLength)
            return (start, end);
        var spare = Math.Max(0, Quotation.MaxLength - span.Length);
        start = Math.Max(start, span.Start - (spare * 2 / 3));
        end = Math.Min(end, start + Quotation.MaxLength);
        return (Whole(text, start, forward: true), Whole(text, end, forward: false));
    }

    static (int Start, int End) Trim(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return (start, end);
    }

    static int Whole(string text, int at, bool forward) =>
        at > 0 && at < text.Length && char.IsLowSurrogate(text[at]) && char.IsHighSurrogate(text[at - 1])
            ? at + (forward ? 1 : -1) : at;
}
