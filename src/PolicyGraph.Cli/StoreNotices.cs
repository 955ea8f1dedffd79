using PolicyGraph.Graph;

namespace PolicyGraph.Cli;

/// <summary>Says what somebody should look at in a store: texts that another extractor has read, numbers that several documents share.</summary>
sealed class StoreNotices(Terminal terminal)
{
    public async Task WriteAsync(IGraphStore store, CancellationToken cancellationToken)
    {
        var reader = await store.OpenReaderAsync(cancellationToken).ConfigureAwait(false);
        await using (reader.ConfigureAwait(false))
        {
            var others = (await reader.GetExtractorVersionsAsync(cancellationToken).ConfigureAwait(false)).Remove(PolicyGraphPipeline.ExtractorVersion);
            if (!others.IsEmpty)
                terminal.Say($"Some texts were read by extractor {string.Join(", ", others)}, this is {PolicyGraphPipeline.ExtractorVersion}: 'policygraph rebuild' reads them again");
            foreach (var shared in await reader.GetSharedNumbersAsync(cancellationToken).ConfigureAwait(false))
                terminal.Say($"{shared.Number} is printed on {shared.DocumentIds.Length} documents of different titles, which stay apart: {string.Join(", ", shared.DocumentIds)}");
        }
    }
}
