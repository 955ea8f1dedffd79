using System.Buffers;
using System.Runtime.InteropServices;
using PolicyGraph.Authority;
using PolicyGraph.Segmentation;
using PolicyGraph.Text;

namespace PolicyGraph.Extraction;

/// <summary>What an institution extractor looks at: a normalised text, the letter's region, and where nothing is a mention.</summary>
/// <param name="excluded">Titles, document numbers, the proposal's title: names in them are not mentions. Ordered.</param>
sealed class InstitutionText(string text, Region? letterRegion, IReadOnlyList<TextSpan> excluded)
{
    readonly SpanCover _excluded = new(excluded.Where(span => span.Length > 0));

    // The words of all runs that were asked for, and where those of each begin among them, by the run's start.
    readonly List<Token> _words = [];
    readonly Dictionary<int, Range> _placeOfWords = [];
    readonly HashSet<string> _pool = new(StringComparer.Ordinal);
    readonly NamePlaces _names = new(text);
    TextSpan _run;

    public string Text { get; } = text;

    public Region? LetterRegion { get; } = letterRegion;

    public bool IsExcluded(TextSpan span) => _excluded.Overlaps(span);

    /// <summary>The words that start in a range, from a word's start on; only the run of word characters around it is tagged.</summary>
    /// <remarks>Good until words of another run are asked for.</remarks>
    public ReadOnlySpan<Token> TokensIn(int start, int end)
    {
        var words = WordsAround(start);
        var first = FirstFrom(words, start);
        return first < words.Length && words[first].Start == start ? words[first..FirstFrom(words, end)] : [];
    }

    /// <summary>Whether the span is one word of its run: 万科, not the middle of 百万科研经费.</summary>
    public bool IsWord(TextSpan span) => TokensIn(span.Start, span.End) is [var word, ..] && word.End == span.End;

    /// <summary>Whether no word of its run goes on over a place: false between 江河源 and 头, as 源头 is one.</summary>
    public bool PartsWords(int at)
    {
        if (!IsWordUnit(At(at - 1)) || !IsWordUnit(At(at)))
            return true;
        var words = WordsAround(at - 1);
        var next = FirstFrom(words, at);
        return next == 0 || words[next - 1].End <= at;
    }

    // The segmenter cuts at whatever is no word character, so a run by itself is cut and tagged as it is within the whole text.
    ReadOnlySpan<Token> WordsAround(int at)
    {
        if (at < _run.Start || at >= _run.End)
        {
            var (start, end) = (at, at);
            while (start > 0 && IsWordUnit(Text[start - 1]))
                start--;
            while (end < Text.Length && IsWordUnit(Text[end]))
                end++;
            _run = new TextSpan(start, Math.Max(end, at));
        }

        if (!_placeOfWords.TryGetValue(_run.Start, out var place))
            _placeOfWords.Add(_run.Start, place = Tag(_run));
        return CollectionsMarshal.AsSpan(_words)[place];
    }

    Range Tag(TextSpan run)
    {
        var first = _words.Count;
        AuthorityVocabulary.Segmenter.Tag(Text.AsSpan(run.Start, run.Length), _words);
        foreach (ref var word in CollectionsMarshal.AsSpan(_words)[first..])
            word = word with { Start = word.Start + run.Start };
        return first.._words.Count;
    }

    static int FirstFrom(ReadOnlySpan<Token> words, int start) => words.FirstFrom(start, word => word.Start);

    static bool IsWordUnit(char unit) => unit is >= '\u4e00' and <= '\u9fff' || char.IsAsciiLetterOrDigit(unit) || "+#&._".Contains(unit, StringComparison.Ordinal);

    public char At(int index) => Text.At(index);

    /// <summary>The first place from a place on where a name of a kind may begin; the text's length where there is none.</summary>
    public int NameFrom(NameKind kind, int at) => _names.From(kind, at);

    /// <summary>Where suffixes stand, from left to right, none overlapping.</summary>
    public List<TextSpan> SpansOf(NameSuffixes suffixes)
    {
        var spans = new List<TextSpan>();
        for (var at = NameFrom(suffixes.Kind, 0); at < Text.Length; at = NameFrom(suffixes.Kind, at + 1))
        {
            if (suffixes.At(Text, at) is not { } span)
                continue;
            spans.Add(span);
            at = span.End - 1;
        }

        return spans;
    }

    /// <summary>The agency whose name begins at a place.</summary>
    public AgencyMatch? AgencyAt(int at) => NameFrom(NameKind.Agency, at) == at ? AgencyAuthority.Default.MatchAt(Text, at, LetterRegion) : null;

    /// <summary>What stands behind the agency that a span begins with: its 产业学院 bear no name by being 省教育厅产业学院.</summary>
    public ReadOnlySpan<char> WithoutAgency(TextSpan span) =>
        Text.AsSpan()[(AgencyAt(span.Start) is { Length: > 1 } agency ? Math.Min(span.Start + agency.Length, span.End) : span.Start)..span.End];

    public bool StandsAt(int index, string part) => Text.StandsAt(index, part);

    public bool Is(TextSpan span, string wording) => Text.AsSpan(span.Start, span.Length).SequenceEqual(wording);

    /// <param name="name">Null where the name is not certain.</param>
    public Mention Mention(MentionType type, TextSpan span, string? name, string rule, string? region = null, bool generic = false) =>
        new(type, span, Printed(span), name is null ? null : Pooled(name), null, rule) { RegionCode = region, Generic = generic };

    int NextOf(SearchValues<char> units, int from) =>
        from < Text.Length && Text.AsSpan(from).IndexOfAny(units) is >= 0 and var found ? from + found : Text.Length;

    /// <summary>What is printed there; the same string wherever a text prints the same.</summary>
    public string Printed(TextSpan span) => Pooled(Text.AsSpan(span.Start, span.Length));

    string Pooled(ReadOnlySpan<char> printed)
    {
        var pool = _pool.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!pool.TryGetValue(printed, out var known))
            _pool.Add(known = printed.ToString());
        return known;
    }

    /// <summary>All places outside of what is excluded where names of a kind stand, each of them at each place.</summary>
    public List<(TextSpan Span, T Value)> EachPlaceOf<T>(NameKind kind, NameIndex<T> names)
    {
        var places = new List<(TextSpan, T)>();
        for (var at = NameFrom(kind, 0); at < Text.Length; at = NameFrom(kind, at + 1))
        {
            foreach (var (name, value) in names.At(Text, at))
            {
                if (new TextSpan(at, at + name.Length) is var span && !IsExcluded(span))
                    places.Add((span, value));
            }
        }

        return places;
    }

    /// <summary>All places outside of what is excluded where one of many names stands, the longest at each place.</summary>
    public IEnumerable<(TextSpan Span, T Value)> PlacesOf<T>(IReadOnlyCollection<KeyValuePair<string, T>> named)
    {
        if (named.Count == 0)
            yield break;
        // A document's own names are few and begin with few characters, which a search finds faster than a look at every place.
        var firsts = SearchValues.Create([.. named.Select(pair => pair.Key[0])]);
        var names = new NameIndex<T>(named);
        for (var at = NextOf(firsts, 0); at < Text.Length; at = NextOf(firsts, at + 1))
        {
            if (!names.MayStandAt(Text, at) || names.LongestAt(Text, at) is not { } found || new TextSpan(at, at + found.Length) is var span && IsExcluded(span))
                continue;
            yield return (span, found.Value);
            at = span.End - 1;
        }
    }
}
