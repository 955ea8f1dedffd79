using System.Collections.Immutable;
using PolicyGraph.Authority;
using PolicyGraph.Documents;
using PolicyGraph.Extraction;

namespace PolicyGraph.Resolution;

/// <summary>A mention with all that its title and the words before it say.</summary>
/// <param name="Scope">Null for a bare number.</param>
sealed record ReadMention(WorkMention Mention, TitleScope? Scope, CitationContext Context)
{
    public string? Core { get; } = Mention.OfficialTitle is { } official ? TitleFolding.Fold(official).Core : Scope?.Folded.Core;

    /// <summary>The printed issuers: in the title, else before it.</summary>
    public ImmutableArray<AgencyName> Issuers { get; } =
        Scope is { Issuers.IsEmpty: false } ? Scope.Issuers : IsDeniedByTitle(Scope, Context) ? [] : Context.Issuers;

    // 市政府先后印发《…》和《国家…》: the second is not the city's, whatever the sentence coordinates; nor is what it transmits, 市政府转发《安徽省…》.
    static bool IsDeniedByTitle(TitleScope? scope, CitationContext context) =>
        scope?.Region is { } head && context.IssuingRegion is { } issuing && head.Code != issuing.Code
        && (context.IsCoordinated || RegionAuthority.Default.IsSelfOrAncestor(head, issuing));

    /// <summary>The printed issuing region: of the issuers, of the title's head, of the sentence's subject.</summary>
    public Region? Region => CitationContext.MostSpecific(Issuers) ?? Scope?.Region ?? Context.Subject;
}

/// <summary>One work as a document cites it, while its mentions are being gathered.</summary>
sealed class CitedWork(bool isLaw, int ordinal)
{
    const int LeastSharedTitle = 8;

    readonly List<ReadMention> _full = [];
    readonly List<string> _cores = [];
    readonly List<string> _years = [];

    public bool IsLaw => isLaw;

    /// <summary>Its place in the order of first mentions.</summary>
    public int Ordinal => ordinal;

    public List<int> Mentions { get; } = [];

    public IReadOnlyList<ReadMention> Full => _full;

    /// <summary>The distinct folded titles printed.</summary>
    public IReadOnlyList<string> Cores => _cores;

    /// <summary>The first number printed.</summary>
    public DocumentNumber? Number { get; private set; }

    /// <summary>The fullest title printed.</summary>
    public string? Title { get; private set; }

    /// <summary>The most issuers printed at one place.</summary>
    public ImmutableArray<AgencyName> Issuers { get; private set; } = [];

    /// <summary>Of the issuers, else the first that is printed.</summary>
    public Region? Region { get; private set; }

    /// <summary>The other place that all its mentions are told of; else null.</summary>
    public Region? Told { get; private set; }

    /// <summary>A mention that says what the work is; one by a short form adds only its place.</summary>
    /// <returns>Whether its title is printed for the first time.</returns>
    public bool Add(int mention, ReadMention said)
    {
        Told = _full.Count == 0 || Told == said.Context.Told ? said.Context.Told : null;
        Mentions.Add(mention);
        _full.Add(said);
        Number ??= said.Mention.Number;
        Title = (said.Mention.Title?.Length ?? 0) > (Title?.Length ?? 0) ? said.Mention.Title : Title ?? said.Mention.Title;
        Issuers = said.Issuers.Length > Issuers.Length ? said.Issuers : Issuers;
        Region = CitationContext.MostSpecific(Issuers) ?? Region ?? said.Region;
        AddNew(_years, said.Scope?.Folded.Years);
        return AddNew(_cores, said.Core);
    }

    /// <summary>The same number with titles that can be one, or the same title where number, years, issuers and region agree.</summary>
    public bool IsSame(ReadMention said) =>
        said.Mention.Number is { } number && number == Number ? TitlesAgree(said)
        : said.Core is { } core && _cores.Contains(core)
            && (said.Mention.Number is null || Number is null) && YearsAgree(said) && IssuersAgree(said);

    static bool AddNew(List<string> known, string? said)
    {
        if (said is null || known.Contains(said))
            return false;
        known.Add(said);
        return true;
    }

    bool TitlesAgree(ReadMention said) => said.Core is not { } core || _cores.TrueForAll(own =>
        own == core || (Math.Min(own.Length, core.Length) >= LeastSharedTitle && (own.Contains(core, StringComparison.Ordinal) || core.Contains(own, StringComparison.Ordinal))));

    bool YearsAgree(ReadMention said) =>
        said.Scope?.Folded.Years is not { } years || _years.TrueForAll(own => own == years);

    bool IssuersAgree(ReadMention said)
    {
        if (IsLaw)
            return true;
        if (said.Region is { } region && Region is { } own && region.Code != own.Code)
            return false;
        return Issuers.IsEmpty || said.Issuers.IsEmpty || AreAmong(Issuers, said.Issuers) || AreAmong(said.Issuers, Issuers);
    }

    static bool AreAmong(ImmutableArray<AgencyName> some, ImmutableArray<AgencyName> all)
    {
        foreach (var one in some)
        {
            if (!all.Any(other => other.Name == one.Name))
                return false;
        }

        return true;
    }
}
