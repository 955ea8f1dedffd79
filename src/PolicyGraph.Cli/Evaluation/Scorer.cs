using PolicyGraph.Cli.Annotations;

namespace PolicyGraph.Cli.Evaluation;

/// <summary>One text with its gold annotations and what was predicted for it; null where nothing was.</summary>
public sealed record ScoredText(string Name, string Text, AnnotationFile Gold, AnnotationFile? Predicted);

/// <summary>Scores predictions against gold: counts of each measure, summed over all texts (micro-average).</summary>
public sealed class Scorer
{
    static readonly string[] MentionTypes = ["law", "policy", "agency", "college", "enterprise", "alliance"];

    static readonly (string Name, Func<DocumentAnnotation, string?> Of)[] Fields =
    [
        ("number", document => document.Number),
        ("title", document => document.Title),
        ("issuer", document => document.Issuer),
        ("region", document => document.Region),
        ("date", document => document.Date),
        ("kind", document => document.Kind),
        ("replyClass", document => document.ReplyClass),
        ("proposalNumber", document => document.ProposalNumber),
        ("proposalTitle", document => document.ProposalTitle),
        ("proposalBody", document => document.ProposalBody),
    ];

    readonly SortedDictionary<string, Tally> tallies = new(StringComparer.Ordinal);

    /// <summary>The tallies by the measure's name, in ordinal order; a measure that had nothing to count is left out.</summary>
    /// <remarks>
    /// <c>mention X</c> wants the exact span, <c>mention~ X</c> an overlap; <c>all</c> sums what stands beside it. A wrong canonical name counts as found
    /// wrongly and missed.
    /// </remarks>
    public static IReadOnlyDictionary<string, Tally> Score(IEnumerable<ScoredText> texts)
    {
        var scorer = new Scorer();
        foreach (var text in texts)
            scorer.Add(text);
        return scorer.tallies;
    }

    void Add(ScoredText scored)
    {
        var (gold, predicted) = (scored.Gold, scored.Predicted ?? new AnnotationFile());
        foreach (var _ in predicted.Mentions.Where(mention => !IsCutFrom(scored.Text, mention)))
            Add("offset errors", new Tally(0, 1, 0));
        foreach (var type in MentionTypes)
            AddMentions(type, OfType(gold, type), OfType(predicted, type));
        AddCitations(gold.Citations, predicted.Citations);
        foreach (var (name, of) in Fields)
            AddField(name, of(gold.Document), of(predicted.Document));
        AddCommitments(Planned(gold), Planned(predicted));
        Add("relation", Matching.Of(gold.Relations ?? [], predicted.Relations ?? [], (a, b) => One(RelationKey(a) == RelationKey(b))).Tally);
    }

    void Add(string measure, Tally tally) => tallies[measure] = tallies.GetValueOrDefault(measure, Tally.None) + tally;

    static bool IsCutFrom(string text, MentionAnnotation mention) =>
        mention.Start >= 0 && mention.Start <= mention.End && mention.End <= text.Length
        && text.AsSpan(mention.Start, mention.End - mention.Start).SequenceEqual(mention.Text);

    static IReadOnlyList<MentionAnnotation> OfType(AnnotationFile annotations, string type) =>
        [.. annotations.Mentions.Where(mention => mention.Type == type)];

    void AddMentions(string type, IReadOnlyList<MentionAnnotation> gold, IReadOnlyList<MentionAnnotation> predicted)
    {
        var exact = Matching.Of(gold, predicted, (a, b) => One((a.Start, a.End) == (b.Start, b.End)));
        AddMentions("mention", type, exact.Tally);
        AddMentions("mention~", type, Matching.Of(gold, predicted, (a, b) => Overlap(a.Start, a.End, b.Start, b.End)).Tally);
        AddAll("canonical name", exact.Pairs.Where(pair => !string.IsNullOrEmpty(pair.Gold.Name)).ToList(),
            pair => IsSameName(type, pair.Gold.Name, pair.Predicted.Name), wrongIsExtra: true);
    }

    void AddMentions(string measure, string type, Tally tally)
    {
        Add($"{measure} {type}", tally);
        Add($"{measure} all", tally);
        if (NamesWork(type))
            Add($"{measure} law+policy", tally);
    }

    static bool NamesWork(string type) => type is "law" or "policy";

    static bool IsSameName(string type, string? gold, string? predicted) =>
        ScoreKeys.Fold(gold) == ScoreKeys.Fold(predicted)
        || (NamesWork(type) && ScoreKeys.TitleKey(gold) == ScoreKeys.TitleKey(predicted));

    void AddAll<T>(string measure, IReadOnlyList<T> pairs, Func<T, bool> isRight, bool wrongIsExtra = false)
    {
        var right = pairs.Count(isRight);
        Add(measure, new Tally(right, wrongIsExtra ? pairs.Count - right : 0, pairs.Count - right));
    }

