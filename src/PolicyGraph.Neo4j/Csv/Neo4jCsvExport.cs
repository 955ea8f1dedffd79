using PolicyGraph.Documents;
using PolicyGraph.Graph;
using PolicyGraph.Neo4j.QueryApi;
using PolicyGraph.Neo4j.Writing;

namespace PolicyGraph.Neo4j.Csv;

/// <summary>
/// Writes documents as CSV files for <c>neo4j-admin database import full</c>. The database that is imported from them is the one that writing the
/// documents into an empty <see cref="Neo4jGraphStore"/> makes, but for its indices and constraints, which the store makes when it opens.
/// </summary>
/// <remarks>
/// The rows are those that the store writes. Which work a title leads to is not known before the last letter is read; so the texts are read twice:
/// first to settle what they name, then to write each with what it leads to. In memory are the names alone, and some 2 KB a document.
/// </remarks>
public sealed class Neo4jCsvExport
{
    /// <summary>The file of arguments; it names the others as seen from their folder.</summary>
    public const string ArgumentsFile = "import.args";

    /// <summary>The command that imports the files, to be run in their folder while the database is stopped.</summary>
    public const string ImportCommand = $"neo4j-admin database import full @{ArgumentsFile} --overwrite-destination neo4j";

    readonly DocumentReading _reading;
    readonly string _folder;
    readonly CancellationToken _stop;
    readonly Survey _survey;
    readonly MemoryStatements _memory;

    Neo4jCsvExport(DocumentReading reading, string folder, CancellationToken stop)
    {
        (_reading, _folder, _stop) = (reading, folder, stop);
        _memory = new MemoryStatements(id => _survey!.AnswersOf(id));
        _survey = new Survey(_memory, stop);
    }

    /// <param name="reader">What is exported: every text that it holds.</param>
    /// <param name="extract">Makes of a stored text what is written of it.</param>
    /// <param name="folder">Where the files go; made where it is not there.</param>
    /// <exception cref="IOException">Among others: the folder holds such files already.</exception>
    public static async Task<CsvSummary> WriteAsync(
        IGraphReader reader, Func<SourceDocument, DocumentGraph> extract, string folder, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(extract);
        Directory.CreateDirectory(folder);
        return await new Neo4jCsvExport(new DocumentReading(reader, extract, cancellationToken), folder, cancellationToken).WriteAsync().ConfigureAwait(false);
    }

    async Task<CsvSummary> WriteAsync()
    {
        await _survey.ReadAsync(_reading).ConfigureAwait(false);
        var files = new CsvFolder(_folder, _survey.ArrayDelimiter);
        await using (files.ConfigureAwait(false))
        {
            await _survey.Keys.WriteAsync(_survey.Regions).ConfigureAwait(false);
            await WriteAsync("draw_issuers", "works", _survey.Keys.Works.Written).ConfigureAwait(false);
            files.Write(_memory.Graph.Take(stay: true));
            await foreach (var graphs in _reading.ReadAsync(_survey.Knows).ConfigureAwait(false))
            {
                await WriteAsync(graphs).ConfigureAwait(false);
                files.Write(_memory.Graph.Take());
            }

            foreach (var works in _survey.Keys.Works.Written.Chunk(DocumentReading.AtATime))
            {
                await WriteAsync("count_citations", "works", works).ConfigureAwait(false);
                files.Write(_memory.Graph.Take());
            }

            await files.EndAsync().ConfigureAwait(false);
        }

        return new CsvSummary(_survey.Texts, files.Nodes, files.Relations);
    }

    async Task WriteAsync(IReadOnlyList<DocumentGraph> graphs)
    {
        var written = graphs.Where(graph => _survey.IsCurrent(graph.Source))
            .Select(graph => new WrittenDocument(_survey.DocumentOf(graph.Source), graph, new DocumentStatements(graph))).ToList();
        foreach (var key in written.SelectMany(document => document.Settled.KeyIds))
            _memory.Graph.Create("DocumentKey", key);
        await WriteAsync("write_texts", "rows", graphs.Select(DocumentRows.Text)).ConfigureAwait(false);
        var proposals = new ProposalWriting(_memory, _stop);
        await new DocumentWriting(_memory, proposals, _stop).WriteAsync(written).ConfigureAwait(false);
        var documents = written.Select(document => document.Id).ToList();
        await WriteAsync("draw_citations", "documents", documents).ConfigureAwait(false);
        await WriteAsync("draw_mentions", "documents", documents).ConfigureAwait(false);
        await WriteAsync("draw_commitments", "commitments", written.SelectMany(document => document.CommitmentIds)).ConfigureAwait(false);
        await WriteAsync("draw_relations", "statements", written.SelectMany(document => document.Drawn)).ConfigureAwait(false);
        await proposals.DrawAsync([], documents).ConfigureAwait(false);
        await WriteAsync("add_cited_in", "documents", documents).ConfigureAwait(false);
    }

    Task WriteAsync(string statement, string parameter, IEnumerable<object> rows) => _memory.WriteAsync(statement, parameter, rows, _stop);
}

/// <summary>What was written.</summary>
public sealed record CsvSummary(int Texts, int Nodes, int Relations);
