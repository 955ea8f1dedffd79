namespace PolicyGraph.Segmentation;

/// <summary>For each Chinese character a list of states, in ascending order, with a number each; all lists in one array.</summary>
sealed class StatesByCharacter
{
    readonly int[] _begins = new int[CharacterRun.LastHan - CharacterRun.FirstHan + 2];
    readonly byte[] _states;
    readonly double[] _logs;

    /// <param name="entries">Ordered by state; a unit that is no Chinese character is out of range.</param>
    public StatesByCharacter(IReadOnlyList<(char Unit, byte State, double Log)> entries)
    {
        (_states, _logs) = (new byte[entries.Count], new double[entries.Count]);
        foreach (var entry in entries)
            _begins[entry.Unit - CharacterRun.FirstHan + 1]++;
        for (var at = 1; at < _begins.Length; at++)
            _begins[at] += _begins[at - 1];
        var next = _begins[..^1];
        foreach (var (unit, state, log) in entries)
        {
            var place = next[unit - CharacterRun.FirstHan]++;
            (_states[place], _logs[place]) = (state, log);
        }
    }

    public void Of(char unit, out ReadOnlySpan<byte> states, out ReadOnlySpan<double> logs)
    {
        var (begin, end) = (_begins[unit - CharacterRun.FirstHan], _begins[unit - CharacterRun.FirstHan + 1]);
        states = _states.AsSpan(begin..end);
        logs = _logs.AsSpan(begin..end);
    }

    /// <summary>A state's number; null where the character's list lacks the state.</summary>
    public double? Of(char unit, byte state)
    {
        Of(unit, out var states, out var logs);
        var at = states.BinarySearch(state);
        return at < 0 ? null : logs[at];
    }
}
