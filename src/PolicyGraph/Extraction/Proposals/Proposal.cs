using System.Collections.Immutable;
using PolicyGraph.Documents;
using PolicyGraph.Extraction.Commitments;

namespace PolicyGraph.Extraction.Proposals;

/// <summary>The proposal (建议, 提案) that a letter answers. It never holds the name of a person.</summary>
/// <param name="RegionCode">Whose congress or conference: GB/T 2260; null where the letter does not print it.</param>
/// <param name="Proposer">The body that proposed, as printed (民进市委会); null where persons did.</param>
/// <param name="Handlers">Who handled it, in printed order, each body once.</param>
/// <param name="Suggestions">Its points that the letter answers, in text order; none where it speaks of the proposal as a whole.</param>
/// <param name="Evidence">Where the letter says which proposal it answers.</param>
public sealed record Proposal(
    ProposalBody? Body,
    string? RegionCode,
    ProposalSession? Session,
    string? Number,
    string? Title,
    string? Proposer,
    ReplyClass? Class,
    ImmutableArray<Handler> Handlers,
    ImmutableArray<Suggestion> Suggestions,
    TextEvidence Evidence)
{
    /// <summary>Whether it is a motion (议案): a congress counts motions and suggestions (建议) each from 1 on.</summary>
    public bool IsMotion { get; init; }
}

/// <summary>A session (届次) of a congress or conference: 第十四届人民代表大会第三次会议.</summary>
/// <param name="Printed">As printed, its 第 included: 十四届人大三次会议.</param>
/// <param name="Year">Printed before it, or the one that the proposal's number begins with; null where the letter gives none.</param>
public sealed record ProposalSession(string Printed, int Term, int Meeting, int? Year, TextEvidence Evidence)
{
    /// <summary>One spelling for all: 十四届三次会议.</summary>
    public string Name => $"{ChineseOrdinal.Of(Term)}届{ChineseOrdinal.Of(Meeting)}次会议";
}

/// <summary>What a letter's class says became of the proposal: solved, being solved or planned, or taken note of.</summary>
public enum ReplyOutcome { Solved, Planned, Noted }

/// <param name="Printed">A, B, C.</param>
/// <param name="Outcome">By the rule that the letter itself prints (A类：…); null where it prints none. Cities differ, so that none is assumed.</param>
/// <param name="Rule">Where the letter prints what its class means.</param>
public sealed record ReplyClass(string Printed, ReplyOutcome? Outcome, TextEvidence? Rule);

/// <summary>A body that handled the proposal.</summary>
/// <param name="Role">Lead (主办) or joint (会办, 协办, 会同).</param>
/// <param name="Body">A body that no table knows has no mention; 我局 is the issuer.</param>
public sealed record Handler(ParticipantRole Role, ActorReference Body, TextEvidence Evidence);
