using System.CommandLine;
using PolicyGraph.Ingestion;
using PolicyGraph.Segmentation;

namespace PolicyGraph.Cli.Commands;

/// <summary><c>policygraph segment</c>: shows where the segmenter cuts.</summary>
static class SegmentCommand
{
    const string Separator = " / ";

    public static Command Create(Terminal terminal)
    {
        var file = new Argument<string>("FILE") { Description = "A text file." };
        var noHmm = new Option<bool>("--no-hmm") { Description = "Cut unknown words into characters: no hidden Markov model." };
        var search = new Option<bool>("--search") { Description = "Also give the shorter words inside long ones, as a search index wants them." };
        var tags = new Option<bool>("--tags") { Description = "Add each token's part of speech: 教育/vn." };
        var command = new ExampleCommand(
            "segment", "Cut a text into words, separated by ' / ', line by line.", "segment letter.txt", "segment letter.txt --tags")
        { file, noHmm, search, tags };
        command.SetAction(parsed => Run(
            terminal, parsed.GetRequiredValue(file), parsed.GetValue(noHmm), parsed.GetValue(search), parsed.GetValue(tags)));
        return command;
    }
}
