using System.Text.Json;
using PolicyGraph.Graph;
using PolicyGraph.Graph.Storing;

namespace PolicyGraph.Neo4j.Writing;

/// <summary>Rows of the statement that writes commitments.</summary>
static class CommitmentRows
{
    /// <summary>A name in a commitment, with the signature or institution's key that it is settled by.</summary>
    sealed record Tied(string Tie, int Ordinal, string Name, string? Signature, string? Institution);

    public static string IdOf(string document, StatedCommitment stated) => NodeId.OfCommitment(document, stated.Key);

    public static object Of(string document, int ordinal, StatedCommitment stated, DocumentStatements statements)
    {
        var ties = stated.Ties.Select((item, at) => TiedOf(item.Tie, at, statements.Mentions[item.Mention])).ToList();
        return new
        {
            document,
            works = ties.Where(tied => tied.Signature is not null).Select(tied => new { key = tied.Signature, tied.Tie, tied.Ordinal }),
            institutions = ties.Where(tied => tied.Institution is not null).Select(tied => new { key = tied.Institution, tied.Tie, tied.Ordinal }),
            properties = Properties(IdOf(document, stated), ordinal, stated, ties),
        };
    }

    static Tied TiedOf(CommitmentTie tie, int ordinal, KeptMention mention) =>
        new(tie.ToString(), ordinal, mention.Name ?? mention.Text, mention.Signature, mention.Institution);

    static object Properties(string id, int ordinal, StatedCommitment stated, IEnumerable<Tied> ties)
    {
        var (unit, action) = (stated.Unit, stated.Action);
        return new
        {
            id,
            name = Captions.Of(stated),
            caption = Captions.Lines(stated),
            stated.Key,
            ordinal,
            status = action.Status.ToString(),
            strength = action.Strength.ToString(),
            actor = unit.Actor.Printed,
            actorKind = unit.Actor.Kind.ToString(),
            action.Verb,
            action.Object,
            stated.Text,
            folded = StatedCommitments.Folded(stated),
            quantities = StatedCommitments.Write(action.Quantities),
            deadline = action.Deadline?.Printed,
            deadlineOn = action.Deadline?.On?.ToString(),
            deadlineFrom = DateBounds.Day(action.Deadline?.From),
            deadlineUntil = DateBounds.Day(action.Deadline?.Until),
            action.Topic,
            unit.Rule,
            stated.Quotation.Start,
            stated.Quotation.End,
            stated.Quotation.Quote,
            ties = JsonSerializer.Serialize(ties.Select(tied => new[] { tied.Tie, tied.Name, tied.Signature ?? tied.Institution }), DocumentStatements.Format),
        };
    }
}
