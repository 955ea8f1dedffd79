using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using PolicyGraph.Extraction.Commitments;
using PolicyGraph.Graph;
using PolicyGraph.Graph.Storing;

namespace PolicyGraph.Sqlite.Reading;

/// <summary>What letters answer.</summary>
sealed partial class SqliteGraphReader
{
    public Task<Slice<SuggestionRow>> ListSuggestionsAsync(SuggestionFilter filter, Page page, CancellationToken cancellationToken = default) =>
        Task.FromResult(Slices.Of(session.Read(
            "list_suggestions", Slices.Map(Suggestion, "place", owned: false), cancellationToken,
            [
                ("text", SearchFolding.Term(filter.Text)), ("normalized", filter.Disposition?.ToString()), ("region", filter.RegionCode),
                ("descendants", filter.IncludeDescendants), .. Slices.Parameters(page),
            ])));

    public Task<IReadOnlyDictionary<string, ImmutableArray<SuggestionRow>>> GetSuggestionsAsync(
        IReadOnlyCollection<string> proposalIds, CancellationToken cancellationToken = default)
    {
        var rows = session.Read("suggestions", Suggestion, cancellationToken, ("ids", Json(proposalIds.Distinct()))).ToLookup(row => row.ProposalId);
        return Task.FromResult<IReadOnlyDictionary<string, ImmutableArray<SuggestionRow>>>(
            ProposalsOf(proposalIds, cancellationToken).ToDictionary(proposal => proposal.Id, proposal => rows[proposal.Id].ToImmutableArray()));
    }

    IEnumerable<ProposalRow> ProposalsOf(IEnumerable<string> ids, CancellationToken cancellationToken) =>
        ids.Where(NodeId.IsProposal).Distinct().ToList() is { Count: > 0 } asked
            ? ProposalAnswers.Merge(session.Read("proposals", Answer, cancellationToken, ("ids", Json(asked)))) : [];

    static ProposalRow Answer(SqliteDataReader row) => ProposalColumns.Answer(
        row.Text("node_id"), row.TextOrNull,
        JsonSerializer.Deserialize<JsonElement[][]>(row.Text("handlers"))!.Select(said =>
            new ParticipantRow(Enum.Parse<ParticipantRole>(said[0].GetString()!), said[1].GetString()!, said[2].GetString())
            {
                Evidence = [Quoted(row, said[4].GetInt32(), said[5].GetInt32(), said[6].GetString()!, said[3].GetString()!)],
            }),
        Quoted(row));

    static SuggestionRow Suggestion(SqliteDataReader row)
    {
        var fate = row.TextOrNull("fate_quote") is { } quote ? Quoted(row, row.Int("fate_start"), row.Int("fate_end"), quote, row.Text("fate_rule")) : null;
        return ProposalColumns.Suggestion(
            row.Text("proposal_id"), row.Text("document_id"), row.Int("ordinal"), row.TextOrNull, NodeRows.Strings(row, "commitments"), Quoted(row), fate);
    }

    static EvidenceRow Quoted(SqliteDataReader row) => Quoted(row, row.Int("quote_start"), row.Int("quote_end"), row.Text("quote"), row.Text("rule"));

    static EvidenceRow Quoted(SqliteDataReader row, int start, int end, string quote, string rule) =>
        new(row.Text("document_id"), row.Text("text_sha256"), start, end, quote, rule, row.Text("extractor_version"));
}
