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
        List<string> broken = [""];
        foreach (var word in JiebaSegmenter.Default.Segment(name).Select(token => token.Of(name).ToString()).SelectMany(word => Pieces(word, width)))
        {
            if (Width(broken[^1] + word) > width)
                broken.Add("");
            broken[^1] += word.Trim();
        }

        broken.RemoveAll(line => line.Length == 0);
        return broken.Count <= lines ? string.Join(' ', broken) : $"{string.Join(' ', broken.Take(lines))}…";
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
