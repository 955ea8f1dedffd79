using System.Buffers;
using System.Runtime.InteropServices;

namespace PolicyGraph.Text;

/// <summary>
/// Makes of a captured text what the extractors read: lines that a page cut are whole again, page numbers are gone, width and
/// stray spaces are folded, character references are what they stand for. Every unit of the result is one unit of the source.
/// </summary>
public sealed class TextNormalizer
{
    const int LongestTail = 500;

    /// <summary>Accepts every string.</summary>
    public static NormalizedText Normalize(string source) => new TextNormalizer(source).Run();

    readonly string _source;
    readonly string _text;

    // The way from the text to the source; null where they are the same.
    readonly OffsetMap? _places;

    // Folding is unit for unit, so the folded text has the text's places; what is kept of it is never longer.
    readonly char[] _folded;
    readonly char[] _kept;
    readonly List<OffsetRun> _runs = [];
    int _length;

    TextNormalizer(string source)
    {
        (_source, _text) = (source, source);
        if (HtmlEntities.Resolve(source) is { } resolved)
            (_text, _places) = resolved;
        (_folded, _kept) = (ArrayPool<char>.Shared.Rent(_text.Length), ArrayPool<char>.Shared.Rent(_text.Length));
        for (var at = 0; at < _text.Length; at++)
            _folded[at] = WidthFolding.Fold(_text, at);
    }

    NormalizedText Run()
    {
        var (block, indent, isBody, hasGap) = (new List<char>(), 0, false, false);
        SourceLine? last = null;
        foreach (var line in SourceLine.Split(_text))
        {
            var wording = line.Of(_folded);
            if (line.IsEmpty || LineJoining.IsPageNumber(wording))
            {
                hasGap = true;
                continue;
            }

            if (last is { } before && !LineJoining.Joins(Tail(block), indent, wording, line.Indent, isBody, hasGap))
            {
                Add('\n', before.Break);
                block.Clear();
            }
            else if (last is { } joined && char.IsAsciiLetter(joined.Of(_folded)[^1]) && char.IsAsciiLetter(wording[0]))
            {
                Add(' ', joined.Break);
            }

            isBody = isBody || LineJoining.BeginsBody(wording);
            Add(line, isBody);
            block.AddRange(wording);
            (last, indent, hasGap) = (line, line.Indent, false);
        }

        var text = new NormalizedText(new string(_kept, 0, _length), _source, new OffsetMap(CollectionsMarshal.AsSpan(_runs), _length));
        ArrayPool<char>.Shared.Return(_folded);
        ArrayPool<char>.Shared.Return(_kept);
        return text;
    }

    // What joins lines stands at a block's end; looking at all of a long one for each of its lines would take time quadratic in its length.
    static ReadOnlySpan<char> Tail(List<char> block) => CollectionsMarshal.AsSpan(block)[Math.Max(0, block.Count - LongestTail)..];

    // Whole pieces between what is dropped: most lines are one.
    void Add(SourceLine line, bool isBody)
    {
        var folded = line.Of(_folded);
        for (var at = 0; at < folded.Length;)
        {
            var end = at;
            while (end < folded.Length && !IsDropped(folded, end, isBody))
                end = NextOfDroppable(folded, end + 1);
            Add(folded[at..end], line.Start + at);
            at = end + 1;
        }
    }

    static bool IsDropped(ReadOnlySpan<char> folded, int at, bool isBody) =>
        folded[at] == WidthFolding.Nothing || (folded[at] == ' ' && StraySpaces.IsStray(folded, at, isBody));

    static int NextOfDroppable(ReadOnlySpan<char> folded, int from) =>
        folded[from..].IndexOfAny(WidthFolding.Nothing, ' ') is >= 0 and var found ? from + found : folded.Length;

    void Add(char unit, int place) => Add([unit], place);

    void Add(ReadOnlySpan<char> units, int place)
    {
        if (_places is not { } places)
        {
            Keep(units, place);
            return;
        }

        for (var at = 0; at < units.Length; at++)
            Keep(units.Slice(at, 1), places.ToSource(place + at));
    }

    void Keep(ReadOnlySpan<char> units, int place)
    {
        if (units.IsEmpty)
            return;
        if (_runs is not [.., var last] || last.Source - last.Start != place - _length)
            _runs.Add(new OffsetRun(_length, place));
        units.CopyTo(_kept.AsSpan(_length));
        _length += units.Length;
    }
}
