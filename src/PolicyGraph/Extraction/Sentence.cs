using PolicyGraph.Text;

namespace PolicyGraph.Extraction;

/// <summary>Where sentences and their clauses begin and end in a normalised text.</summary>
static class Sentence
{
    const string Ends = "。；！？\n";
    const int LongestParagraph = 4000;

    /// <summary>The sentence or list item round a place: between 。, ；, ！, ？ or the ends of a block, which are left out.</summary>
    public static TextSpan Around(string text, TextSpan place) => new(Start(text, place.Start, 0), End(text, place.End, text.Length));

    /// <summary>Where the sentence of a place begins, or at the earliest.</summary>
    public static int Start(string text, int at, int earliest)
    {
        while (at > earliest && !IsEnd(text, at - 1))
            at--;
        return at;
    }

    /// <summary>Where the paragraph of a place begins; a very long one some way before the place.</summary>
    public static int ParagraphStart(string text, int at)
    {
        var earliest = Math.Max(0, at - LongestParagraph);
        return earliest + text.AsSpan(earliest, at - earliest).LastIndexOf('\n') + 1;
    }

    /// <summary>Where what leads to a place begins: behind a sentence's end or a colon, or at the earliest.</summary>
    public static int LeadStart(string text, int at, int earliest)
    {
        while (at > earliest && !IsEnd(text, at - 1) && text[at - 1] is not '：')
            at--;
        return at;
    }

    /// <summary>Where the sentence of a place ends: before its mark, or at the latest.</summary>
    public static int End(string text, int at, int latest)
    {
        while (at < latest && !IsEnd(text, at))
            at++;
        return at;
    }

    // A page in half-width marks ends its sentences with a full stop.
    static bool IsEnd(string text, int at) => Ends.Contains(text[at], StringComparison.Ordinal) || (text[at] == '.' && Chinese.Is(text.At(at - 1)));

    /// <summary>Where the clause of a place begins in its sentence; the place itself where it stands before the sentence.</summary>
    public static int ClauseStart(string text, TextSpan sentence, int at) => at < sentence.Start ? at
        : sentence.Start + Clauses(text.AsSpan(sentence.Start, sentence.Length), at - sentence.Start, at - sentence.Start).Start;

    /// <summary>The clauses from the one that a place begins in to the one that it ends in; a date alone before them (2023年7月，) belongs to them.</summary>
    public static TextSpan Clauses(ReadOnlySpan<char> sentence, int start, int end)
    {
        start = sentence[..start].LastIndexOf('，') + 1;
        if (start > 0 && sentence[..(start - 1)] is var before && before[(before.LastIndexOf('，') + 1)..] is [.., '年' or '月' or '日'] date)
            start = start - 1 - date.Length;
        return new TextSpan(start, sentence[end..].IndexOf('，') is >= 0 and var comma ? end + comma : sentence.Length);
    }
}
