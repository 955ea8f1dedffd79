namespace PolicyGraph.Segmentation;

/// <summary>How likely each state of the tag model gives a Chinese character, as logarithms.</summary>
/// <param name="allowed">The states that a character allows, with their emissions; one that is not in it allows all.</param>
/// <param name="given">The emissions that the model gives; all others are <see cref="Impossible"/>.</param>
sealed class TagEmissions(int states, StatesByCharacter allowed, StatesByCharacter given)
{
    public const double Impossible = -3.14e100;

    readonly byte[] _all = [.. Enumerable.Range(0, states).Select(state => (byte)state)];

    public int StateCount => _all.Length;

    /// <summary>The states that a character allows and their emissions.</summary>
    /// <param name="row">Room for an emission a state.</param>
    public void Of(char unit, Span<double> row, out ReadOnlySpan<byte> states, out ReadOnlySpan<double> emissions)
    {
        allowed.Of(unit, out states, out emissions);
        if (states.IsEmpty)
            OfAll(unit, row, out states, out emissions);
    }

    /// <inheritdoc cref="Of"/>
    public void OfAll(char unit, Span<double> row, out ReadOnlySpan<byte> states, out ReadOnlySpan<double> emissions)
    {
        row.Fill(Impossible);
        given.Of(unit, out var knowing, out var logs);
        for (var at = 0; at < knowing.Length; at++)
            row[knowing[at]] = logs[at];
        states = _all;
        emissions = row;
    }
}
