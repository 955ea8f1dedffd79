namespace PolicyGraph.Text;

/// <summary>One line of a source text: where its wording stands.</summary>
/// <param name="Start">The first unit that is not white space.</param>
/// <param name="End">Behind the last unit that is not white space; equal to <paramref name="Start"/> for an empty line.</param>
/// <param name="Break">Where the line break stands; the text's length where there is none.</param>
/// <param name="Indent">How many units of white space come first, an ideographic space counting two.</param>
readonly record struct SourceLine(int Start, int End, int Break, int Indent)
{
    public bool IsEmpty => Start == End;

    /// <summary>The line's part of a text that is as long as the source.</summary>
    public ReadOnlySpan<char> Of(ReadOnlySpan<char> text) => text[Start..End];

    public static IEnumerable<SourceLine> Split(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            var newline = text.AsSpan(at).IndexOfAny('\r', '\n');
            var end = newline < 0 ? text.Length : at + newline;
            yield return Of(text, at, end);
            at = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }
    }

    static SourceLine Of(string text, int start, int end)
    {
        var (first, last) = (start, end);
        while (first < last && IsBlank(text[first]))
            first++;
        while (last > first && IsBlank(text[last - 1]))
            last--;
        return new SourceLine(first, last, end, first - start + text.AsSpan(start, first - start).Count('\u3000'));
    }

    // A byte order mark is white space here: it is in the text only where a caller left it there.
    static bool IsBlank(char unit) => char.IsWhiteSpace(unit) || unit is '\uFEFF' or '\u200B';
}
