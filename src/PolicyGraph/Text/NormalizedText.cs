using System.Text;

namespace PolicyGraph.Text;

/// <summary>A text as the extractors read it, with the way back to its source.</summary>
/// <param name="Text">The normalised text; a line break in it ends a block (paragraph, heading, line of a letterhead).</param>
/// <param name="Source">The source text, unchanged.</param>
public sealed record NormalizedText(string Text, string Source, OffsetMap Offsets)
{
    /// <summary>The span of the source that a span of <see cref="Text"/> stands for; a character reference at its end is inside as a whole.</summary>
    public TextSpan ToSource(TextSpan span) => Offsets.ToSource(span) is { Length: > 0 } source
        ? new TextSpan(source.Start, source.End - 1 + HtmlEntities.LengthAt(Source, source.End - 1))
        : Offsets.ToSource(span);

    /// <summary>What the source prints there, on one line: width and spaces as printed, line breaks and pages' ends left out; characters as they are meant.</summary>
    public string Printed(TextSpan span)
    {
        if (IsUnbroken(span))
            return span.Of(Text).Trim();
        var printed = new StringBuilder(span.Length);
        for (var at = span.Start; at < span.End; at++)
        {
            if (Text[at] == '\n')
                continue;
            if (at > span.Start && Text[at - 1] != '\n' && Offsets.ToSource(at) > Offsets.ToSource(at - 1) + 1)
                printed.Append(SpaceBetween(Offsets.ToSource(at - 1) + 1, Offsets.ToSource(at)));
            printed.Append(Text[at] == ' ' || Chinese.Is(Text[at]) || Source[Offsets.ToSource(at)] == '&' ? Text[at] : Source[Offsets.ToSource(at)]);
        }

        return printed.ToString().Trim();
    }

    // Most spans are printed in one piece, and folding changed nothing in them that shows.
    bool IsUnbroken(TextSpan span)
    {
        if (span.Length == 0 || ToSource(span) is var source && source.Length != span.Length)
            return false;
        for (var at = 0; at < span.Length; at++)
        {
            var unit = Text[span.Start + at];
            if (unit == '\n' || (unit != Source[source.Start + at] && unit != ' ' && !Chinese.Is(unit)))
                return false;
        }

        return true;
    }

    // Spaces that were dropped on one line are printed as they stand; those that were dropped with a line break are the page's, not the wording's.
    string SpaceBetween(int start, int end) =>
        Source.AsSpan(start, end - start).IndexOfAny('\r', '\n') < 0 ? string.Concat(Source[start..end].Where(char.IsWhiteSpace)) : "";
}
