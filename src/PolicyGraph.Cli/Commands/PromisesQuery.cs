using System.CommandLine;
using System.Globalization;
using PolicyGraph.Graph;
using Spectre.Console;

namespace PolicyGraph.Cli.Commands;

/// <summary><c>policygraph query overdue</c>, <c>open</c> and <c>drift</c>: promises of one region, and what its later letters say of them.</summary>
static class PromisesQuery
{
    public static IEnumerable<Command> Create(Terminal terminal) =>
    [
        Create(terminal, "overdue", "What a region promised for a day that has passed and no later letter reports as done.", history => history.State is PromiseState.Overdue),
        Create(terminal, "open", "What a region promised without a deadline and no later letter reports as done.", history => history.State is PromiseState.Open),
        Create(terminal, "drift", "Promises whose number, strength, deadline or scope changed from letter to letter.", history => history.Changed),
    ];

    static ExampleCommand Create(Terminal terminal, string name, string description, Func<PromiseHistory, bool> asked)
    {
        var (store, region) = (new StoreOption(), new RegionOption("Code or name of one region: its own letters are searched.") { Required = true });
        var asOf = new Option<string?>("--as-of") { Description = "The day to look from, 2025-12-31; today where not given." };
        var command = new ExampleCommand(name, description, $"query {name} --region 佛山 --as-of 2026-01-01", $"query {name} --region 440600 --store sqlite:letters.db")
        { region, asOf, store };
        command.SetAction((parsed, stop) => store.Of(parsed).ReadAsync(
            reader => AnswerAsync(
                terminal, reader, region.Of(parsed)!,
                parsed.GetValue(asOf) is { } day ? CommitmentsQuery.DayOf("--as-of", day) : DateOnly.FromDateTime(DateTime.Today), asked, stop),
            stop));
        return command;
    }

    static async Task<int> AnswerAsync(Terminal terminal, IGraphReader reader, string region, DateOnly asOf, Func<PromiseHistory, bool> asked, CancellationToken stop)
    {
        var histories = (await FollowUpReading.PromisesOfRegionAsync(reader, region, asOf, stop).ConfigureAwait(false))
            .Where(asked).OrderBy(one => one.DueOn ?? DateOnly.MaxValue).ToList();
        if (histories.Count == 0)
        {
            var coverage = await reader.GetCoverageAsync(region, null, stop).ConfigureAwait(false);
            terminal.Output.WriteLine($"No such promise is found in {Letters(coverage.Documents)}.");
            return ExitCode.Ok;
        }

        var table = new Table().Border(TableBorder.Simple).AddColumns("said", "due", "who", "what", "what later letters say");
        foreach (var one in histories)
        {
            var cells = new[] { Day(one.Promise.On), Day(one.DueOn), one.Promise.Row.Actor ?? "", Printed.OnOneLine(one.Promise.Row.Text), Outcome(one) };
            table.AddRow([.. cells.Select(Markup.Escape)]);
        }

        terminal.Write(table);
        return ExitCode.Ok;
    }

    // Never "broken": only what the letters that are held say.
    static string Outcome(PromiseHistory history) => string.Join(
        Environment.NewLine,
        history.Later.Select(one => $"{one.Kind.ToString().ToLowerInvariant()} ({one.Reason}): {Printed.OnOneLine(one.Later.Text)}")
            .Concat(history.Outcomes.Select(one => $"{one.Kind.ToString().ToLowerInvariant()} ({one.Reason}): {Printed.OnOneLine(one.Evidence[0].Quote)}"))
            .DefaultIfEmpty(history.Promise.On is null ? "the letter bears no date" : NotFound(history.LaterLetters)));

    static string NotFound(CoverageRow searched) => searched.Documents == 0 ? "no later letter is held"
        : $"no result found in {Letters(searched.Documents)} of {Years(searched.FirstYear!.Value, searched.LastYear!.Value)}";

    static string Letters(int count) => count == 1 ? "1 letter" : $"{count} letters";

    static string Years(int first, int last) => first == last ? $"{first}" : $"{first} to {last}";

    static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
