using System.Collections.Concurrent;
using System.Collections.Immutable;
using PolicyGraph.Documents;
using PolicyGraph.Extraction;
using PolicyGraph.Graph;
using Shouldly;
using Xunit;

namespace PolicyGraph.Ingestion.Tests;

public sealed class IngestionPipelineTests : IDisposable
{
    readonly InputFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Every_document_is_stored_in_the_order_of_the_input()
    {
        AddLetters(10);
        var writer = new RecordingWriter();
        var summary = await Pipeline(writer, batchSize: 3).IngestAsync(Input());
        writer.Batches.Select(batch => batch.Length).ShouldBe([3, 3, 3, 1]);
        writer.Batches.SelectMany(texts => texts).ShouldBe(Enumerable.Range(0, 10).Select(number => $"letter {number}"));
        summary.Added.ShouldBe(10);
        summary.Documents.ShouldBe(10);
        summary.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task Problems_are_gathered_and_the_rest_is_stored()
    {
        AddLetters(2);
        var empty = folder.Add("letter-0a.txt", "");
        var writer = new RecordingWriter();
        var summary = await Pipeline(writer, batchSize: 64).IngestAsync(InputFiles.Find([folder.Path, "gone"]));
        summary.Added.ShouldBe(2);
        summary.Problems.Select(problem => problem.Path).ShouldBe(["gone", empty]);
    }

    [Fact]
    public async Task A_batch_of_problems_alone_writes_nothing()
    {
        folder.Add("empty.txt", "");
        var writer = new RecordingWriter();
        (await Pipeline(writer, batchSize: 1).IngestAsync(Input())).Problems.Length.ShouldBe(1);
        writer.Batches.ShouldBeEmpty();
    }

    [Fact]
    public async Task Progress_goes_from_nothing_to_all()
    {
        AddLetters(5);
        folder.Add("letter-9.txt", "");
        var reports = new Reports();
        await Pipeline(new RecordingWriter(), batchSize: 4).IngestAsync(Input(), reports);
        reports.Seen.Select(report => (report.Done, report.Total)).ShouldBe([(0, 6), (4, 6), (6, 6)]);
        reports.Seen[0].Remaining.ShouldBeNull();
        reports.Seen[^1].Remaining.ShouldBe(TimeSpan.Zero);
    }

    [Fact]
    public void The_remaining_time_is_told_from_what_is_done()
    {
        var progress = new IngestionProgress(25, 100, TimeSpan.FromSeconds(10));
        progress.DocumentsPerSecond.ShouldBe(2.5);
        progress.Remaining.ShouldBe(TimeSpan.FromSeconds(30));
    }

    [Fact]
    public async Task A_store_that_fails_stops_the_ingest_and_the_extraction_behind_it()
    {
        AddLetters(50);
        var writer = new RecordingWriter { FailAfter = 2 };
        var built = new ConcurrentBag<string>();
        var pipeline = new IngestionPipeline(new DocumentReader(), source => { built.Add(source.Text); return Graph(source); }, writer, batchSize: 1);
        var failure = await Should.ThrowAsync<GraphStoreException>(() => pipeline.IngestAsync(Input()));
        failure.Message.ShouldBe("the disk is full");
        writer.Batches.Count.ShouldBe(2);
        built.Count.ShouldBeLessThan(10);
    }

    [Fact]
    public async Task An_extraction_that_fails_surfaces_as_it_is()
    {
        AddLetters(3);
        var pipeline = new IngestionPipeline(new DocumentReader(), _ => throw new InvalidDataException("regions.tsv:7"), new RecordingWriter());
        (await Should.ThrowAsync<InvalidDataException>(() => pipeline.IngestAsync(Input()))).Message.ShouldBe("regions.tsv:7");
    }

    [Fact]
    public async Task A_cancelled_ingest_stops_after_the_batch_in_hand()
    {
        AddLetters(20);
        using var stop = new CancellationTokenSource();
        var writer = new RecordingWriter { OnWrite = stop.Cancel };
        await Should.ThrowAsync<OperationCanceledException>(() => Pipeline(writer, batchSize: 2).IngestAsync(Input(), null, stop.Token));
        writer.Batches.Count.ShouldBe(1);
    }

    void AddLetters(int count)
    {
        for (var number = 0; number < count; number++)
            folder.Add($"letter-{number:00}.txt", $"letter {number}");
    }

    InputFiles Input() => InputFiles.Find([folder.Path]);

    static IngestionPipeline Pipeline(IGraphWriter writer, int batchSize) => new(new DocumentReader(), Graph, writer, batchSize);

    static DocumentGraph Graph(SourceDocument source) => new GraphBuilder("test").Build(
        source, new DocumentAnnotations(new DocumentHeader(DocumentKind.Other), [], [], null, [], []));

    sealed class Reports : IProgress<IngestionProgress>
    {
        public List<IngestionProgress> Seen { get; } = [];

        public void Report(IngestionProgress value) => Seen.Add(value);
    }

    /// <summary>Keeps the texts of each batch; fails where it is told to.</summary>
    sealed class RecordingWriter : IGraphWriter
    {
        public int FailAfter { get; init; } = int.MaxValue;

        public Action? OnWrite { get; init; }

        public List<ImmutableArray<string>> Batches { get; } = [];

        public Task<WriteSummary> WriteAsync(GraphBatch batch, CancellationToken cancellationToken = default)
        {
            if (Batches.Count == FailAfter)
                throw new GraphStoreException("the disk is full");
            Batches.Add([.. batch.Documents.Select(document => document.Source.Text)]);
            OnWrite?.Invoke();
            return Task.FromResult(new WriteSummary(batch.Documents.Length, 0, 0, []));
        }

        public Task<bool> DeleteDocumentAsync(string id, CancellationToken cancellationToken = default) => throw new NotSupportedException();

        public Task<int> RebuildAsync(
            Func<SourceDocument, DocumentGraph> extract, IProgress<int>? progress = null, CancellationToken cancellationToken = default) =>
            throw new NotSupportedException();
    }
}
