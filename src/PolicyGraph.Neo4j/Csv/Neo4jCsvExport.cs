using PolicyGraph.Graph;
using PolicyGraph.Neo4j.Writing;

namespace PolicyGraph.Neo4j.Csv;

/// <summary>
/// Writes documents as CSV files for <c>neo4j-admin database import full</c>. The database that is imported from them is the one that writing the
/// documents into an empty <see cref="Neo4jGraphStore"/> makes, but for its indices and constraints, which the store makes when it opens.
/// </summary>
/// <remarks>
/// The rows are those that the store writes; the graph is settled and drawn in memory, which has to hold all of it: some 65 KB a letter of ten
/// citations. Which work a title leads to is not known before the last letter is read.
/// </remarks>
public static class Neo4jCsvExport
{
    /// <summary>The file of arguments; it names the others as seen from their folder.</summary>
    public const string ArgumentsFile = "import.args";

    /// <summary>The command that imports the files, to be run in their folder while the database is stopped.</summary>
    public const string ImportCommand = $"neo4j-admin database import full @{ArgumentsFile} --overwrite-destination neo4j";

    /// <param name="documents">All that the graph is to hold.</param>
    /// <param name="folder">Where the files go; made where it is not there.</param>
    /// <exception cref="IOException">Among others: the folder holds such files already.</exception>
    public static async Task<CsvSummary> WriteAsync(IReadOnlyList<DocumentGraph> documents, string folder, CancellationToken cancellationToken = default)
    {
        var memory = new MemoryStatements();
        await new BatchWriter(memory, cancellationToken).WriteAsync(documents).ConfigureAwait(false);
        var relations = await new CsvFolder(folder).WriteAsync(memory.Graph, cancellationToken).ConfigureAwait(false);
        return new CsvSummary(memory.Graph.Nodes.Count, relations);
    }
}

/// <summary>What was written.</summary>
public sealed record CsvSummary(int Nodes, int Relations);
