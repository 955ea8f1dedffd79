using System.Collections.Immutable;
using PolicyGraph.Authority;

namespace PolicyGraph.Resolution;

/// <summary>The titles of one component of signatures, each within its scope, with the numbers printed beside them.</summary>
sealed class TitleClusters
{
    readonly WorkAuthority _authority;
    readonly NumberPrefixAuthority _prefixes;
    readonly RegionAuthority _regions;
    readonly ILookup<string, TitleCluster> _byCore;
    readonly Dictionary<NumberKey, Dictionary<TitleCluster, int>> _byNumber = [];

    public TitleClusters(
        IReadOnlyCollection<SupportedSignature> component, WorkAuthority authority, RegionAuthority regions, NumberPrefixAuthority prefixes)
    {
        (_authority, _regions, _prefixes) = (authority, regions, prefixes);
        _byCore = Build(component).ToLookup(cluster => cluster.Core);
        foreach (var signature in component.Where(item => item.Signature is { Title: not null, Number: not null }))
            Count(signature);
    }

    /// <summary>The clusters that a printed title can mean, its scope being printed or told by its number.</summary>
    public IReadOnlyList<TitleCluster> Scoped(TitleKey title, string region, IReadOnlyCollection<string> issuers) =>
        [.. _byCore[title.Folded].Where(cluster =>
            cluster.Region == region && YearsAgree(cluster, title) && issuers.All(cluster.Issuers.Contains))];

    /// <summary>The clusters that a title without a printed scope can mean: those of the letter's region and of the regions above it.</summary>
    public IReadOnlyList<TitleCluster> Open(TitleKey title) =>
        _regions.Find(title.LetterRegion) is { } letter
            ? [.. _byCore[title.Folded].Where(cluster =>
                YearsAgree(cluster, title) && cluster.Agrees(title.IssuerSet)
                && _regions.Find(cluster.Region) is { } issuing && _regions.IsSelfOrAncestor(issuing, letter))]
            : [];

    /// <summary>Clusters of the same title whose range of years differs although issuers and year of issue agree.</summary>
    public IReadOnlyList<TitleCluster> Misprinted(TitleKey title) =>
        title is { Years: not null, IssuedYear: { } year } && title.IssuerSet is { IsEmpty: false } issuers
            ? [.. _byCore[title.Folded].Where(cluster =>
                cluster.Years is not null && cluster.Years != title.Years && cluster.Years[..4] == title.Years[..4]
                && (title.ScopeRegion is null || cluster.Region == title.ScopeRegion) && cluster.Agrees(issuers) && YearOf(cluster) == year)]
            : [];

    /// <summary>The clusters printed with a number, and by how many documents.</summary>
    public IReadOnlyDictionary<TitleCluster, int> PrintedWith(NumberKey number) =>
        _byNumber.TryGetValue(number, out var clusters) ? clusters : ImmutableDictionary<TitleCluster, int>.Empty;

    /// <summary>The issuing region of a title printed with a number: the title's own, else the number's.</summary>
    public static string RegionOf(TitleKey title, NumberKey? number) => title.ScopeRegion ?? number?.RegionCode ?? "?" + title.LetterRegion;

    /// <summary>The issuers printed with a title; where none are, the one that its number's prefix tells.</summary>
    public ImmutableArray<string> IssuersOf(TitleKey title, NumberKey? number)
    {
        if (!title.IssuerSet.IsEmpty || number is null)
            return title.IssuerSet;
        var meaning = _prefixes.Interpret(number.Prefix, _regions.Find(number.RegionCode));
        return meaning.Region?.Code == number.RegionCode ? meaning.Issuers : [];
    }

    IEnumerable<TitleCluster> Build(IReadOnlyCollection<SupportedSignature> component)
    {
        var printed = component
            .Where(item => item.Signature.Title is { } title && (item.Signature.Number is not null || !title.IsOpen))
            .Select(item => (Title: item.Signature.Title!, item.Signature.Number))
            .Select(item => (item.Title.Folded, item.Title.Years, Region: RegionOf(item.Title, item.Number), Issuers: IssuersOf(item.Title, item.Number)));
        var known = component.Select(item => item.Signature.Title?.Folded).OfType<string>().Distinct()
            .SelectMany(core => _authority.ByTitle(core).Select(work =>
                (core, TitleFolding.Fold(work.Title).Years, Region: work.RegionCode, work.Issuers)));
        return printed.Concat(known)
            .GroupBy(item => (item.Item1, item.Item2, item.Region), item => item.Issuers)
            .SelectMany(group => Largest(group).Select(issuers =>
                new TitleCluster(group.Key.Item1, group.Key.Item2, group.Key.Region, issuers, Known(group.Key.Item1, group.Key.Item2, group.Key.Region, issuers))));
    }

    // The sets that no other set contains: agreement is containment, and containment alone joins.
    static IEnumerable<ImmutableHashSet<string>> Largest(IEnumerable<ImmutableArray<string>> issuers)
    {
        var sets = issuers.Select(set => set.ToImmutableHashSet(StringComparer.Ordinal)).DistinctBy(set => string.Join('、', set.Order(StringComparer.Ordinal))).ToList();
        return sets.Where(set => !sets.Exists(other => other.Count > set.Count && set.IsSubsetOf(other)));
    }

    AuthorityWork? Known(string core, string? years, string region, ImmutableHashSet<string> issuers)
    {
        var works = _authority.ByTitle(core)
            .Where(work => work.RegionCode == region && (years is null || TitleFolding.Fold(work.Title).Years is not { } known || known == years)
                && (work.Issuers.All(issuers.Contains) || issuers.All(issuer => work.Issuers.Contains(issuer))))
            .ToList();
        return works is [var only] ? only : null;
    }

    void Count(SupportedSignature item)
    {
        var (title, number) = (item.Signature.Title!, item.Signature.Number!);
        foreach (var cluster in Scoped(title, RegionOf(title, number), IssuersOf(title, number)))
        {
            cluster.Numbers[number] = cluster.Numbers.GetValueOrDefault(number) + item.Documents;
            if (!_byNumber.TryGetValue(number, out var clusters))
                _byNumber[number] = clusters = [];
            clusters[cluster] = clusters.GetValueOrDefault(cluster) + item.Documents;
        }
    }

    static bool YearsAgree(TitleCluster cluster, TitleKey title) => title.Years is null || cluster.Years == title.Years;

    // What the authority leaves open the held documents tell, where all print one number.
    static int? YearOf(TitleCluster cluster) =>
        cluster.Authority?.Number?.Year ?? cluster.Authority?.IssuedOn?.Year ?? (cluster.Numbers.Count == 1 ? cluster.Numbers.Keys.Single().Year : null);
}
