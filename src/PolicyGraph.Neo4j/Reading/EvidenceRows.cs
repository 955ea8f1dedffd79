using System.Collections.Immutable;
using PolicyGraph.Graph;
using PolicyGraph.Neo4j.QueryApi;
using PolicyGraph.Resolution;

namespace PolicyGraph.Neo4j.Reading;

/// <summary>The sentences of one document, as rows of the contract.</summary>
static class EvidenceRows
{
    public static ImmutableArray<EvidenceRow> Of(QueryRow row) => [.. row.Maps("sentences").Select(sentence => Row(row, sentence))];

    /// <summary>The same, each with what the document does there with the work that it cites.</summary>
    public static ImmutableArray<EvidenceRow> OfCitation(QueryRow row) =>
        [.. row.Maps("sentences").Select(sentence => Row(row, sentence) with { Function = sentence.EnumOrNull<CitationFunction>("function") })];

    /// <summary>The sentences of a statement, each of a document of its own.</summary>
    public static ImmutableArray<EvidenceRow> Told(QueryRow row) => [.. row.Maps("evidence").Select(sentence => Row(sentence, sentence))];

    /// <param name="row">Names the document and its text.</param>
    public static EvidenceRow Row(QueryRow row, QueryRow sentence) => new(
        row.Text("document"), row.Text("textSha256"), sentence.Int("start"), sentence.Int("end"), sentence.Text("quote"), sentence.Text("rule"),
        row.Text("extractorVersion"));
}
