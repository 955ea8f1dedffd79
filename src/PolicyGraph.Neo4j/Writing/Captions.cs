using System.Text.RegularExpressions;
using PolicyGraph.Authority;
using PolicyGraph.Documents;
using PolicyGraph.Extraction.Commitments;
using PolicyGraph.Graph.Storing;
using PolicyGraph.Resolution;

namespace PolicyGraph.Neo4j.Writing;

/// <summary>Short names that fit beneath a node in a picture.</summary>
static partial class Captions
{
    const int Longest = 20;

    /// <summary>A document's number, else its region and date: 佛山 2023-06-15.</summary>
    public static string Of(DocumentHeader header)
    {
        var place = string.Join(' ', new[] { RegionAuthority.Default.Find(header.RegionCode)?.ShortName, header.IssuedOn?.ToString() }.OfType<string>());
        return header.Number?.ToString() ?? (place.Length > 0 ? place : Cut(header.Title ?? header.Kind.ToString()));
    }

    /// <summary>A work's title without issuer and 印发…的通知, else its number.</summary>
    public static string Of(SettledWork work) =>
        work.Title is { } title ? Cut(work.IsLaw ? title : TitleFolding.Fold(title).Core) : work.Number ?? work.Id;

    /// <summary>The shortest name that an institution goes by.</summary>
    public static string Of(SettledInstitution institution) => institution.Aliases.Append(institution.Name).MinBy(name => name.Length)!;

    /// <summary>A commitment's clause, cut.</summary>
    public static string Of(StatedCommitment stated) => Cut(stated.Text.ReplaceLineEndings(""));

    /// <summary>A suggestion's text, cut.</summary>
    public static string Of(StatedSuggestion stated) => Cut(stated.Said.Text.ReplaceLineEndings(""));

    /// <summary>A number with what it counts: 在校生 19.2万人.</summary>
    public static string Of(Observation observation) => Cut($"{observation.Quantity.Measure} {Number(observation.Quantity)}".Trim());

    /// <summary>What stands in a document's circle: 江教提 〔2023〕 27号, else 佛山 2023-06-15.</summary>
    public static string Lines(DocumentHeader header) =>
        header.Number is { } number ? Lines(number)
        : header.IssuedOn is null ? CaptionLines.Of(Of(header), 4, 4)
        : Of(header);

    /// <summary>What stands in a work's circle: nearly every title begins with 关于, which tells nothing.</summary>
    public static string Lines(SettledWork work) =>
        work.Title is null ? DocumentNumber.TryParse(work.Number, out var number) ? Lines(number) : CaptionLines.Of(Of(work), 5, 4)
        : CaptionLines.Of(About().Replace(work.IsLaw ? work.Title : TitleFolding.Fold(work.Title).Core, ""), 5, 4);

    /// <summary>What stands in an institution's circle, its legal form left out.</summary>
    public static string Lines(SettledInstitution institution) => CaptionLines.Of(LegalForm().Replace(Of(institution), ""), 5, 4);

    /// <summary>What stands in a commitment's circle: verb and object, else the clause.</summary>
    public static string Lines(StatedCommitment stated) =>
        CaptionLines.Of(stated.Action is { Verb: { } verb, Object: { } noun } ? $"{verb}{noun}" : Of(stated), 5, 4);

    /// <summary>What stands in a suggestion's circle.</summary>
    public static string Lines(StatedSuggestion stated) => CaptionLines.Of(Of(stated), 5, 4);

    /// <summary>What stands in a proposal's circle: its title, else its number.</summary>
    public static string Lines(StatedProposal stated) =>
        stated.Said.Title is { } title ? CaptionLines.Of(About().Replace(title, ""), 5, 4)
        : CaptionLines.Of(stated.Said.Number is { } number ? $"第{number}号" : stated.Said.Session?.Name ?? Cut(stated.Said.Evidence.Quote), 4, 4);

    /// <summary>What stands in an observation's circle.</summary>
    public static string Lines(Observation observation) =>
        observation.Quantity.Measure is { } measure ? $"{CaptionLines.Of(measure, 5, 3)} {Number(observation.Quantity)}" : Number(observation.Quantity);

    static string Number(Quantity quantity) => FormattableString.Invariant($"{quantity.Value}{(quantity.Max is { } max ? FormattableString.Invariant($"至{max}") : "")}{quantity.Unit}");

    static string Lines(DocumentNumber number) => $"{CaptionLines.Of(number.Prefix, 4, 2)} 〔{number.Year}〕 {number.Serial}号";

    [GeneratedRegex("^关于|^中华人民共和国(?=..)")]
    private static partial Regex About();

    [GeneratedRegex("(?<=..)(股份)?有限(责任)?公司$")]
    private static partial Regex LegalForm();

    static string Cut(string name) => name.Length <= Longest ? name : name[..(char.IsHighSurrogate(name[Longest - 1]) ? Longest - 1 : Longest)] + "…";
}
