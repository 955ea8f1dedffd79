using System.Collections.Immutable;
using PolicyGraph.Documents;
using PolicyGraph.Extraction.Institutions;
using PolicyGraph.Resolution;
using PolicyGraph.Text;

namespace PolicyGraph.Extraction;

/// <summary>Finds what a text says of the works and institutions that it names: one sentence at a time, and only those that name something.</summary>
static class RelationExtractor
{
    /// <param name="mentions">Ordered by span.</param>
    /// <param name="places">Where each mention stands in the normalised text.</param>
    /// <param name="anaphors">In the order of the text.</param>
    /// <param name="issuers">What each mention of a work prints of its issuers, by its place in <paramref name="mentions"/>.</param>
    public static ImmutableArray<Relation> Extract(
        NormalizedText text, DocumentHeader header, ImmutableArray<Mention> mentions, ImmutableArray<TextSpan> places,
        IReadOnlyDictionary<int, PrintedIssuers> issuers, ImmutableArray<WorkReference> works, ImmutableArray<WorkAnaphor> anaphors)
    {
        var found = new RelationList(text, header, mentions, works);
        var policies = new WorkRelations(text, header, mentions, places, issuers, works, anaphors, found);
        var changes = new WorkChanges(text, header, mentions, places, found);
        var institutions = new InstitutionRelations(text.Text, header, mentions, places, found);
        for (int first = 0, next; first < mentions.Length; first = next)
        {
            var sentence = Sentence.Around(text.Text, places[first]);
            for (next = first + 1; next < mentions.Length && places[next].Start < sentence.End;)
                next++;
            if (next < mentions.Length || places[next - 1].End > sentence.End)
                sentence = new TextSpan(sentence.Start, Math.Max(sentence.End, places[next - 1].End));
            policies.Read(sentence, first, next);
            changes.Read(sentence, first, next);
            institutions.Read(sentence, first, next);
        }

        return found.All;
    }
}
