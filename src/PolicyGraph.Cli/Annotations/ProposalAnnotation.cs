namespace PolicyGraph.Cli.Annotations;

/// <param name="Body">npc or cppcc.</param>
/// <param name="Region">The full name of the congress's or conference's region.</param>
/// <param name="Session">In one spelling for all: 十四届三次会议.</param>
/// <param name="Proposer">The body that proposed, where no persons did.</param>
/// <param name="ReplyOutcome">solved, planned or noted, by the rule that the letter prints.</param>
public sealed record ProposalAnnotation(
    string? Body,
    string? Region,
    string? Session,
    int? Year,
    string? Number,
    string? Title,
    string? Proposer,
    string? ReplyClass,
    string? ReplyOutcome,
    IReadOnlyList<HandlerAnnotation> HandledBy,
    IReadOnlyList<SuggestionAnnotation> Suggestions,
    EvidenceAnnotation Evidence);

/// <param name="Role">lead or joint.</param>
/// <param name="Text">As printed: 我局, 发改委.</param>
/// <param name="Name">The canonical name; the issuer's for 我局.</param>
public sealed record HandlerAnnotation(string Role, string Text, string? Name, EvidenceAnnotation Evidence);

/// <param name="Disposition">What became of it, as printed.</param>
/// <param name="Normalized">ADOPTED, PARTLY, ALREADY_DONE, DEFERRED or DECLINED.</param>
/// <param name="Answer">What is said to it: the commitments within were made under it.</param>
public sealed record SuggestionAnnotation(
    int Ordinal, string Text, string? Disposition, string? Normalized, SpanAnnotation Answer, IReadOnlyList<EvidenceAnnotation> Evidence);

public sealed record SpanAnnotation(int Start, int End);

/// <param name="Quote">The text from start to end.</param>
public sealed record EvidenceAnnotation(int Start, int End, string Quote, string Rule);
