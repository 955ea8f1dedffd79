using PolicyGraph.Cli.Annotations;
using PolicyGraph.Text;

namespace PolicyGraph.Cli.Evaluation;

/// <summary>Scores the prediction for one text.</summary>
/// <remarks>
/// <c>mention X</c> wants the exact span, <c>mention~ X</c> an overlap; <c>all</c> sums what stands beside it. A wrong canonical name counts as found
/// wrongly and missed.
/// </remarks>
sealed partial class TextScorer(ScoredText scored)
{
    public static IReadOnlyList<string> MentionTypes { get; } = ["law", "policy", "agency", "college", "enterprise", "alliance"];

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

    readonly AnnotationFile gold = scored.Gold;
    readonly AnnotationFile predicted = scored.Predicted ?? new AnnotationFile();
    readonly Dictionary<string, Tally> tallies = [];
    readonly List<ScoringError> errors = [];

    public IReadOnlyDictionary<string, Tally> Tallies => tallies;

    /// <summary>By place; what has none comes last.</summary>
    public IReadOnlyList<ScoringError> Errors =>
        [.. errors.OrderBy(error => error.Span ?? new TextSpan(scored.Text.Length, scored.Text.Length))];

    public static TextScorer Of(ScoredText scored)
    {
        var scorer = new TextScorer(scored);
        scorer.AddOffsets();
        foreach (var type in MentionTypes)
            scorer.AddMentions(type, OfType(scorer.gold, type), OfType(scorer.predicted, type));
        scorer.AddCitations();
        foreach (var (name, of) in Fields)
            scorer.AddField(name, of(scorer.gold.Document), of(scorer.predicted.Document));
        scorer.AddCommitments();
        scorer.AddRelations();
        return scorer;
    }

    void Add(string measure, Tally tally) => tallies[measure] = tallies.GetValueOrDefault(measure, Tally.None) + tally;

    void Report(string kind, string what, TextSpan? span = null) => errors.Add(new ScoringError(scored.Name, kind, what, span));

    void AddOffsets()
    {
        foreach (var mention in predicted.Mentions.Where(mention => SpanOf(mention) is null))
        {
            Add("offset errors", new Tally(0, 1, 0));
            Report("offset", $"{mention.Start}-{mention.End} {mention.Text}");
        }
    }

    static IReadOnlyList<MentionAnnotation> OfType(AnnotationFile annotations, string type) =>
        [.. annotations.Mentions.Where(mention => mention.Type == type)];

    void AddMentions(string type, IReadOnlyList<MentionAnnotation> gold, IReadOnlyList<MentionAnnotation> predicted)
    {
        var exact = Matching.Of(gold, predicted, (a, b) => One((a.Start, a.End) == (b.Start, b.End)));
        AddMentions("mention", type, exact.Tally);
        AddMentions("mention~", type, Matching.Of(gold, predicted, (a, b) => Overlap(a.Start, a.End, b.Start, b.End)).Tally);
        ReportMentions("missed", type, exact.Missed);
        ReportMentions("extra", type, exact.Extra);
        var named = exact.Pairs.Where(pair => !string.IsNullOrEmpty(pair.Gold.Name)).ToList();
        var wrong = named.Where(pair => !ScoreKeys.IsSameName(type, pair.Gold.Name, pair.Predicted.Name)).ToList();
        Add("canonical name", new Tally(named.Count - wrong.Count, wrong.Count, wrong.Count));
        foreach (var (a, b) in wrong)
            Report($"name {type}", Instead(a.Name, b.Name), SpanOf(a));
    }

    void AddMentions(string measure, string type, Tally tally)
    {
        Add($"{measure} {type}", tally);
        Add($"{measure} all", tally);
        if (ScoreKeys.NamesWork(type))
            Add($"{measure} law+policy", tally);
    }

    void ReportMentions(string kind, string type, IEnumerable<MentionAnnotation> mentions)
    {
        foreach (var mention in mentions)
            Report($"{kind} {type}", mention.Text, SpanOf(mention));
    }

    TextSpan? SpanOf(MentionAnnotation mention) => AnnotationPlace.Of(mention, scored.Text);

    void AddCitations()
    {
        var matching = Matching.Of(gold.Citations, predicted.Citations, ScoreKeys.Likeness);
        Add("citation", matching.Tally);
        ReportCitations("missed citation", matching.Missed, gold);
        ReportCitations("extra citation", matching.Extra, predicted);
        AddCitationField("number", citation => citation.Number);
        AddCitationField("issuer", citation => citation.Issuer);
        AddCitationField("level", citation => citation.Level);
        AddCitationField("kind", citation => citation.Kind);

        void AddCitationField(string name, Func<CitationAnnotation, string?> of)
        {
            var given = matching.Pairs.Where(pair => !string.IsNullOrEmpty(of(pair.Gold))).ToList();
            var wrong = given.Where(pair => ScoreKeys.Fold(of(pair.Gold)) != ScoreKeys.Fold(of(pair.Predicted))).ToList();
            Add($"citation {name}", new Tally(given.Count - wrong.Count, 0, wrong.Count));
            foreach (var (a, b) in wrong)
                Report($"citation {name}", $"{Instead(of(a), of(b))}: {a.Describe()}", AnnotationPlace.Of(a, gold, scored.Text));
        }
    }

    void ReportCitations(string kind, IEnumerable<CitationAnnotation> citations, AnnotationFile from)
    {
        foreach (var citation in citations)
            Report(kind, citation.Describe(), AnnotationPlace.Of(citation, from, scored.Text));
    }

    void AddField(string name, string? given, string? found)
    {
        var (isGiven, isPredicted) = (!string.IsNullOrEmpty(given), !string.IsNullOrEmpty(found));
        var isRight = isGiven && ScoreKeys.Fold(given) == ScoreKeys.Fold(found);
        var tally = new Tally(Count(isRight), Count(isPredicted && !isRight), Count(isGiven && !isRight));
        if (isGiven)
            Add($"document {name}", tally);
        if (isGiven || isPredicted)
            Add("document all", tally);
        if ((isGiven || isPredicted) && !isRight)
            Report($"document {name}", Instead(given, found));
    }

    static string Instead(string? given, string? found) =>
        $"{(string.IsNullOrEmpty(found) ? "nothing" : found)} instead of {(string.IsNullOrEmpty(given) ? "nothing" : given)}";

    static double One(bool isMatch) => isMatch ? 1 : 0;

    static int Count(bool counts) => counts ? 1 : 0;
}
