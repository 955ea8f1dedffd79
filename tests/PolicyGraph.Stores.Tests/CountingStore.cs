using System.Reflection;
using PolicyGraph.Documents;
using PolicyGraph.Graph;

namespace PolicyGraph.Stores.Tests;

/// <summary>A store whose readers count: which reads were made, how many readers were opened and disposed.</summary>
sealed class CountingStore(IGraphStore store) : IGraphStore
{
    public List<string> Reads { get; } = [];

    /// <summary>Runs before each read, which is named to it.</summary>
    public Func<string, Task>? BeforeRead { get; set; }

    public int Opened { get; private set; }
    public int Disposed { get; private set; }

    public async Task<IGraphReader> OpenReaderAsync(CancellationToken cancellationToken = default)
    {
        Opened++;
        var reader = DispatchProxy.Create<IGraphReader, Counter>();
        ((Counter)(object)reader).Count(this, await store.OpenReaderAsync(cancellationToken));
        return reader;
    }

    public ValueTask<string?> ReadStateMarkAsync(CancellationToken cancellationToken = default) => store.ReadStateMarkAsync(cancellationToken);

    public Task<WriteSummary> WriteAsync(GraphBatch batch, CancellationToken cancellationToken = default) => store.WriteAsync(batch, cancellationToken);

    public Task<bool> DeleteDocumentAsync(string id, CancellationToken cancellationToken = default) => store.DeleteDocumentAsync(id, cancellationToken);

    public Task<int> RebuildAsync(Func<SourceDocument, DocumentGraph> extract, IProgress<int>? progress = null, CancellationToken cancellationToken = default) =>
        store.RebuildAsync(extract, progress, cancellationToken);

    public ValueTask DisposeAsync() => store.DisposeAsync();

#pragma warning disable CA1852 // DispatchProxy derives a class from it when it runs.
    public class Counter : DispatchProxy
#pragma warning restore CA1852
    {
        CountingStore? counts;
        IGraphReader? reader;

        internal void Count(CountingStore into, IGraphReader of) => (counts, reader) = (into, of);

        protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
        {
            if (targetMethod!.Name == nameof(IAsyncDisposable.DisposeAsync))
                counts!.Disposed++;
            else if (!targetMethod.IsSpecialName)
                Read(targetMethod.Name);
            return targetMethod.Invoke(reader, BindingFlags.DoNotWrapExceptions, null, args, null);
        }

        void Read(string name)
        {
            counts!.Reads.Add(name);
            // What runs here must not come back to the service's own thread.
            if (counts.BeforeRead is { } before)
                Task.Run(() => before(name)).GetAwaiter().GetResult();
        }
    }
}
