using System.Text.RegularExpressions;

namespace PolicyGraph.Text;

/// <summary>What stands at a place of a text, asked without making strings.</summary>
static class Wording
{
    /// <summary>Whether a part stands at a place; never at one outside of the text.</summary>
    public static bool StandsAt(this string text, int index, string part) =>
        (uint)index <= (uint)text.Length && text.AsSpan(index).StartsWith(part, StringComparison.Ordinal);

    /// <summary>Whether a part ends at a place.</summary>
    public static bool EndsAt(this string text, int end, string part) => text.StandsAt(end - part.Length, part);

    /// <summary>The first of several parts that ends at a place; null where none does.</summary>
    public static string? PartEndingAt(this string text, int end, ReadOnlySpan<string> parts)
    {
        foreach (var part in parts)
        {
            if (text.EndsAt(end, part))
                return part;
        }

        return null;
    }

    /// <summary>The first of several parts that stands at a place; null where none does.</summary>
    public static string? PartAt(this string text, int index, params ReadOnlySpan<string> parts)
    {
        foreach (var part in parts)
        {
            if (text.StandsAt(index, part))
                return part;
        }

        return null;
    }

    /// <summary>The unit at a place; U+0000 outside of the text.</summary>
    public static char At(this string text, int index) => (uint)index < (uint)text.Length ? text[index] : '\0';

    /// <summary>Where a pattern first matches in a piece of text; null where it does not.</summary>
    public static (int Index, int Length)? First(this Regex pattern, ReadOnlySpan<char> text)
    {
        foreach (var match in pattern.EnumerateMatches(text))
            return (match.Index, match.Length);
        return null;
    }

    /// <summary>Where a pattern matches, from left to right; without what a match object would hold.</summary>
    public static List<TextSpan> Spans(this Regex pattern, ReadOnlySpan<char> text)
    {
        var spans = new List<TextSpan>();
        foreach (var match in pattern.EnumerateMatches(text))
            spans.Add(new TextSpan(match.Index, match.Index + match.Length));
        return spans;
    }

    /// <summary>The length of what matches from a place on, by a pattern that begins with \G; 0 where nothing does.</summary>
    public static int LengthAt(this Regex pattern, ReadOnlySpan<char> text, int place)
    {
        foreach (var match in pattern.EnumerateMatches(text, place))
            return match.Length;
        return 0;
    }

    /// <summary>Where a pattern last matches, of the matches from left to right.</summary>
    public static (int Index, int Length)? Last(this Regex pattern, ReadOnlySpan<char> text)
    {
        (int Index, int Length)? last = null;
        foreach (var match in pattern.EnumerateMatches(text))
            last = (match.Index, match.Length);
        return last;
    }

    /// <summary>How many units stay of a piece of text without what matches.</summary>
    public static int LengthWithout(this Regex pattern, ReadOnlySpan<char> text)
    {
        var length = text.Length;
        foreach (var match in pattern.EnumerateMatches(text))
            length -= match.Length;
        return length;
    }

    /// <summary>提出“力争到2020年形成…”: what is quoted is promised by what is quoted.</summary>
    public static bool IsMatchOutsideQuotes(this Regex pattern, ReadOnlySpan<char> words)
    {
        foreach (var match in pattern.EnumerateMatches(words))
        {
            var before = words[..match.Index];
            if (before.LastIndexOf('“') <= before.LastIndexOf('”'))
                return true;
        }

        return false;
    }
}
