using PolicyGraph.Text;

namespace PolicyGraph.Extraction;

/// <summary>Finds titles in title marks (书名号), the outermost ones: 《…关于印发〈…〉的通知》 is one, and so is 《…《…》…》.</summary>
static class TitleMarks
{
    const int LongestTitle = 150;

    /// <summary>The spans with their marks, in text order; a mark that nothing closes on the same line opens no title.</summary>
    public static IEnumerable<TextSpan> Find(string text)
    {
        for (var at = text.IndexOf('《', StringComparison.Ordinal); at >= 0; at = text.IndexOf('《', at + 1))
        {
            if (Close(text, at) is { } end)
            {
                yield return new TextSpan(at, end);
                at = end - 1;
            }
        }
    }

    static int? Close(string text, int open)
    {
        var depth = 0;
        for (var at = open; at < text.Length && at - open <= LongestTitle && text[at] != '\n'; at++)
        {
            depth += text[at] switch { '《' => 1, '》' => -1, _ => 0 };
            if (depth == 0)
                return at + 1;
        }

        return null;
    }
}
