using System.Runtime.CompilerServices;
using PolicyGraph.Documents;
using PolicyGraph.Graph;

namespace PolicyGraph.Sqlite.Reading;

sealed partial class SqliteGraphReader
{
    const int SourcesPage = 100;

    public IAsyncEnumerable<string> ExportAsync(CancellationToken cancellationToken = default) => GraphExport.LinesAsync(this, cancellationToken);

#pragma warning disable CS1998 // SQLite answers on the caller's thread.
    public async IAsyncEnumerable<SourceDocument> ReadSourcesAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
#pragma warning restore CS1998
    {
        for (var after = 0L; ;)
        {
            var page = session.Read("sources", row => (Id: row.Long("id"), Source: new SourceDocument(
                row.Text("text"), row.Text("sha256"), row.TextOrNull("url"), row.TextOrNull("file"), row.Time("captured_on"), row.Flag("composed"))),
                cancellationToken, ("after", after), ("first", SourcesPage));
            if (page.Count == 0)
                yield break;
            foreach (var (id, source) in page)
            {
                after = id;
                yield return source;
            }
        }
    }
}
