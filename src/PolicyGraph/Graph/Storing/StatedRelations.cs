using System.Collections.Immutable;
using PolicyGraph.Documents;
using PolicyGraph.Extraction;
using PolicyGraph.Resolution;

namespace PolicyGraph.Graph.Storing;

/// <summary>One end of a stated relation: its name, and the key under which all held documents together settle it to a node.</summary>
/// <param name="Work">Set for a law or policy.</param>
/// <param name="Institution">Set for a body; neither is where the text names no node (a base without a name of its own).</param>
public sealed record RelationKey(string Name, WorkSignature? Work, InstitutionKey? Institution);

/// <summary>One relation that a document states, as a store keeps it.</summary>
public sealed record StatedRelation(RelationType Type, RelationKey From, RelationKey To, PartialDate? OccurredOn, string Rule, Quotation Quotation);

/// <summary>The relations of a document with the keys of their ends, in every store alike.</summary>
public static class StatedRelations
{
    public static ImmutableArray<StatedRelation> Of(DocumentGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var ends = new Ends(graph.Annotations);
        return
        [
            .. graph.Annotations.Relations.Select(relation => new StatedRelation(
                relation.Type, ends.From(relation), ends.To(relation), relation.OccurredOn, relation.Rule, SentenceQuotation.Around(graph.Source.Text, relation.Span))),
        ];
    }

    sealed class Ends(DocumentAnnotations annotations)
    {
        readonly Dictionary<int, WorkSignature> _works = annotations.Works.SelectMany(work => work.Mentions.Select(mention => (mention, work.Signature))).ToDictionary();
        readonly ILookup<int, InstitutionKey> _institutions =
            annotations.Institutions.SelectMany(institution => institution.Mentions.Select(mention => (mention, institution.Key))).ToLookup(pair => pair.mention, pair => pair.Key);

        // Without a mention it is the document itself (制定本方案), the letter's office (我局) or an issuer within a title.
        public RelationKey From(Relation relation) =>
            relation.FromMention is { } mention ? Named(relation.From, mention)
            : relation.Type is RelationType.Implements or RelationType.Repeals or RelationType.Amends ? new RelationKey(relation.From, annotations.Publishes?.Signature, null)
            : new RelationKey(relation.From, null, InstitutionKeys.OfAgency(relation.From));

        public RelationKey To(Relation relation) => relation.ToMention is { } mention ? Named(relation.To, mention) : new RelationKey(relation.To, null, null);

        RelationKey Named(string name, int mention) =>
            new(name, _works.GetValueOrDefault(mention), _works.ContainsKey(mention) ? null : _institutions[mention].FirstOrDefault());
    }
}
