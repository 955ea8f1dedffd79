using System.Collections.Immutable;
using PolicyGraph.Text;

namespace PolicyGraph.Documents;

/// <summary>What a text is: a reply (答复) to a proposal, a normative document (规范性文件), news, or something else.</summary>
public enum DocumentKind { Reply, Policy, News, Other }

/// <summary>Who was asked: the people's congress (人大代表建议) or the consultative conference (政协提案).</summary>
public enum ProposalBody { Npc, Cppcc }

/// <summary>What the head and the foot of a document say of it. Fields that the text does not give are null.</summary>
/// <param name="RegionCode">GB/T 2260 code of the issuer's region; 000000 for the nation.</param>
/// <param name="IssuedOn">The signing date (成文日期).</param>
/// <param name="IssuedNotBefore">Where no date is printed: the earliest day it can have been signed, with its evidence.</param>
/// <param name="PublishedOn">The publishing date (发布日期).</param>
/// <param name="IndexNumber">The index number (索引号) of the information catalogue.</param>
/// <param name="ReplyClass">A, B or C as printed.</param>
public sealed record DocumentHeader(
    DocumentKind Kind,
    DocumentNumber? Number = null,
    string? Title = null,
    string? RegionCode = null,
    PartialDate? IssuedOn = null,
    DateBound? IssuedNotBefore = null,
    DateBound? IssuedNotAfter = null,
    PartialDate? PublishedOn = null,
    string? IndexNumber = null,
    string? ReplyClass = null,
    string? ProposalNumber = null,
    string? ProposalTitle = null,
    ProposalBody? ProposalBody = null)
{
    /// <summary>Canonical names of the issuing bodies, in printed order.</summary>
    public ImmutableArray<string> Issuers { get; init; } = [];

    /// <summary>Where head and body part, in units of the normalised text: at the salutation.</summary>
    internal int BodyStart { get; init; }

    /// <summary>Where each field was read, by the field's name in this record.</summary>
    public ImmutableDictionary<string, TextSpan> Spans { get; init; } = ImmutableDictionary<string, TextSpan>.Empty;
}

/// <summary>A bound of an unknown date and the reason for it; the span is null where the reason is not in the text (the capture time).</summary>
public sealed record DateBound(DateOnly Day, string Reason, TextSpan? Span = null);
