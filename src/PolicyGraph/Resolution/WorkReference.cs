using System.Collections.Immutable;
using PolicyGraph.Authority;
using PolicyGraph.Documents;

namespace PolicyGraph.Resolution;

/// <summary>One work (law or policy) as one document cites it: all its occurrences together.</summary>
/// <param name="IsLaw">A statute of the people's congress or a regulation of the State Council; else a policy.</param>
/// <param name="Title">The fullest title printed, without marks, line breaks removed; null where only a number is printed.</param>
/// <param name="Number">The number printed with the title in this document, or alone.</param>
/// <param name="Level">As far as text, number prefix or title tell.</param>
/// <param name="Issuers">Canonical names that the text or the number's prefix tells, in printed order.</param>
/// <param name="Signature">What settles it to a node together with the other documents' references.</param>
/// <param name="Mentions">Indices into <see cref="Extraction.DocumentAnnotations.Mentions"/>, in text order.</param>
public sealed record WorkReference(
    bool IsLaw,
    string? Title,
    DocumentNumber? Number,
    Level? Level,
    ImmutableArray<string> Issuers,
    WorkSignature Signature,
    ImmutableArray<int> Mentions)
{
    /// <summary>The strongest of its mentions' functions: the first in the order of <see cref="CitationFunction"/>.</summary>
    public CitationFunction Function { get; init; } = CitationFunction.Mention;
}

/// <summary>
/// The keys under which a document names a work. Equal signatures name the same work: a store keeps each once and settles
/// it to a node (design/GRAPH.md, <c>One work</c>).
/// </summary>
/// <param name="Number">Null where none is printed.</param>
/// <param name="Title">Null where none is printed.</param>
/// <remarks>At least one of the two is there.</remarks>
public sealed record WorkSignature(bool IsLaw, NumberKey? Number, TitleKey? Title)
{
    /// <summary>The canonical text of the signature; what its id is derived from.</summary>
    public string Canonical => $"{(IsLaw ? "law" : "policy")}\n{Number?.Canonical}\n{Title?.Canonical}";
}

/// <summary>Prefix, year, serial and issuing region of a document number.</summary>
/// <param name="RegionCode">
/// The issuing region where prefix, printed issuer or the letter's own region tell it; otherwise <c>?</c> and the letter's region,
/// so that unknown regions stay apart.
/// </param>
public sealed record NumberKey(string Prefix, int Year, int Serial, string RegionCode)
{
    public DocumentNumber Number => new(Prefix, Year, Serial);

    public string Canonical => $"{Number}|{RegionCode}";
}

/// <summary>A folded title with the scope that is printed.</summary>
/// <param name="Folded">Folded by <see cref="TitleFolding"/>: no issuer prefix, no 印发…的通知, no （试行）, no range of years.</param>
/// <param name="Years">The range of years in the title in normal form (2023-2025), null where it has none.</param>
/// <param name="ScopeRegion">The issuing region that is printed (issuer, 国家/省/市 before it, region in the title); null where the scope is open.</param>
/// <param name="Issuers">Canonical names of the printed issuers, sorted ordinally, joined with 、; empty where none is printed.</param>
/// <param name="LetterRegion">The citing letter's region; part of the key only while the scope is open.</param>
/// <param name="IssuedYear">The year of issue that the text gives beside the title, for a misprinted range of years alone.</param>
public sealed record TitleKey(string Folded, string? Years, string? ScopeRegion, string Issuers, string? LetterRegion, int? IssuedYear)
{
    public bool IsOpen => ScopeRegion is null;

    public ImmutableArray<string> IssuerSet => Issuers.Length == 0 ? [] : [.. Issuers.Split('、')];

    public string Canonical => $"{Folded}|{Years}|{ScopeRegion ?? "?" + LetterRegion}|{Issuers}|{IssuedYear}";
}
