using System.Collections.Immutable;
using PolicyGraph.Text;

namespace PolicyGraph.Extraction;

/// <summary>One line of a normalised text.</summary>
/// <remarks>What it says is made out when first asked for: of most lines of a long text nothing but the end is looked at.</remarks>
sealed class HeaderLine(NormalizedText source, TextSpan span)
{
    string? _text;

    public TextSpan Span => span;

    /// <summary>Whether an empty line stands before it.</summary>
    public bool HasGap => span.Start < 2 || source.Source.AsSpan()[source.Offsets.ToSource(span.Start - 2)..source.Offsets.ToSource(span.Start)].Count('\n') > 1;

    public string Text => _text ??= span.Of(source.Text);

    public char LastUnit => source.Text[span.End - 1];

    public HeaderLine Part(TextSpan part) => new(source, part);
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
                lines.Add(new HeaderLine(text, new TextSpan(start, end)));
            start = end + 1;
        }

        return lines;
    }

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
