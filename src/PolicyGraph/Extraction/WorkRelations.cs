using System.Collections.Immutable;
using PolicyGraph.Documents;
using PolicyGraph.Resolution;
using PolicyGraph.Text;

namespace PolicyGraph.Extraction;

/// <summary>Who issued a policy, and which policy carries out which: read from the functions of a sentence's mentions.</summary>
sealed class WorkRelations(
    NormalizedText text, DocumentHeader header, ImmutableArray<Mention> mentions, ImmutableArray<TextSpan> places, IReadOnlyDictionary<int, PrintedIssuers> issuers,
    ImmutableArray<WorkReference> works, ImmutableArray<WorkAnaphor> anaphors, RelationList found)
{
    readonly WorkIssuers _issuers = new(text, mentions, places, issuers, found);
    readonly WorkBases _bases = new(text, header, mentions, places, works, anaphors, found);

    /// <summary>Reads one sentence with the mentions from <paramref name="first"/> up to <paramref name="end"/>.</summary>
    public void Read(TextSpan sentence, int first, int end)
    {
        _bases.Begin(sentence, first);
        for (var at = first; at < end; at++)
        {
            if (mentions[at].Type is not MentionType.Policy)
                continue;
            _issuers.Read(sentence, first, at);
            _bases.Read(sentence, first, at);
        }

        _bases.End(sentence, first, end);
    }
}
