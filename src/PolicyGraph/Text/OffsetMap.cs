using System.Collections.Immutable;

namespace PolicyGraph.Text;

/// <summary>For each unit of a normalised text, the one unit of the source that it stands for.</summary>
/// <remarks>
/// Invariant: strictly increasing. Normalising drops units or replaces one by one, and never adds any, so that a span of the
/// normalised text is exactly one span of the source.
/// </remarks>
public sealed class OffsetMap
{
    readonly ImmutableArray<int> _sources;

    public OffsetMap(ImmutableArray<int> sources) => _sources = sources;

    /// <summary>The length of the normalised text.</summary>
    public int Length => _sources.Length;

    /// <summary>The source unit of a normalised one.</summary>
    public int ToSource(int index) => _sources[index];

    /// <summary>From the first unit's place to behind the last one's: what was dropped between them is inside, what was dropped around them is not.</summary>
    public TextSpan ToSource(TextSpan span) => span.Length > 0
        ? new TextSpan(_sources[span.Start], _sources[span.End - 1] + 1)
        : new TextSpan(SourceBoundary(span.Start), SourceBoundary(span.Start));

    /// <summary>The normalised span of all kept units within a span of the source.</summary>
    public TextSpan ToNormalized(TextSpan source) => new(FirstAtOrAfter(source.Start), FirstAtOrAfter(source.End));

    int SourceBoundary(int index) => index < _sources.Length ? _sources[index] : _sources.Length == 0 ? 0 : _sources[^1] + 1;

    int FirstAtOrAfter(int source)
    {
        var found = _sources.BinarySearch(source);
        return found >= 0 ? found : ~found;
    }
}
