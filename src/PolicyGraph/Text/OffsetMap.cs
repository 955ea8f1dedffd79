namespace PolicyGraph.Text;

/// <summary>Units of a normalised text from <paramref name="Start"/> on that stand one behind another in the source too, from <paramref name="Source"/> on.</summary>
public readonly record struct OffsetRun(int Start, int Source);

/// <summary>For each unit of a normalised text, the one unit of the source that it stands for.</summary>
/// <remarks>
/// Invariant: strictly increasing. Normalising drops units or replaces one by one, and never adds any, so that a span of the
/// normalised text is exactly one span of the source. What was dropped parts the text into runs, about one a line, and only these are kept.
/// </remarks>
public sealed class OffsetMap
{
    const int PageBits = 6;

    readonly OffsetRun[] _runs;

    // The run of each page's first unit: a lookup walks from there, over the few runs of one page.
    readonly int[] _runOfPage;

    /// <param name="runs">In text order; the first one starts at 0.</param>
    /// <param name="length">The length of the normalised text.</param>
    public OffsetMap(ReadOnlySpan<OffsetRun> runs, int length)
    {
        (_runs, _runOfPage, Length) = (runs.ToArray(), new int[(length >> PageBits) + 1], length);
        for (int page = 0, run = 0; page < _runOfPage.Length; page++)
        {
            while (run + 1 < runs.Length && runs[run + 1].Start <= page << PageBits)
                run++;
            _runOfPage[page] = run;
        }
    }

    /// <summary>The length of the normalised text.</summary>
    public int Length { get; }

    /// <summary>The source unit of a normalised one.</summary>
    public int ToSource(int index)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Length, nameof(index));
        var run = _runOfPage[index >> PageBits];
        while (run + 1 < _runs.Length && _runs[run + 1].Start <= index)
            run++;
        return _runs[run].Source + index - _runs[run].Start;
    }

    /// <summary>From the first unit's place to behind the last one's: what was dropped between them is inside, what was dropped around them is not.</summary>
    public TextSpan ToSource(TextSpan span) => span.Length > 0
        ? new TextSpan(ToSource(span.Start), ToSource(span.End - 1) + 1)
        : new TextSpan(SourceBoundary(span.Start), SourceBoundary(span.Start));

    /// <summary>The normalised span of all kept units within a span of the source.</summary>
    public TextSpan ToNormalized(TextSpan source) => new(FirstAtOrAfter(source.Start), FirstAtOrAfter(source.End));

    int SourceBoundary(int index) => index < Length ? ToSource(index) : Length == 0 ? 0 : ToSource(Length - 1) + 1;

    int FirstAtOrAfter(int source)
    {
        var behind = _runs.FirstFrom(source + 1, run => run.Source);
        // Behind the last unit of the run before comes what was dropped: the next run's first unit stands for it.
        var next = behind < _runs.Length ? _runs[behind].Start : Length;
        return behind == 0 ? 0 : Math.Min(next, _runs[behind - 1].Start + source - _runs[behind - 1].Source);
    }
}
