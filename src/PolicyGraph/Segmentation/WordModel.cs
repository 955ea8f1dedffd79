using System.Collections.Frozen;
using System.Globalization;

namespace PolicyGraph.Segmentation;

/// <summary>
/// The hidden Markov model that finds words the dictionary does not know: each character begins a word, continues it, ends it or is
/// one (B, M, E, S); Viterbi's algorithm finds the likeliest states.
/// </summary>
sealed class WordModel
{
    const double Impossible = -3.14e100;
    const string States = "BMES";

    static readonly Lazy<WordModel> Shipped = new(Load);

    /// <summary>Which states may stand before B, M, E and S; ties go to the later letter, as in jieba.</summary>
    static readonly int[][] Before = [[2, 3], [0, 1], [0, 1], [2, 3]];

    readonly double[] _start = new double[4];
    readonly double[,] _transition = new double[4, 4];
    FrozenDictionary<char, double>[] _emission = [];

    WordModel()
    {
        for (var from = 0; from < 4; from++)
        {
            for (var to = 0; to < 4; to++)
                _transition[from, to] = Impossible;
        }
    }

    public static WordModel Default => Shipped.Value;

    /// <summary>Adds the words of a run of Chinese characters.</summary>
    /// <param name="offset">Where the run starts in the text.</param>
    public void Cut(ReadOnlySpan<char> run, int offset, List<Token> tokens)
    {
        var states = LikeliestStates(run);
        var begin = 0;
        for (var at = 0; at < run.Length; at++)
        {
            if (states[at] is 0)
                begin = at;
            else if (states[at] is 2 or 3)
            {
                var from = states[at] is 2 ? begin : at;
                tokens.Add(new Token(offset + from, at + 1 - from));
                begin = at + 1;
            }
        }

        if (begin < run.Length)
            tokens.Add(new Token(offset + begin, run.Length - begin));
    }

    int[] LikeliestStates(ReadOnlySpan<char> run)
    {
        var score = new double[run.Length, 4];
        var came = new int[run.Length, 4];
        for (var state = 0; state < 4; state++)
            score[0, state] = _start[state] + Emission(state, run[0]);
        for (var at = 1; at < run.Length; at++)
        {
            for (var state = 0; state < 4; state++)
            {
                var emission = Emission(state, run[at]);
                var best = double.NegativeInfinity;
                foreach (var from in Before[state])
                {
                    var probability = score[at - 1, from] + _transition[from, state] + emission;
                    if (probability > best || (probability == best && States[from] > States[came[at, state]]))
                        (best, came[at, state]) = (probability, from);
                }

                score[at, state] = best;
            }
        }

        var path = new int[run.Length];
        path[^1] = score[run.Length - 1, 3] >= score[run.Length - 1, 2] ? 3 : 2;
        for (var at = run.Length - 1; at > 0; at--)
            path[at - 1] = came[at, path[at]];
        return path;
    }

    double Emission(int state, char unit) => _emission[state].TryGetValue(unit, out var probability) ? probability : Impossible;

    static WordModel Load()
    {
        var model = new WordModel();
        var emission = States.Select(_ => new Dictionary<char, double>()).ToArray();
        ModelData.ReadLines("words.hmm.txt.gz", line =>
        {
            var fields = line.Split('\t');
            var state = States.IndexOf(fields[1][0], StringComparison.Ordinal);
            var probability = double.Parse(fields[^1], CultureInfo.InvariantCulture);
            if (fields[0] == "start")
                model._start[state] = probability;
            else if (fields[0] == "trans")
                model._transition[state, States.IndexOf(fields[2][0], StringComparison.Ordinal)] = probability;
            else
                emission[state].Add(fields[2][0], probability);
        });
        model._emission = [.. emission.Select(table => table.ToFrozenDictionary())];
        return model;
    }
}
