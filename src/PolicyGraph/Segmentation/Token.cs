namespace PolicyGraph.Segmentation;

/// <summary>A word (词) of a text: where it stands, in UTF-16 code units; no string of its own.</summary>
/// <param name="Tag">Part of speech as jieba names it (n, v, ns, x …); null where it was not asked for.</param>
public readonly record struct Token(int Start, int Length, string? Tag = null)
{
    public int End => Start + Length;

    public ReadOnlySpan<char> Of(ReadOnlySpan<char> text) => text.Slice(Start, Length);
}
