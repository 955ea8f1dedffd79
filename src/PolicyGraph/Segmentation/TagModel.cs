using System.Collections.Frozen;
using System.Globalization;

namespace PolicyGraph.Segmentation;

/// <summary>The hidden Markov model that finds unknown words with their part of speech: its states are pairs of B, M, E, S and a tag.</summary>
/// <remarks>
/// A step looks at the edges into the states that a character allows, at most all 5,218 of them: time is linear in the run's length
/// whatever characters it holds.
/// </remarks>
sealed class TagModel
{
    const double Impossible = -3.14e100;

    static readonly Lazy<TagModel> Shipped = new(() => TagModelFile.Load());

    readonly string[] _states;
    readonly string[] _tags;
    readonly double[] _start;
    readonly (int From, double Probability)[][] _incoming;
    readonly FrozenDictionary<char, double>[] _emission;
    readonly FrozenDictionary<char, int[]> _statesOf;
    readonly int[] _all;

    /// <param name="states">Ordered ordinally, so that of equal scores the higher index wins, as Python's tuples do.</param>
    /// <param name="incoming">For each state the states before it, by index.</param>
    /// <param name="statesOf">The states that a character allows; a character that is not in it allows all.</param>
    public TagModel(
        string[] states, double[] start, (int From, double Probability)[][] incoming, FrozenDictionary<char, double>[] emission, FrozenDictionary<char, int[]> statesOf)
    {
        (_states, _start, _incoming, _emission, _statesOf) = (states, start, incoming, emission, statesOf);
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
        var (score, next) = (Unreached(), Unreached());
        var came = new byte[run.Length * _states.Length];
        foreach (var state in StatesOf(run[0]))
            score[state] = _start[state] + Emission(state, run[0]);
        for (var at = 1; at < run.Length; at++)
        {
            Step(score, next, run[at], came.AsSpan(at * _states.Length, _states.Length));
            (score, next) = (next, score);
        }

        var path = new int[run.Length];
        path[^1] = Best(score);
        for (var at = run.Length - 1; at > 0; at--)
            path[at - 1] = came[(at * _states.Length) + path[at]];
        return path;
    }

    // The states that the character allows and the step before reaches; where there is none, all that it reaches.
    void Step(double[] before, double[] after, char unit, Span<byte> came)
    {
        Array.Fill(after, double.NaN);
        var reached = false;
        foreach (var state in StatesOf(unit))
            reached |= Reach(state, before, after, unit, came);
        if (reached)
            return;
        foreach (var state in _all)
            Reach(state, before, after, unit, came);
    }

    bool Reach(int state, double[] before, double[] after, char unit, Span<byte> came)
    {
        var best = double.NaN;
        var emission = Emission(state, unit);
        foreach (var (from, transition) in _incoming[state])
        {
            var probability = before[from] + transition + emission;
            if (double.IsNaN(probability) || probability < best)
                continue;
            best = probability;
            came[state] = (byte)from;
        }

        after[state] = best;
        return !double.IsNaN(best);
    }

    int Best(double[] score)
    {
        var best = -1;
        foreach (var state in _all)
        {
            if (!double.IsNaN(score[state]) && (best < 0 || score[state] >= score[best]))
                best = state;
        }

        return best;
    }

    double[] Unreached()
    {
        var score = new double[_states.Length];
        Array.Fill(score, double.NaN);
        return score;
    }

    int[] StatesOf(char unit) => _statesOf.GetValueOrDefault(unit, _all);

    double Emission(int state, char unit) => _emission[state].TryGetValue(unit, out var probability) ? probability : Impossible;

    /// <summary>Reads <c>tags.hmm.txt.gz</c>: start, trans and emit lines with logarithms of probabilities, states lines.</summary>
    static class TagModelFile
    {
        public static TagModel Load()
        {
            var start = new SortedDictionary<string, double>(StringComparer.Ordinal);
            var index = new Dictionary<string, int>(StringComparer.Ordinal);
            var incoming = new List<(string From, string To, double Probability)>();
            var emission = new Dictionary<string, Dictionary<char, double>>(StringComparer.Ordinal);
            var statesOf = new Dictionary<char, int[]>();
            ModelData.ReadLines("tags.hmm.txt.gz", line =>
            {
                var fields = line.Split('\t');
                if (fields[0] == "start")
                {
                    start.Add(fields[1], Number(fields[2]));
                    emission.Add(fields[1], []);
                    return;
                }

                if (index.Count == 0)
                    index = start.Keys.Select((state, at) => (state, at)).ToDictionary(pair => pair.state, pair => pair.at, StringComparer.Ordinal);
                if (fields[0] == "trans")
                    incoming.Add((Known(fields[1]), Known(fields[2]), Number(fields[3])));
                else if (fields[0] == "emit")
                    emission[fields[1]].Add(fields[2][0], Number(fields[3]));
                else if (fields[0] == "states")
                    statesOf.Add(fields[1][0], [.. fields[2].Split(' ').Select(state => index[state])]);
                else
                    throw new FormatException("start, trans, emit or states expected");
            });
            var before = incoming.ToLookup(edge => edge.To, edge => (index[edge.From], edge.Probability));
            return new TagModel(
                [.. start.Keys], [.. start.Values], [.. start.Keys.Select(state => before[state].OrderBy(edge => edge.Item1).ToArray())],
                [.. start.Keys.Select(state => emission[state].ToFrozenDictionary())], statesOf.ToFrozenDictionary());

            string Known(string state) => index.ContainsKey(state) ? state : throw new KeyNotFoundException($"a state with a start line expected, not {state}");
        }

        static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
    }
}
