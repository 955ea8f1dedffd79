using System.CommandLine;
using System.Globalization;
using PolicyGraph.Extraction.Commitments;
using PolicyGraph.Graph;

namespace PolicyGraph.Cli.Commands;

/// <summary><c>policygraph query commitments</c>: what letters promise, run and report.</summary>
static class CommitmentsQuery
{
    public static ExampleCommand Create(Terminal terminal)
    {
        var store = new StoreOption();
        var text = new Option<string?>("--text") { Description = "Words in the deed or its heading." };
        var region = new RegionOption("Code or name of the letters' region, the regions below it too.");
        var status = new Option<string?>("--status") { Description = "done (as the issuer reports), ongoing or planned." };
        status.AcceptOnlyFromAmong([.. Enum.GetNames<CommitmentStatus>().Select(each => each.ToLowerInvariant())]);
        var topic = new Option<string?>("--topic") { Description = "One of the topics, by code: COOPERATION, TEACHERS, ENVIRONMENT …" };
        topic.AcceptOnlyFromAmong([.. Topics.Codes]);
        var actor = new Option<string?>("--actor") { Description = "Name of who acts, leads, joins or supports." };
        var basis = new Option<string?>("--basis") { Description = "Number or title of a work that they rest on." };
        var due = new Option<string?>("--due") { Description = "Due on this day or earlier: 2025-12-31." };
        var first = new FirstOption();
        var command = new ExampleCommand(
            "commitments",
            "What letters promise, run and report: who, what, how much and by when, newest letter first.",
            "query commitments --region 佛山 --status planned", "query commitments --topic COOPERATION --due 2025-12-31 --store sqlite:letters.db")
        { text, region, status, topic, actor, basis, due, first, store };
        command.SetAction((parsed, stop) => store.Of(parsed).ReadAsync(
            reader => AnswerAsync(
                terminal, reader,
                new Asked(
                    parsed.GetValue(text), region.Of(parsed), parsed.GetValue(status), parsed.GetValue(topic), parsed.GetValue(actor),
                    parsed.GetValue(basis), parsed.GetValue(due), parsed.GetValue(first)),
                stop),
            stop));
        return command;
    }

    sealed record Asked(string? Text, string? Region, string? Status, string? Topic, string? Actor, string? Basis, string? Due, int First);

    static async Task<int> AnswerAsync(Terminal terminal, IGraphReader reader, Asked asked, CancellationToken stop)
    {
        var filter = await FilterAsync(reader, asked, stop).ConfigureAwait(false);
        var found = await reader.ListCommitmentsAsync(filter, new Page(asked.First), stop).ConfigureAwait(false);
        if (found.TotalCount == 0)
        {
            terminal.Output.WriteLine(await QueryCommand.NoneFoundAsync("No commitment", reader, filter.RegionCode, stop).ConfigureAwait(false));
            return ExitCode.Ok;
        }

        terminal.Write(await new CommitmentsTable(reader).BuildAsync(found, stop).ConfigureAwait(false));
        terminal.Output.WriteLine($"{found.Items.Length} of {found.TotalCount}");
        return ExitCode.Ok;
    }

    static async Task<CommitmentFilter> FilterAsync(IGraphReader reader, Asked asked, CancellationToken stop) => new()
    {
        Text = asked.Text,
        RegionCode = asked.Region,
        Status = asked.Status is null ? null : Enum.Parse<CommitmentStatus>(asked.Status, ignoreCase: true),
        Topic = asked.Topic,
        ActorId = asked.Actor is null ? null : await InstitutionAsync(reader, asked.Actor, stop).ConfigureAwait(false),
        BasisId = asked.Basis is null ? null : (await QueryCommand.FindWorkAsync(reader, asked.Basis, stop).ConfigureAwait(false)).Id,
        DeadlineBefore = asked.Due is null ? null : DayOf("--due", asked.Due),
    };

    /// <summary>A day as an option writes it.</summary>
    public static DateOnly DayOf(string option, string written) =>
        DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day : throw new CommandException($"{option} {written}: a day expected, as 2025-12-31");

    /// <summary>The id of the one institution of a name.</summary>
    public static async Task<string> InstitutionAsync(IGraphReader reader, string name, CancellationToken stop)
    {
        var found = await reader.ListInstitutionsAsync(new InstitutionFilter { Text = name }, new Page(20), stop).ConfigureAwait(false);
        var rows = found.Items.Select(item => item.Row).ToList();
        var exact = rows.Where(row => row.Name == name || row.Aliases.Contains(name)).ToList();
        return (exact.Count > 0 ? exact : rows) switch
        {
            [var one] => one.Id,
            [] => throw new CommandException($"no institution is known as '{name}'"),
            var several => throw new CommandException($"'{name}' may be {string.Join(", ", several.Select(row => row.Name))}; give the whole name"),
        };
    }
}
