using PolicyGraph.Documents;
using PolicyGraph.Text;

namespace PolicyGraph.Extraction;

/// <summary>What a text says of two things that it names.</summary>
public enum RelationType
{
    /// <summary>A college and an enterprise work together (校企合作); symmetric.</summary>
    CooperatesWith,

    /// <summary>A body belongs to an alliance (成员单位).</summary>
    MemberOf,

    /// <summary>A body founds, leads or runs an alliance or a base (牵头组建, 共建).</summary>
    Builds,

    /// <summary>A policy carries out an older one (为贯彻落实 A 制定 B).</summary>
    Implements,

    /// <summary>A work repeals or replaces an older one (《B》同时废止, 以 A 替代 B).</summary>
    Repeals,

    /// <summary>A work changes another, which stays in force (对 B 作如下修改).</summary>
    Amends,

    /// <summary>An agency issued a policy (印发, 出台).</summary>
    Issued,
}

/// <summary>One relation that one text states, with the place that states it.</summary>
/// <param name="From">The canonical name as its mention bears it; of what works do to works it may be the document's own title.</param>
/// <param name="To">The canonical name; a work's number where no title is printed, a base's printed name.</param>
/// <param name="FromMention">Index into <see cref="DocumentAnnotations.Mentions"/>; null where an end has no mention of its own: the letter's office (我局), an issuer within a title.</param>
/// <param name="ToMention">As <paramref name="FromMention"/>.</param>
/// <param name="Span">The clauses that say it, in units of the source text.</param>
/// <param name="OccurredOn">When, where the same clauses print it.</param>
/// <param name="Rule">Which rule found it: provenance, shown to the analyst.</param>
public sealed record Relation(
    RelationType Type, string From, string To, int? FromMention, int? ToMention, TextSpan Span, PartialDate? OccurredOn, string Rule);
