namespace PolicyGraph.Segmentation;

/// <summary>Cuts Chinese text into words as jieba 0.42.1 does.</summary>
/// <remarks>
/// Of all ways to cut a run of text into words of the dictionary the likeliest is taken (dynamic programming over word frequencies, linear
/// in the text's length); runs of single characters are cut by a hidden Markov model. Tokens cover the text: no gap, no overlap; a
/// surrogate pair is never split. Every string is accepted. Thread safe.
/// </remarks>
public sealed class JiebaSegmenter(SegmentationDictionary dictionary)
{
    static readonly Lazy<JiebaSegmenter> Shipped = new(() => new JiebaSegmenter(SegmentationDictionary.Default));

    /// <summary>The segmenter over the shipped dictionary.</summary>
    public static JiebaSegmenter Default => Shipped.Value;

    /// <summary>The words of a text in their order: jieba's accurate mode.</summary>
    /// <param name="useHmm">Whether to look for words that the dictionary does not know.</param>
    public IReadOnlyList<Token> Segment(string text, bool useHmm = true) => Cut(text, "+#&._%-", (run, offset, tokens) =>
        CutRun(run, offset, tokens, useHmm ? CutUnknown : JoinLatin, (start, length) => new Token(start, length)));

    /// <summary>As <see cref="Segment"/>, each word with its part of speech: jieba.posseg, which cuts unknown words by a model of its own.</summary>
    public IReadOnlyList<Token> Tag(string text, bool useHmm = true) => Cut(text, "+#&._", (run, offset, tokens) =>
        CutRun(run, offset, tokens, useHmm ? TagUnknown : JoinLatinTagged, (start, length) => Tagged(text, start, length)), "x");

    /// <summary>As <see cref="Segment"/>, before each long word the words of two and three characters in it: jieba's search mode.</summary>
    /// <remarks>Tokens overlap here; without the ones inside others they cover the text.</remarks>
    public IReadOnlyList<Token> SegmentForSearch(string text, bool useHmm = true)
    {
        var tokens = new List<Token>();
        foreach (var word in Segment(text, useHmm))
        {
            AddGrams(text, word, 2, tokens);
            AddGrams(text, word, 3, tokens);
            tokens.Add(word);
        }

        return tokens;
    }

    delegate void RunCutter(ReadOnlySpan<char> run, int offset, List<Token> tokens);

    static List<Token> Cut(string text, string joining, RunCutter cut, string? otherTag = null)
    {
        var tokens = new List<Token>(text.Length / 2);
        for (var at = 0; at < text.Length;)
        {
            var end = at;
            while (end < text.Length && IsWordUnit(text[end], joining))
                end++;
            if (end > at)
                cut(text.AsSpan(at, end - at), at, tokens);
            else
                tokens.Add(new Token(at, (end = at + LengthOfOther(text, at)) - at, otherTag));
            at = end;
        }

        return tokens;
    }

    static int LengthOfOther(string text, int at) =>
        at + 1 < text.Length && ((text[at] == '\r' && text[at + 1] == '\n') || char.IsSurrogatePair(text[at], text[at + 1])) ? 2 : 1;

    void CutRun(ReadOnlySpan<char> run, int offset, List<Token> tokens, RunCutter singles, Func<int, int, Token> known)
    {
        var ends = LikeliestEnds(run);
        var pending = 0;
        for (var at = 0; at < run.Length; at = ends[at])
        {
            if (ends[at] - at == 1)
                continue;
            if (pending < at)
                singles(run[pending..at], offset + pending, tokens);
            tokens.Add(known(offset + at, ends[at] - at));
            pending = ends[at];
        }

        if (pending < run.Length)
            singles(run[pending..], offset + pending, tokens);
    }

