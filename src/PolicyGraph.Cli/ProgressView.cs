using System.Globalization;
using PolicyGraph.Ingestion;
using Spectre.Console;

namespace PolicyGraph.Cli;

/// <summary>Shows how far an ingest is: a bar where a person looks on, else a line now and then.</summary>
sealed class ProgressView(Terminal terminal)
{
    static readonly TimeSpan BetweenLines = TimeSpan.FromSeconds(5);

    public Task<T> ShowAsync<T>(Func<IProgress<IngestionProgress>, Task<T>> work) =>
        terminal.IsInteractive ? ShowBarAsync(work) : work(new Reports(Lines()));

    Task<T> ShowBarAsync<T>(Func<IProgress<IngestionProgress>, Task<T>> work) =>
        terminal.Drawing().Progress()
            .Columns(new ProgressBarColumn(), new PercentageColumn(), new TaskDescriptionColumn { Alignment = Justify.Left })
            .StartAsync(context =>
            {
                var bar = context.AddTask("counting documents");
                return work(new Reports(progress =>
                {
                    bar.MaxValue = Math.Max(1, progress.Total);
                    bar.Value = progress.Done;
                    bar.Description = Describe(progress);
                }));
            });

    Action<IngestionProgress> Lines()
    {
        var told = TimeSpan.Zero;
        return progress =>
        {
            if (progress.Done < progress.Total && progress.Elapsed - told < BetweenLines)
                return;
            told = progress.Elapsed;
            terminal.Say(Describe(progress));
        };
    }

    /// <summary><c>1280 of 12000 documents, 312.4 a second, 0:34 left</c></summary>
    public static string Describe(IngestionProgress progress)
    {
        var documents = $"{progress.Done} of {progress.Total} documents";
        return progress.Remaining is not { } remaining ? documents : string.Create(
            CultureInfo.InvariantCulture,
            $"{documents}, {progress.DocumentsPerSecond:0.0} a second, {(int)remaining.TotalMinutes}:{remaining.Seconds:00} left");
    }

    // Progress<T> posts to the thread pool, where reports overtake each other.
    sealed class Reports(Action<IngestionProgress> show) : IProgress<IngestionProgress>
    {
        public void Report(IngestionProgress value) => show(value);
    }
}
