using System.Text.RegularExpressions;
using Spectre.Console;

namespace PolicyGraph.Cli;

/// <summary>A piece of a line in one style.</summary>
readonly record struct Stroke(string Text, Style Style)
{
    public static implicit operator Stroke(string text) => new(text, Style.Plain);
}

/// <summary>Writes lines of text: in colours and within its width on a terminal that shows them, else plain and as long as they are.</summary>
/// <param name="console">Null where no colours are shown.</param>
sealed partial class Ink(TextWriter output, IAnsiConsole? console)
{
    /// <summary>False: what a colour would say must be written.</summary>
    public bool IsColoured => console is not null;

    public void Line() => Line(0);

    /// <param name="indent">Where a line that does not fit goes on, in cells.</param>
    public void Line(int indent, params IEnumerable<Stroke> strokes)
    {
        if (console is null)
        {
            output.WriteLine(string.Concat(strokes.Select(stroke => stroke.Text)));
            return;
        }

        var paragraph = new Paragraph();
        foreach (var stroke in Folded(strokes, indent, console.Profile.Width))
            paragraph.Append(stroke.Text, stroke.Style);
        console.Write(paragraph);
        console.WriteLine();
    }

    // The console breaks at blanks alone, but Chinese may be broken anywhere.
    static IEnumerable<Stroke> Folded(IEnumerable<Stroke> strokes, int indent, int width)
    {
        var column = 0;
        foreach (var (text, style) in strokes)
        {
            foreach (Match word in Words().Matches(text))
            {
                var part = word.Value;
                if (column > indent && column + part.GetCellWidth() > width)
                {
                    yield return "\n" + new string(' ', indent);
                    column = indent;
                    part = part.TrimStart();
                }

                yield return new Stroke(part, style);
                column += part.GetCellWidth();
            }
        }
    }

    // A word, or one character with the marks that must not begin a line.
    [GeneratedRegex("(?:[!-~]+|[\\uD800-\\uDBFF][\\uDC00-\\uDFFF]|.)[、，。；：！？）》〉”’〕]*", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Words();
}
