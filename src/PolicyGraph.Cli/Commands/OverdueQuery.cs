using System.CommandLine;
using System.Globalization;
using PolicyGraph.Extraction.Commitments;
using PolicyGraph.Graph;
using Spectre.Console;

namespace PolicyGraph.Cli.Commands;

/// <summary><c>policygraph query overdue</c>: what was due by a day, and what later letters say of it.</summary>
static class OverdueQuery
{
    public static ExampleCommand Create(Terminal terminal)
    {
        var (store, region) = (new StoreOption(), new Option<string>("--region") { Description = "Code or name of one region: its own letters are searched.", Required = true });
        var asOf = new Option<string?>("--as-of") { Description = "The day to look from, 2025-12-31; today where not given." };
        var command = new ExampleCommand(
            "overdue",
            "What a region promised for a day that has passed, and what its later letters say of it.",
            "query overdue --region 佛山 --as-of 2026-01-01", "query overdue --region 440600 --store sqlite:letters.db")
        { region, asOf, store };
        command.SetAction((parsed, stop) => store.Of(parsed).ReadAsync(
            reader => AnswerAsync(
                terminal, reader, CommitmentsQuery.RegionOf(parsed.GetRequiredValue(region)),
                parsed.GetValue(asOf) is { } day ? CommitmentsQuery.DayOf("--as-of", day) : DateOnly.FromDateTime(DateTime.Today), stop),
            stop));
        return command;
    }

    static async Task<int> AnswerAsync(Terminal terminal, IGraphReader reader, string region, DateOnly day, CancellationToken stop)
    {
        var said = await FollowUpReading.OfRegionAsync(reader, region, stop).ConfigureAwait(false);
        var due = said.Where(one => one.Row.Status is not CommitmentStatus.Done && one.Row.DeadlineUntil < day).OrderBy(one => one.Row.DeadlineUntil).ToList();
        if (due.Count == 0)
        {
            terminal.Output.WriteLine($"Nothing was due before {Day(day)} in {said.Select(one => one.Row.DocumentId).Distinct().Count()} letters.");
            return ExitCode.Ok;
        }

        var table = new Table().Border(TableBorder.Simple).AddColumns("due", "who", "what", "what became of it");
        foreach (var one in due)
            table.AddRow([.. new[] { Day(one.Row.DeadlineUntil!.Value), one.Row.Actor ?? "", Printed.OnOneLine(one.Row.Text), Outcome(one, said) }.Select(Markup.Escape)]);
        terminal.Write(table);
        return ExitCode.Ok;
    }

    // Never "broken": only what the letters that are held say.
    static string Outcome(DatedCommitment promise, IReadOnlyCollection<DatedCommitment> said)
    {
        var followed = FollowUps.Of(promise, said);
        if (!followed.IsEmpty)
            return string.Join(Environment.NewLine, followed.Select(one => $"{one.Kind.ToString().ToLowerInvariant()} ({one.Reason}): {Printed.OnOneLine(one.Later.Text)}"));
        var later = said.Where(one => one.On > promise.On).ToList();
        var letters = later.Select(one => one.Row.DocumentId).Distinct().Count();
        return letters == 0 ? "no later letter is held"
            : $"no result found in {(letters == 1 ? "1 later letter" : $"{letters} later letters")} of {Years(later.Min(one => one.On!.Value.Year), later.Max(one => one.On!.Value.Year))}";
    }

    static string Years(int first, int last) => first == last ? $"{first}" : $"{first} to {last}";

    static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
