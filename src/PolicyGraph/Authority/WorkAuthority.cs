using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PolicyGraph.Documents;
using PolicyGraph.Resolution;

namespace PolicyGraph.Authority;

/// <summary>A law or policy known beforehand.</summary>
/// <param name="Key">
/// Stable: <c>number:国办发〔2017〕95号</c>, or for a work whose number is not known <c>title:</c>, its issuers joined with 、, a bar and its title.
/// </param>
/// <param name="IsLaw">A statute of the people's congress or a regulation of the State Council; else a policy.</param>
/// <param name="Title">The official title without marks, without the letter that transmits it (印发…的通知).</param>
/// <param name="Issuers">Canonical names, the lead first.</param>
/// <param name="RegionCode">GB/T 2260; 000000 for the nation.</param>
/// <param name="IssuedOn">The signing date as far as it is certain.</param>
/// <param name="Aliases">Other titles and common short names (职教20条).</param>
/// <param name="Implements">Keys of the works that it carries out, as its own text says.</param>
/// <param name="Replaces">Keys of the works that it repeals or replaces.</param>
/// <param name="Sources">Where the entry was read; its number and its date stand on two pages of different hosts.</param>
public sealed record AuthorityWork(
    string Key,
    bool IsLaw,
    string Title,
    DocumentNumber? Number,
    ImmutableArray<string> Issuers,
    string RegionCode,
    Level Level,
    PartialDate? IssuedOn,
    ImmutableArray<string> Aliases,
    ImmutableArray<string> Implements,
    ImmutableArray<string> Replaces,
    ImmutableArray<WorkSource> Sources)
{
    public string SourceName => Sources[0].Name;

    public string? SourceUrl => Sources[0].Url;
}

/// <summary>Where a work was read.</summary>
/// <param name="Name">Who published the page, or the work where no page was seen.</param>
public sealed partial record WorkSource(string Name, string? Url)
{
    /// <summary>The site, without what stands before its name for browsers, telephones and traditional characters.</summary>
    public string? Host => Url is null ? null : Prefix().Replace(new Uri(Url).Host, "");

    [GeneratedRegex(@"^(?:(?:www|m|big5)\.)+")]
    private static partial Regex Prefix();
}

/// <summary>The laws and policies that are known beforehand, by number, by title and by common short name.</summary>
public sealed class WorkAuthority
{
    static readonly Lazy<WorkAuthority> Shipped = new(() => new(WorkTable.Load(RegionAuthority.Default)));

    readonly FrozenDictionary<DocumentNumber, AuthorityWork> _byNumber;
    readonly FrozenDictionary<string, AuthorityWork> _byKey;
    readonly ILookup<string, AuthorityWork> _byTitle;

    internal WorkAuthority(ImmutableArray<AuthorityWork> works)
    {
        Works = works;
        _byKey = works.ToFrozenDictionary(work => work.Key, StringComparer.Ordinal);
        _byNumber = works.Where(work => work.Number is not null).ToFrozenDictionary(work => work.Number!);
        _byTitle = works
            .SelectMany(work => work.Aliases.Prepend(work.Title).Select(title => TitleFolding.Fold(title).Core).Distinct(), ValueTuple.Create)
            .ToLookup(pair => pair.Item2, pair => pair.Item1, StringComparer.Ordinal);
    }

    public static WorkAuthority Default => Shipped.Value;

    /// <summary>In the order of the shipped table.</summary>
    public IReadOnlyList<AuthorityWork> Works { get; }

    public AuthorityWork? ByNumber(DocumentNumber number) => _byNumber.GetValueOrDefault(number);

    /// <summary>All works whose title or alias folds to this core (<see cref="TitleFolding"/>); several provinces share a title.</summary>
    public ImmutableArray<AuthorityWork> ByTitle(string foldedCore) => [.. _byTitle[foldedCore]];

    public AuthorityWork? ByKey(string key) => _byKey.GetValueOrDefault(key);
}
