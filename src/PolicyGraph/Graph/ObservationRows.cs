using PolicyGraph.Extraction.Commitments;

namespace PolicyGraph.Graph;

/// <summary>A number that a document prints and that promises nothing: 在校生19.2万人.</summary>
/// <param name="Subject">Whose number it is, as printed; null where the sentence names nobody before it.</param>
/// <param name="Evidence">The sentence that prints it.</param>
public sealed record ObservationRow(string DocumentId, Quantity Quantity, string? Subject, EvidenceRow Evidence);

public sealed record ObservationFilter
{
    /// <summary>What is counted, in its one form (<see cref="MeasureNames.OneForm"/>).</summary>
    public string? Measure { get; init; }

    /// <summary>The region of the letter that prints it.</summary>
    public string? RegionCode { get; init; }
    public bool IncludeDescendants { get; init; } = true;
}
