using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace PolicyGraph.Text;

/// <summary>Character references that a web page's capture left in a text (&amp;nbsp; &amp;ldquo; &amp;#12288;): each is the one unit that it stands for.</summary>
static partial class HtmlEntities
{
    /// <summary>The text with its references resolved, and its way back to the source; null where it has none.</summary>
    public static (string Text, OffsetMap Offsets)? Resolve(string source)
    {
        if (!source.Contains('&'))
            return null;
        var (text, runs, at) = (new StringBuilder(source.Length), new List<OffsetRun>(), 0);
        foreach (var reference in Reference().Spans(source))
        {
            if (UnitOf(source, reference) is not { } unit)
                continue;
            Add(source.AsSpan(at, reference.Start - at), at);
            Add([unit], reference.Start);
            at = reference.End;
        }

        if (at == 0)
            return null;
        Add(source.AsSpan(at), at);
        return (text.ToString(), new OffsetMap([.. runs], text.Length));

        void Add(ReadOnlySpan<char> units, int place)
        {
            if (units.IsEmpty)
                return;
            runs.Add(new OffsetRun(text.Length, place));
            text.Append(units);
        }
    }

    /// <summary>How long the reference is that stands at a place; 1 where none does.</summary>
    public static int LengthAt(string source, int at) =>
        source[at] == '&' && Reference().Match(source, at) is { Success: true } match && match.Index == at && UnitOf(source, new TextSpan(at, at + match.Length)) is not null ? match.Length : 1;

    // A page that was escaped twice has &amp;nbsp;. What stands for a control or for half a character is left as it is.
    static char? UnitOf(string source, TextSpan reference) =>
        WebUtility.HtmlDecode(WebUtility.HtmlDecode(reference.Of(source))) is [var unit] && !char.IsControl(unit) && !char.IsSurrogate(unit) ? unit : null;

    [GeneratedRegex("&(?:amp;)?(?:[A-Za-z]{2,8}|#[0-9]{2,6}|#[xX][0-9A-Fa-f]{2,5});", RegexOptions.CultureInvariant)]
    private static partial Regex Reference();
}
