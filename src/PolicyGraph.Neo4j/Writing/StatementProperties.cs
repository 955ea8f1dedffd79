using System.Collections.Immutable;
using System.Text.Json.Serialization;
using PolicyGraph.Graph;
using PolicyGraph.Resolution;

namespace PolicyGraph.Neo4j.Writing;

/// <summary>What a relation bears of the sentences in which a document says something; what is null is not written.</summary>
/// <remarks>
/// The lists are of one length and in text order. The quotes are kept although they stand in the text: Cypher's substring counts code points,
/// and places are UTF-16 units. New kinds of statements derive from this one.
/// </remarks>
abstract class StatementProperties(ImmutableArray<Sentence> evidence)
{
    /// <summary>Which of the document's mentions they are.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IEnumerable<int>? Mentions => Of(evidence, sentence => sentence.Ordinal);

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IEnumerable<int>? Starts => Of(evidence, sentence => sentence.Start);

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IEnumerable<int>? Ends => Of(evidence, sentence => sentence.End);

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IEnumerable<string>? Quotes => Of(evidence, sentence => sentence.Quote);

    /// <summary>The rules that found them, each one word, with a space between.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Rules => Of(evidence, sentence => sentence.Rule) is { } rules ? string.Join(' ', rules) : null;

    static IEnumerable<T>? Of<T>(ImmutableArray<Sentence> evidence, Func<Sentence, T> part) => evidence.IsEmpty ? null : evidence.Select(part);
}

/// <summary>What a document says of a signature; without an ordinal it does not cite it.</summary>
sealed class SayProperties(Said said, Quotation? publication) : StatementProperties(said.Evidence)
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Ordinal => said.Cites ? said.Ordinal : null;

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Depth => said.Cites ? said.Depth : null;

    /// <summary>What the document does with the work in each of the sentences, as <see cref="StatementProperties.Rules"/>.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Functions => Strongest is null ? null : string.Join(' ', said.Evidence.Select(sentence => sentence.Function));

    /// <summary>The strongest of <see cref="Functions"/>.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Function => FunctionOf(Strongest)?.ToString();

    /// <summary>The place of <see cref="Function"/> in the order of strength, to compare what several signatures of one work say.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Strength => (int?)FunctionOf(Strongest);

    /// <summary>The first sentence that says <see cref="Function"/>.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Strongest => said.Cites && !said.Evidence.IsEmpty ? said.Evidence.Index().MinBy(item => item.Item.Function).Index : null;

    CitationFunction? FunctionOf(int? sentence) => sentence is { } at ? said.Evidence[at].Function : null;

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ImmutableArray<string>? Titles => said.Titles.OrNull();

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? Publishes => said.Publishes ? true : null;

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? PublicationStart => said.Publishes ? publication?.Start : null;

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? PublicationEnd => said.Publishes ? publication?.End : null;

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? PublicationQuote => said.Publishes ? publication?.Quote : null;
}

/// <summary>What a document says of an institution's key; with an issuer's place it is issued by it.</summary>
sealed class NameProperties(Named named, Quotation? issue) : StatementProperties(named.Evidence)
{
    public int Ordinal => named.Ordinal;

    public ImmutableArray<string> Names => named.Names;

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ImmutableArray<string>? IssuerNames => named.IssuerNames.OrNull();

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Issuer => named.Issuer;

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? IssuerStart => named.Issuer is null ? null : issue?.Start;

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? IssuerEnd => named.Issuer is null ? null : issue?.End;

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? IssuerQuote => named.Issuer is null ? null : issue?.Quote;
}
