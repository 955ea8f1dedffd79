using PolicyGraph.Segmentation;

namespace PolicyGraph.Neo4j.Writing;

/// <summary>
/// A name in lines that fit into a node's circle, with a space between them: Neo4j Browser breaks a caption at spaces alone, and of a
/// Chinese name without any it shows the first seven characters.
/// </summary>
static class CaptionLines
{
    /// <param name="width">The longest line, in Chinese characters; letters and digits are half as wide.</param>
    /// <param name="lines">At most; what is longer ends in an ellipsis.</param>
    public static string Of(string name, int width, int lines)
    {
        var words = JiebaSegmenter.Default.Segment(name).Select(token => token.Of(name).ToString().Trim()).SelectMany(word => Pieces(word, width)).ToList();
        var broken = Fill(words, width);
        // Even lines: Browser shows less of a name where two short ones fit side by side.
        for (var narrower = width - 0.5; narrower > 0 && Fill(words, narrower) is var even && even.Count == broken.Count; narrower -= 0.5)
            broken = even;
        return broken.Count <= lines ? string.Join(' ', broken) : $"{string.Join(' ', broken.Take(lines))}…";
    }

    static List<string> Fill(IEnumerable<string> words, double width)
    {
        List<string> lines = [];
        foreach (var word in words.Where(word => word.Length > 0))
        {
            if (lines.Count > 0 && Width(lines[^1] + word) <= width)
                lines[^1] += word;
            else
                lines.Add(word);
        }

        return lines;
    }

    // Names are cut in halves, not at the edge: 合发改社会函 is 合发改 社会函.
    static IEnumerable<string> Pieces(string word, int width)
    {
        if (Width(word) <= width || word.Length < 2)
            return [word];
        var half = (word.Length + 1) / 2;
        half -= char.IsLowSurrogate(word[half]) ? 1 : 0;
        return half == 0 ? [word] : [.. Pieces(word[..half], width), .. Pieces(word[half..], width)];
    }

    static double Width(string text) => text.Sum(unit => unit < '\u2E80' ? 0.5 : 1);
}
