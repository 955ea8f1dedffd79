using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PolicyGraph.Resolution;
using PolicyGraph.Text;

namespace PolicyGraph.Extraction;

/// <summary>Who issued a policy, as a sentence tells or its title prints.</summary>
sealed partial class WorkIssuers(
    NormalizedText text, ImmutableArray<Mention> mentions, ImmutableArray<TextSpan> places, IReadOnlyDictionary<int, PrintedIssuers> issuers, RelationList found)
{
    const int FurthestSubject = 12;

    /// <summary>Reads who issued one policy of a sentence whose mentions begin with <paramref name="first"/>.</summary>
    public void Read(TextSpan sentence, int first, int work)
    {
        if (mentions[work].Function is CitationFunction.Issuance or CitationFunction.Background)
            Told(sentence, first, work);
        if (issuers[work] is { Names.IsEmpty: false } printed && (printed.InTitle || mentions[work].Function is not (CitationFunction.Drafting or CitationFunction.Transmission or CitationFunction.Awaited)))
            Printed(sentence, first, work, printed);
    }

    // 市政府2021年与教育部联合印发: the bodies before the verb, whose list is the subject; 市委、市政府召开会议，印发了: the sentence's.
    void Told(TextSpan sentence, int first, int work)
    {
        var trigger = TriggerPlace(work);
        // 国务院印发的《A》和省人社厅发布的《B》: the list's trigger is the first one's.
        if (work > first && mentions[work - 1].Type is MentionType.Agency && places[work - 1].Start >= trigger.End)
            return;
        var last = work - 1;
        while (last >= first && (mentions[last].NamesWork || places[last].Start > trigger.Start))
            last--;
        if (last < first || mentions[last].Type is not MentionType.Agency || trigger.Start < places[last].End)
            return;
        var between = text.Text.AsSpan(places[last].End, trigger.Start - places[last].End);
        if (!Adverbs().IsMatch(between) && !(Deed().IsMatch(between) && places[first].Start - sentence.Start <= FurthestSubject))
            return;
        for (var at = last; at >= first && mentions[at].Type is MentionType.Agency; at--)
        {
            if (at < last && !Coordination().IsMatch(text.Text.AsSpan(places[at].End, places[at + 1].Start - places[at].End)))
                break;
            Add(sentence, RelationEnd.Of(at), work, places[at].Start, "issuer-before-verb");
        }
    }

    void Printed(TextSpan sentence, int first, int work, PrintedIssuers printed)
    {
        foreach (var name in printed.Names)
        {
            if (Named(name, first, work) is { } agency && !printed.InTitle)
                Add(sentence, RelationEnd.Of(agency), work, places[agency].Start, "issuer-before-title");
            else
                Add(sentence, RelationEnd.Of(name), work, printed.InTitle ? places[work].Start : Math.Min(TriggerPlace(work).Start, places[work].Start), printed.InTitle ? "issuer-in-title" : "issuer-before-title");
        }
    }

    void Add(TextSpan sentence, RelationEnd agency, int work, int start, string rule)
    {
        var isTold = mentions[work].Function is CitationFunction.Issuance or CitationFunction.Background;
        var evidence = rule == "issuer-in-title" && !isTold ? places[work] : new TextSpan(Sentence.ClauseStart(text.Text, sentence, Math.Clamp(start, sentence.Start, places[work].Start)), places[work].End);
        found.Add(
            RelationType.Issued, agency, RelationEnd.Of(work), evidence,
            isTold ? text.Text.AsSpan(evidence.Start, places[work].Start - evidence.Start) : default, rule);
    }

    // The nearest mention of that body before the work, in the sentence.
    int? Named(string name, int first, int work)
    {
        for (var at = work - 1; at >= first; at--)
        {
            if (mentions[at].Type is MentionType.Agency && mentions[at].Name == name)
                return at;
        }

        return null;
    }

    TextSpan TriggerPlace(int work) => mentions[work].TriggerIn(text);

    [GeneratedRegex("^(?:等?[0-9一二三四五六七八九十]*个?(?:部门|部委|部分|单位|厅局)?)?(?:[0-9]{4}年|[0-9]{1,2}月|[0-9]{1,2}日|于|今年|去年|已|又|也|还|就|先后|陆续|相继|联合|共同|牵头|研究|及时|专门|正式|近日|近年来|随后|印发|出台|[，、和])*$", RegexOptions.CultureInvariant)]
    private static partial Regex Adverbs();

    [GeneratedRegex("^[^，《》]{2,24}，(?:先后|陆续|相继|及时|研究|专门|联合|率先|又|还|并)*$", RegexOptions.CultureInvariant)]
    private static partial Regex Deed();

    [GeneratedRegex("^(?:[、 ]|和|与|及|以及|又|联合|会同|共同|[0-9]{4}年|[0-9]{1,2}月|于)*$", RegexOptions.CultureInvariant)]
    private static partial Regex Coordination();
}
