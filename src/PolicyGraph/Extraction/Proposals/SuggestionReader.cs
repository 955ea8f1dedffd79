using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PolicyGraph.Extraction.Commitments;
using PolicyGraph.Text;
using OutlineSentence = PolicyGraph.Extraction.Commitments.Sentence;

namespace PolicyGraph.Extraction.Proposals;

/// <summary>Reads the points of a proposal that a letter answers, each with its answer and what became of it.</summary>
/// <remarks>
/// A point is what the letter itself calls one: 关于…的建议, an item under 关于所提建议, 您建议…. A heading that names a field of work is none, and a
/// letter that speaks of the proposal as a whole has none.
/// </remarks>
sealed class SuggestionReader
{
    const int LongestSectionLine = 30;

    /// <summary>Levels beside those of markers: a point that is a line of its own, and one within a paragraph.</summary>
    const int Bare = 8, InBlock = 9;

    readonly UnitContext _context;
    readonly List<Point> _points = [];
    Point? _open;
    Section? _section;
    int _block = -1;

    SuggestionReader(UnitContext context) => _context = context;

    /// <param name="Strong">Every item is a point; else those alone that begin with 关于.</param>
    /// <param name="Fate">What became of all of them: 已采纳的建议.</param>
    sealed record Section(int Level, bool Strong, SuggestionDisposition? Fate)
    {
        public int ItemLevel { get; set; }
    }

    sealed record Point(TextSpan Text, int Level, TextSpan Rest, SuggestionDisposition? Fate, string Rule)
    {
        public TextSpan? Answer { get; set; }

        public void Extend(TextSpan sentence) => Answer = new TextSpan(Answer?.Start ?? sentence.Start, sentence.End);
    }

    /// <param name="start">Where the answer begins, behind the opening.</param>
    public static ImmutableArray<Suggestion> Read(UnitContext context, LetterOutline outline, int start)
    {
        var reader = new SuggestionReader(context);
        var heading = 0;
        foreach (var sentence in outline.Sentences)
        {
            for (; heading < outline.Headings.Count && outline.Headings[heading].Span.Start < sentence.Span.Start; heading++)
            {
                if (outline.Headings[heading].Span.Start >= start)
                    reader.ReadHeading(outline.Headings[heading]);
            }

            if (sentence.Span.Start >= start)
                reader.ReadSentence(sentence);
        }

        return [.. reader._points.Select((point, at) => reader.Build(point, at + 1))];
    }

    void ReadHeading(OutlineHeading heading)
    {
        Close(heading.Level);
        if (_open?.Level is Bare)
            _open = null;
        if (!OpensSection(heading.Span, heading.Level))
            ReadPoint(heading.Span, heading.Level, isItem: true);
    }

    void ReadSentence(OutlineSentence sentence)
    {
        var beginsBlock = sentence.Block != _block;
        _block = sentence.Block;
        var words = _context.Words(sentence.Span);
        if (sentence.OpensItem)
            Close(sentence.Level);
        else if (beginsBlock && (_open?.Level is InBlock || Closing(words) || sentence.OpensList))
            _open = null;
        if (beginsBlock && !sentence.OpensItem && _section is { Level: 0, ItemLevel: > 0 })
            _section = null;
        if ((sentence.OpensItem || beginsBlock) && sentence.Span.Length <= LongestSectionLine && OpensSection(sentence.Span, sentence.OpensItem ? sentence.Level : 0))
            return;
        var isLine = beginsBlock && !sentence.OpensItem && !sentence.IsFollowed && !sentence.IsClosed;
        var mayBegin = sentence.OpensItem || beginsBlock || words is ['关', '于', '“' or '"', ..] || (_section is not null && words.StartsWith("关于"));
        var began = mayBegin && ReadPoint(sentence.Span, sentence.OpensItem ? sentence.Level : isLine ? Bare : InBlock, sentence.OpensItem);
        if (!began)
            ReadInline(sentence.Span);
        if (!isLine || !began)
            _open?.Extend(sentence.Span);
    }

