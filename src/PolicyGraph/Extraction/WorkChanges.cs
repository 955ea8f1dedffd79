using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PolicyGraph.Documents;
using PolicyGraph.Resolution;
using PolicyGraph.Text;

namespace PolicyGraph.Extraction;

/// <summary>Which work repeals, replaces or amends which: the policy that is read itself, or one of two that a sentence names.</summary>
/// <remarks>What is planned, asked for or denied changes nothing; nor does a repeal of which the sentence does not say by what.</remarks>
sealed partial class WorkChanges(NormalizedText text, DocumentHeader header, ImmutableArray<Mention> mentions, ImmutableArray<TextSpan> places, RelationList found)
{
    const int LongestTail = 2;

    TextSpan _sentence;
    int _first;

    /// <summary>Works of one list, which share what is said of them; <paramref name="Last"/> is the last of them.</summary>
    readonly record struct WorkList(int First, int Last)
    {
        public bool IsOne => First == Last;
    }

    /// <summary>Reads one sentence with the mentions from <paramref name="first"/> up to <paramref name="end"/>.</summary>
    public void Read(TextSpan sentence, int first, int end)
    {
        (_sentence, _first) = (sentence, first);
        WorkList? before = null;
        for (var at = first; at < end; at++)
        {
            if (!mentions[at].NamesWork)
                continue;
            var list = new WorkList(at, at);
            while (list.Last + 1 < end && mentions[list.Last + 1].NamesWork && IsListed(list.Last))
                list = list with { Last = list.Last + 1 };
            Read(before, list);
            (before, at) = (list, list.Last);
        }
    }

    void Read(WorkList? before, WorkList list)
    {
        if (before is { } other && Replaced(other, list))
            return;
        if (mentions[list.Last].Function is not (CitationFunction.Repeal or CitationFunction.Amendment) || Trigger(list) is not { } trigger)
            return;
        var type = mentions[list.Last].Function is CitationFunction.Repeal ? RelationType.Repeals : RelationType.Amends;
        if (before is { } newer && IsChangedBy(newer, list, trigger))
            Add(type, newer.Last, list, trigger, "change-by-named");
        else if (header is { Kind: DocumentKind.Policy, Title: { } title } && IsChangedHere(type, list, trigger) && !IsUnreal(ClauseStart(list.First), trigger.End))
            AddOwn(type, title, list, trigger);
    }

    // 以《A》替代《B》; 《B》被《A》取代: no function of a citation is told by these words.
    bool Replaced(WorkList before, WorkList list)
    {
        var gap = Between(before, list);
        if (before.IsOne && Replacing().IsMatch(gap))
            return Add(RelationType.Repeals, before.Last, list, places[list.Last], "replacement");
        if (!list.IsOne || !By().IsMatch(gap) || ReplacedBehind().First(Behind(list)) is not { } verb)
            return false;
        var end = places[list.Last].End + verb.Index + verb.Length;
        return Add(RelationType.Repeals, list.Last, before, new TextSpan(places[list.Last].Start, end), "replacement");
    }

    bool IsChangedBy(WorkList newer, WorkList list, TextSpan trigger)
    {
        // Of several works it is not said which one does it.
        if (!newer.IsOne)
            return false;
        var gap = Between(newer, list);
        if (trigger.Start < places[list.First].Start)
            return Changing().IsMatch(gap);
        var said = text.Text.AsSpan(places[list.Last].End, trigger.End - places[list.Last].End);
        return Changed().IsMatch(said) ? AddressedTo().IsMatch(gap)
            : Together().IsMatch(said) && !Afterwards().IsMatch(gap) && mentions[newer.Last].Function switch
            {
                CitationFunction.Issuance => gap.Contains('，'),
                CitationFunction.Mention => InForce().IsMatch(gap),
                _ => false,
            };
    }

    // 本办法自…起施行，《X》同时废止; 决定对《X》作如下修改.
    bool IsChangedHere(RelationType type, WorkList list, TextSpan trigger)
    {
        var head = text.Text.AsSpan(_sentence.Start, places[list.First].Start - _sentence.Start);
        if (trigger.Start < places[list.First].Start)
            return Decided().IsMatch(head) || (type is RelationType.Repeals && InForce().IsMatch(head) && AtOnce().IsMatch(head));
        var said = text.Text.AsSpan(places[list.Last].End, trigger.End - places[list.Last].End);
        var tail = text.Text.AsSpan(trigger.End, _sentence.End - trigger.End);
        if (type is RelationType.Amends)
            return AsFollows().IsMatch(said) || AsFollows().IsMatch(tail[..Math.Min(LongestTail, tail.Length)]) || (Decision().IsMatch(head) && tail is [] or ['，', ..]);
        return tail is [] or ['，', ..] && !Past().IsMatch(said) && !Afterwards().IsMatch(head) && (Enacting().IsMatch(said) || InForce().IsMatch(head) || Decision().IsMatch(head) || Former().IsMatch(head));
    }

