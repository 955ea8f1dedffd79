using System.Collections.Frozen;
using System.Globalization;

namespace PolicyGraph.Segmentation;

/// <summary>The hidden Markov model that finds unknown words with their part of speech: its states are pairs of B, M, E, S and a tag.</summary>
sealed class TagModel
{
    const double Impossible = -3.14e100;

    static readonly Lazy<TagModel> Shipped = new(Load);

    // Ordered ordinally, so that of equal scores the higher index wins, as Python's tuples do.
    readonly string[] _states;
    readonly string[] _tags;
    readonly double[] _start;
    readonly (int To, double Probability)[][] _next;
    readonly FrozenDictionary<char, double>[] _emission;
    readonly FrozenDictionary<char, int[]> _statesOf;
    readonly int[] _all;

    TagModel(string[] states, double[] start, (int To, double Probability)[][] next, FrozenDictionary<char, double>[] emission, FrozenDictionary<char, int[]> statesOf)
    {
        (_states, _start, _next, _emission, _statesOf) = (states, start, next, emission, statesOf);
        _tags = [.. states.Select(state => string.Intern(state[2..]))];
        _all = [.. Enumerable.Range(0, states.Length)];
    }

    public static TagModel Default => Shipped.Value;

    /// <summary>Adds the tagged words of a run of Chinese characters.</summary>
    public void Cut(ReadOnlySpan<char> run, int offset, List<Token> tokens)
    {
        var states = LikeliestStates(run);
        int begin = 0, next = 0;
        for (var at = 0; at < run.Length; at++)
        {
            var position = _states[states[at]][0];
            if (position == 'B')
                begin = at;
            else if (position is 'E' or 'S')
            {
                var from = position == 'E' ? begin : at;
                tokens.Add(new Token(offset + from, at + 1 - from, _tags[states[at]]));
                next = at + 1;
            }
        }

        if (next < run.Length)
            tokens.Add(new Token(offset + next, run.Length - next, _tags[states[next]]));
    }

    int[] LikeliestStates(ReadOnlySpan<char> run)
    {
        var score = new Dictionary<int, double>[run.Length];
        var came = new Dictionary<int, int>[run.Length];
        score[0] = StatesOf(run[0]).ToDictionary(state => state, _ => 0.0);
        foreach (var state in score[0].Keys)
            score[0][state] = _start[state] + Emission(state, run[0]);
        for (var at = 1; at < run.Length; at++)
            (score[at], came[at]) = Step(score[at - 1], run[at]);
        var path = new int[run.Length];
        path[^1] = score[^1].OrderByDescending(pair => pair.Value).ThenByDescending(pair => pair.Key).First().Key;
        for (var at = run.Length - 1; at > 0; at--)
            path[at - 1] = came[at][path[at]];
        return path;
    }

    (Dictionary<int, double> Score, Dictionary<int, int> Came) Step(Dictionary<int, double> before, char unit)
    {
        var reachable = before.Keys.SelectMany(from => _next[from].Select(edge => edge.To)).ToHashSet();
        var possible = StatesOf(unit).Where(reachable.Contains).ToList();
        IEnumerable<int> states = possible.Count > 0 ? possible : reachable.Count > 0 ? reachable : _all;
        var (score, came) = (new Dictionary<int, double>(), new Dictionary<int, int>());
        foreach (var state in states)
        {
            var (best, from) = (double.NegativeInfinity, -1);
            foreach (var (previous, reached) in before.Where(pair => _next[pair.Key].Length > 0))
            {
                var probability = reached + Transition(previous, state) + Emission(state, unit);
                if (probability > best || (probability == best && previous > from))
                    (best, from) = (probability, previous);
            }

            (score[state], came[state]) = (best, from);
        }

        return (score, came);
    }

    int[] StatesOf(char unit) => _statesOf.GetValueOrDefault(unit, _all);

    double Emission(int state, char unit) => _emission[state].TryGetValue(unit, out var probability) ? probability : Impossible;

    double Transition(int from, int to)
    {
        var edges = _next[from];
        int low = 0, high = edges.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (edges[middle].To == to)
                return edges[middle].Probability;
            (low, high) = edges[middle].To < to ? (middle + 1, high) : (low, middle - 1);
        }

        return double.NegativeInfinity;
    }

    static TagModel Load()
    {
        var lines = new List<string[]>();
        ModelData.ReadLines("tags.hmm.txt.gz", line => lines.Add(line.Split('\t')));
        string[] states = [.. lines.Where(line => line[0] == "start").Select(line => line[1]).Order(StringComparer.Ordinal)];
        var index = states.Select((state, at) => (state, at)).ToDictionary(pair => pair.state, pair => pair.at);
        var (start, next, emission) = (new double[states.Length], new SortedList<int, double>[states.Length], new Dictionary<char, double>[states.Length]);
        for (var state = 0; state < states.Length; state++)
            (next[state], emission[state]) = (new SortedList<int, double>(), new Dictionary<char, double>());
        var statesOf = new Dictionary<char, int[]>();
        foreach (var line in lines)
        {
            if (line[0] == "states")
                statesOf.Add(line[1][0], [.. line[2].Split(' ').Select(state => index[state])]);
            else if (line[0] == "start")
                start[index[line[1]]] = Number(line[2]);
            else if (line[0] == "trans")
                next[index[line[1]]].Add(index[line[2]], Number(line[3]));
            else
                emission[index[line[1]]].Add(line[2][0], Number(line[3]));
        }

        return new TagModel(
            states, start, [.. next.Select(edges => edges.Select(edge => (edge.Key, edge.Value)).ToArray())],
            [.. emission.Select(table => table.ToFrozenDictionary())], statesOf.ToFrozenDictionary());
    }

    static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
