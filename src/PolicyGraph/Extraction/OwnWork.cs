using System.Text.RegularExpressions;
using PolicyGraph.Authority;
using PolicyGraph.Documents;
using PolicyGraph.Resolution;

namespace PolicyGraph.Extraction;

/// <summary>Tells the titles that are the document's own, or the proposal's that it answers: they are no citations.</summary>
sealed partial class OwnWork
{
    const int FurthestTransmission = 1500;
    const int LeastPart = 8;

    readonly DocumentHeader _header;
    readonly string? _region;
    readonly HashSet<string> _cores;

    public OwnWork(string text, DocumentHeader header)
    {
        _header = header;
        _region = RegionAuthority.Default.Find(header.RegionCode)?.Name;
        var titles = new[] { header.Title, InnerTitle(header.Title), header.ProposalTitle }.Concat(Transmitted(text, header)).OfType<string>();
        _cores = titles.Select(title => WithoutRegion(TitleFolding.Fold(title).Core)).Where(core => core.Length > 0).ToHashSet(StringComparer.Ordinal);
    }

    public bool Is(WorkMention mention)
    {
        if (mention.Folded is not { } folded || (mention.Number is { } number && number != _header.Number))
            return false;
        return (_cores.Contains(WithoutRegion(folded.Core)) || IsPartOfOwn(mention, folded.Core)) && IsOwnIssuer(folded.IssuerPrefix);
    }

    // The own title printed as a heading: where a plan's name begins in it is not told by marks.
    bool IsPartOfOwn(WorkMention mention, string core) =>
        mention.Rule == "plan-name" && core.Length >= LeastPart && _cores.Any(own => own.EndsWith(core, StringComparison.Ordinal));

    // 现将《…》印发给你们; 《…》《…》已经市政府同意，现印发给你们.
    static IEnumerable<string> Transmitted(string text, DocumentHeader header) =>
        header.Kind is not DocumentKind.Policy ? []
        : Transmission().Matches(text[..Math.Min(text.Length, FurthestTransmission)]).SelectMany(match => match.Groups["title"].Captures).Select(title => title.Value);

    // Hangzhou's 关于深化产教融合的实施意见 cites Zhejiang's of the same name.
    bool IsOwnIssuer(string? printed) =>
        printed is null || _header.Issuers.Any(issuer => printed.Contains(TitleFolding.Canonical(issuer), StringComparison.Ordinal))
        || (_header.Title is { } own && TitleFolding.Fold(own).IssuerPrefix == printed);

    string WithoutRegion(string core) =>
        _region is not null && core.StartsWith(_region, StringComparison.Ordinal) ? core[_region.Length..] : core;

    static string? InnerTitle(string? title) =>
        title is not null && TitleMarks.Find(title).FirstOrDefault() is { Length: > 2 } marked ? title[(marked.Start + 1)..(marked.End - 1)] : null;

    const string Titles = "(?:《(?<title>[^《》\n]{4,100})》(?:（[^（）\n]*）)?(?:、|和|及|以及)?)+";

    [GeneratedRegex($"现将{Titles}(?:予以)?(?:印发|转发|下发|公布|发布)|(?<=^|[。：\n]){Titles}(?:已经?|业经|经)[^。\n]{{0,60}}，现?(?:予以?)?(?:印发|转发|公布|发布)", RegexOptions.CultureInvariant)]
    private static partial Regex Transmission();
}