    void AddOwn(RelationType type, string title, WorkList list, TextSpan trigger)
    {
        for (var older = list.First; older <= list.Last; older++)
            found.Add(type, RelationEnd.Of(title), RelationEnd.Of(older), Evidence(list.First, list, trigger), default, "change-by-document");
    }

    bool Add(RelationType type, int newer, WorkList older, TextSpan trigger, string rule)
    {
        var evidence = Evidence(Math.Min(newer, older.First), older, trigger);
        if (mentions[newer].Function is CitationFunction.Awaited or CitationFunction.Drafting || IsUnreal(evidence.Start, evidence.End))
            return false;
        var start = Math.Max(places[older.First].Start, evidence.Start);
        for (var at = older.First; at <= older.Last; at++)
            found.Add(type, RelationEnd.Of(newer), RelationEnd.Of(at), evidence, text.Text.AsSpan(evidence.Start, start - evidence.Start), rule);
        return true;
    }

    TextSpan Evidence(int first, WorkList list, TextSpan trigger) => new(ClauseStart(first), Math.Max(trigger.End, places[list.Last].End));

    int ClauseStart(int mention) => Sentence.ClauseStart(text.Text, _sentence, places[mention].Start);

    bool IsUnreal(int start, int end) => ChangeMood.IsUnreal(text.Text, _sentence, places.AsSpan()[_first..], new TextSpan(start, end));

    bool IsListed(int at) =>
        mentions[at].FunctionTrigger == mentions[at + 1].FunctionTrigger && Conjunction().IsMatch(text.Text.AsSpan(places[at].End, places[at + 1].Start - places[at].End));

    TextSpan? Trigger(WorkList list) =>
        mentions[list.Last].FunctionTrigger is { } source && text.Offsets.ToNormalized(source) is var trigger && trigger.Start >= _sentence.Start && trigger.End <= _sentence.End ? trigger : null;

    ReadOnlySpan<char> Between(WorkList before, WorkList list) => text.Text.AsSpan(places[before.Last].End, places[list.First].Start - places[before.Last].End);

    ReadOnlySpan<char> Behind(WorkList list) => text.Text.AsSpan(places[list.Last].End, Math.Max(0, _sentence.End - places[list.Last].End));

    [GeneratedRegex("^(?:、|和|与|及|以及)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Conjunction();

    const string Formerly = "(?:原有?的?|此前的?|旧的?)?";

    [GeneratedRegex($"^(?:已|全面|完全|整体)*(?:替代|代替|取代|替换)了?{Formerly}$", RegexOptions.CultureInvariant)]
    private static partial Regex Replacing();

    [GeneratedRegex("^(?:已经?|现)?(?:被|由|为)$", RegexOptions.CultureInvariant)]
    private static partial Regex By();

    [GeneratedRegex("^所?(?:替代|代替|取代|替换|废止)(?!的)", RegexOptions.CultureInvariant)]
    private static partial Regex ReplacedBehind();

    // 《A》修订了《B》, 《A》已废止《B》.
    [GeneratedRegex($"^(?:全面|重新|相应)*(?:已经?(?:修订|修改|修编|废止)了?|(?:修订|修改|修编|废止)了){Formerly}$", RegexOptions.CultureInvariant)]
    private static partial Regex Changing();

    // 《A》对《B》作了修订.
    [GeneratedRegex($"^(?:还|又|也|已经?|同时)*对{Formerly}$", RegexOptions.CultureInvariant)]
    private static partial Regex AddressedTo();

    [GeneratedRegex("了|已", RegexOptions.CultureInvariant)]
    private static partial Regex Changed();

    const string AtOnceWords = "同时|相应|随之|随即|即行|即时|一并";

    [GeneratedRegex(AtOnceWords, RegexOptions.CultureInvariant)]
    private static partial Regex Together();

    // 自2031年1月1日起施行，; not 根据实施情况，.
    [GeneratedRegex("(?:施行|实施|生效|执行)，", RegexOptions.CultureInvariant)]
    private static partial Regex InForce();

    [GeneratedRegex("后，[^，]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Afterwards();

    [GeneratedRegex($"{AtOnceWords}|予以|自[^，]{{2,16}}起", RegexOptions.CultureInvariant)]
    private static partial Regex Enacting();

    [GeneratedRegex($"决定(?:废止|修改|修订){Formerly}$", RegexOptions.CultureInvariant)]
    private static partial Regex Decided();

    [GeneratedRegex($"，(?:同时|一并)废止{Formerly}$", RegexOptions.CultureInvariant)]
    private static partial Regex AtOnce();

    [GeneratedRegex($"决定(?:对|将)?{Formerly}$", RegexOptions.CultureInvariant)]
    private static partial Regex Decision();

    [GeneratedRegex("(?:^|，)原$", RegexOptions.CultureInvariant)]
    private static partial Regex Former();

    [GeneratedRegex("如下|以下", RegexOptions.CultureInvariant)]
    private static partial Regex AsFollows();

    [GeneratedRegex("已|被", RegexOptions.CultureInvariant)]
    private static partial Regex Past();
}
