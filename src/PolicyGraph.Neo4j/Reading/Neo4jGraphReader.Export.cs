using System.Runtime.CompilerServices;
using PolicyGraph.Documents;
using PolicyGraph.Graph;
using PolicyGraph.Neo4j.QueryApi;

namespace PolicyGraph.Neo4j.Reading;

sealed partial class Neo4jGraphReader
{
    const int SourcesPage = 100;

    public IAsyncEnumerable<string> ExportAsync(CancellationToken cancellationToken = default) => GraphExport.LinesAsync(this, cancellationToken);

    public async IAsyncEnumerable<SourceDocument> ReadSourcesAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        for (var after = ""; ;)
        {
            var page = await reads.ReadAsync("sources", new { after, first = SourcesPage }, cancellationToken).ConfigureAwait(false);
            if (page.Count == 0)
                yield break;
            foreach (var row in page)
            {
                after = row.Text("id");
                yield return Source(row);
            }
        }
    }

    /// <summary>A captured text as it came in.</summary>
    internal static SourceDocument Source(QueryRow row) => new(
        row.Text("text"), row.Text("sha256"), row.TextOrNull("url"), row.TextOrNull("file"), row.Time("capturedOn"), row.Flag("composed"));
}
