using System.Buffers;

namespace PolicyGraph.Segmentation;

/// <summary>The states that Viterbi's algorithm reaches at each character of a run, with the states they came from, and the likeliest way through.</summary>
/// <remarks>Holds what was reached, not a table of all states: memory grows with the run and the states that its characters allow.</remarks>
ref struct TagPath
{
    /// <summary>The score of a state that no step reaches.</summary>
    public const double Unreached = double.NegativeInfinity;

    readonly int _states;
    double[] _before;
    double[] _after;
    readonly int[] _begins;
    byte[] _reached;
    byte[] _from;
    int _step;
    int _count;

    /// <param name="states">The number of states.</param>
    /// <param name="length">The run's length: the number of steps.</param>
    public TagPath(int states, int length)
    {
        _states = states;
        (_before, _after) = (NoScores(states), NoScores(states));
        _begins = ArrayPool<int>.Shared.Rent(length + 1);
        (_reached, _from) = (ArrayPool<byte>.Shared.Rent(8 * states), ArrayPool<byte>.Shared.Rent(8 * states));
        _begins[0] = 0;
    }

    /// <summary>The scores of the step before by state.</summary>
    public readonly ReadOnlySpan<double> Before => _before.AsSpan(0, _states);

    /// <summary>The states that the step before reached, in their order.</summary>
    public readonly ReadOnlySpan<byte> ReachedBefore => _reached.AsSpan(_begins[_step - 1].._begins[_step]);

    public readonly bool IsReached => _count > _begins[_step];

    public void Reach(byte state, byte from, double score)
    {
        (_reached[_count], _from[_count]) = (state, from);
        _after[state] = score;
        _count++;
    }

    public void Step()
    {
        if (_step > 0)
        {
            foreach (var state in _reached.AsSpan(_begins[_step - 1].._begins[_step]))
                _before[state] = Unreached;
        }

        (_before, _after) = (_after, _before);
        _begins[++_step] = _count;
        if (_count + _states > Math.Min(_reached.Length, _from.Length))
            (_reached, _from) = (Grown(_reached), Grown(_from));
    }

    /// <summary>The likeliest state of each step. Of equal scores the later state wins, as Python orders pairs.</summary>
    public readonly void Trace(Span<byte> path)
    {
        var last = _reached.AsSpan(_begins[_step].._count);
        var best = last[0];
        foreach (var state in last)
        {
            if (_after[state] > _after[best] || (_after[state] == _after[best] && state > best))
                best = state;
        }

        for (var (step, end) = (_step, _count); step >= 0; end = _begins[step--])
        {
            path[step] = best;
            best = _from[_begins[step] + _reached.AsSpan(_begins[step]..end).IndexOf(best)];
        }
    }

    public readonly void Dispose()
    {
        ArrayPool<double>.Shared.Return(_before);
        ArrayPool<double>.Shared.Return(_after);
        ArrayPool<int>.Shared.Return(_begins);
        ArrayPool<byte>.Shared.Return(_reached);
        ArrayPool<byte>.Shared.Return(_from);
    }

    static double[] NoScores(int states)
    {
        var scores = ArrayPool<double>.Shared.Rent(states);
        scores.AsSpan(0, states).Fill(Unreached);
        return scores;
    }

    static byte[] Grown(byte[] buffer)
    {
        var larger = ArrayPool<byte>.Shared.Rent(2 * buffer.Length);
        buffer.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(buffer);
        return larger;
    }
}
