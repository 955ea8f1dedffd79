namespace PolicyGraph.Text;

/// <summary>What stands at a place of a text, asked without making strings.</summary>
static class Wording
{
    /// <summary>Whether a part stands at a place; never at one outside of the text.</summary>
    public static bool StandsAt(this string text, int index, string part) =>
        (uint)index <= (uint)text.Length && text.AsSpan(index).StartsWith(part, StringComparison.Ordinal);

    /// <summary>Whether a part ends at a place.</summary>
    public static bool EndsAt(this string text, int end, string part) => text.StandsAt(end - part.Length, part);

    /// <summary>The unit at a place; U+0000 outside of the text.</summary>
    public static char At(this string text, int index) => (uint)index < (uint)text.Length ? text[index] : '\0';
}
