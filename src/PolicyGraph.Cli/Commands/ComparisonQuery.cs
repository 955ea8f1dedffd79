using System.CommandLine;
using PolicyGraph.Extraction.Commitments;
using PolicyGraph.Graph;
using Spectre.Console;

namespace PolicyGraph.Cli.Commands;

/// <summary><c>policygraph query compare</c>: regions side by side by what their letters count.</summary>
static class ComparisonQuery
{
    public static ExampleCommand Create(Terminal terminal)
    {
        var measure = new Argument<string>("MEASURE") { Description = "What is counted: 产业学院, 实训基地, 产教融合型企业." };
        var store = new StoreOption();
        var region = new RegionOption("Code or name: this region and those below it.");
        var command = new ExampleCommand(
            "compare",
            "Regions side by side by what their letters count: only numbers of one stage, status and while stand in one table.",
            "query compare 产业学院", "query compare 产教融合型企业 --region 山东 --store sqlite:letters.db")
        { measure, region, store };
        command.SetAction((parsed, stop) => store.Of(parsed).ReadAsync(
            reader => AnswerAsync(
                terminal, reader,
                new CommitmentFilter
                {
                    Measure = MeasureNames.OneForm(parsed.GetRequiredValue(measure)),
                    RegionCode = region.Of(parsed),
                },
                stop),
            stop));
        return command;
    }

    static async Task<int> AnswerAsync(Terminal terminal, IGraphReader reader, CommitmentFilter filter, CancellationToken stop)
    {
        var groups = await MeasureComparison.OfAsync(reader, filter, stop).ConfigureAwait(false);
        if (groups.IsEmpty)
            terminal.Output.WriteLine($"No letter counts {filter.Measure}; {await QueryCommand.CoverageAsync(reader, null, stop).ConfigureAwait(false)}.");
        foreach (var group in groups)
        {
            terminal.Output.WriteLine(string.Join(", ", new[] { filter.Measure, group.Stage, group.Per, group.Status.ToString().ToLowerInvariant() }.OfType<string>()));
            terminal.Write(TableOf(group));
        }

        return ExitCode.Ok;
    }

    static Table TableOf(ComparableQuantities group)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumn("region").AddColumn(new TableColumn("number").RightAligned()).AddColumns("letter", "by", "what");
        foreach (var row in group.Rows)
        {
            var cells = new[]
            {
                row.Document.Region!.Name, Number(row.Quantity), (row.Document.IssuedOn ?? row.Document.PublishedOn)?.ToString() ?? "undated",
                row.Commitment.Deadline ?? row.Quantity.AsOf?.ToString() ?? "", Printed.OnOneLine(row.Commitment.Text),
            };
            table.AddRow([.. cells.Select(Markup.Escape)]);
        }

        return table;
    }

    static string Number(Quantity quantity)
    {
        var sign = quantity.Bound switch { QuantityBound.AtLeast => "≥ ", QuantityBound.AtMost => "≤ ", QuantityBound.About => "~ ", _ => "" };
        return $"{sign}{quantity.Value}{(quantity.Max is { } max ? $" to {max}" : "")}{quantity.Unit}";
    }
}
