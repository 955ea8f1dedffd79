using System.Collections.Immutable;
using PolicyGraph.Authority;
using PolicyGraph.Documents;
using PolicyGraph.Extraction.Commitments;
using PolicyGraph.Extraction.Proposals;
using PolicyGraph.Graph;
using PolicyGraph.Graph.Storing;
using PolicyGraph.Neo4j.QueryApi;

namespace PolicyGraph.Neo4j.Reading;

/// <summary>What letters answer.</summary>
sealed partial class Neo4jGraphReader
{
    public async Task<Slice<SuggestionRow>> ListSuggestionsAsync(SuggestionFilter filter, Page page, CancellationToken cancellationToken = default)
    {
        var text = filter.Text is null ? null : SearchFolding.Name(filter.Text);
        var parameters = Slices.Paged(
            page, ("text", text?.Length == 0 ? null : text), ("normalized", filter.Disposition?.ToString()), ("region", filter.RegionCode),
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

    static ProposalRow Answer(QueryRow row) => new(row.Text("id"))
    {
        Body = row.EnumOrNull<ProposalBody>("body"),
        Region = RegionAuthority.Default.Find(row.TextOrNull("region")),
        Session = row.TextOrNull("session"),
        Number = row.TextOrNull("number"),
        Title = row.TextOrNull("title"),
        Proposer = row.TextOrNull("proposer"),
        HandledBy =
        [
            .. row.Maps("handlers").Select(said => new ParticipantRow(said.Enum<ParticipantRole>("role"), said.Text("name"), said.TextOrNull("node"))
            {
                Evidence = [EvidenceRows.Row(row, said)],
            }),
        ],
        Evidence = [EvidenceRows.Row(row, row)],
    };

    static SuggestionRow Suggestion(QueryRow row) => new(row.Text("proposal"), row.Text("document"), row.Int("ordinal"), row.Text("text"))
    {
        Disposition = row.TextOrNull("disposition"),
        Normalized = row.EnumOrNull<Disposition>("normalized"),
        CommitmentIds = row.Texts("commitments"),
        Evidence = row.TextOrNull("fateQuote") is { } fate
            ? [EvidenceRows.Row(row, row), EvidenceRows.Row(row, row) with { Start = row.Int("fateStart"), End = row.Int("fateEnd"), Quote = fate, Rule = row.Text("fateRule") }]
            : [EvidenceRows.Row(row, row)],
    };
}
