using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PolicyGraph.Authority;
using PolicyGraph.Documents;
using PolicyGraph.Resolution;
using PolicyGraph.Text;

namespace PolicyGraph.Extraction;

/// <summary>Which policy carries out which, as the sentences of a text tell one after another.</summary>
sealed partial class WorkBases(
    NormalizedText text, DocumentHeader header, ImmutableArray<Mention> mentions, ImmutableArray<TextSpan> places, ImmutableArray<WorkReference> works,
    ImmutableArray<WorkAnaphor> anaphors, RelationList found)
{
    readonly Region? _letter = RegionAuthority.Default.Find(header.RegionCode);
    readonly List<int> _bases = [];
    readonly List<int> _issued = [];
    readonly List<int> _before = [];
    int? _lastPolicy;

    /// <summary>Begins a sentence whose mentions begin with <paramref name="first"/>.</summary>
    public void Begin(TextSpan sentence, int first)
    {
        _bases.Clear();
        _issued.Clear();
        var isSameBlock = first > 0 && !text.Text.AsSpan(places[first - 1].End, Math.Max(0, sentence.Start - places[first - 1].End)).Contains('\n');
        if (!isSameBlock)
            _before.Clear();
    }

    /// <summary>Reads one policy of the sentence that was begun.</summary>
    public void Read(TextSpan sentence, int first, int work)
    {
        Carries(sentence, first, work);
        _lastPolicy = work;
    }

    /// <summary>Keeps what the next sentence may point back to.</summary>
    public void End(TextSpan sentence, int first, int end)
    {
        if (_bases.Count > 0)
            OwnPreamble(sentence);
        if (text.Text.At(sentence.Start - 1) != '；')
            _before.Clear();
        _before.AddRange(Enumerable.Range(first, end - first).Where(at => mentions[at].Type is MentionType.Policy));
    }

    void Carries(TextSpan sentence, int first, int work)
    {
        switch (mentions[work].Function)
        {
            case CitationFunction.Basis when Trigger(work) is not "依照":
            case CitationFunction.Implementation:
            case CitationFunction.Reference when Trigger(work) is "对照":
                if (CarriedOutBy(sentence, first, work) is { } subject)
                    Add(subject, work, new TextSpan(sentence.Start, places[work].End), "basis-named");
                else if (_issued is [.., var last] && FollowsIssue(last, work))
                    _issued.ForEach(issued => Add(issued, work, new TextSpan(Sentence.ClauseStart(text.Text, sentence, places[issued].Start), Math.Max(TriggerPlace(work).End, places[work].End)), "issue-then-basis"));
                else
                    TakeBasis(work);
                break;
            case CitationFunction.Issuance or CitationFunction.Drafting when TriggerPlace(work).End <= places[work].Start:
                if (_issued is [.., var other] && IsOtherIssuer(sentence, first, other, work))
                    _bases.Clear();
                // A list may share a trigger that stands in an earlier sentence.
                if (_bases.Count == 0 && TriggerPlace(work).Start > sentence.Start)
                    FollowBack(sentence, first, work);
                TakeIssued(work);
                foreach (var basis in _bases.Where(basis => IsOfOnePlace(basis, work)))
                    Add(work, basis, new TextSpan(Sentence.ClauseStart(text.Text, sentence, places[basis].Start), places[work].End), "basis-then-issue");
                break;
            case CitationFunction.Issuance when Trigger(work).StartsWith("由"):
                TakeIssued(work);
                break;
        }
    }

    // 出台《A》，…作为《B》的配套文件，出台《C》: C has its own.
    void TakeBasis(int work)
    {
        if (_issued.Count > 0 && _bases.Count > 0 && _bases[^1] < _issued[0])
            _bases.Clear();
        _bases.Add(work);
    }

    // Titles of one list share their trigger.
    void TakeIssued(int work)
    {
        if (_issued is [.., var last] && TriggerPlace(last) != TriggerPlace(work))
            _issued.Clear();
        _issued.Add(work);
    }

    // 据此, 为贯彻该意见, 《A》印发后: what the words before a verb of issuing point back to.
    void FollowBack(TextSpan sentence, int first, int work)
    {
        var issue = TriggerPlace(work).Start;
        var block = Sentence.ParagraphStart(text.Text, sentence.Start);
        for (var at = anaphors.AsSpan().FirstFrom(sentence.Start, item => text.Offsets.ToNormalized(item.Span).Start); at < anaphors.Length; at++)
        {
            var place = text.Offsets.ToNormalized(anaphors[at].Span);
            if (place.End > places[work].Start)
                break;
            if (IsCarriedOut(anaphors[at]))
                _bases.AddRange(Policies(anaphors[at], place.Start, block));
        }

        if (_bases.Count > 0)
            return;
        var head = text.Text.AsSpan(sentence.Start, issue - sentence.Start);
        if (Therefore().IsMatch(head))
            _bases.AddRange(PolicyBefore(first, work) is { } nearest ? [nearest] : _before);
        else if (PolicyBefore(first, work) is { } earlier && places[earlier].End <= issue && Thereupon().IsMatch(text.Text.AsSpan(places[earlier].End, issue - places[earlier].End)))
            _bases.Add(earlier);
    }

    // Words that say how many they mean may mean those of the lines above.
    IEnumerable<int> Policies(WorkAnaphor anaphor, int place, int block) =>
        from work in anaphor.Works
        let mention = LastMention(work, place)
        where mention is not null && mentions[mention.Value].Type is MentionType.Policy && (places[mention.Value].Start >= block || anaphor.Text.AsSpan().ContainsAny("两二三四"))
        select mention.Value;

    bool IsCarriedOut(WorkAnaphor anaphor) =>
        anaphor.Function is CitationFunction.Basis or CitationFunction.Implementation
        || (anaphor.Function is CitationFunction.Reference && anaphor.FunctionTrigger is { } trigger && trigger.Of(text.Source) is "对照");

    int? LastMention(int work, int before) => works[work].Mentions.Where(at => places[at].End <= before).Select(at => (int?)at).LastOrDefault();

    int? PolicyBefore(int first, int work)
    {
        while (--work >= first)
        {
            if (mentions[work].Type is MentionType.Policy)
                return work;
        }

        return null;
    }

    // 出台《A》，对《B》作了细化; 制定《A》，落实《B》.
    bool FollowsIssue(int issued, int work)
    {
        var trigger = TriggerPlace(work);
        if (trigger.Start >= places[work].End)
            return !text.Text.AsSpan(..places[work].Start).EndsWith("作为");
        var end = Math.Max(places[issued].End, TriggerPlace(issued).End);
        return trigger.Start > end && Following().IsMatch(text.Text.AsSpan(end, trigger.Start - end));
    }

    // 市政府根据《A》出台《B》，我局制定《C》: the basis is the first one's. What the sentence begins with is everybody's: 根据《A》，市政府出台《B》，我局制定《C》.
    bool IsOtherIssuer(TextSpan sentence, int first, int issued, int work)
    {
        if (_bases.Count == 0 || _bases[0] > issued || TriggerPlace(_bases[0]).Start <= sentence.Start || !BasisOfSubject(sentence, first, TriggerPlace(_bases[0]).Start))
            return false;
        var between = text.Text.AsSpan(places[issued].End, Math.Max(0, TriggerPlace(work).Start - places[issued].End));
        if (between.IndexOf('，') is not (>= 0 and var comma))
            return false;
        for (var at = issued + 1; at < work; at++)
        {
            if (mentions[at].Type is MentionType.Agency && places[at].Start > places[issued].End + comma)
                return true;
        }

        return OwnOffice().IsMatch(between[comma..]);
    }

    bool BasisOfSubject(TextSpan sentence, int first, int trigger)
    {
        var clause = sentence.Start + text.Text.AsSpan(sentence.Start, trigger - sentence.Start).LastIndexOf('，') + 1;
        for (var at = first; at < mentions.Length && places[at].Start < trigger; at++)
        {
            if (mentions[at].Type is MentionType.Agency && places[at].Start >= clause)
                return true;
        }

        return false;
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
                new TextSpan(Sentence.ClauseStart(text.Text, sentence, places[basis].Start), last + making.Index + making.Length), default, "preamble");
        }
    }

    // 规划依据之一，便是《…》; 该文件是对《…》的落实: they speak of the policy that the sentence before names.
    int? CarriedOutBy(TextSpan sentence, int first, int work)
    {
        if (Trigger(work) is { Length: > 0 } trigger && (trigger.EndsWith("是") || trigger.EndsWith("为")))
            return _lastPolicy;
        var list = FirstPolicy(first, work);
        return _before.Count > 0 && ThisWork().IsMatch(text.Text.AsSpan(sentence.Start, places[list].Start - sentence.Start)) ? _before[^1] : null;
    }

    int FirstPolicy(int first, int work)
    {
        while (first < work && mentions[first].Type is not MentionType.Policy)
            first++;
        return first;
    }

    ReadOnlySpan<char> Trigger(int work) => TriggerPlace(work).Of(text.Text);

    TextSpan TriggerPlace(int work) => mentions[work].TriggerIn(text);

    [GeneratedRegex("据此|据以|以此为(?:依据|根据)", RegexOptions.CultureInvariant)]
    private static partial Regex Therefore();

    // 《A》印发后，省政府配套出台《B》.
    [GeneratedRegex("^(?:（[^（）]*）)?[^，《》]{0,6}(?:以|之)?后，[^《》。]{0,24}?(?:配套|抓好(?:贯彻|落实))", RegexOptions.CultureInvariant)]
    private static partial Regex Thereupon();

    [GeneratedRegex("^(?:（[^（）]*）)?，(?:以|旨在|全面|认真|进一步|深入|切实)*$", RegexOptions.CultureInvariant)]
    private static partial Regex Following();

    [GeneratedRegex("(?:^|，)(?:该|这份|这一|此)[^，《》]{0,6}?(?:是对|[系是]?(?:根据|按照|依据))[^，《》]{0,12}$", RegexOptions.CultureInvariant)]
    private static partial Regex ThisWork();

    [GeneratedRegex("^，[^，]{0,6}?我[局厅委办部]", RegexOptions.CultureInvariant)]
    private static partial Regex OwnOffice();

    [GeneratedRegex("(?:制定|制订|提出|编制|出台|作出|印发)(?:了)?(?:本|如下|以下|实施以下)", RegexOptions.CultureInvariant)]
    private static partial Regex Making();
}
