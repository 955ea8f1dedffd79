using PolicyGraph.Authority;
using PolicyGraph.Cli.Annotations;
using PolicyGraph.Extraction;
using PolicyGraph.Resolution;

namespace PolicyGraph.Cli.Evaluation;

/// <summary>A work of the gold as one text cites it.</summary>
/// <param name="Text">The text's name.</param>
/// <param name="RegionCode">Whose work it is, as far as the gold tells.</param>
public sealed record GoldWork(string Text, CitationAnnotation Citation, string? RegionCode);

/// <summary>Two works of the gold that became one node: each then has the other's citing cities.</summary>
public sealed record WrongMerge(GoldWork One, GoldWork Other)
{
    public string Describe() => $"{Describe(One)} and {Describe(Other)}";

    static string Describe(GoldWork work) => $"{work.Citation.Describe()} of {work.Text}";
}

/// <summary>Settles the citations of all texts together, as a store that holds them would, and finds the nodes that gather distinct works of the gold.</summary>
/// <remarks>
/// Two works of the gold are distinct where their numbers differ; else where neither title holds the other, the authority does not know both as names
/// of one work, and they differ in more than where a range of years ends (a misprint may be followed); else where they are works of different regions.
/// </remarks>
static class WrongMerges
{
    /// <summary>The measure's name: a count of nodes.</summary>
    public const string Measure = "wrong merges";

    /// <summary>A citation of the gold, or a predicted one with its work.</summary>
    sealed record Cited(CitationAnnotation Citation, WorkReference? Work);

    static readonly WorkSettlement Settlement = new(WorkAuthority.Default, RegionAuthority.Default, NumberPrefixAuthority.Default);

    /// <returns>One a node that is wrong.</returns>
    public static IReadOnlyList<WrongMerge> Find(IReadOnlyList<(ScoredText Scored, DocumentAnnotations Annotations)> texts)
    {
        var settled = Settle(texts.Select(text => text.Annotations));
        var known = settled.Works.ToDictionary(work => work.Id, work => Names(work.AuthorityKey));
        return
        [
            .. texts.SelectMany(text => Named(text.Scored, text.Annotations, settled))
                .GroupBy(named => named.WorkId, named => named.Work)
                .Select(node => FirstOf([.. node], known[node.Key])).OfType<WrongMerge>(),
        ];
    }

    static SettledWorks Settle(IEnumerable<DocumentAnnotations> documents) => Settlement.Settle(
    [
        .. documents.SelectMany((document, at) => document.Works.Append(document.Publishes).OfType<WorkReference>().Select(work => (at, work)))
            .GroupBy(said => said.work.Signature.Canonical)
            .Select(group => new SupportedSignature(
                group.First().work.Signature, group.Select(said => said.at).Distinct().Count(),
                [.. group.Select(said => said.work.Title).OfType<string>().Distinct().Order(StringComparer.Ordinal)])),
    ]);

    // The works of the gold that were found, with the nodes that they led to.
    static IEnumerable<(string WorkId, GoldWork Work)> Named(ScoredText scored, DocumentAnnotations annotations, SettledWorks settled) =>
        from pair in Matching.Of(
            [.. scored.Gold.Citations.Select(citation => new Cited(citation, null))],
            [.. AnnotationBuilder.Build(annotations).Citations.Zip(annotations.Works, (citation, work) => new Cited(citation, work))],
            (gold, predicted) => ScoreKeys.Likeness(gold.Citation, predicted.Citation)).Pairs
        let work = settled.Outcomes[pair.Predicted.Work!.Signature.Canonical].WorkId
        where work is not null
        select (work, new GoldWork(scored.Name, pair.Gold.Citation, RegionOf(pair.Gold.Citation, scored.Gold.Document)));

    static WrongMerge? FirstOf(IReadOnlyList<GoldWork> works, IReadOnlySet<string> names) => (
        from one in Enumerable.Range(0, works.Count)
        from other in Enumerable.Range(one + 1, works.Count - one - 1)
        where AreDistinct(works[one], works[other], names)
        select new WrongMerge(works[one], works[other])).FirstOrDefault();

    static bool AreDistinct(GoldWork one, GoldWork other, IReadOnlySet<string> names)
    {
        var (numberA, numberB) = (ScoreKeys.NumberKey(one.Citation.Number), ScoreKeys.NumberKey(other.Citation.Number));
        if (numberA.Length > 0 && numberB.Length > 0)
            return numberA != numberB;
        var (titleA, titleB) = (ScoreKeys.ShortTitleKey(one.Citation.Title), ScoreKeys.ShortTitleKey(other.Citation.Title));
        if (titleA.Length > 0 && titleB.Length > 0 && !AreOneTitle(one.Citation, other.Citation) && !(names.Contains(titleA) && names.Contains(titleB)))
            return true;
        return one.RegionCode is { } regionA && other.RegionCode is { } regionB && regionA != regionB;
    }

    static bool AreOneTitle(CitationAnnotation one, CitationAnnotation other)
    {
        if (ScoreKeys.Likeness(one with { Number = null }, other with { Number = null }) > 0)
            return true;
        if (LawNames.Default.Official(one.Title!) is { } law && law == LawNames.Default.Official(other.Title!))
            return true;
        var (foldedA, foldedB) = (TitleFolding.Fold(one.Title!), TitleFolding.Fold(other.Title!));
        return foldedA.Core == foldedB.Core && foldedA.Years is { } years && foldedB.Years?[..4] == years[..4];
    }

    static HashSet<string> Names(string? authorityKey) =>
        authorityKey is not null && WorkAuthority.Default.ByKey(authorityKey) is { } known
            ? [.. known.Aliases.Append(known.Title).Select(ScoreKeys.ShortTitleKey)] : [];

    // Of its issuer, of several the one furthest from the nation; else of its level above the letter's region.
    static string? RegionOf(CitationAnnotation citation, DocumentAnnotation letter)
    {
        if (citation.Issuer is { Length: > 0 } issuers)
            return issuers.Split('、').Select(issuer => RegionAuthority.Default.Find(InstitutionKeys.OfAgency(issuer).RegionCode)).MaxBy(region => region?.Level)?.Code;
        if (!Enum.TryParse<Level>(citation.Level, ignoreCase: true, out var level))
            return null;
        if (level is Level.National)
            return Region.NationCode;
        return letter.Region is { } name && RegionAuthority.Default.ByName(name, null) is { } region
            ? RegionAuthority.Default.SelfAndAncestors(region).FirstOrDefault(above => Levels.Of(above) == level)?.Code : null;
    }
}
