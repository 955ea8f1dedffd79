using PolicyGraph.Graph;

namespace PolicyGraph.Cli;

/// <summary>Says where a store holds texts that another version of the extractor has read.</summary>
sealed class VersionNotice(Terminal terminal)
{
    public async Task WriteAsync(IGraphStore store, CancellationToken cancellationToken)
    {
        var reader = await store.OpenReaderAsync(cancellationToken).ConfigureAwait(false);
        await using (reader.ConfigureAwait(false))
        {
            var others = (await reader.GetExtractorVersionsAsync(cancellationToken).ConfigureAwait(false)).Remove(PolicyGraphPipeline.ExtractorVersion);
            if (!others.IsEmpty)
                terminal.Say($"Some texts were read by extractor {string.Join(", ", others)}, this is {PolicyGraphPipeline.ExtractorVersion}: 'policygraph rebuild' reads them again");
        }
    }
}
