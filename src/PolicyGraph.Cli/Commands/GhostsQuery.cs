using PolicyGraph.Graph;
using Spectre.Console;

namespace PolicyGraph.Cli.Commands;

/// <summary><c>policygraph query ghosts</c>: works that letters cite while no text of theirs is held, as a list of what to find next.</summary>
static class GhostsQuery
{
    public static ExampleCommand Create(Terminal terminal)
    {
        var store = new StoreOption();
        var region = new RegionOption("Code or name of a region that cites them.", "--cited-by");
        var first = new FirstOption();
        var command = new ExampleCommand(
            "ghosts",
            "Laws and policies that letters cite and whose text is not held, those that most regions cite first.",
            "query ghosts --first 10", "query ghosts --cited-by 佛山 --store sqlite:letters.db")
        { region, first, store };
        command.SetAction((parsed, stop) => store.Of(parsed).ReadAsync(
            reader => AnswerAsync(
                terminal, reader,
                new WorkFilter { Held = false, CitedByRegionCode = region.Of(parsed) },
                parsed.GetValue(first), stop),
            stop));
        return command;
    }

    static async Task<int> AnswerAsync(Terminal terminal, IGraphReader reader, WorkFilter filter, int first, CancellationToken stop)
    {
        var found = await reader.ListWorksAsync(filter, new Page(first), stop).ConfigureAwait(false);
        var works = found.Items.Select(item => item.Row).ToList();
        var citing = await reader.GetCitingRegionsAsync([.. works.Select(work => work.Id)], new CitingRegionsQuery(), stop).ConfigureAwait(false);
        var table = new Table().Border(TableBorder.Simple).AddColumn("work");
        table.AddColumn(new TableColumn("regions").RightAligned()).AddColumn(new TableColumn("letters").RightAligned()).AddColumn("since");
        // A work that is only known as carried out by another is cited by nobody, and comes last.
        var cited = works.Where(work => !citing[work.Id].IsEmpty).ToList();
        foreach (var work in cited)
        {
            var regions = citing[work.Id];
            var since = regions.Select(row => row.FirstCitedNotAfter).Min();
            table.AddRow([.. new[] { QueryCommand.Describe(work), $"{regions.Length}", $"{regions.Sum(row => row.DocumentCount)}", since?.ToString() ?? "" }.Select(Markup.Escape)]);
        }

        terminal.Write(table);
        terminal.Output.WriteLine($"works: {cited.Count}; {await QueryCommand.CoverageAsync(reader, null, stop).ConfigureAwait(false)}");
        return ExitCode.Ok;
    }
}
