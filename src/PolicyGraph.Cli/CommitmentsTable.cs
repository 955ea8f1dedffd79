using PolicyGraph.Graph;
using Spectre.Console;

namespace PolicyGraph.Cli;

/// <summary>Commitments as a table: whose, where they stand, who acts, the deed as printed, by when.</summary>
sealed class CommitmentsTable(IGraphReader reader)
{
    public async Task<Table> BuildAsync(Slice<CommitmentRow> rows, CancellationToken cancellationToken)
    {
        var documents = await reader.GetNodesAsync([.. rows.Items.Select(item => item.Row.DocumentId).Distinct()], cancellationToken).ConfigureAwait(false);
        var table = new Table().Border(TableBorder.Simple).AddColumns("region", "letter", "status", "who", "what", "by");
        foreach (var row in rows.Items.Select(item => item.Row))
        {
            var document = (DocumentRow)documents[row.DocumentId];
            var cells = new[]
            {
                document.Region?.Name ?? "", (document.IssuedOn ?? document.PublishedOn)?.ToString() ?? "undated", row.Status.ToString().ToLowerInvariant(),
                row.Actor ?? "", Printed.OnOneLine(row.Text), row.Deadline ?? "",
            };
            table.AddRow([.. cells.Select(Markup.Escape)]);
        }

        return table;
    }
}
