using PolicyGraph.Documents;
using PolicyGraph.Graph;
using Spectre.Console;

namespace PolicyGraph.Cli;

/// <summary>The citing regions of one work as a table, each with the strongest sentence of its newest citation.</summary>
sealed class CitingRegionsTable(IGraphReader reader)
{
    /// <returns>Null where no region cites the work.</returns>
    public async Task<Table?> BuildAsync(WorkRow work, CitingRegionsQuery query, CancellationToken cancellationToken)
    {
        var found = await reader.GetCitingRegionsAsync([work.Id], query, cancellationToken).ConfigureAwait(false);
        if (!found.TryGetValue(work.Id, out var regions) || regions.IsEmpty)
            return null;
        var sentences = await SentencesAsync([.. regions.Select(row => (work.Id, row.Region.Code))], query, cancellationToken).ConfigureAwait(false);
        var table = new Table().Border(TableBorder.Simple).AddColumns("region", "level");
        table.AddColumn(new TableColumn("documents").RightAligned()).AddColumn(new TableColumn("mentions").RightAligned());
        table.AddColumns("first", "last", "function", "newest sentence");
        foreach (var row in regions)
        {
            var newest = sentences.GetValueOrDefault((work.Id, row.Region.Code));
            var cells = new[]
            {
                row.Region.Name, row.Region.Level.ToString().ToLowerInvariant(), $"{row.DocumentCount}", $"{row.MentionCount}",
                Range(row.FirstCitedOn, row.FirstCitedNotAfter), Range(row.LastCitedNotBefore, row.LastCitedOn),
                newest?.Function?.ToString().ToLowerInvariant() ?? "", newest is null ? "" : OneLine(newest.Quote),
            };
            table.AddRow([.. cells.Select(Markup.Escape)]);
        }

        return table;
    }

    async Task<Dictionary<(string WorkId, string RegionCode), EvidenceRow?>> SentencesAsync(
        IReadOnlyCollection<(string WorkId, string RegionCode)> keys, CitingRegionsQuery query, CancellationToken cancellationToken)
    {
        var citations = await reader.GetRegionCitationsAsync(keys, query, new Page(1), cancellationToken).ConfigureAwait(false);
        var newest = citations.Where(found => !found.Value.Items.IsEmpty).ToDictionary(found => found.Key, found => found.Value.Items[0].Row);
        var evidence = await reader.GetCitationEvidenceAsync(
            [.. newest.Values.Select(citation => (citation.DocumentId, citation.WorkId)).Distinct()], cancellationToken).ConfigureAwait(false);
        return newest.ToDictionary(
            found => found.Key, found => evidence.GetValueOrDefault((found.Value.DocumentId, found.Value.WorkId), []).MinBy(sentence => sentence.Function));
    }

    static string OneLine(string quote) => string.Join(' ', quote.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    // A date between two bounds is shown as both; an undated letter without bounds as nothing known.
    static string Range(PartialDate? from, PartialDate? to) =>
        (from ?? to) is not { } one ? "undated"
        : from is null || to is null || from == to ? $"{one}" : $"{from} to {to}";
}
