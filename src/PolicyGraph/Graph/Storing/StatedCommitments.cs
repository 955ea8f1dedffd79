using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using PolicyGraph.Documents;
using PolicyGraph.Extraction.Commitments;
using PolicyGraph.Resolution;

namespace PolicyGraph.Graph.Storing;

/// <summary>What a name does in a commitment: acts, takes part, is rested on, is what it is about.</summary>
public enum CommitmentTie { Actor, Lead, Joint, Support, Asked, Beneficiary, Basis, About }

/// <summary>One commitment as a store keeps it.</summary>
/// <param name="Key">Hash of the folded unit's text, its occurrence in the document and the action's ordinal: the same however often the letter is captured (GRAPH.md, <c>Nodes</c>).</param>
/// <param name="Ties">In text order: what ties it to places in the document's mentions.</param>
public sealed record StatedCommitment(string Key, CommitmentUnit Unit, CommitmentAction Action, string Text, Quotation Quotation, ImmutableArray<(CommitmentTie Tie, int Mention)> Ties)
{
    /// <summary>The ordinal of the suggestion in whose answer it is made; null where it is made in none.</summary>
    public int? Suggestion { get; init; }
}

/// <summary>The commitments of a document, one an action, as every store keeps them.</summary>
public static class StatedCommitments
{
    static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(), new PartialDateJsonConverter() },
    };

    /// <summary>Refusals are left out: they promise nothing.</summary>
    public static ImmutableArray<StatedCommitment> Of(DocumentGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var (stated, seen) = (ImmutableArray.CreateBuilder<StatedCommitment>(), new Dictionary<string, int>());
        foreach (var unit in graph.Annotations.Commitments.Units.Where(unit => unit.Strength is not CommitmentStrength.Refused))
        {
            var folded = Hashing.Sha256(TitleFolding.Canonical(unit.Span.Of(graph.Source.Text)));
            seen[folded] = seen.GetValueOrDefault(folded) + 1;
            var suggestion = graph.Annotations.Proposal?.Suggestions.FirstOrDefault(suggestion => suggestion.Answer.Contains(unit.Span));
            foreach (var (ordinal, action) in unit.Actions.Index())
            {
                stated.Add(new StatedCommitment(
                    $"{folded}|{seen[folded]}|{ordinal}", unit, action, action.Span.Of(graph.Source.Text),
                    SentenceQuotation.Around(graph.Source.Text, action.Span), [.. Ties(unit, action)])
                {
                    Suggestion = suggestion?.Ordinal,
                });
            }
        }

        return stated.ToImmutable();
    }

    /// <summary>Quantities as stores keep them, JSON.</summary>
    public static string Write(ImmutableArray<Quantity> quantities) => JsonSerializer.Serialize(quantities, Format);

    public static ImmutableArray<Quantity> ReadQuantities(string json) => JsonSerializer.Deserialize<ImmutableArray<Quantity>>(json, Format);

    /// <summary>What the JSON of quantities holds where one of them counts the measure.</summary>
    public static string MarkOf(string measure) => $"\"measure\":{JsonSerializer.Serialize(measure, Format)}";

    /// <summary>What a filter's text is looked for in, and the text itself: the clause and its heading, folded.</summary>
    public static string Folded(StatedCommitment stated)
    {
        ArgumentNullException.ThrowIfNull(stated);
        return SearchFolding.Name(stated.Text + stated.Unit.Heading);
    }

    static IEnumerable<(CommitmentTie, int)> Ties(CommitmentUnit unit, CommitmentAction action) =>
        unit.Actor.Mentions.Select(mention => (CommitmentTie.Actor, mention))
            .Concat(action.Participants.Where(one => !unit.Actor.Mentions.Contains(one.Mention)).Select(one => (Enum.Parse<CommitmentTie>(one.Role.ToString()), one.Mention)))
            .Concat(action.Basis.Select(mention => (CommitmentTie.Basis, mention)))
            .Concat(action.About.Where(mention => !unit.Actor.Mentions.Contains(mention)).Select(mention => (CommitmentTie.About, mention)))
            .Distinct();
}
