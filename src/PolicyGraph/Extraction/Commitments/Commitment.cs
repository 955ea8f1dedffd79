using System.Collections.Immutable;
using PolicyGraph.Documents;
using PolicyGraph.Text;

namespace PolicyGraph.Extraction.Commitments;

/// <summary>Where a deed stands: reported as done by the issuer (已完成), running (正在, 每年), or promised (将, 下一步).</summary>
public enum CommitmentStatus { Done, Ongoing, Planned }

/// <summary>How firmly a deed is promised: 将 or nothing; 力争, 争取; 探讨, 研究; 待…后, 如…允许; or refused (暂不, 不予).</summary>
public enum CommitmentStrength { Firm, Strive, Explore, Conditional, Refused }

/// <summary>牵头; 会同, 联合; 配合; 提请, 报请; whom the deed is for (支持某校).</summary>
public enum ParticipantRole { Lead, Joint, Support, Asked, Beneficiary }

/// <summary>One unit of a text (sentence or list item, gold/GUIDE.md <c>commitments</c>) that promises, runs or reports something.</summary>
/// <param name="Span">Behind the list marker, before the closing punctuation; in UTF-16 units of the source text.</param>
/// <param name="Actor">Who: printed in the unit, else printed last in its paragraph, else the issuer.</param>
/// <param name="Actions">What: at least one; ordered, none overlapping, each within <paramref name="Span"/>.</param>
/// <param name="Heading">The heading or caption that the unit stands under: what its topic is read from beside its own words.</param>
/// <param name="Rule">Why the unit counts, and with that status: provenance, shown to the analyst.</param>
public sealed record CommitmentUnit(
    TextSpan Span, CommitmentStatus Status, CommitmentStrength Strength, ActorReference Actor, ImmutableArray<CommitmentAction> Actions, string? Heading, string Rule)
{
    /// <summary>The quantities of all actions, in text order.</summary>
    public IEnumerable<Quantity> Quantities => Actions.SelectMany(action => action.Quantities);

    /// <summary>The first deadline that an action prints.</summary>
    public Deadline? Deadline => Actions.Select(action => action.Deadline).FirstOrDefault(deadline => deadline is not null);
}

/// <summary>One deed of a unit: what becomes a node of the graph.</summary>
/// <param name="Span">Its clause.</param>
/// <param name="Verb">建设, 组建, 推进 …; null where the clause has none that is known.</param>
/// <param name="Object">What the verb acts on, as printed, without numbers' context; null where nothing follows.</param>
/// <param name="Basis">Places in the document's mentions of the works that it rests on (按照《…》).</param>
/// <param name="About">Places in the document's mentions of what it is about: bodies named in it that neither act nor take part.</param>
/// <param name="Topic">One of the topics of topics.tsv; null where neither its words nor its heading tell.</param>
public sealed record CommitmentAction(
    TextSpan Span,
    string? Verb,
    string? Object,
    CommitmentStatus Status,
    CommitmentStrength Strength,
    ImmutableArray<Participant> Participants,
    ImmutableArray<Quantity> Quantities,
    Deadline? Deadline,
    ImmutableArray<int> Basis,
    ImmutableArray<int> About,
    string? Topic);

/// <summary>Whom a text names as acting.</summary>
/// <param name="Printed">As printed: 市教育局, 我市, 各职业院校, several joined as printed.</param>
/// <param name="Span">Where it is printed; null where the issuer is meant without being named.</param>
/// <param name="Kind">Which node it stands for.</param>
/// <param name="Mentions">For <see cref="ActorKind.Institutions"/>: places in the document's mentions.</param>
public sealed record ActorReference(string? Printed, TextSpan? Span, ActorKind Kind, ImmutableArray<int> Mentions);

/// <summary>What an actor is: the issuer (我局, or left out), its region (我市, 全市), named institutions, or a class of bodies (各职业院校), which is no node.</summary>
public enum ActorKind { Issuer, Region, Institutions, Class }

/// <param name="Mention">Place in the document's mentions.</param>
public sealed record Participant(ParticipantRole Role, int Mention);

/// <summary>A deadline: as printed, and the days that it spans as far as the letter's date tells.</summary>
/// <param name="From">未来五年 begins with the letter, “十四五”期间 in 2021; null where only an end is set.</param>
/// <param name="Until">The last day; null where it is open (2026年起) or the letter bears no date to reckon from.</param>
/// <param name="On">The printed date as far as it is one: 2024年底前 is 2024, 2026年6月 is 2026-06.</param>
public sealed record Deadline(string Printed, TextSpan Span, DateOnly? From, DateOnly? Until, PartialDate? On);
