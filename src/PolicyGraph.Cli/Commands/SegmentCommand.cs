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
        var userWords = new Option<string>("--user-words") { HelpName = "FILE", Description = "A dictionary of your own: word, frequency and tag a line, the last two may be left out." };
        var command = new ExampleCommand(
            "segment", "Cut a text into words, separated by ' / ', line by line.", "segment letter.txt", "segment letter.txt --tags --user-words names.txt")
        { file, noHmm, search, tags, userWords };
        command.Validators.Add(result =>
        {
            if (result.GetValue(search) && result.GetValue(tags))
                result.AddError("--search gives words without tags: leave out one of --search and --tags.");
        });
        command.SetAction(parsed =>
        {
            var (segmenter, useHmm) = (SegmenterWith(parsed.GetValue(userWords)), !parsed.GetValue(noHmm));
            Func<string, IReadOnlyList<Token>> cut = parsed.GetValue(search) ? line => segmenter.SegmentForSearch(line, useHmm)
                : parsed.GetValue(tags) ? line => segmenter.Tag(line, useHmm)
                : line => segmenter.Segment(line, useHmm);
            return Run(terminal, parsed.GetRequiredValue(file), cut);
        });
        return command;
    }

    static JiebaSegmenter SegmenterWith(string? userWords)
    {
        if (userWords is null)
            return JiebaSegmenter.Default;
        using var file = File.OpenRead(userWords);
        return new JiebaSegmenter(SegmentationDictionary.Default.With(UserWord.Read(file, userWords)));
    }

    static int Run(Terminal terminal, string file, Func<string, IReadOnlyList<Token>> cut)
    {
        var item = new DocumentReader().Read([file]).First();
        if (item is InputProblem problem)
            return terminal.Fail($"{problem.Place}: {problem.Reason}");
        foreach (var line in ((InputDocument)item).Source.Text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n'))
            terminal.Output.WriteLine(string.Join(Separator, cut(line).Select(token => Shown(token, line))));
        return ExitCode.Ok;
    }

    static string Shown(Token token, string line) => token.Tag is { } tag ? $"{token.Of(line)}/{tag}" : token.Of(line).ToString();
}
