namespace PolicyGraph.Cli.Evaluation;

/// <summary>Gold and predicted entries paired one to one.</summary>
public sealed record Matching<T>(IReadOnlyList<(T Gold, T Predicted)> Pairs, IReadOnlyList<T> Missed, IReadOnlyList<T> Extra)
{
    public Tally Tally => new(Pairs.Count, Extra.Count, Missed.Count);
}

public static class Matching
{
    /// <summary>Pairs the most alike first; equals in the order of gold, then of the predicted.</summary>
    /// <param name="likeness">0 where two entries do not match.</param>
    public static Matching<T> Of<T>(IReadOnlyList<T> gold, IReadOnlyList<T> predicted, Func<T, T, double> likeness)
    {
        var candidates =
            from g in Enumerable.Range(0, gold.Count)
            from p in Enumerable.Range(0, predicted.Count)
            let like = likeness(gold[g], predicted[p])
            where like > 0
            orderby like descending, g, p
            select (Gold: g, Predicted: p);
        var (takenGold, takenPredicted) = (new HashSet<int>(), new HashSet<int>());
        var pairs = new List<(T, T)>();
        foreach (var (g, p) in candidates)
        {
            if (takenGold.Contains(g) || takenPredicted.Contains(p))
                continue;
            takenGold.Add(g);
            takenPredicted.Add(p);
            pairs.Add((gold[g], predicted[p]));
        }

        return new Matching<T>(pairs, Without(gold, takenGold), Without(predicted, takenPredicted));
    }

    static IReadOnlyList<T> Without<T>(IReadOnlyList<T> all, HashSet<int> taken) => [.. all.Where((_, at) => !taken.Contains(at))];
}
