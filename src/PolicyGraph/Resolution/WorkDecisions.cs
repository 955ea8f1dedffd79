using PolicyGraph.Authority;
using PolicyGraph.Documents;
using PolicyGraph.Graph;

namespace PolicyGraph.Resolution;

/// <summary>Decides where each signature of a component leads.</summary>
/// <remarks>
/// Nodes are named by their strongest key: <c>authority|…</c>, <c>number|…</c>, <c>title|…</c>. A title belongs to a number where the
/// authority says so, or where every document that prints the title with a number prints that number and the number is printed
/// with no other title.
/// </remarks>
sealed class WorkDecisions(TitleClusters clusters, WorkAuthority authority)
{
    public WorkOutcome Decide(WorkSignature signature) => signature switch
    {
        { Title: null, Number: { } number } => WorkOutcome.Resolved(IdOf(number), "the number names it"),
        { Title: { } title, Number: null } => DecideTitle(title),
        { Title: { } title, Number: { } number } => DecidePair(title, number),
        _ => throw new ArgumentException("A signature bears a number or a title.", nameof(signature)),
    };

    /// <summary>The key of the node that a number names.</summary>
    public string NodeOf(NumberKey number) =>
        (Known(number) ?? Unnumbered(number)) is { } work ? NodeOf(work) : "number|" + number.Canonical;

    public static string NodeOf(AuthorityWork work) => "authority|" + work.Key;

    string IdOf(NumberKey number) => NodeId.OfWork(NodeOf(number));

    AuthorityWork? Known(NumberKey number) =>
        authority.ByNumber(number.Number) is { } work && work.RegionCode == number.RegionCode ? work : null;

    // A work that the authority knows without its number gets the number that all held documents agree on.
    AuthorityWork? Unnumbered(NumberKey number) =>
        clusters.PrintedWith(number).Keys.ToList() is [{ Authority: { Number: null } work, Numbers.Count: 1 }] ? work : null;

    WorkOutcome DecideTitle(TitleKey title)
    {
        if (clusters.Misprinted(title) is [var meant] && BareNodes(meant) is [var node] && KnownYears(title).Count == 0)
            return WorkOutcome.Resolved(NodeId.OfWork(node), $"issuers and year of issue agree; the range {title.Years} is a probable misprint of {meant.Years}");
        return title.IsOpen ? DecideOpen(title) : Among(clusters.Scoped(title, title.ScopeRegion!, title.IssuerSet), "the title in its printed scope names it");
    }

    // A range that the authority or a number vouches for is no misprint.
    List<TitleCluster> KnownYears(TitleKey title) =>
        [.. clusters.Scoped(title, title.ScopeRegion ?? "", title.IssuerSet).Where(cluster => cluster.Authority is not null || cluster.Numbers.Count > 0)];

    WorkOutcome DecideOpen(TitleKey title)
    {
        var candidates = clusters.Open(title);
        return candidates.Count == 0
            ? WorkOutcome.Resolved(NodeId.OfWork(OpenNode(title)), "no scope is printed and no work of this title is known for the letter's region or above it")
            : Among(candidates, "the one work of this title of the letter's region or above it");
    }

    WorkOutcome Among(IReadOnlyList<TitleCluster> candidates, string reason)
    {
        var nodes = candidates.SelectMany(BareNodes).Distinct().ToList();
        return nodes is [var only]
            ? WorkOutcome.Resolved(NodeId.OfWork(only), reason)
            : WorkOutcome.Ambiguous(nodes.Select(NodeId.OfWork), "several works bear this title");
    }

    /// <summary>The nodes that a cluster's title can name where no number is printed beside it: one where that is decided.</summary>
    public IReadOnlyList<string> BareNodes(TitleCluster cluster)
    {
        if (cluster.Authority is { } known)
            return [NodeOf(known)];
        return cluster.Numbers.Keys.ToList() switch
        {
            [] => [cluster.Key],
            [var number] when IsBound(cluster, number) => [NodeOf(number)],
            [var number] => [NodeOf(number), cluster.Key],
            var numbers => [.. numbers.Select(NodeOf).Distinct()],
        };
    }

    bool IsBound(TitleCluster cluster, NumberKey number) =>
        Known(number) is { } work
            ? IsTitleOf(work, cluster.Core)
            : clusters.PrintedWith(number).Keys.All(other => other.IsLike(cluster.Core));

    WorkOutcome DecidePair(TitleKey title, NumberKey number)
    {
        if (Known(number) is { } work)
        {
            return IsTitleOf(work, title.Folded)
                ? WorkOutcome.Resolved(NodeId.OfWork(NodeOf(work)), "the authority knows number and title")
                : Odd(title, number, $"printed with another title: the authority knows {number.Number} as 《{work.Title}》");
        }

        var own = clusters.Scoped(title, TitleClusters.RegionOf(title, number), clusters.IssuersOf(title, number));
        if (own.FirstOrDefault(cluster => cluster.Authority?.Number is { } known && known != number.Number) is { Authority: { } other })
            return Odd(title, number, $"{Differing(number, other.Number!)}: the authority knows 《{other.Title}》 as {other.Number}");
        return own.All(cluster => IsUndisputed(cluster, number))
            ? WorkOutcome.Resolved(IdOf(number), "title and number agree in all held documents")
            : Disputed(title, number, own);
    }

    // Which parts of a number are not those of the known one.
    static string Differing(NumberKey printed, DocumentNumber known)
    {
        var parts = new[] { printed.Prefix != known.Prefix ? "prefix" : null, printed.Year != known.Year ? "year" : null, printed.Serial != known.Serial ? "serial" : null };
        return $"printed with another {string.Join(" and ", parts.OfType<string>())}";
    }

    bool IsUndisputed(TitleCluster cluster, NumberKey number) =>
        cluster.Numbers.Count == 1 && clusters.PrintedWith(number).Keys.All(other => other.IsLike(cluster.Core));

    // What most documents print stays; the odd pair, and every pair of a tie, is undecided.
    WorkOutcome Disputed(TitleKey title, NumberKey number, IReadOnlyList<TitleCluster> own)
    {
        var support = own.Max(cluster => cluster.Numbers[number]);
        var rivals = own.SelectMany(cluster => cluster.Numbers.Where(pair => pair.Key != number).Select(pair => pair.Value))
            .Concat(clusters.PrintedWith(number).Where(pair => !pair.Key.IsLike(title.Folded)).Select(pair => pair.Value));
        return rivals.All(rival => rival < support)
            ? WorkOutcome.Resolved(IdOf(number), "most held documents print this number with this title")
            : Odd(title, number, "held documents print other numbers with this title, or other titles with this number");
    }

    WorkOutcome Odd(TitleKey title, NumberKey number, string reason)
    {
        var others = clusters.Scoped(title, TitleClusters.RegionOf(title, number), clusters.IssuersOf(title, number)).SelectMany(BareNodes);
        return WorkOutcome.Ambiguous(others.Append(NodeOf(number)).Select(NodeId.OfWork), reason);
    }

    static bool IsTitleOf(AuthorityWork work, string core) =>
        work.Aliases.Append(work.Title).Any(title => TitleLikeness.Contains(TitleFolding.Fold(title).Core, core));

    /// <summary>The node of a title of which neither scope nor number is known: the letter's region keeps strangers apart.</summary>
    public static string OpenNode(TitleKey title) => $"title|{title.Folded}|{title.Years}|?{title.LetterRegion}|{title.Issuers}";
}
