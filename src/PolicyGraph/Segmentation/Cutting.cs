namespace PolicyGraph.Segmentation;

/// <summary>One cutting of one text: block by block the dictionary's likeliest words, and what a model makes of the single characters between them.</summary>
/// <param name="isTagged">Whether tokens bear tags: jieba.posseg, which has blocks and a model of its own.</param>
ref struct Cutting(SegmentationDictionary dictionary, ReadOnlySpan<char> text, List<Token> tokens, bool useHmm, bool isTagged)
{
    const string Other = "x";

    readonly ReadOnlySpan<char> _text = text;
    Lattice _lattice = new(dictionary);

    public void Run()
    {
        for (var at = 0; at < _text.Length;)
        {
            var length = CharacterRun.BlockLength(_text[at..], isTagged);
            if (length > 0)
                CutBlock(at, at + length);
            else
                Add(at, length = CharacterRun.OtherLength(_text[at..]), Other);
            at += length;
        }
    }

    public readonly void Dispose() => _lattice.Dispose();

    void CutBlock(int start, int end)
    {
        _lattice.Find(_text[start..end]);
        var pending = start;
        for (int at = start, next; at < end; at = next)
        {
            next = start + _lattice.EndAt(at - start);
            if (next - at == 1)
                continue;
            CutSingles(start, pending, at);
            Add(at, next - at, TagOfWord(at - start));
            pending = next;
        }

        CutSingles(start, pending, end);
    }

    // The dictionary leaves these characters single.
    readonly void CutSingles(int block, int start, int end)
    {
        if (start == end)
            return;
        if (!useHmm)
            JoinLatin(block, start, end);
        else if (end - start == 1 || dictionary.IsWord(_text[start..end]))
            AddEach(block, start, end);
        else
            CutUnknown(start, end);
    }

    readonly void AddEach(int block, int start, int end)
    {
        for (var at = start; at < end; at++)
            Add(at, 1, TagOfWord(at - block));
    }

    readonly void JoinLatin(int block, int start, int end)
    {
        for (int at = start, length; at < end; at += length)
        {
            length = CharacterRun.LatinLength(_text[at..end]);
            if (length > 0)
                Add(at, length, "eng");
            else
                Add(at, length = 1, TagOfWord(at - block));
        }
    }

    readonly void CutUnknown(int start, int end)
    {
        for (int at = start, length; at < end; at += length)
        {
            length = CharacterRun.HanLength(_text[at..end]);
            if (length > 0)
                CutHan(at, length);
            else
                Add(at, length = LatinOrOther(_text[at..end], out var tag), tag);
        }
    }

    readonly void CutHan(int at, int length)
    {
        var first = tokens.Count;
        if (isTagged)
            TagModel.Default.Cut(_text.Slice(at, length), at, tokens);
        else
            WordModel.Default.Cut(_text.Slice(at, length), at, tokens);
        if (dictionary.HasSplitWords && !isTagged)
            SplitAgain(first);
    }

    // jieba's Force_Split_Words: what a user took out of the dictionary is no word of the model either.
    readonly void SplitAgain(int first)
    {
        var words = tokens[first..];
        tokens.RemoveRange(first, words.Count);
        foreach (var word in words)
        {
            if (dictionary.Find(word.Of(_text)) is { IsSplit: true })
                AddEach(word.Start, word.Start, word.End);
            else
                tokens.Add(word);
        }
    }

    readonly int LatinOrOther(ReadOnlySpan<char> run, out string tag)
    {
        (var length, tag) = isTagged ? CharacterRun.NumberLatinOrOther(run) : (CharacterRun.NumberOrOtherLength(run), Other);
        return length;
    }

    readonly string? TagOfWord(int at) => isTagged ? dictionary.TagAt(_lattice.WordAt(at)) ?? Other : null;

    readonly void Add(int start, int length, string? tag) => tokens.Add(new Token(start, length, isTagged ? tag : null));
}
