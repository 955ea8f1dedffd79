using PolicyGraph.Extraction;

namespace PolicyGraph.Cli.Explaining;

/// <summary>A piece of a line, of a mention or of none.</summary>
/// <param name="Mention">The mention's place in the document's list; null outside of one.</param>
/// <param name="Begins">Whether the mention begins in this piece, <paramref name="Ends"/> whether it ends: it may run over lines.</param>
sealed record MarkedPiece(string Text, int? Mention = null, bool Begins = false, bool Ends = false);

/// <summary>One line of a text, cut where mentions begin and end.</summary>
/// <param name="Number">Counts from 1.</param>
/// <param name="Start">Where in the text it begins.</param>
/// <param name="EndsParagraph">Whether what stands in it can be explained below it: no mention runs on.</param>
sealed record MarkedLine(int Number, int Start, IReadOnlyList<MarkedPiece> Pieces, bool EndsParagraph);

/// <summary>Cuts a text into lines and these at the mentions.</summary>
static class MarkedText
{
    const string SentenceEnds = "。：:；;！!？?";

    public static IEnumerable<MarkedLine> Lines(string text, IReadOnlyList<Mention> mentions)
    {
        var (number, next) = (1, 0);
        for (var start = 0; start < text.Length; number++)
        {
            var end = text.IndexOf('\n', start) is >= 0 and var found ? found : text.Length;
            while (next < mentions.Count && mentions[next].Span.End <= start)
                next++;
            var pieces = Pieces(text, start, end, mentions, next).ToList();
            yield return new MarkedLine(number, start, pieces, pieces is not [.., { Mention: not null, Ends: false }] && EndsParagraph(text, end));
            start = end + 1;
        }
    }

    static IEnumerable<MarkedPiece> Pieces(string text, int start, int end, IReadOnlyList<Mention> mentions, int at)
    {
        for (; at < mentions.Count && mentions[at].Span.Start < end; at++)
        {
            var span = mentions[at].Span;
            var (from, to) = (Math.Max(span.Start, start), Math.Min(span.End, end));
            if (from > start)
                yield return new MarkedPiece(Shown(text[start..from]));
            yield return new MarkedPiece(Shown(text[from..to]), at, span.Start >= from, span.End <= end);
            start = to;
        }

        if (start < end)
            yield return new MarkedPiece(Shown(text[start..end]));
    }

    static string Shown(string piece) => piece.TrimEnd('\r');

    // A sentence's end, the text's, or an empty or indented line that follows; a line may also be a page's.
    static bool EndsParagraph(string text, int end) =>
        end + 1 >= text.Length || char.IsWhiteSpace(text[end + 1]) || (text.AsSpan(0, end).TrimEnd() is [.., var last] && SentenceEnds.Contains(last, StringComparison.Ordinal));
}
