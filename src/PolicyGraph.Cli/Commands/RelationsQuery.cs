using System.CommandLine;
using PolicyGraph.Extraction;
using PolicyGraph.Graph;
using Spectre.Console;

namespace PolicyGraph.Cli.Commands;

/// <summary><c>policygraph query relations</c>: what letters state of an institution.</summary>
static class RelationsQuery
{
    public static ExampleCommand Create(Terminal terminal)
    {
        var store = new StoreOption();
        var name = new Argument<string>("NAME") { Description = "The name of an agency, college, enterprise or alliance." };
        var type = new Option<string?>("--type") { Description = "Only relations of this type." };
        type.AcceptOnlyFromAmong([.. Types.Keys]);
        var first = new FirstOption();
        var command = new ExampleCommand(
            "relations",
            "What letters state of an institution: with whom it works, what it builds, joins or issued, each with the newest sentence that says so.",
            "query relations 佛山职业技术学院", "query relations 佛山职业技术学院 --type cooperates-with --store sqlite:letters.db")
        { name, type, first, store };
        command.SetAction((parsed, stop) => store.Of(parsed).ReadAsync(
            reader => AnswerAsync(
                terminal, reader, parsed.GetRequiredValue(name), parsed.GetValue(type) is { } written ? Types[written] : null, parsed.GetValue(first), stop), stop));
        return command;
    }

    static readonly Dictionary<string, RelationType> Types = new()
    {
        ["cooperates-with"] = RelationType.CooperatesWith,
        ["member-of"] = RelationType.MemberOf,
        ["builds"] = RelationType.Builds,
        ["issued"] = RelationType.Issued,
    };

    static async Task<int> AnswerAsync(Terminal terminal, IGraphReader reader, string name, RelationType? type, int first, CancellationToken stop)
    {
        var institution = await CommitmentsQuery.InstitutionAsync(reader, name, stop).ConfigureAwait(false);
        var found = (await reader.GetRelationsAsync([institution], type, new Page(first), stop).ConfigureAwait(false))[institution];
        if (found.TotalCount == 0)
        {
            terminal.Output.WriteLine($"Nothing is stated of it; {await QueryCommand.CoverageAsync(reader, null, stop).ConfigureAwait(false)}.");
            return ExitCode.Ok;
        }

        terminal.Write(await TableAsync(reader, [.. found.Items.Select(item => item.Row)], stop).ConfigureAwait(false));
        terminal.Output.WriteLine($"{found.Items.Length} of {found.TotalCount}");
        return ExitCode.Ok;
    }

    static async Task<Table> TableAsync(IGraphReader reader, IReadOnlyList<RelationRow> rows, CancellationToken stop)
    {
        var nodes = await reader.GetNodesAsync([.. rows.SelectMany(row => new[] { row.FromId, row.ToId }).OfType<string>().Distinct()], stop).ConfigureAwait(false);
        var table = new Table().Border(TableBorder.Simple).AddColumns("who", "does", "what or whom", "when", "newest sentence");
        foreach (var row in rows)
        {
            var cells = new[]
            {
                NameOf(nodes[row.FromId]), Types.First(pair => pair.Value == row.Type).Key.Replace('-', ' '), row.ToId is { } id ? NameOf(nodes[id]) : row.ToName,
                row.OccurredOn?.ToString() ?? "", Printed.OnOneLine(row.Evidence[0].Quote),
            };
            table.AddRow([.. cells.Select(Markup.Escape)]);
        }

        return table;
    }

    static string NameOf(NodeRow node) => node switch
    {
        InstitutionRow institution => institution.Name,
        WorkRow work => work.Title ?? work.Number ?? work.Id,
        _ => node.Id,
    };
}
