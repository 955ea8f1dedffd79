using System.CommandLine;
using PolicyGraph.Extraction.Proposals;
using PolicyGraph.Graph;
using Spectre.Console;

namespace PolicyGraph.Cli.Commands;

/// <summary><c>policygraph query suggestions</c>: what was suggested and what became of it.</summary>
static class SuggestionsQuery
{
    static readonly Dictionary<string, Disposition> Dispositions = new()
    {
        ["adopted"] = Disposition.Adopted,
        ["partly"] = Disposition.Partly,
        ["already-done"] = Disposition.AlreadyDone,
        ["deferred"] = Disposition.Deferred,
        ["declined"] = Disposition.Declined,
    };

    public static ExampleCommand Create(Terminal terminal)
    {
        var store = new StoreOption();
        var text = new Option<string?>("--text") { Description = "Words in the suggestion." };
        var region = new RegionOption("Code or name of the letters' region, the regions below it too.");
        var disposition = new Option<string?>("--disposition") { Description = "What became of it by the letter's own words." };
        disposition.AcceptOnlyFromAmong([.. Dispositions.Keys]);
        var first = new FirstOption();
        var command = new ExampleCommand(
            "suggestions",
            "What proposals suggest and what became of it, as the letters that answer them print it, newest letter first.",
            "query suggestions --region 佛山 --disposition adopted", "query suggestions --text 实训基地 --store sqlite:letters.db")
        { text, region, disposition, first, store };
        command.SetAction((parsed, stop) => store.Of(parsed).ReadAsync(
            reader => AnswerAsync(
                terminal, reader,
                new SuggestionFilter
                {
                    Text = parsed.GetValue(text),
                    RegionCode = region.Of(parsed),
                    Disposition = parsed.GetValue(disposition) is { } asked ? Dispositions[asked] : null,
                },
                parsed.GetValue(first), stop),
            stop));
        return command;
    }

    static async Task<int> AnswerAsync(Terminal terminal, IGraphReader reader, SuggestionFilter filter, int first, CancellationToken stop)
    {
        var found = await reader.ListSuggestionsAsync(filter, new Page(first), stop).ConfigureAwait(false);
        if (found.TotalCount == 0)
        {
            terminal.Output.WriteLine(await QueryCommand.NoneFoundAsync("No such suggestion", reader, filter.RegionCode, stop).ConfigureAwait(false));
            return ExitCode.Ok;
        }

        terminal.Write(await TableAsync(reader, [.. found.Items.Select(item => item.Row)], stop).ConfigureAwait(false));
        terminal.Output.WriteLine($"{found.Items.Length} of {found.TotalCount}");
        return ExitCode.Ok;
    }

    static async Task<Table> TableAsync(IGraphReader reader, IReadOnlyList<SuggestionRow> rows, CancellationToken stop)
    {
        var nodes = await reader.GetNodesAsync([.. rows.SelectMany(row => new[] { row.DocumentId, row.ProposalId }).Distinct()], stop).ConfigureAwait(false);
        var table = new Table().Border(TableBorder.Simple).AddColumns("region", "letter", "proposal", "suggestion", "what became of it", "commitments");
        foreach (var row in rows)
        {
            var (document, proposal) = ((DocumentRow)nodes[row.DocumentId], (ProposalRow)nodes[row.ProposalId]);
            var cells = new[]
            {
                document.Region?.Name ?? "", (document.IssuedOn ?? document.PublishedOn)?.ToString() ?? "undated",
                $"{proposal.Session} {proposal.Number}".Trim(), $"{row.Ordinal}. {Printed.OnOneLine(row.Text)}", Printed.OnOneLine(row.Disposition ?? ""),
                row.CommitmentIds.IsEmpty ? "" : $"{row.CommitmentIds.Length}",
            };
            table.AddRow([.. cells.Select(Markup.Escape)]);
        }

        return table;
    }
}
