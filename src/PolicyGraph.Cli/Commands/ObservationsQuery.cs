using System.CommandLine;
using PolicyGraph.Cli.Explaining;
using PolicyGraph.Extraction.Commitments;
using PolicyGraph.Graph;
using Spectre.Console;

namespace PolicyGraph.Cli.Commands;

/// <summary><c>policygraph query observations</c>: what letters count without promising it.</summary>
static class ObservationsQuery
{
    public static ExampleCommand Create(Terminal terminal)
    {
        var measure = new Argument<string>("MEASURE") { Description = "What is counted: 在校生, 产业学院, 实训基地." };
        var store = new StoreOption();
        var region = new RegionOption("Code or name of the letters' region, the regions below it too.");
        var first = new FirstOption();
        var command = new ExampleCommand(
            "observations",
            "What letters count outside of what they promise, run and report, newest letter first.",
            "query observations 在校生", "query observations 产业学院 --region 广东 --store sqlite:letters.db")
        { measure, region, first, store };
        command.SetAction((parsed, stop) => store.Of(parsed).ReadAsync(
            reader => AnswerAsync(
                terminal, reader,
                new ObservationFilter
                {
                    Measure = MeasureNames.OneForm(parsed.GetRequiredValue(measure)),
                    RegionCode = region.Of(parsed),
                },
                parsed.GetValue(first), stop),
            stop));
        return command;
    }

    static async Task<int> AnswerAsync(Terminal terminal, IGraphReader reader, ObservationFilter filter, int first, CancellationToken stop)
    {
        var found = await reader.ListObservationsAsync(filter, new Page(first), stop).ConfigureAwait(false);
        if (found.TotalCount == 0)
        {
            terminal.Output.WriteLine($"No letter counts {filter.Measure} so; {await QueryCommand.CoverageAsync(reader, null, stop).ConfigureAwait(false)}.");
            return ExitCode.Ok;
        }

        var documents = await reader.GetNodesAsync([.. found.Items.Select(item => item.Row.DocumentId).Distinct()], stop).ConfigureAwait(false);
        var table = new Table().Border(TableBorder.Simple).AddColumns("region", "letter", "number", "of", "as of", "sentence");
        foreach (var row in found.Items.Select(item => item.Row))
        {
            var document = (DocumentRow)documents[row.DocumentId];
            var cells = new[]
            {
                document.Region?.Name ?? "", (document.IssuedOn ?? document.PublishedOn)?.ToString() ?? "undated", ObservationWriter.Describe(row.Quantity),
                row.Subject ?? "", row.Quantity.AsOf?.ToString() ?? "", Printed.OnOneLine(row.Evidence.Quote),
            };
            table.AddRow([.. cells.Select(Markup.Escape)]);
        }

        terminal.Write(table);
        terminal.Output.WriteLine($"{found.Items.Length} of {found.TotalCount}");
        return ExitCode.Ok;
    }
}
