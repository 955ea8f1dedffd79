using PolicyGraph.Resolution;

namespace PolicyGraph.Graph;

/// <summary>The citation functions that a question keeps; none named keeps all.</summary>
/// <remarks>Equal sets are equal, so that questions that hold them are.</remarks>
public readonly record struct CitationFunctions
{
    readonly int _bits;

    CitationFunctions(int bits) => _bits = bits;

    public static CitationFunctions All => default;

    public bool IsAll => _bits == 0;

    /// <summary>The named ones, strongest first.</summary>
    public IEnumerable<CitationFunction> Named => Enum.GetValues<CitationFunction>().Where(Names);

    public static CitationFunctions Of(params IEnumerable<CitationFunction> functions) =>
        new(functions.Aggregate(0, (bits, function) => bits | (1 << (int)function)));

    bool Names(CitationFunction function) => (_bits & (1 << (int)function)) != 0;
}
