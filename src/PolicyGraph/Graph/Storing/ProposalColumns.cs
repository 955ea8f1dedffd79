using System.Collections.Immutable;
using PolicyGraph.Authority;
using PolicyGraph.Documents;
using PolicyGraph.Extraction.Proposals;

namespace PolicyGraph.Graph.Storing;

/// <summary>Makes rows of what letters answer of the columns that every store names alike; what a store keeps in a shape of its own is given read.</summary>
public static class ProposalColumns
{
    /// <summary>What one letter says of a proposal.</summary>
    /// <param name="column">The text of a column; null where it has none.</param>
    public static ProposalRow Answer(string id, Func<string, string?> column, IEnumerable<ParticipantRow> handledBy, EvidenceRow evidence) => new(id)
    {
        Body = EnumOrNull<ProposalBody>(column("body")),
        Region = RegionAuthority.Default.Find(column("region")),
        Session = column("session"),
        Number = column("number"),
        Title = column("title"),
        Proposer = column("proposer"),
        HandledBy = [.. handledBy],
        Evidence = [evidence],
    };

    /// <param name="column">As in <see cref="Answer"/>.</param>
    /// <param name="fate">The sentence that says what became of the point, where it is another one.</param>
    public static SuggestionRow Suggestion(
        string proposalId, string documentId, int ordinal, Func<string, string?> column, ImmutableArray<string> commitmentIds, EvidenceRow evidence, EvidenceRow? fate) =>
        new(proposalId, documentId, ordinal, column("text")!)
        {
            Disposition = column("disposition"),
            Normalized = EnumOrNull<Disposition>(column("normalized")),
            CommitmentIds = commitmentIds,
            Evidence = fate is null ? [evidence] : [evidence, fate],
        };

    static T? EnumOrNull<T>(string? name)
        where T : struct, Enum => name is null ? null : Enum.Parse<T>(name);
}
