using PolicyGraph.Extraction.Commitments;

namespace PolicyGraph.Graph.Storing;

/// <summary>Makes of what several letters say of one proposal the node that clients see, in every store alike.</summary>
public static class ProposalAnswers
{
    /// <summary>More sentences that say the same do not make it truer.</summary>
    const int MostEvidence = 20;

    /// <param name="answers">One a letter, those of a proposal newest letter first.</param>
    public static IEnumerable<ProposalRow> Merge(IEnumerable<ProposalRow> answers) => answers.GroupBy(answer => answer.Id).Select(Merged);

    static ProposalRow Merged(IGrouping<string, ProposalRow> answers) => answers.First() with
    {
        Title = answers.Select(answer => answer.Title).FirstOrDefault(title => title is not null),
        Proposer = answers.Select(answer => answer.Proposer).FirstOrDefault(proposer => proposer is not null),
        HandledBy = [.. answers.SelectMany(answer => answer.HandledBy).GroupBy(handler => (handler.Role, handler.NodeId ?? handler.Name)).Select(Handler)],
        Evidence = [.. answers.SelectMany(answer => answer.Evidence)],
    };

    static ParticipantRow Handler(IGrouping<(ParticipantRole, string), ParticipantRow> said) =>
        said.First() with { Evidence = [.. said.SelectMany(handler => handler.Evidence).Take(MostEvidence)] };
}
