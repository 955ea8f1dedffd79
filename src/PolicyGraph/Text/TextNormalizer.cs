using System.Collections.Immutable;
using System.Text;

namespace PolicyGraph.Text;

/// <summary>
/// Makes of a captured text what the extractors read: lines that a page cut are whole again, page numbers are gone, width and
/// stray spaces are folded. Every unit of the result is one unit of the source.
/// </summary>
public sealed class TextNormalizer
{
    const int LongestTail = 500;

    /// <summary>Accepts every string.</summary>
    public static NormalizedText Normalize(string source)
    {
        var builder = new Builder(source);
        var (block, indent, isBody, hasGap) = (new StringBuilder(), 0, false, false);
        SourceLine? last = null;
        foreach (var line in SourceLine.Split(source))
        {
            if (line.IsEmpty || LineJoining.IsPageNumber(line.Folded))
            {
                hasGap = true;
                continue;
            }

            if (last is not null && !LineJoining.Joins(Tail(block), indent, line, isBody, hasGap))
            {
                builder.Break(last);
                block.Clear();
            }
            else if (last is not null && char.IsAsciiLetter(last.Folded[^1]) && char.IsAsciiLetter(line.Folded[0]))
            {
                builder.Space(last);
            }

            isBody |= LineJoining.BeginsBody(line.Folded);
            builder.Line(line, isBody);
            block.Append(line.Folded);
            (last, indent, hasGap) = (line, line.Indent, false);
        }

        return builder.Build();
    }

    // What joins lines stands at a block's end; looking at all of a long one for each of its lines would take time quadratic in its length.
    static string Tail(StringBuilder block) => block.ToString(Math.Max(0, block.Length - LongestTail), Math.Min(block.Length, LongestTail));

    sealed class Builder(string source)
    {
        readonly StringBuilder _text = new();
        readonly ImmutableArray<int>.Builder _sources = ImmutableArray.CreateBuilder<int>();

        public void Break(SourceLine line) => Add('\n', line.Break);

        public void Space(SourceLine line) => Add(' ', line.Break);

        public void Line(SourceLine line, bool isBody)
        {
            var folded = line.Folded;
            for (var at = 0; at < folded.Length; at++)
            {
                if (folded[at] != WidthFolding.Nothing && !StraySpaces.IsStray(folded, at, isBody))
                    Add(folded[at], line.Start + at);
            }
        }

        public NormalizedText Build() => new(_text.ToString(), source, new OffsetMap(_sources.ToImmutable()));

        void Add(char unit, int at)
        {
            _text.Append(unit);
            _sources.Add(at);
        }
    }
}
