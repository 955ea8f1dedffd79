using System.Collections.Immutable;
using System.Text.Json;
using PolicyGraph.Graph;
using PolicyGraph.Neo4j.QueryApi;
using PolicyGraph.Neo4j.Writing;

namespace PolicyGraph.Neo4j.Reading;

/// <summary>Sentences as they are kept on relations, as rows of the contract.</summary>
static class EvidenceRows
{
    /// <summary>The sentences of several keys that came to one node, in text order.</summary>
    public static ImmutableArray<EvidenceRow> Of(QueryRow row) =>
        [.. row.Texts("evidence").SelectMany(Sentences).OrderBy(sentence => sentence.Ordinal).Select(sentence => Row(row, sentence))];

    /// <summary>The sentences of one document that say who issued a work.</summary>
    public static IEnumerable<EvidenceRow> OfIssuance(QueryRow row) => row.Map("header") is { } header
        ? [Row(row, new Sentence(0, header.Int("start"), header.Int("end"), header.Text("quote"), "header"))]
        : Sentences(row.Text("evidence")).Select(sentence => Row(row, sentence));

    static IEnumerable<Sentence> Sentences(string json) => JsonSerializer.Deserialize<Sentence[]>(json, DocumentStatements.Format)!;

    static EvidenceRow Row(QueryRow row, Sentence sentence) => new(
        row.Text("document"), row.Text("textSha256"), sentence.Start, sentence.End, sentence.Quote, sentence.Rule, row.Text("extractorVersion"));
}
