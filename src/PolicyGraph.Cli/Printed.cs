namespace PolicyGraph.Cli;

/// <summary>Wording of a letter as a line of a terminal shows it.</summary>
static class Printed
{
    /// <summary>Without the page's line breaks and spaces: Chinese needs none between its words.</summary>
    public static string OnOneLine(string text) => string.Concat(text.Where(unit => !char.IsWhiteSpace(unit)));
}
