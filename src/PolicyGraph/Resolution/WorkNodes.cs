using System.Collections.Immutable;
using PolicyGraph.Authority;
using PolicyGraph.Documents;
using PolicyGraph.Graph;

namespace PolicyGraph.Resolution;

/// <summary>Describes the nodes that a component's outcomes lead to.</summary>
sealed class WorkNodes(WorkAuthority authority, RegionAuthority regions, NumberPrefixAuthority prefixes, WorkDecisions decisions)
{
    static readonly ImmutableArray<string> Genres =
        ["行动计划", "实施细则", "实施意见", "指导意见", "实施方案", "实施办法", "规划", "纲要", "意见", "方案", "办法", "措施", "通知", "决定", "条例", "规定", "计划", "清单", "函", "公告", "通告", "目录", "标准", "细则"];

    readonly Dictionary<string, AuthorityWork> _authorityById = authority.Works.ToDictionary(work => NodeId.OfWork(WorkDecisions.NodeOf(work)));

    public ImmutableArray<SettledWork> Describe(
        IReadOnlyCollection<SupportedSignature> component, ImmutableDictionary<string, WorkOutcome> outcomes)
    {
        var resolved = component.ToLookup(item => outcomes[item.Signature.Canonical].WorkId);
        var bearers = component.SelectMany(item => KeysOf(item.Signature).Select(key => (Id: NodeId.OfWork(key), item))).ToLookup(pair => pair.Id, pair => pair.item);
        var keys = Keys(component, outcomes);
        return
        [
            .. outcomes.Values.SelectMany(outcome => outcome.CandidateIds.Append(outcome.WorkId)).OfType<string>().Distinct().Order(StringComparer.Ordinal)
                .Select(id => Node(id, [.. resolved[id]], [.. bearers[id]], keys[id])),
        ];
    }

    // A number's key is its node's; a title's key is where the bare title leads, if that is one place.
    ILookup<string, string> Keys(IReadOnlyCollection<SupportedSignature> component, ImmutableDictionary<string, WorkOutcome> outcomes)
    {
        var numbers = component.Select(item => item.Signature.Number).OfType<NumberKey>().Distinct()
            .Select(number => (Node: NodeId.OfWork(decisions.NodeOf(number)), Key: NodeId.OfWork("number|" + number.Canonical)));
        var titles = component.Where(item => item.Signature is { Number: null, Title: not null })
            .GroupBy(item => KeyOf(item.Signature.Title!), item => outcomes[item.Signature.Canonical].WorkId)
            .Where(group => group.First() is not null && group.Distinct().Count() == 1)
            .Select(group => (Node: group.First()!, Key: NodeId.OfWork(group.Key)));
        return numbers.Concat(titles).ToLookup(pair => pair.Node, pair => pair.Key);
    }

    public static SettledWork OfAuthority(AuthorityWork work)
    {
        var keys = new[] { WorkDecisions.NodeOf(work), work.Number is { } number ? $"number|{number}|{work.RegionCode}" : null };
        return new SettledWork(
            NodeId.OfWork(keys[0]!), [.. keys.OfType<string>().Select(NodeId.OfWork)], work.IsLaw, work.Title, work.Number?.ToString(),
            work.RegionCode, work.Level, work.Issuers, work.IssuedOn, work.Aliases, GenreOf(work.Title, work.IsLaw), work.Key);
    }

    // A candidate that no signature resolves to is described by the signatures that bear its key.
    SettledWork Node(
        string id, IReadOnlyList<SupportedSignature> resolved, IReadOnlyList<SupportedSignature> bearers, IEnumerable<string> keys)
    {
        var spoken = Spoken(id, resolved.Count > 0 ? resolved : bearers);
        var node = _authorityById.TryGetValue(id, out var work) ? Merge(OfAuthority(work), spoken) : spoken;
        return node with { KeyIds = [.. node.KeyIds.Concat(keys).Append(id).Distinct().Order(StringComparer.Ordinal)] };
    }

    static SettledWork Merge(SettledWork known, SettledWork spoken) => known with
    {
        Title = known.Title ?? spoken.Title,
        Number = known.Number ?? spoken.Number,
        Issuers = known.Issuers.IsEmpty ? spoken.Issuers : known.Issuers,
        IssuedOn = known.IssuedOn ?? spoken.IssuedOn,
        Aliases = [.. known.Aliases.Concat(spoken.Aliases).Append(spoken.Title).OfType<string>()
            .Where(alias => TitleFolding.Canonical(alias) != TitleFolding.Canonical(known.Title ?? "")).Distinct().Order(StringComparer.Ordinal)],
    };

    SettledWork Spoken(string id, IReadOnlyList<SupportedSignature> said)
    {
        var titles = said.SelectMany(item => item.Titles).Distinct()
            .OrderByDescending(title => TitleFolding.Canonical(title).Length).ThenBy(title => title, StringComparer.Ordinal).ToList();
        var number = said.Select(item => item.Signature.Number).OfType<NumberKey>()
            .Where(key => NodeId.OfWork(decisions.NodeOf(key)) == id)
            .OrderBy(key => key.Canonical, StringComparer.Ordinal).FirstOrDefault();
        var region = regions.Find(said.Select(item => RegionOf(item.Signature)).OfType<string>().Order(StringComparer.Ordinal).FirstOrDefault());
        var isLaw = said.Any(item => item.Signature.IsLaw);
        return new SettledWork(
            id, [], isLaw, titles.FirstOrDefault(), number?.Number.ToString(), region?.Code, region is null ? null : Levels.Of(region),
            Issuers(said, number), number is null ? null : new PartialDate(number.Year),
            [.. titles.Skip(1).DistinctBy(TitleFolding.Canonical).Where(title => TitleFolding.Canonical(title) != TitleFolding.Canonical(titles[0])).Order(StringComparer.Ordinal)],
            titles.Count > 0 ? GenreOf(titles[0], isLaw) : null, null);
    }

    // The largest printed set; where none is printed, the one that the number's prefix tells.
    ImmutableArray<string> Issuers(IReadOnlyList<SupportedSignature> said, NumberKey? number)
    {
        var printed = said.Select(item => item.Signature.Title?.IssuerSet ?? []).Where(set => !set.IsEmpty)
            .OrderByDescending(set => set.Length).ThenBy(set => string.Join('、', set), StringComparer.Ordinal).FirstOrDefault();
        return !printed.IsDefault ? printed : number is null ? [] : prefixes.Interpret(number.Prefix, regions.Find(number.RegionCode)).Issuers;
    }

    static string? RegionOf(WorkSignature signature) =>
        signature.Title?.ScopeRegion ?? (signature.Number is { } number && !number.RegionCode.StartsWith('?') ? number.RegionCode : null);

    static IEnumerable<string> KeysOf(WorkSignature signature)
    {
        if (signature.Number is { } number)
            yield return "number|" + number.Canonical;
        if (signature.Title is { } title)
            yield return KeyOf(title);
    }

    static string KeyOf(TitleKey title) =>
        title.IsOpen ? WorkDecisions.OpenNode(title) : $"title|{title.Folded}|{title.Years}|{title.ScopeRegion}|{title.Issuers}";

    static string? GenreOf(string title, bool isLaw)
    {
        var core = TitleFolding.Fold(title).Core;
        return isLaw ? null : Genres.FirstOrDefault(genre => core.EndsWith(genre, StringComparison.Ordinal))
            ?? Genres.FirstOrDefault(genre => TitleFolding.Canonical(title).EndsWith(genre, StringComparison.Ordinal));
    }
}
