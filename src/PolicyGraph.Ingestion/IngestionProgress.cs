using System.Collections.Immutable;

namespace PolicyGraph.Ingestion;

/// <summary>How far an ingest is; reported after each batch that is stored.</summary>
/// <param name="Done">Documents stored, and places that gave none.</param>
/// <param name="Total">All that were found.</param>
public sealed record IngestionProgress(int Done, int Total, TimeSpan Elapsed)
{
    public double DocumentsPerSecond => Elapsed > TimeSpan.Zero ? Done / Elapsed.TotalSeconds : 0;

    /// <summary>Null while nothing is done that it could be told from.</summary>
    public TimeSpan? Remaining => Done > 0 ? Elapsed * ((double)(Total - Done) / Done) : null;
}

/// <summary>What an ingest did.</summary>
public sealed record IngestionSummary(int Added, int Replaced, int Unchanged, ImmutableArray<InputProblem> Problems)
{
    public int Documents => Added + Replaced + Unchanged;
}
