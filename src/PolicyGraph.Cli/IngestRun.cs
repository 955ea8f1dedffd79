using PolicyGraph.Documents;
using PolicyGraph.Graph;
using PolicyGraph.Ingestion;
using Spectre.Console;

namespace PolicyGraph.Cli;

/// <summary>Ingests while a person looks on: progress, problems, and in the end what the store holds.</summary>
sealed class IngestRun(Terminal terminal, Func<SourceDocument, DocumentGraph> build, int batchSize, Shard? shard = null)
{
    /// <returns>The exit code.</returns>
    public async Task<int> RunAsync(IGraphStore store, InputFiles input, CancellationToken cancellationToken)
    {
        var pipeline = new IngestionPipeline(new DocumentReader(), build, store, batchSize, shard);
        var summary = await new ProgressView(terminal)
            .ShowAsync(progress => pipeline.IngestAsync(input, progress, cancellationToken)).ConfigureAwait(false);
        foreach (var problem in summary.Problems)
            terminal.Report(problem);
        terminal.Say($"Documents: {summary.Added} added, {summary.Replaced} replaced, {summary.Unchanged} held already; problems: {summary.Problems.Length}");
        await WriteStatisticsAsync(store, cancellationToken).ConfigureAwait(false);
        await new StoreNotices(terminal).WriteAsync(store, cancellationToken).ConfigureAwait(false);
        return summary.Problems.IsEmpty ? ExitCode.Ok : ExitCode.Problems;
    }

    async Task WriteStatisticsAsync(IGraphStore store, CancellationToken cancellationToken)
    {
        var reader = await store.OpenReaderAsync(cancellationToken).ConfigureAwait(false);
        await using (reader.ConfigureAwait(false))
        {
            var held = await reader.GetStatisticsAsync(cancellationToken).ConfigureAwait(false);
            var table = new Table().Border(TableBorder.Simple);
            foreach (var column in new[] { "documents", "works", "citations", "institutions", "commitments", "proposals", "unresolved", "ambiguous" })
                table.AddColumn(new TableColumn(column).RightAligned());
            table.AddRow(
                $"{held.Documents}", $"{held.Laws + held.Policies}", $"{held.Citations}", $"{held.Institutions}", $"{held.Commitments}", $"{held.Proposals}",
                $"{held.UnresolvedMentions}", $"{held.AmbiguousMentions}");
            terminal.Write(table);
        }
    }
}
