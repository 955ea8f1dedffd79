using System.Collections.Immutable;

namespace PolicyGraph.Extraction;

/// <summary>Two lists of mentions in one order; where two overlap, the works of the first list stay.</summary>
/// <param name="All">Ordered by span; none overlap.</param>
/// <param name="PlaceOfFirst">Where each mention of the first list stands in <paramref name="All"/>.</param>
sealed record MentionOrder(ImmutableArray<Mention> All, ImmutableArray<int> PlaceOfFirst)
{
    public static MentionOrder Merge(ImmutableArray<Mention> works, ImmutableArray<Mention> institutions)
    {
        var all = works.Concat(institutions.Where(mention => !works.Any(work => work.Span.Overlaps(mention.Span))))
            .OrderBy(mention => mention.Span).ToImmutableArray();
        return new MentionOrder(all, [.. works.Select(work => all.IndexOf(work))]);
    }
}
