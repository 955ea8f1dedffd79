namespace PolicyGraph.Segmentation;

/// <summary>Cuts Chinese text into words (分词) and tells their parts of speech (词性), token for token as jieba 0.42.1 does.</summary>
/// <remarks>
/// <para><b>How.</b> Of all ways to cut a run of text into words of the dictionary the likeliest is taken, by the frequencies of its words; runs
/// of characters that it leaves single are cut by a hidden Markov model, which finds words that the dictionary does not know.</para>
/// <para><b>Tokens.</b> Spans over the text in UTF-16 code units, in its order. Those of <c>Segment</c> and <c>Tag</c> cover the text: no gap,
/// no overlap, none empty; the pair of surrogates of one character and the line end CR LF are never parted. Every string is accepted, lone
/// surrogates too; an empty one has no tokens.</para>
/// <para><b>Cost.</b> Time is linear in the text's length: a place is looked at at most as often as the dictionary's longest word is long. The
/// overloads that fill a list of the caller's allocate nothing a token; buffers are rented, their size that of the longest run without
/// punctuation.</para>
/// <para><b>Threads.</b> Immutable and thread safe; any number of threads share one segmenter. The dictionary is read on first use of
/// <see cref="Default"/>, the model of tags on first use of <c>Tag</c>.</para>
/// <para><b>Sources.</b> Dictionary, models and the order of every tie are those of jieba (https://github.com/fxsjy/jieba, MIT).</para>
/// </remarks>
public sealed class JiebaSegmenter(SegmentationDictionary dictionary)
{
    static readonly Lazy<JiebaSegmenter> Shipped = new(() => new JiebaSegmenter(SegmentationDictionary.Default));

    /// <summary>The segmenter over the shipped dictionary.</summary>
    public static JiebaSegmenter Default => Shipped.Value;

    /// <summary>The words of a text: jieba's accurate mode (精确模式), <c>jieba.cut</c>.</summary>
    /// <param name="useHmm">Whether to look for words that the dictionary does not know.</param>
    public IReadOnlyList<Token> Segment(string text, bool useHmm = true)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokens = new List<Token>(text.Length / 2);
        Segment(text, tokens, useHmm);
        return tokens;
    }

    /// <summary>Adds the words of a text to <paramref name="tokens"/>, which a caller uses again for the next text.</summary>
    /// <inheritdoc cref="Segment(string, bool)"/>
    public void Segment(ReadOnlySpan<char> text, List<Token> tokens, bool useHmm = true)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        using var cutting = new Cutting(dictionary, text, tokens, useHmm, isTagged: false);
        cutting.Run();
    }

    /// <summary>The words of a text, each with its part of speech: <c>jieba.posseg.cut</c>, which cuts some words otherwise than <see cref="Segment(string, bool)"/>.</summary>
    /// <inheritdoc cref="Segment(string, bool)"/>
    public IReadOnlyList<Token> Tag(string text, bool useHmm = true)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokens = new List<Token>(text.Length / 2);
        Tag(text, tokens, useHmm);
        return tokens;
    }

    /// <summary>Adds the tagged words of a text to <paramref name="tokens"/>, which a caller uses again for the next text.</summary>
    /// <inheritdoc cref="Segment(string, bool)"/>
    public void Tag(ReadOnlySpan<char> text, List<Token> tokens, bool useHmm = true)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        using var cutting = new Cutting(dictionary, text, tokens, useHmm, isTagged: true);
        cutting.Run();
    }

    /// <summary>
    /// As <see cref="Segment(string, bool)"/>, before each word the words of two and of three characters in it: jieba's search mode
    /// (搜索引擎模式), <c>jieba.cut_for_search</c>.
    /// </summary>
    /// <remarks>Tokens overlap here; without the ones inside others they cover the text.</remarks>
    /// <inheritdoc cref="Segment(string, bool)"/>
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

    void AddGrams(string text, Token word, int length, List<Token> tokens)
    {
        for (var at = word.Start; word.Length > length && at + length <= word.End; at++)
        {
            if (dictionary.IsWord(text.AsSpan(at, length)))
                tokens.Add(new Token(at, length));
        }
    }
}
