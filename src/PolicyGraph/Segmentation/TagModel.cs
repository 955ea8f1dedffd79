using System.Buffers;

namespace PolicyGraph.Segmentation;

/// <summary>The hidden Markov model that finds unknown words with their part of speech: its states are pairs of B, M, E, S and a tag.</summary>
/// <remarks>
/// A step looks at the edges into the states that a character allows, at most all 5,218 of them: time is linear in the run's length
/// whatever characters it holds. Immutable and thread safe.
/// </remarks>
sealed class TagModel
{
    static readonly Lazy<TagModel> Shipped = new(() =>
    {
        var file = new TagModelFile();
        ModelData.ReadShipped("tags.hmm.txt.gz", file.ReadLine);
        return file.Build();
    });

    readonly char[] _positions;
    readonly string[] _tags;
    readonly double[] _start;
    readonly Edge[][] _incoming;

    // A row for each state, the logarithm from each state to it; unreached where there is no edge.
    readonly double[] _transitions;
    readonly TagEmissions _emissions;

    /// <param name="states">Position and tag (B-n), in ordinal order, so that of equal scores the higher place wins, as Python orders pairs. At most 256.</param>
    /// <param name="incoming">For each state the edges into it, in the order of the states they leave.</param>
    public TagModel(string[] states, double[] start, Edge[][] incoming, TagEmissions emissions)
    {
        (_start, _incoming, _emissions) = (start, incoming, emissions);
        _positions = [.. states.Select(state => state[0])];
        _transitions = new double[states.Length * states.Length];
        Array.Fill(_transitions, TagPath.Unreached);
        for (var to = 0; to < states.Length; to++)
        {
            foreach (var edge in incoming[to])
                _transitions[(to * states.Length) + edge.From] = edge.Log;
        }

        _tags = [.. states.Select(state => string.Intern(state[2..]))];
    }

    public static TagModel Default => Shipped.Value;

    /// <summary>A transition and the logarithm of its probability.</summary>
    public readonly record struct Edge(byte From, double Log);

    /// <summary>Adds the tagged words of a run of Chinese characters.</summary>
    /// <param name="offset">Where the run starts in the text.</param>
    public void Cut(ReadOnlySpan<char> run, int offset, List<Token> tokens)
    {
        var rented = ArrayPool<byte>.Shared.Rent(run.Length);
        var states = rented.AsSpan(0, run.Length);
        FindStates(run, states);
        var (begin, next) = (0, 0);
        for (var at = 0; at < run.Length; at++)
        {
            var position = _positions[states[at]];
            if (position == 'B')
                begin = at;
            if (position is not ('E' or 'S'))
                continue;
            var from = position == 'E' ? begin : at;
            tokens.Add(new Token(offset + from, at + 1 - from, _tags[states[at]]));
            next = at + 1;
        }

        if (next < run.Length)
            tokens.Add(new Token(offset + next, run.Length - next, _tags[states[next]]));
        ArrayPool<byte>.Shared.Return(rented);
    }

    void FindStates(ReadOnlySpan<char> run, Span<byte> states)
    {
        Span<double> row = stackalloc double[_emissions.StateCount];
        var path = new TagPath(_emissions.StateCount, run.Length);
        _emissions.Of(run[0], row, out var allowed, out var emissions);
        for (var at = 0; at < allowed.Length; at++)
            path.Reach(allowed[at], 0, _start[allowed[at]] + emissions[at]);
        for (var at = 1; at < run.Length; at++)
        {
            path.Step();
            _emissions.Of(run[at], row, out allowed, out emissions);
            Reach(allowed, emissions, ref path);
            if (path.IsReached)
                continue;
            // No state that the character allows can follow: all that can.
            _emissions.OfAll(run[at], row, out allowed, out emissions);
            Reach(allowed, emissions, ref path);
        }

        path.Trace(states);
        path.Dispose();
    }

    void Reach(scoped ReadOnlySpan<byte> states, scoped ReadOnlySpan<double> emissions, ref TagPath path)
    {
        for (var at = 0; at < states.Length; at++)
        {
            var edges = _incoming[states[at]];
            var (from, score) = edges.Length <= path.ReachedBefore.Length
                ? BestOf(edges, path.Before, emissions[at])
                : BestOf(path.ReachedBefore, path.Before, _transitions.AsSpan(states[at] * _positions.Length, _positions.Length), emissions[at]);
            if (score > TagPath.Unreached)
                path.Reach(states[at], from, score);
        }
    }

    // Of the edges into a state or of the states before it, whichever are fewer; of equal scores the later, as Python orders pairs.
    static (byte From, double Score) BestOf(Edge[] edges, ReadOnlySpan<double> before, double emission)
    {
        var (best, from) = (TagPath.Unreached, (byte)0);
        foreach (var edge in edges)
        {
            var score = before[edge.From] + edge.Log + emission;
            if (score >= best)
                (best, from) = (score, edge.From);
        }

        return (from, best);
    }

    static (byte From, double Score) BestOf(ReadOnlySpan<byte> reached, ReadOnlySpan<double> before, ReadOnlySpan<double> transitions, double emission)
    {
        var (best, from) = (TagPath.Unreached, (byte)0);
        foreach (var state in reached)
        {
            var score = before[state] + transitions[state] + emission;
            if (score >= best)
                (best, from) = (score, state);
        }

        return (from, best);
    }
}