    static bool Closing(ReadOnlySpan<char> words) =>
        words.StartsWith("感谢") || words.StartsWith("再次") || words.StartsWith("衷心") || words.StartsWith("诚挚") || words.StartsWith("最后") || words.StartsWith("专此") || words.StartsWith("以上");

    // An item or heading ends what stands at its own level or deeper.
    void Close(int level)
    {
        if (_open is { } open && open.Level != Bare && level <= open.Level)
            _open = null;
        if (_section is { } section && level <= section.Level)
            _section = null;
    }

    bool OpensSection(TextSpan line, int level)
    {
        var words = _context.Words(line);
        if (!words.Contains("建议", StringComparison.Ordinal) && !words.Contains("提案", StringComparison.Ordinal) && !words.Contains("意见", StringComparison.Ordinal))
            return false;
        var fate = SuggestionPatterns.Fate().Match(line.Of(_context.Text)) is { Success: true } match
            ? DispositionReader.Read(_context.Source, new TextSpan(line.Start, line.Start + match.Groups["fate"].Length)) : null;
        var strong = fate is not null || SuggestionPatterns.Section().IsMatch(words);
        var loose = SuggestionPatterns.LooseSection().IsMatch(words);
        if (!strong && !loose)
            return false;
        (_section, _open) = (new Section(level, !loose, fate), null);
        return true;
    }

    bool ReadPoint(TextSpan line, int level, bool isItem)
    {
        var words = line.Of(_context.Text);
        if (SuggestionPatterns.Other().IsMatch(words.AsSpan(0, Math.Min(words.Length, LongestSectionLine))))
            return false;
        var match = SuggestionPatterns.Point().Match(words);
        if (match.Success && !SuggestionPatterns.Whole().IsMatch(match.Groups["text"].ValueSpan))
            return Open(line, match, level, "says-suggestion");
        if (_section is not { } section)
            return false;
        if (isItem && section.ItemLevel == 0)
            section.ItemLevel = level;
        match = SuggestionPatterns.Item().Match(words);
        // 人才方面: a field that points were made of, no point.
        var isPoint = match.Success && !match.Groups["field"].Success && (match.Groups["about"].Success || words[0] is '“' or '"' || (section.Strong && isItem));
        return isPoint && (isItem ? level == section.ItemLevel : section.ItemLevel == 0) && Open(line, match, level, "under-suggestions");
    }

    void ReadInline(TextSpan sentence)
    {
        var words = _context.Words(sentence);
        if ((words.Contains("建议", StringComparison.Ordinal) || words.Contains("提", StringComparison.Ordinal)) && !SuggestionPatterns.Other().IsMatch(words)
            && SuggestionPatterns.Inline().Match(sentence.Of(_context.Text)) is { Success: true } match)
            Open(sentence, match, InBlock, "proposer-suggests");
    }

    bool Open(TextSpan line, Match match, int level, string rule)
    {
        var group = match.Groups["text"];
        var text = new TextSpan(line.Start + group.Index, line.Start + group.Index + group.Length);
        if (_context.MentionAround(text.Start) is { } mention && _context.Mentions[mention].NamesWork && _context.SpanOf(mention).End >= text.End)
            return false;
        if (_open is { } open && _context.Words(open.Text).Contains(_context.Words(text), StringComparison.Ordinal))
            return false;
        _open = new Point(text, level, new TextSpan(text.End, line.End), _section?.Fate, rule);
        _points.Add(_open);
        return true;
    }

    Suggestion Build(Point point, int ordinal)
    {
        var source = _context.Source;
        var answer = point.Answer ?? new TextSpan(point.Rest.End, point.Rest.End);
        var behind = new TextSpan(Math.Max(answer.Start, Math.Min(point.Text.End, answer.End)), answer.End);
        return new Suggestion(
            ordinal, source.Printed(point.Text), source.ToSource(answer),
            (point.Rest.Overlaps(answer) ? null : DispositionReader.Read(source, point.Rest)) ?? DispositionReader.Read(source, behind) ?? point.Fate,
            TextEvidence.Of(source, point.Text, point.Rule));
    }
}
