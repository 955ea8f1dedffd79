using System.Collections.Immutable;
using PolicyGraph.Extraction.Commitments;
using PolicyGraph.Graph;
using PolicyGraph.Graph.Storing;
using PolicyGraph.Neo4j.QueryApi;

namespace PolicyGraph.Neo4j.Reading;

/// <summary>What letters answer.</summary>
sealed partial class Neo4jGraphReader
{
    public async Task<Slice<SuggestionRow>> ListSuggestionsAsync(SuggestionFilter filter, Page page, CancellationToken cancellationToken = default)
    {
        var parameters = Slices.Paged(
            page, ("text", SearchFolding.Term(filter.Text)), ("normalized", filter.Disposition?.ToString()), ("region", filter.RegionCode),
            ("descendants", filter.IncludeDescendants));
        var rows = await reads.ReadAsync("list_suggestions", parameters, cancellationToken).ConfigureAwait(false);
        return Slices.Of(rows.Single(), "place", row => Suggestion(row.Map("suggestion")!.Value));
    }

    public async Task<IReadOnlyDictionary<string, ImmutableArray<SuggestionRow>>> GetSuggestionsAsync(
        IReadOnlyCollection<string> proposalIds, CancellationToken cancellationToken = default)
    {
        var proposals = await ProposalsOfAsync(proposalIds, cancellationToken).ConfigureAwait(false);
        var ids = proposals.Select(proposal => proposal.Id).ToList();
        var rows = ids.Count == 0 ? [] : await reads.ReadAsync("suggestions", new { ids }, cancellationToken).ConfigureAwait(false);
        var suggestions = rows.Select(row => Suggestion(row.Map("suggestion")!.Value)).ToLookup(row => row.ProposalId);
        return ids.ToDictionary(id => id, id => suggestions[id].ToImmutableArray());
    }

    async Task<IReadOnlyList<ProposalRow>> ProposalsOfAsync(IEnumerable<string> ids, CancellationToken cancellationToken)
    {
        var asked = ids.Distinct().Where(NodeId.IsProposal).ToList();
        return asked.Count == 0 ? []
            : [.. ProposalAnswers.Merge((await reads.ReadAsync("proposals", new { ids = asked }, cancellationToken).ConfigureAwait(false)).Select(row => Answer(row.Map("answer")!.Value)))];
    }

    static ProposalRow Answer(QueryRow row) => ProposalColumns.Answer(
        row.Text("id"), row.TextOrNull,
        row.Maps("handlers").Select(said => new ParticipantRow(said.Enum<ParticipantRole>("role"), said.Text("name"), said.TextOrNull("node"))
        {
            Evidence = [EvidenceRows.Row(row, said)],
        }),
        EvidenceRows.Row(row, row));

    static SuggestionRow Suggestion(QueryRow row)
    {
        var evidence = EvidenceRows.Row(row, row);
        var fate = row.TextOrNull("fateQuote") is { } quote
            ? evidence with { Start = row.Int("fateStart"), End = row.Int("fateEnd"), Quote = quote, Rule = row.Text("fateRule") } : null;
        return ProposalColumns.Suggestion(row.Text("proposal"), row.Text("document"), row.Int("ordinal"), row.TextOrNull, row.Texts("commitments"), evidence, fate);
    }
}
