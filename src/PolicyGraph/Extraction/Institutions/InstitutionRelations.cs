using System.Collections.Immutable;
using PolicyGraph.Documents;
using PolicyGraph.Text;

namespace PolicyGraph.Extraction.Institutions;

/// <summary>Which schools and firms work together, and who builds, leads or joins an alliance: read from the words between a sentence's names.</summary>
sealed class InstitutionRelations(
    string text, DocumentHeader header, ImmutableArray<Mention> mentions, ImmutableArray<TextSpan> places, RelationList found)
{
    const int FurthestSubject = 12;

    readonly AllianceAnaphor _alliances = new(mentions);
    (int Mention, int End)? _lastSubject;
    (ImmutableArray<SentenceName> Names, int End) _lastParties = ([], int.MinValue);

    /// <summary>Reads one sentence with the mentions from <paramref name="first"/> up to <paramref name="end"/>.</summary>
    public void Read(TextSpan sentence, int first, int end)
    {
        var subject = _lastSubject is { } last && Follows(last.End, sentence) ? last.Mention : (int?)null;
        // 该院另与B合作; …；与C合办: the school or firm that the sentence before speaks of, at no place of this one.
        SentenceName? carried = subject is { } at && mentions[at].Type is MentionType.College or MentionType.Enterprise
            ? new SentenceName(at, mentions[at].Type, 0, 0) : null;
        var alliance = _alliances.Read(text, sentence);
        if (alliance is not null || MayHold(mentions.AsSpan()[first..end], carried is not null))
            Read(NamedSentence.Read(text, sentence, first, end, mentions, places), sentence, subject, carried, alliance);
        _alliances.Take(sentence, first, end);
        if (mentions[first].NamesInstitution && mentions[first].Type is not MentionType.Alliance && places[first].Start - sentence.Start <= FurthestSubject)
            _lastSubject = (first, sentence.End);
        else
            _lastSubject = carried is { } still ? (still.Mention, sentence.End) : null;
    }

    void Read(NamedSentence said, TextSpan sentence, int? subject, SentenceName? carried, SentenceName? alliance)
    {
        var edges = new SentenceEdges(said, found);
        var cooperations = new CooperationReader(said, carried, edges).Read();
        var bases = new BaseReader(said, edges);
        foreach (var cooperation in cooperations)
            bases.Read(cooperation);
        // 双方又共同成立X: who worked together in the sentence before, at no place of this one.
        ImmutableArray<SentenceName> parties = Follows(_lastParties.End, sentence) ? [.. _lastParties.Names.Select(name => name with { Start = 0, End = 0 })] : [];
        new AllianceBuilding(said, carried, parties, cooperations, new UnnamedBuilder(text, header, said, subject, edges), edges).Read();
        new AllianceRoles(said, alliance, edges).Read();
        _lastParties = (cooperations is [.., var last] ? last.All : [], sentence.End);
    }

    bool Follows(int end, TextSpan sentence) => end + 1 >= sentence.Start && text.At(end) is '。' or '；';

    static bool MayHold(ReadOnlySpan<Mention> named, bool hasCarried)
    {
        bool college = false, enterprise = false;
        foreach (var mention in named)
        {
            if (mention.Type is MentionType.Alliance)
                return true;
            college |= mention.Type is MentionType.College;
            enterprise |= mention.Type is MentionType.Enterprise;
        }

        return hasCarried ? college || enterprise : college && enterprise;
    }
}
