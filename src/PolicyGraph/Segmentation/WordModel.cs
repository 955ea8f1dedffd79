using System.Buffers;
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
    const int B = 0, M = 1, E = 2, S = 3;
    const int LongestOnStack = 256;

    static readonly Lazy<WordModel> Shipped = new(() =>
    {
        var model = new WordModel();
        ModelData.ReadShipped("words.hmm.txt.gz", model.ReadLine);
        return model;
    });

    readonly double[] _start = [Impossible, Impossible, Impossible, Impossible];
    readonly double[] _transition = [.. Enumerable.Repeat(Impossible, 16)];

    // Four to a Chinese character.
    readonly double[] _emission = [.. Enumerable.Repeat(Impossible, 4 * (CharacterRun.LastHan - CharacterRun.FirstHan + 1))];

    public static WordModel Default => Shipped.Value;

    /// <summary>Adds the words of a run of Chinese characters.</summary>
    /// <param name="offset">Where the run starts in the text.</param>
    public void Cut(ReadOnlySpan<char> run, int offset, List<Token> tokens)
    {
        var rented = run.Length > LongestOnStack ? ArrayPool<byte>.Shared.Rent(run.Length) : null;
        var states = rented is null ? stackalloc byte[run.Length] : rented.AsSpan(0, run.Length);
        FindStates(run, states);
        var begin = 0;
        for (var at = 0; at < run.Length; at++)
        {
            if (states[at] is not (E or S))
                continue;
            tokens.Add(new Token(offset + begin, at + 1 - begin));
            begin = at + 1;
        }

        if (rented is not null)
            ArrayPool<byte>.Shared.Return(rented);
    }

    // First each character's bits: which of the two states that may stand before it is likelier; then, backwards, its state.
    void FindStates(ReadOnlySpan<char> run, Span<byte> states)
    {
        var t = _transition;
        var emission = EmissionOf(run[0]);
        var (b, m, e, s) = (_start[B] + emission[B], _start[M] + emission[M], _start[E] + emission[E], _start[S] + emission[S]);
        for (var at = 1; at < run.Length; at++)
        {
            emission = EmissionOf(run[at]);
            var (beginAfterE, beginAfterS) = (e + t[(4 * E) + B] + emission[B], s + t[(4 * S) + B] + emission[B]);
            var (singleAfterE, singleAfterS) = (e + t[(4 * E) + S] + emission[S], s + t[(4 * S) + S] + emission[S]);
            var (middleAfterB, middleAfterM) = (b + t[(4 * B) + M] + emission[M], m + t[(4 * M) + M] + emission[M]);
            var (endAfterB, endAfterM) = (b + t[(4 * B) + E] + emission[E], m + t[(4 * M) + E] + emission[E]);
            // Ties go to the later letter, as Python orders pairs.
            var bits = (beginAfterS >= beginAfterE ? 1 << B : 0) | (middleAfterM >= middleAfterB ? 1 << M : 0)
                | (endAfterM >= endAfterB ? 1 << E : 0) | (singleAfterS >= singleAfterE ? 1 << S : 0);
            (b, s) = (Math.Max(beginAfterE, beginAfterS), Math.Max(singleAfterE, singleAfterS));
            (m, e) = (Math.Max(middleAfterB, middleAfterM), Math.Max(endAfterB, endAfterM));
            states[at] = (byte)bits;
        }

        var state = s >= e ? S : E;
        for (var at = run.Length - 1; at >= 0; at--)
        {
            var later = (states[at] >> state) & 1;
            states[at] = (byte)state;
            state = state is B or S ? E + later : B + later;
        }
    }

    ReadOnlySpan<double> EmissionOf(char unit) => _emission.AsSpan(4 * (unit - CharacterRun.FirstHan), 4);

    /// <summary>Reads <c>start STATE LOG</c>, <c>trans STATE STATE LOG</c> or <c>emit STATE CHARACTER LOG</c>, parted by tabs.</summary>
    public void ReadLine(ReadOnlySpan<char> line)
    {
        Span<Range> fields = stackalloc Range[line.StartsWith("start") ? 3 : 4];
        ModelData.Split(line, '\t', fields);
        var (state, probability) = (StateOf(line[fields[1]]), double.Parse(line[fields[^1]], CultureInfo.InvariantCulture));
        switch (line[fields[0]])
        {
            case "start":
                _start[state] = probability;
                break;
            case "trans":
                _transition[(4 * state) + StateOf(line[fields[2]])] = probability;
                break;
            case "emit" when !CharacterRun.IsHan(line[fields[2]][0]):
                // jieba's model also knows a few marks, which no run of Chinese characters holds.
                break;
            case "emit":
                _emission[(4 * (line[fields[2]][0] - CharacterRun.FirstHan)) + state] = probability;
                break;
            default:
                throw new FormatException("start, trans or emit expected");
        }
    }

    static int StateOf(ReadOnlySpan<char> name) => States.AsSpan().IndexOf(name) is >= 0 and var state && name.Length == 1
        ? state
        : throw new FormatException("one of the states B, M, E and S expected");
}