    // From the end backwards: the best score of each suffix and where its first word ends. Of equal scores the longer word wins.
    int[] LikeliestEnds(ReadOnlySpan<char> run)
    {
        var score = new double[run.Length + 1];
        var ends = new int[run.Length];
        for (var at = run.Length - 1; at >= 0; at--)
        {
            score[at] = double.NegativeInfinity;
            for (var end = at + 1; end <= run.Length && dictionary.FrequencyOf(run[at..end]) is { } frequency; end++)
            {
                var candidate = Math.Log(frequency) - dictionary.LogTotal + score[end];
                if (frequency > 0 && candidate >= score[at])
                    (score[at], ends[at]) = (candidate, end);
            }

            if (ends[at] == 0)
                (score[at], ends[at]) = (-dictionary.LogTotal + score[at + 1], at + 1);
        }

        return ends;
    }

    void CutUnknown(ReadOnlySpan<char> singles, int offset, List<Token> tokens)
    {
        if (singles.Length == 1 || dictionary.FrequencyOf(singles) > 0)
        {
            AddEach(singles, offset, tokens);
            return;
        }

        for (var at = 0; at < singles.Length;)
        {
            var end = at + CharacterRun.HanLength(singles[at..]);
            if (end > at)
                WordModel.Default.Cut(singles[at..end], offset + at, tokens);
            else
                tokens.Add(new Token(offset + at, (end = at + CharacterRun.NumberOrOtherLength(singles[at..])) - at));
            at = end;
        }
    }

    void TagUnknown(ReadOnlySpan<char> singles, int offset, List<Token> tokens)
    {
        if (singles.Length == 1 || dictionary.FrequencyOf(singles) > 0)
        {
            for (var at = 0; at < singles.Length; at++)
                tokens.Add(new Token(offset + at, 1, dictionary.TagOf(singles.Slice(at, 1)) ?? "x"));
            return;
        }

        for (var at = 0; at < singles.Length;)
        {
            var end = at + CharacterRun.HanLength(singles[at..]);
            if (end > at)
                TagModel.Default.Cut(singles[at..end], offset + at, tokens);
            else
            {
                var (length, tag) = CharacterRun.NumberLatinOrOther(singles[at..]);
                tokens.Add(new Token(offset + at, length, tag));
                end = at + length;
            }

            at = end;
        }
    }

    static void JoinLatin(ReadOnlySpan<char> singles, int offset, List<Token> tokens) => JoinLatin(singles, offset, tokens, null, null);

    void JoinLatinTagged(ReadOnlySpan<char> singles, int offset, List<Token> tokens) => JoinLatin(singles, offset, tokens, "eng", dictionary);

    static void JoinLatin(ReadOnlySpan<char> singles, int offset, List<Token> tokens, string? latin, SegmentationDictionary? tags)
    {
        for (var at = 0; at < singles.Length;)
        {
            var end = at;
            while (end < singles.Length && char.IsAsciiLetterOrDigit(singles[end]))
                end++;
            tokens.Add(end > at
                ? new Token(offset + at, end - at, latin)
                : new Token(offset + at, (end = at + 1) - at, tags is null ? null : tags.TagOf(singles.Slice(at, 1)) ?? "x"));
            at = end;
        }
    }

    static void AddEach(ReadOnlySpan<char> singles, int offset, List<Token> tokens)
    {
        for (var at = 0; at < singles.Length; at++)
            tokens.Add(new Token(offset + at, 1));
    }

    void AddGrams(string text, Token word, int length, List<Token> tokens)
    {
        for (var at = word.Start; word.Length > length && at + length <= word.End; at++)
        {
            if (dictionary.FrequencyOf(text.AsSpan(at, length)) > 0)
                tokens.Add(new Token(at, length));
        }
    }

    Token Tagged(string text, int start, int length) => new(start, length, dictionary.TagOf(text.AsSpan(start, length)) ?? "x");

    static bool IsWordUnit(char unit, string joining) =>
        CharacterRun.IsHan(unit) || char.IsAsciiLetterOrDigit(unit) || joining.Contains(unit, StringComparison.Ordinal);
}
