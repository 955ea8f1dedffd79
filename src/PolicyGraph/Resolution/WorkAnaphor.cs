using System.Collections.Immutable;
using PolicyGraph.Extraction;
using PolicyGraph.Text;

namespace PolicyGraph.Resolution;

/// <summary>Words that stand for works named before (以上文件, 上述政策): what the document does with all of them at once.</summary>
/// <remarks>Kept apart from the citations: it names no work, so it is no mention, and a work's own function does not rest on it.</remarks>
/// <param name="Span">In units of the source text.</param>
/// <param name="Text">The source text at <paramref name="Span"/>.</param>
/// <param name="Works">Indices into <see cref="DocumentAnnotations.Works"/>, in order; never empty.</param>
/// <param name="FunctionTrigger">The words that tell <paramref name="Function"/>, in units of the source text.</param>
public sealed record WorkAnaphor(TextSpan Span, string Text, ImmutableArray<int> Works, CitationFunction Function, TextSpan? FunctionTrigger);
