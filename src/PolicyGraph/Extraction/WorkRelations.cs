using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PolicyGraph.Authority;
using PolicyGraph.Documents;
using PolicyGraph.Resolution;
using PolicyGraph.Text;

namespace PolicyGraph.Extraction;

/// <summary>Who issued a policy, and which policy carries out which: read from the functions of a sentence's mentions.</summary>
sealed partial class WorkRelations(
    NormalizedText text, DocumentHeader header, ImmutableArray<Mention> mentions, ImmutableArray<TextSpan> places, IReadOnlyDictionary<int, PrintedIssuers> issuers, RelationList found)
{
    const int FurthestSubject = 12;

    readonly Region? _letter = RegionAuthority.Default.Find(header.RegionCode);
    readonly List<int> _bases = [];
    readonly List<int> _before = [];
    int? _lastPolicy;
    int? _issued;

    /// <summary>Reads one sentence with the mentions from <paramref name="first"/> up to <paramref name="end"/>.</summary>
    public void Read(TextSpan sentence, int first, int end)
    {
        _bases.Clear();
        _issued = null;
        var isSameBlock = first > 0 && !text.Text.AsSpan(places[first - 1].End, Math.Max(0, sentence.Start - places[first - 1].End)).Contains('\n');
        if (!isSameBlock)
            _before.Clear();
        for (var at = first; at < end; at++)
        {
            if (mentions[at].Type is not MentionType.Policy)
                continue;
            Issued(sentence, first, at);
            Implements(sentence, at);
            _lastPolicy = at;
        }

        if (_bases.Count > 0)
            OwnPreamble(sentence);
        if (text.Text.At(sentence.Start - 1) != '；')
            _before.Clear();
        _before.AddRange(Enumerable.Range(first, end - first).Where(at => mentions[at].Type is MentionType.Policy));
    }

    void Issued(TextSpan sentence, int first, int work)
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
        var evidence = rule == "issuer-in-title" && !isTold ? places[work] : new TextSpan(ClauseStart(sentence, Math.Clamp(start, sentence.Start, places[work].Start)), places[work].End);
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

    void Implements(TextSpan sentence, int work)
    {
        switch (mentions[work].Function)
        {
            case CitationFunction.Basis when !Trigger(work).StartsWith("依照"):
            case CitationFunction.Implementation:
                if (_lastPolicy is { } subject && IsBasisOf(work))
                    Add(subject, work, new TextSpan(sentence.Start, places[work].End), "basis-named");
                else if (_issued is { } issued && TriggerPlace(work).Start >= places[work].End)
                    Add(issued, work, new TextSpan(ClauseStart(sentence, places[issued].Start), TriggerPlace(work).End), "issue-then-basis");
                else
                    _bases.Add(work);
                break;
            case CitationFunction.Issuance or CitationFunction.Drafting when TriggerPlace(work).End <= places[work].Start:
                // A list may share a trigger that stands in an earlier sentence.
                if (_bases.Count == 0 && TriggerPlace(work).Start > sentence.Start && Therefore().IsMatch(text.Text.AsSpan(sentence.Start, TriggerPlace(work).Start - sentence.Start)))
                    _bases.AddRange(_before);
                _issued = work;
                foreach (var basis in _bases.Where(basis => IsOfOnePlace(basis, work)))
                    Add(work, basis, new TextSpan(ClauseStart(sentence, places[basis].Start), places[work].End), "basis-then-issue");
                break;
        }
    }

    // 苏州市为落实《A》出台《B》，我市也印发《C》: what another place carries out is not what the letter's own does.
    bool IsOfOnePlace(int basis, int work) =>
        ToldPlace.At(text.Text, places[basis].Start, _letter) == ToldPlace.At(text.Text, places[work].Start, _letter);

    void Add(int newer, int older, TextSpan evidence, string rule) =>
        found.Add(RelationType.Implements, RelationEnd.Of(newer), RelationEnd.Of(older), evidence, text.Text.AsSpan(evidence.Start, places[newer].Start > evidence.Start ? places[newer].Start - evidence.Start : 0), rule);

    // 为落实《A》和《B》，制定本方案: the document itself carries them out.
    void OwnPreamble(TextSpan sentence)
    {
        if (header is not { Kind: DocumentKind.Policy, Title: { } title })
            return;
        var last = places[_bases[^1]].End;
        if (Making().First(text.Text.AsSpan(last, sentence.End - last)) is not { } making)
            return;
        foreach (var basis in _bases)
        {
            found.Add(
                RelationType.Implements, RelationEnd.Of(title), RelationEnd.Of(basis),
                new TextSpan(ClauseStart(sentence, places[basis].Start), last + making.Index + making.Length), default, "preamble");
        }
    }

    // 规划依据之一，便是《…》 speaks of the policy that the sentence before names.
    bool IsBasisOf(int work) => Trigger(work) is { Length: > 0 } trigger && (trigger.EndsWith("是") || trigger.EndsWith("为"));

    ReadOnlySpan<char> Trigger(int work) => TriggerPlace(work).Of(text.Text);

    TextSpan TriggerPlace(int work) => mentions[work].FunctionTrigger is { } trigger ? text.Offsets.ToNormalized(trigger) : new TextSpan(0, 0);

    // What the sentence before names is evidence from there on.
    int ClauseStart(TextSpan sentence, int at) => at < sentence.Start ? at : sentence.Start + Sentence.Clauses(text.Text.AsSpan(sentence.Start, sentence.Length), at - sentence.Start, at - sentence.Start).Start;

    [GeneratedRegex("^(?:等?[0-9一二三四五六七八九十]*个?(?:部门|部委|部分|单位|厅局)?)?(?:[0-9]{4}年|[0-9]{1,2}月|[0-9]{1,2}日|于|今年|去年|已|又|也|还|就|先后|陆续|相继|联合|共同|牵头|研究|及时|专门|正式|近日|近年来|随后|印发|出台|[，、和])*$", RegexOptions.CultureInvariant)]
    private static partial Regex Adverbs();

    [GeneratedRegex("^[^，《》]{2,24}，(?:先后|陆续|相继|及时|研究|专门|联合|率先|又|还|并)*$", RegexOptions.CultureInvariant)]
    private static partial Regex Deed();

    [GeneratedRegex("^(?:[、 ]|和|与|及|以及|又|联合|会同|共同|[0-9]{4}年|[0-9]{1,2}月|于)*$", RegexOptions.CultureInvariant)]
    private static partial Regex Coordination();

    [GeneratedRegex("据此|以此为(?:依据|根据)|(?:贯彻|落实|执行|根据|按照|依据)+(?:上述|以上|前述)(?:文件|政策|意见|规定|要求)", RegexOptions.CultureInvariant)]
    private static partial Regex Therefore();

    [GeneratedRegex("(?:制定|制订|提出|编制|出台|作出|印发)(?:了)?(?:本|如下|以下|实施以下)", RegexOptions.CultureInvariant)]
    private static partial Regex Making();
}
