using PolicyGraph.Documents;
using PolicyGraph.Extraction;
using PolicyGraph.Resolution;

namespace PolicyGraph.Graph;

/// <summary>Makes of one annotated text what a store writes. Pure: the same input is the same output.</summary>
public sealed class GraphBuilder(string extractorVersion)
{
    public DocumentGraph Build(SourceDocument source, DocumentAnnotations annotations) => new(
        source,
        [.. Keys(source, annotations.Header)],
        annotations,
        [.. annotations.Mentions.Select(mention => SentenceQuotation.Around(source.Text, mention.Span))],
        extractorVersion);

    // Strongest first: two captures with one of these in common are one document (design/GRAPH.md, One document).
    static IEnumerable<string> Keys(SourceDocument source, DocumentHeader header)
    {
        if (header.Number is { } number && !header.Issuers.IsEmpty)
        {
            var issued = $"{string.Join('、', header.Issuers)}|{number}";
            if (header.Title is { } title)
                yield return $"number|{issued}|{TitleFolding.Canonical(title)}";
            if (header.ProposalNumber is { } proposal)
                yield return $"proposal|{issued}|{proposal}";
        }

        if (source.Url is { } url)
            yield return $"url|{url}";
        yield return $"text|{Hashing.Sha256(TitleFolding.Canonical(source.Text))}";
    }
}
