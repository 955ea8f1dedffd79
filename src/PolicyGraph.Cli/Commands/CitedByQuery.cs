using System.CommandLine;
using PolicyGraph.Graph;
using Spectre.Console;

namespace PolicyGraph.Cli.Commands;

/// <summary><c>policygraph query cited-by</c>: the letters that cite a work, on request through works that carry it out.</summary>
static class CitedByQuery
{
    public static ExampleCommand Create(Terminal terminal)
    {
        var name = new Argument<string>("NUMBER-OR-TITLE") { Description = "The work's document number (国办发〔2017〕95号), its title or its id (work_…)." };
        var (store, function) = (new StoreOption(), new FunctionOption());
        var transitive = new Option<bool>("--transitive") { Description = "Through works that carry it out too: each letter once, by its citation that is nearest to the work." };
        var first = new FirstOption();
        var command = new ExampleCommand(
            "cited-by",
            "Which letters cite a law or policy, newest first, each with the sentence that does.",
            "query cited-by 国办发〔2017〕95号", "query cited-by 发改社会〔2019〕1558号 --transitive --store sqlite:letters.db")
        { name, transitive, function, first, store };
        command.SetAction((parsed, stop) => store.Of(parsed).ReadAsync(
            reader => AnswerAsync(
                terminal, reader, parsed.GetRequiredValue(name), parsed.GetValue(transitive), new CitationFilter { Functions = function.Of(parsed) },
                new Page(parsed.GetValue(first)), stop),
            stop));
        return command;
    }

    static async Task<int> AnswerAsync(
        Terminal terminal, IGraphReader reader, string name, bool transitive, CitationFilter filter, Page page, CancellationToken stop)
    {
        var work = await QueryCommand.FindWorkAsync(reader, name, stop).ConfigureAwait(false);
        terminal.Output.WriteLine(QueryCommand.Describe(work));
        var found = (transitive
            ? await TransitiveCitations.OfWorksAsync(reader, [work.Id], filter, page, stop).ConfigureAwait(false)
            : await reader.GetCitedByAsync([work.Id], filter, page, stop).ConfigureAwait(false))[work.Id];
        if (found.TotalCount == 0)
        {
            terminal.Output.WriteLine($"No letter cites it{(filter.Functions.IsAll ? "" : " so")}; {await QueryCommand.CoverageAsync(reader, null, stop).ConfigureAwait(false)}.");
            return ExitCode.Ok;
        }

        terminal.Write(await TableAsync(reader, [.. found.Items.Select(item => item.Row)], stop).ConfigureAwait(false));
        terminal.Output.WriteLine($"{found.Items.Length} of {found.TotalCount}");
        return ExitCode.Ok;
    }

    static async Task<Table> TableAsync(IGraphReader reader, IReadOnlyList<CitationRow> rows, CancellationToken stop)
    {
        var named = await reader.GetNodesAsync([.. rows.SelectMany(row => row.Via.Prepend(row.DocumentId)).Distinct()], stop).ConfigureAwait(false);
        var sentences = await reader.GetCitationEvidenceAsync([.. rows.Select(row => (row.DocumentId, row.WorkId))], stop).ConfigureAwait(false);
        var table = new Table().Border(TableBorder.Simple).AddColumns("region", "letter", "cites", "function", "sentence");
        foreach (var row in rows)
        {
            var letter = (DocumentRow)named[row.DocumentId];
            var cells = new[]
            {
                letter.Region?.Name ?? "", letter.IssuedOn?.ToString() ?? "undated", row.Via.IsEmpty ? "it" : WorkWay.Of(row.Via, named),
                row.Function?.ToString().ToLowerInvariant() ?? "",
                sentences[(row.DocumentId, row.WorkId)].MinBy(sentence => sentence.Function) is { } sentence ? Printed.OnOneLine(sentence.Quote) : "",
            };
            table.AddRow([.. cells.Select(Markup.Escape)]);
        }

        return table;
    }
}
