using PolicyGraph.Authority;
using PolicyGraph.Resolution;

namespace PolicyGraph.Graph.Storing;

/// <summary>What the authority says of two works, by their keys.</summary>
public sealed record AuthorityLink(WorkLinkType Type, string From, string To);

/// <summary>The pure functions that settle keys to nodes, over the shipped authority.</summary>
public static class Settlements
{
    static readonly List<AuthorityLink> Links = [.. WorkAuthority.Default.Works.SelectMany(LinksOf)];
    static readonly ILookup<string, string> Next = Links.ToLookup(
        link => link.Type is WorkLinkType.Repeals ? link.To : link.From, link => link.Type is WorkLinkType.Repeals ? link.From : link.To);

    public static WorkSettlement Works { get; } = new(WorkAuthority.Default, RegionAuthority.Default, NumberPrefixAuthority.Default);

    public static InstitutionSettlement Institutions { get; } = new(RegionAuthority.Default);

    /// <summary>The keys of the works to which the authority leads from these and that are not among them: what they carry out and what repeals them, and so on from there.</summary>
    /// <remarks>Who cites a work shall see that another has replaced it, even where nobody cites that one. What a work repeals tells nothing of what is in force.</remarks>
    public static List<string> Beyond(IEnumerable<string> keys)
    {
        var known = keys.ToHashSet(StringComparer.Ordinal);
        var beyond = new List<string>();
        for (var next = known.ToList(); next.Count > 0; beyond.AddRange(next))
            next = [.. next.SelectMany(key => Next[key]).Where(known.Add)];
        return beyond;
    }

    /// <summary>What the authority says of two works that are both among these.</summary>
    public static IEnumerable<AuthorityLink> LinksAmong(IReadOnlyCollection<string> keys)
    {
        var held = keys.ToHashSet(StringComparer.Ordinal);
        return Links.Where(link => held.Contains(link.From) && held.Contains(link.To));
    }

    static IEnumerable<AuthorityLink> LinksOf(AuthorityWork work) =>
        work.Implements.Distinct().Select(key => new AuthorityLink(WorkLinkType.Implements, work.Key, key))
            .Concat(work.Replaces.Distinct().Select(key => new AuthorityLink(WorkLinkType.Repeals, work.Key, key)));
}
