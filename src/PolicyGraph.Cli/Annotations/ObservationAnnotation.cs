namespace PolicyGraph.Cli.Annotations;

/// <summary>A number that describes and promises nothing.</summary>
/// <param name="Max">The upper end of a range.</param>
/// <param name="Bound">EXACT, AT_LEAST, AT_MOST, ABOUT or RANGE.</param>
/// <param name="Measure">What is counted.</param>
/// <param name="Subject">Whose number it is, as printed.</param>
public sealed record ObservationAnnotation(
    int Start,
    int End,
    double Value,
    double? Max,
    string Bound,
    string? Unit,
    string? Measure,
    string? Subject,
    string? Stage,
    string? Per,
    string? AsOf,
    EvidenceAnnotation Evidence);
