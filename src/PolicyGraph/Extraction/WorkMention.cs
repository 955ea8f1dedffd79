using System.Collections.Immutable;
using PolicyGraph.Documents;
using PolicyGraph.Resolution;
using PolicyGraph.Text;

namespace PolicyGraph.Extraction;

/// <summary>One place that names a law or policy, before it is known which work it names.</summary>
/// <param name="Span">In units of the normalised text.</param>
/// <param name="Title">As printed, without marks, on one line; null for a bare number.</param>
/// <param name="Number">The number in the bracket behind the title, or the bare number.</param>
/// <param name="Aliases">Short forms that the brackets behind the title declare (以下简称).</param>
/// <param name="Rule">Which rule found it.</param>
public sealed record WorkMention(TextSpan Span, bool IsLaw, string? Title, DocumentNumber? Number, ImmutableArray<string> Aliases, string Rule)
{
    /// <summary>The title taken apart, once for all that ask for its parts; null for a bare number.</summary>
    public FoldedTitle? Folded { get; } = Title is null ? null : TitleFolding.Fold(Title);

    /// <summary>The official title of a law that the table knows.</summary>
    public string? OfficialTitle { get; init; }

    /// <summary>True for 《意见》: it names what the text named before, or nothing.</summary>
    public bool IsGenreAlone { get; init; }
}
