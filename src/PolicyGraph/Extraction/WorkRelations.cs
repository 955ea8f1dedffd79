using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PolicyGraph.Documents;
using PolicyGraph.Resolution;
using PolicyGraph.Text;

namespace PolicyGraph.Extraction;

/// <summary>Who issued a policy, and which policy carries out which: read from the functions of a sentence's mentions.</summary>
sealed partial class WorkRelations(
    NormalizedText text, DocumentHeader header, ImmutableArray<Mention> mentions, ImmutableArray<TextSpan> places, IReadOnlyDictionary<int, PrintedIssuers> issuers, RelationList found)
{
    readonly List<int> _bases = [];
    int? _lastPolicy;

    /// <summary>Reads one sentence with the mentions from <paramref name="first"/> up to <paramref name="end"/>.</summary>
    public void Read(TextSpan sentence, int first, int end)
    {
        _bases.Clear();
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
    }

    void Issued(TextSpan sentence, int first, int work)
    {
        var printed = issuers[work];
        if (printed.Names.IsEmpty || (!printed.InTitle && mentions[work].Function is CitationFunction.Drafting or CitationFunction.Transmission or CitationFunction.Awaited))
            return;
        var isTold = mentions[work].Function is CitationFunction.Issuance or CitationFunction.Background;
        var start = isTold || !printed.InTitle ? Earliest(printed, first, work) ?? places[work].Start : places[work].Start;
        var evidence = new TextSpan(ClauseStart(sentence, start), places[work].End);
        foreach (var name in printed.Names)
        {
            var agency = printed.InTitle ? null : Named(name, first, work);
            found.Add(
                RelationType.Issued, agency is { } mention ? RelationEnd.Of(mention) : RelationEnd.Of(name), RelationEnd.Of(work),
                printed.InTitle && !isTold ? places[work] : evidence,
                isTold ? text.Text.AsSpan(sentence.Start, places[work].Start - sentence.Start) : default,
                printed.InTitle ? "issuer-in-title" : "issuer-before-title");
        }
    }

    int? Earliest(PrintedIssuers printed, int first, int work)
    {
        int? earliest = null;
        foreach (var name in printed.Names)
        {
            if (Named(name, first, work) is { } mention && (earliest is null || places[mention].Start < earliest))
                earliest = places[mention].Start;
        }

        return earliest;
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
                else
                    _bases.Add(work);
                break;
            case CitationFunction.Issuance or CitationFunction.Drafting when TriggerPlace(work).End <= places[work].Start:
                foreach (var basis in _bases)
                    Add(work, basis, new TextSpan(ClauseStart(sentence, places[basis].Start), places[work].End), "basis-then-issue");
                break;
        }
    }

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

    int ClauseStart(TextSpan sentence, int at) => sentence.Start + Sentence.Clauses(text.Text.AsSpan(sentence.Start, sentence.Length), at - sentence.Start, at - sentence.Start).Start;

    [GeneratedRegex("(?:制定|制订|提出|编制|出台|作出|印发)(?:了)?(?:本|如下|以下|实施以下)", RegexOptions.CultureInvariant)]
    private static partial Regex Making();
}
