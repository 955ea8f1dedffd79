using System.Collections.Immutable;
using PolicyGraph.Text;

namespace PolicyGraph.Extraction;

/// <summary>One line of a normalised text.</summary>
/// <param name="hasGap">An empty line stands before it.</param>
sealed class HeaderLine(string source, TextSpan span, bool hasGap)
{
    string? _text;

    public TextSpan Span => span;

    public bool HasGap => hasGap;

    /// <summary>Made when first asked for: of most lines of a long text nothing but the end is looked at.</summary>
    public string Text => _text ??= span.Of(source);

    public char LastUnit => source[span.End - 1];

    public HeaderLine Part(TextSpan part) => new(source, part, hasGap);
}

/// <summary>A document's lines, parted where the body begins: at the salutation (主送机关), else the first sentence behind letterhead and title.</summary>
sealed class HeaderLines
{
    const int FurthestBody = 40;

    public HeaderLines(NormalizedText text)
    {
        var lines = Split(text);
        var body = BodyOf(lines);
        (Head, Body) = ([.. lines.Take(body)], [.. lines.Skip(body)]);
        HeadEnd = Body.IsEmpty ? text.Text.Length : Body[0].Span.Start;
        Labels = new HeaderLabels(text.Text, HeadEnd);
    }

    public ImmutableArray<HeaderLine> Head { get; }

    public ImmutableArray<HeaderLine> Body { get; }

    /// <summary>Where the body begins; the text's length where it has none.</summary>
    public int HeadEnd { get; }

    /// <summary>The labelled fields of the head.</summary>
    public HeaderLabels Labels { get; }

    static List<HeaderLine> Split(NormalizedText text)
    {
        var lines = new List<HeaderLine>();
        for (var start = 0; start < text.Text.Length;)
        {
            var end = text.Text.IndexOf('\n', start) is >= 0 and var found ? found : text.Text.Length;
            if (end > start)
                lines.Add(new HeaderLine(text.Text, new TextSpan(start, end), HasGap(text, start)));
            start = end + 1;
        }

        return lines;
    }

    static bool HasGap(NormalizedText text, int start) =>
        start < 2 || text.Source.AsSpan(text.Offsets.ToSource(start - 2), text.Offsets.ToSource(start) - text.Offsets.ToSource(start - 2)).Count('\n') > 1;

    static int BodyOf(List<HeaderLine> lines)
    {
        for (var at = 0; at < Math.Min(lines.Count, FurthestBody); at++)
        {
            if (LineJoining.BeginsBody(lines[at].Text) && !HeaderLabels.IsLabelled(lines[at].Text))
                return at;
        }

        return Math.Min(lines.Count, FurthestBody);
    }
}
