using PolicyGraph.Text;

namespace PolicyGraph.Extraction.Commitments;

/// <summary>Cuts a sentence into clauses: at commas outside of brackets, titles and quotation marks.</summary>
static class Clauses
{
    public static IEnumerable<TextSpan> Of(string text, TextSpan sentence)
    {
        var (start, depth) = (sentence.Start, 0);
        for (var at = sentence.Start; at < sentence.End; at++)
        {
            switch (text[at])
            {
                case '《' or '〈' or '（' or '〔' or '【' or '“':
                    depth++;
                    break;
                case '》' or '〉' or '）' or '〕' or '】' or '”':
                    depth = Math.Max(0, depth - 1);
                    break;
                case '，' or '；' or '：' when depth == 0:
                    if (at > start)
                        yield return new TextSpan(start, at);
                    start = at + 1;
                    break;
                default:
                    break;
            }
        }

        if (sentence.End > start)
            yield return new TextSpan(start, sentence.End);
    }
}
