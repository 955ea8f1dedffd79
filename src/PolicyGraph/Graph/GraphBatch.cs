using System.Collections.Immutable;
using PolicyGraph.Documents;
using PolicyGraph.Extraction;

namespace PolicyGraph.Graph;

/// <summary>What a store writes in one transaction.</summary>
public sealed record GraphBatch(ImmutableArray<DocumentGraph> Documents);

/// <summary>One captured text with all that it says: what <see cref="GraphBuilder"/> makes, without looking at any other document.</summary>
/// <param name="Source">The text as it is to be stored, contact persons masked.</param>
/// <param name="Keys">The document's identity keys, strongest first (design/GRAPH.md, <c>One document</c>); never empty.</param>
/// <param name="Evidence">One a mention, same order: where and in which sentence it stands.</param>
/// <param name="ExtractorVersion">The version of the extractor and its authority data.</param>
public sealed record DocumentGraph(
    SourceDocument Source,
    ImmutableArray<string> Keys,
    DocumentAnnotations Annotations,
    ImmutableArray<Quotation> Evidence,
    string ExtractorVersion);

/// <summary>A piece of a text of at most 120 code units round what it is evidence of.</summary>
/// <remarks>Invariant: the quote equals the source text at [Start, End), in UTF-16 code units.</remarks>
public sealed record Quotation(int Start, int End, string Quote)
{
    public const int MaxLength = 120;
}