    void AddCitations(IReadOnlyList<CitationAnnotation> gold, IReadOnlyList<CitationAnnotation> predicted)
    {
        var matching = Matching.Of(gold, predicted, Likeness);
        Add("citation", matching.Tally);
        AddCitationField("number", citation => citation.Number);
        AddCitationField("issuer", citation => citation.Issuer);
        AddCitationField("level", citation => citation.Level);
        AddCitationField("kind", citation => citation.Kind);

        void AddCitationField(string name, Func<CitationAnnotation, string?> of) =>
            AddAll($"citation {name}", matching.Pairs.Where(pair => !string.IsNullOrEmpty(of(pair.Gold))).ToList(),
                pair => ScoreKeys.Fold(of(pair.Gold)) == ScoreKeys.Fold(of(pair.Predicted)));
    }

    /// <summary>2 where two citations name the same work outright, 1 where one title holds the other, else 0. Numbers decide where both have one.</summary>
    static double Likeness(CitationAnnotation a, CitationAnnotation b)
    {
        var (numberA, numberB) = (ScoreKeys.NumberKey(a.Number), ScoreKeys.NumberKey(b.Number));
        if (numberA.Length > 0 && numberB.Length > 0)
            return numberA == numberB ? 2 : 0;
        var (titleA, titleB) = (ScoreKeys.ShortTitleKey(a.Title), ScoreKeys.ShortTitleKey(b.Title));
        if (titleA.Length == 0 || titleB.Length == 0)
            return 0;
        return titleA == titleB ? 2
            : One(Math.Min(titleA.Length, titleB.Length) >= 8
                && (titleA.Contains(titleB, StringComparison.Ordinal) || titleB.Contains(titleA, StringComparison.Ordinal)));
    }

    void AddField(string name, string? gold, string? predicted)
    {
        var (isGiven, isPredicted) = (!string.IsNullOrEmpty(gold), !string.IsNullOrEmpty(predicted));
        var isRight = isGiven && ScoreKeys.Fold(gold) == ScoreKeys.Fold(predicted);
        var tally = new Tally(Count(isRight), Count(isPredicted && !isRight), Count(isGiven && !isRight));
        if (isGiven)
            Add($"document {name}", tally);
        if (isGiven || isPredicted)
            Add("document all", tally);
    }

    static IReadOnlyList<CommitmentAnnotation> Planned(AnnotationFile annotations) =>
        [.. (annotations.Commitments ?? []).Where(commitment => commitment.Status == "planned")];

    void AddCommitments(IReadOnlyList<CommitmentAnnotation> gold, IReadOnlyList<CommitmentAnnotation> predicted)
    {
        var matching = Matching.Of(gold, predicted, (a, b) => Overlap(a.Start, a.End, b.Start, b.End) is >= 0.5 and var overlap ? overlap : 0);
        Add("commitment planned", matching.Tally);
        foreach (var (a, b) in matching.Pairs)
        {
            if (!string.IsNullOrEmpty(a.Actor))
                AddAll("commitment actor", [(a, b)], pair => ScoreKeys.Fold(pair.a.Actor) == ScoreKeys.Fold(pair.b.Actor));
            var (quantities, found) = ((a.Quantities ?? []).ToHashSet(), (b.Quantities ?? []).ToHashSet());
            Add("commitment quantities", new Tally(
                quantities.Count(found.Contains), found.Count(quantity => !quantities.Contains(quantity)), quantities.Count(quantity => !found.Contains(quantity))));
        }
    }

    /// <summary>Shared part over joint part (Jaccard).</summary>
    static double Overlap(int startA, int endA, int startB, int endB)
    {
        var shared = Math.Max(0, Math.Min(endA, endB) - Math.Max(startA, startB));
        var joint = endA - startA + (endB - startB) - shared;
        return joint == 0 ? 0 : (double)shared / joint;
    }

    // A policy end is compared as policy names are; cooperation has no direction.
    static (string Type, string From, string To) RelationKey(RelationAnnotation relation)
    {
        Func<string?, string> isPolicy = ScoreKeys.TitleKey, isBody = ScoreKeys.Fold;
        var from = (relation.Type is "IMPLEMENTS" ? isPolicy : isBody)(relation.From);
        var to = (relation.Type is "IMPLEMENTS" or "ISSUED" ? isPolicy : isBody)(relation.To);
        return relation.Type is "COOPERATES_WITH" && string.CompareOrdinal(from, to) > 0
            ? (relation.Type, to, from) : (relation.Type, from, to);
    }

    static double One(bool isMatch) => isMatch ? 1 : 0;

    static int Count(bool counts) => counts ? 1 : 0;
}
