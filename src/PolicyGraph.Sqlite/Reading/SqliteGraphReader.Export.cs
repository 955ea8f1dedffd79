using PolicyGraph.Graph;

namespace PolicyGraph.Sqlite.Reading;

sealed partial class SqliteGraphReader
{
    public IAsyncEnumerable<string> ExportAsync(CancellationToken cancellationToken = default) => GraphExport.LinesAsync(this, cancellationToken);
}
