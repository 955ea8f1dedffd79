using System.Collections.Immutable;
using PolicyGraph.Authority;
using PolicyGraph.Extraction;

namespace PolicyGraph.Resolution;

/// <summary>An institution's key with the names under which held documents print it.</summary>
public sealed record SupportedInstitution(InstitutionKey Key, ImmutableArray<string> Names);

/// <summary>An institution as a node.</summary>
/// <param name="Name">The canonical name.</param>
/// <param name="KeyIds">The ids of all its keys, its own among them.</param>
public sealed record SettledInstitution(
    string Id,
    MentionType Type,
    string Name,
    string? RegionCode,
    Level? Level,
    ImmutableArray<InstitutionKey> Keys,
    ImmutableArray<string> KeyIds,
    ImmutableArray<string> Aliases);

/// <summary>
/// Settles institution keys to nodes: two keys are one where a held document declares the pair (X，简称Y), their regions agree and
/// no held document declares the short form for another body (design/GRAPH.md, <c>One institution</c>).
/// </summary>
/// <remarks>Pure and independent of order. A short form is looked up once, never through a second declaration.</remarks>
public sealed class InstitutionSettlement(RegionAuthority regions)
{
    public ImmutableArray<SettledInstitution> Settle(
        IReadOnlyCollection<SupportedInstitution> institutions, IReadOnlyCollection<AliasDeclaration> declarations)
    {
        var full = declarations.ToLookup(declaration => (declaration.Short.Type, declaration.Short.Folded), declaration => declaration.Full);
        return
        [
            .. institutions
                .GroupBy(institution => Target(institution.Key, full))
                .OrderBy(group => group.Key.Canonical, StringComparer.Ordinal)
                .Select(group => Node(group.Key, [.. group], declarations)),
        ];
    }

    InstitutionKey Target(InstitutionKey key, ILookup<(MentionType, string), InstitutionKey> full)
    {
        var targets = full[(key.Type, key.Folded)].Distinct().ToList();
        return targets is [var only] && only != key && RegionsAgree(key.RegionCode, only.RegionCode) ? only : key;
    }

    bool RegionsAgree(string? one, string? other) =>
        regions.Find(one) is { } first && regions.Find(other) is { } second
        && (regions.IsSelfOrAncestor(first, second) || regions.IsSelfOrAncestor(second, first));

    SettledInstitution Node(
        InstitutionKey key, IReadOnlyList<SupportedInstitution> members, IReadOnlyCollection<AliasDeclaration> declarations)
    {
        var own = members.Where(member => member.Key == key).SelectMany(member => member.Names).ToList();
        var name = own.OrderByDescending(item => item.Length).ThenBy(item => item, StringComparer.Ordinal).FirstOrDefault() ?? key.Folded;
        var declared = declarations.Where(declaration => declaration.Full == key).Select(declaration => declaration.ShortName);
        ImmutableArray<InstitutionKey> keys = [.. members.Select(member => member.Key).Append(key).Distinct().OrderBy(item => item.Canonical, StringComparer.Ordinal)];
        return new SettledInstitution(
            InstitutionKeys.IdOf(key), key.Type, name, key.RegionCode, InstitutionKeys.LevelOf(key, regions), keys,
            [.. keys.Select(InstitutionKeys.IdOf)],
            [.. members.SelectMany(member => member.Names).Concat(declared).Where(alias => alias != name).Distinct().Order(StringComparer.Ordinal)]);
    }
}
