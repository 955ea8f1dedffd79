using System.Collections.Immutable;
using PolicyGraph.Authority;
using PolicyGraph.Graph;

namespace PolicyGraph.Resolution;

/// <summary>Settles signatures to works: the half of resolution that depends on all held documents (design/GRAPH.md, <c>One work</c>).</summary>
/// <remarks>
/// Pure: a function of the set of signatures and their support, whatever the order. A component is closed under
/// <see cref="LinksOf"/>; what is outside of it cannot change what is inside. What cannot be decided is
/// <see cref="ResolutionStatus.Ambiguous"/>: a wrong merge makes a false citing city.
/// </remarks>
public sealed class WorkSettlement(WorkAuthority authority, RegionAuthority regions, NumberPrefixAuthority prefixes)
{
    /// <summary>The keys through which signatures can bear on each other: their numbers, their titles, and the authority's names for both.</summary>
    public ImmutableArray<string> LinksOf(WorkSignature signature)
    {
        var known = Known(signature).ToList();
        var titles = known.SelectMany(work => work.Aliases.Append(work.Title)).Select(title => TitleFolding.Fold(title).Core)
            .Append(signature.Title?.Folded);
        var numbers = known.Select(work => work.Number is { } number ? $"{number}|{work.RegionCode}" : null).Append(signature.Number?.Canonical);
        return
        [
            .. titles.OfType<string>().Select(title => "title|" + title)
                .Concat(numbers.OfType<string>().Select(number => "number|" + number)).Distinct().Order(StringComparer.Ordinal),
        ];
    }

    public SettledWorks Settle(IReadOnlyCollection<SupportedSignature> component)
    {
        // One order, whatever the caller's: reasons name the first of several.
        var ordered = component.OrderBy(item => item.Signature.Canonical, StringComparer.Ordinal).ToList();
        var decisions = new WorkDecisions(new TitleClusters(ordered, authority, regions, prefixes), authority);
        var outcomes = ordered.ToImmutableDictionary(item => item.Signature.Canonical, item => decisions.Decide(item.Signature));
        return new SettledWorks(new WorkNodes(authority, regions, prefixes, decisions).Describe(ordered, outcomes), outcomes);
    }

    /// <summary>The node of a work that the authority knows, as long as no document cites it.</summary>
    /// <exception cref="ArgumentException">No such work.</exception>
    public SettledWork AuthorityNode(string authorityKey) =>
        WorkNodes.OfAuthority(authority.ByKey(authorityKey) ?? throw new ArgumentException($"No work {authorityKey} in the authority.", nameof(authorityKey)));

    IEnumerable<AuthorityWork> Known(WorkSignature signature)
    {
        if (signature.Number is { } number && authority.ByNumber(number.Number) is { } numbered)
            yield return numbered;
        foreach (var work in signature.Title is { } title ? authority.ByTitle(title.Folded) : [])
            yield return work;
    }
}
