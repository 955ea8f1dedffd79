using System.Text;

namespace PolicyGraph.Text;

/// <summary>A text as the extractors read it, with the way back to its source.</summary>
/// <param name="Text">The normalised text; a line break in it ends a block (paragraph, heading, line of a letterhead).</param>
/// <param name="Source">The source text, unchanged.</param>
public sealed record NormalizedText(string Text, string Source, OffsetMap Offsets)
{
    /// <summary>The span of the source that a span of <see cref="Text"/> stands for.</summary>
    public TextSpan ToSource(TextSpan span) => Offsets.ToSource(span);

    /// <summary>What the source prints there, on one line: width and spaces as printed, line breaks and pages' ends left out.</summary>
    public string Printed(TextSpan span)
    {
        var printed = new StringBuilder(span.Length);
        for (var at = span.Start; at < span.End; at++)
        {
            if (Text[at] == '\n')
                continue;
            if (at > span.Start && Text[at - 1] != '\n')
                printed.Append(SpaceBetween(Offsets.ToSource(at - 1) + 1, Offsets.ToSource(at)));
            printed.Append(Text[at] == ' ' ? ' ' : Source[Offsets.ToSource(at)]);
        }

        return printed.ToString().Trim();
    }

    // What was dropped on one line is printed as it stands; what was dropped with a line break is the page's, not the wording's.
    string SpaceBetween(int start, int end) =>
        Source.AsSpan(start, end - start).IndexOfAny('\r', '\n') < 0 ? Source[start..end] : "";
}
