using System.CommandLine;
using PolicyGraph.Authority;
using PolicyGraph.Graph;
using Spectre.Console;

namespace PolicyGraph.Cli.Commands;

/// <summary><c>policygraph query adoption</c>: which regions took a work up, directly or through a work that carries it out.</summary>
static class AdoptionQuery
{
    public static ExampleCommand Create(Terminal terminal)
    {
        var name = new Argument<string>("NUMBER-OR-TITLE") { Description = "The work's document number (国办发〔2017〕95号), its title or its id (work_…)." };
        var (store, level) = (new StoreOption(), new LevelOption());
        var region = new RegionOption("Code or name: this region alone and those below it.");
        var command = new ExampleCommand(
            "adoption",
            "Which regions' letters cite a law or policy, which cite one that carries it out, which neither, and how many letters were searched.",
            "query adoption 国办发〔2017〕95号 --level city", "query adoption 发改社会〔2019〕1558号 --region 广东 --store sqlite:letters.db")
        { name, level, region, store };
        command.SetAction((parsed, stop) => store.Of(parsed).ReadAsync(
            reader => AnswerAsync(
                terminal, reader, parsed.GetRequiredValue(name), level.Of(parsed),
                region.Of(parsed), stop),
            stop));
        return command;
    }

    static async Task<int> AnswerAsync(Terminal terminal, IGraphReader reader, string name, RegionLevel? level, string? region, CancellationToken stop)
    {
        var work = await QueryCommand.FindWorkAsync(reader, name, stop).ConfigureAwait(false);
        terminal.Output.WriteLine($"{QueryCommand.Describe(work)}{(work.IssuedOn is null ? "" : $", {work.IssuedOn}")}");
        var rows = (await AdoptionReading.OfWorksAsync(reader, [work.Id], new CitingRegionsQuery(level), stop).ConfigureAwait(false))[work.Id]
            .Where(row => row.LiesIn(region)).ToList();
        if (rows.Count == 0)
        {
            terminal.Output.WriteLine("No letters of such regions are held.");
            return ExitCode.Ok;
        }

        var named = await reader.GetNodesAsync([.. rows.SelectMany(row => row.Through).SelectMany(each => each.Via).Distinct()], stop).ConfigureAwait(false);
        var table = new Table().Border(TableBorder.Simple).AddColumns("region", "cites", "first", "days after", "letters searched");
        foreach (var row in rows)
            table.AddRow([.. new[] { row.Region.Name, Way(row, named), First(row), Lag(row.Lag), Searched(row.Coverage) }.Select(Markup.Escape)]);
        terminal.Write(table);
        return ExitCode.Ok;
    }

    static string Way(AdoptionRow row, IReadOnlyDictionary<string, NodeRow> named) => string.Join(
        Environment.NewLine,
        new[] { row.Direct is null ? row.Through.IsEmpty ? "no citation found" : null : "it" }.OfType<string>()
            .Concat(row.Through.Select(each => WorkWay.Of(each.Via, named))));

    // The first citation lies between two days where no exact one is known.
    static string First(AdoptionRow row) => (row.FirstCitedOn, row.FirstCitedNotAfter) switch
    {
        (null, null) => row.Way is AdoptionWay.NotFound ? "" : "undated",
        var (from, until) when from == until => $"{from}",
        var (from, until) => $"{from?.ToString() ?? "…"} to {until?.ToString() ?? "…"}",
    };

    static string Lag(DayRange? lag) => lag is null ? "" : lag.AtLeast == lag.AtMost ? $"{lag.AtLeast}" : $"{lag.AtLeast} to {lag.AtMost}";

    static string Searched(CoverageRow coverage) =>
        coverage.FirstYear is null ? $"{coverage.Documents}, undated"
        : coverage.FirstYear == coverage.LastYear ? $"{coverage.Documents} of {coverage.FirstYear}"
        : $"{coverage.Documents} of {coverage.FirstYear} to {coverage.LastYear}";
}
