using System.CommandLine;
using PolicyGraph.Authority;
using PolicyGraph.Documents;
using PolicyGraph.Graph;

namespace PolicyGraph.Cli.Commands;

/// <summary><c>policygraph query</c>: answers from a store.</summary>
static class QueryCommand
{
    public static Command Create(Terminal terminal)
    {
        var command = new Command("query", "Ask a store.")
        {
            CreateCitingRegions(terminal), CitedByQuery.Create(terminal), RelationsQuery.Create(terminal), SuggestionsQuery.Create(terminal), AdoptionQuery.Create(terminal), GhostsQuery.Create(terminal), CommitmentsQuery.Create(terminal), ComparisonQuery.Create(terminal), ObservationsQuery.Create(terminal),
        };
        foreach (var each in PromisesQuery.Create(terminal))
            command.Add(each);
        return command;
    }

    static ExampleCommand CreateCitingRegions(Terminal terminal)
    {
        var name = new Argument<string>("NUMBER-OR-TITLE") { Description = "The work's document number (国办发〔2017〕95号), its title or its id (work_…)." };
        var store = new StoreOption();
        var (level, function) = (new LevelOption(), new FunctionOption());
        var command = new ExampleCommand(
            "citing-regions",
            "Which regions' letters cite a law or policy: how many, from when to when, and the newest sentence that does.",
            "query citing-regions 国办发〔2017〕95号", "query citing-regions 中华人民共和国职业教育法 --level city --store sqlite:letters.db",
            "query citing-regions 国办发〔2017〕95号 --function basis --function implementation")
        { name, store, level, function };
        command.SetAction((parsed, stop) => store.Of(parsed).ReadAsync(
            reader => AnswerAsync(
                terminal, reader, parsed.GetRequiredValue(name), new CitingRegionsQuery(level.Of(parsed)) { Functions = function.Of(parsed) }, stop), stop));
        return command;
    }

    static async Task<int> AnswerAsync(Terminal terminal, IGraphReader reader, string name, CitingRegionsQuery query, CancellationToken stop)
    {
        var work = await FindWorkAsync(reader, name, stop).ConfigureAwait(false);
        terminal.Output.WriteLine(Describe(work));
        var table = await new CitingRegionsTable(reader).BuildAsync(work, query, stop).ConfigureAwait(false);
        if (table is null)
            terminal.Output.WriteLine($"No region cites it{(query.Functions.IsAll ? "" : " so")}; {await CoverageAsync(reader, query.Level, stop).ConfigureAwait(false)}.");
        else
            terminal.Write(table);
        return ExitCode.Ok;
    }

    /// <summary>The one work of a number, a title or an id.</summary>
    /// <exception cref="CommandException">There is none, or several; the message says what was searched, or lists them.</exception>
    public static async Task<WorkRow> FindWorkAsync(IGraphReader reader, string name, CancellationToken stop)
    {
        var works = await FindWorksAsync(reader, name, stop).ConfigureAwait(false);
        return works switch
        {
            [var one] => one,
            [] => throw new CommandException($"no law or policy is known as '{name}'; {await CoverageAsync(reader, null, stop).ConfigureAwait(false)}"),
            _ => throw new CommandException(Candidates(name, works)),
        };
    }

    static async Task<IReadOnlyList<WorkRow>> FindWorksAsync(IGraphReader reader, string name, CancellationToken stop)
    {
        if (name.StartsWith("work_", StringComparison.Ordinal))
            return [.. (await reader.GetNodesAsync([name], stop).ConfigureAwait(false)).Values.OfType<WorkRow>()];
        return DocumentNumber.TryParse(name, out var number)
            ? await reader.FindWorksAsync(number.ToString(), null, null, stop).ConfigureAwait(false)
            : await reader.FindWorksAsync(null, name, null, stop).ConfigureAwait(false);
    }

    static string Candidates(string name, IReadOnlyList<WorkRow> works) => string.Join(
        Environment.NewLine,
        works.Select(work => $"  {work.Id}  {Describe(work)}").Prepend($"'{name}' may be one of {works.Count} works; ask for one by its id:"));

    /// <summary>Title, number and region on one line.</summary>
    public static string Describe(WorkRow work) => string.Join(' ', new[] { work.Title, work.Number, work.Region?.Name }.OfType<string>());

    /// <summary>"Not found" means nothing without what was searched.</summary>
    public static async Task<string> CoverageAsync(IGraphReader reader, RegionLevel? level, CancellationToken stop)
    {
        var coverage = await reader.GetCoverageAsync(null, level, stop).ConfigureAwait(false);
        return $"documents searched: {coverage.Documents}{Years(coverage)}, undated: {coverage.Undated}";
    }

    /// <summary>That nothing is found in a region's letters, and in how many of which years that was looked for.</summary>
    public static async Task<string> NoneFoundAsync(string what, IGraphReader reader, string? regionCode, CancellationToken stop)
    {
        var coverage = await reader.GetCoverageAsync(regionCode, null, stop).ConfigureAwait(false);
        return $"{what} is found in {coverage.Documents} letters{Years(coverage)}.";
    }

    static string Years(CoverageRow coverage) => coverage.FirstYear is null ? "" : $" of {coverage.FirstYear} to {coverage.LastYear}";
}
