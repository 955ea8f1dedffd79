using System.Collections.Immutable;
using PolicyGraph.Text;

namespace PolicyGraph.Extraction;

/// <summary>One line of a normalised text.</summary>
/// <param name="HasGap">An empty line stands before it.</param>
sealed record HeaderLine(TextSpan Span, string Text, bool HasGap);

/// <summary>A document's lines, parted where the body begins.</summary>
/// <param name="BodyStart">Index of the first line behind letterhead and title: the salutation (主送机关), else the first sentence.</param>
sealed record HeaderLines(ImmutableArray<HeaderLine> All, int BodyStart)
{
    const int FurthestBody = 40;

    public IEnumerable<HeaderLine> Head => All.Take(BodyStart);

    public IEnumerable<HeaderLine> Body => All.Skip(BodyStart);

    public static HeaderLines Of(NormalizedText text)
    {
        var lines = ImmutableArray.CreateBuilder<HeaderLine>();
        for (var start = 0; start < text.Text.Length;)
        {
            var end = text.Text.IndexOf('\n', start) is >= 0 and var found ? found : text.Text.Length;
            if (end > start)
                lines.Add(new HeaderLine(new TextSpan(start, end), text.Text[start..end], HasGap(text, start)));
            start = end + 1;
        }

        return new HeaderLines(lines.ToImmutable(), BodyOf(lines.ToImmutable()));
    }

    static bool HasGap(NormalizedText text, int start) =>
        start < 2 || text.Source.AsSpan(text.Offsets.ToSource(start - 2), text.Offsets.ToSource(start) - text.Offsets.ToSource(start - 2)).Count('\n') > 1;

    static int BodyOf(ImmutableArray<HeaderLine> lines)
    {
        for (var at = 0; at < Math.Min(lines.Length, FurthestBody); at++)
        {
            if (LineJoining.BeginsBody(lines[at].Text) && !HeaderLabels.IsLabelled(lines[at].Text))
                return at;
        }

        return Math.Min(lines.Length, FurthestBody);
    }
}
