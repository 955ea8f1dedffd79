using System.Collections.Immutable;

namespace PolicyGraph.Extraction;

/// <summary>Two lists of mentions in one order; where two overlap, the works of the first list stay.</summary>
/// <param name="All">Ordered by span; none overlap.</param>
/// <param name="PlaceOfFirst">Where each mention of the first list stands in <paramref name="All"/>.</param>
sealed record MentionOrder(ImmutableArray<Mention> All, ImmutableArray<int> PlaceOfFirst)
{
    /// <summary>What is known of each mention of the first list, by its place in <see cref="All"/>.</summary>
    public IReadOnlyDictionary<int, T> ByPlace<T>(ImmutableArray<T> known)
    {
        var byPlace = new Dictionary<int, T>(known.Length);
        for (var at = 0; at < known.Length; at++)
            byPlace.Add(PlaceOfFirst[at], known[at]);
        return byPlace;
    }

    /// <param name="works">Ordered by span, none overlapping; so are <paramref name="institutions"/>.</param>
    public static MentionOrder Merge(ImmutableArray<Mention> works, ImmutableArray<Mention> institutions)
    {
        var all = ImmutableArray.CreateBuilder<Mention>(works.Length + institutions.Length);
        var places = ImmutableArray.CreateBuilder<int>(works.Length);
        var next = 0;
        foreach (var work in works)
        {
            for (; next < institutions.Length && institutions[next].Span.Start < work.Span.End; next++)
            {
                if (!institutions[next].Span.Overlaps(work.Span))
                    all.Add(institutions[next]);
            }

            places.Add(all.Count);
            all.Add(work);
        }

        all.AddRange(institutions.AsSpan()[next..]);
        return new MentionOrder(all.ToImmutable(), places.ToImmutable());
    }
}
