using System.Collections.Immutable;
using PolicyGraph.Text;

namespace PolicyGraph.Extraction;

/// <summary>One line of a normalised text.</summary>
/// <remarks>What it says is made out when first asked for: many are only asked where they stand.</remarks>
sealed class HeaderLine(NormalizedText source, TextSpan span)
{
    string? _text;

    public TextSpan Span => span;

    /// <summary>Whether an empty line stands before it.</summary>
    public bool HasGap => span.Start < 2 || source.Source.AsSpan()[source.Offsets.ToSource(span.Start - 2)..source.Offsets.ToSource(span.Start)].Count('\n') > 1;

    public string Text => _text ??= span.Of(source.Text);

    public HeaderLine Part(TextSpan part) => new(source, part);
}

/// <summary>A document's lines, parted where the body begins: at the salutation (主送机关), else the first sentence behind letterhead and title.</summary>
/// <remarks>A body may be megabytes long, and most of its lines are asked nothing but how they end: they are read when they are asked for.</remarks>
sealed class HeaderLines
{
    const int FurthestBody = 40;

    readonly NormalizedText _text;

    public HeaderLines(NormalizedText text)
    {
        _text = text;
        var lines = Lines(0).Take(FurthestBody + 1).Select(Line).ToList();
        var body = BodyOf(lines);
        Head = [.. lines.Take(body)];
        HeadEnd = body < lines.Count ? lines[body].Span.Start : text.Text.Length;
        Labels = new HeaderLabels(text.Text, HeadEnd);
    }

    public ImmutableArray<HeaderLine> Head { get; }

    /// <summary>Where the body begins; the text's length where it has none.</summary>
    public int HeadEnd { get; }

    public bool HasBody => HeadEnd < _text.Text.Length;

    /// <summary>The labelled fields of the head.</summary>
    public HeaderLabels Labels { get; }

    /// <summary>The lines of the body.</summary>
    public IEnumerable<TextSpan> Body => Lines(HeadEnd);

    /// <summary>The lines of the body above a place, the nearest first.</summary>
    public IEnumerable<TextSpan> Above(int place)
    {
        for (var end = place; end > HeadEnd;)
        {
            var start = Math.Max(HeadEnd, _text.Text.LastIndexOf('\n', end - 1) + 1);
            if (end > start)
                yield return new TextSpan(start, end);
            end = start - 1;
        }
    }

    /// <summary>The lines of the body from its end upwards.</summary>
    public IEnumerable<TextSpan> FromEnd => Above(_text.Text.Length);

    /// <summary>Whether a line may be asked for a date: nearly all are not.</summary>
    public bool MayEndInDate(TextSpan line) => HeaderDates.MayEnd(_text.Text[line.End - 1]);

    public HeaderLine Line(TextSpan span) => new(_text, span);

    IEnumerable<TextSpan> Lines(int from)
    {
        for (var start = from; start < _text.Text.Length;)
        {
            var end = _text.Text.IndexOf('\n', start) is >= 0 and var found ? found : _text.Text.Length;
            if (end > start)
                yield return new TextSpan(start, end);
            start = end + 1;
        }
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
