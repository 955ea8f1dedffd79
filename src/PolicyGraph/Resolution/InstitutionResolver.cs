using System.Collections.Immutable;
using PolicyGraph.Authority;
using PolicyGraph.Extraction;

namespace PolicyGraph.Resolution;

/// <summary>Brings one document's mentions of institutions together: one reference a body, and the short forms that the text declares.</summary>
public static class InstitutionResolver
{
    /// <param name="mentions">The document's mentions, in the order that the references' indices point into.</param>
    /// <param name="letterRegion">The region of a generic name (机械工业学校).</param>
    public static (ImmutableArray<InstitutionReference> Institutions, ImmutableArray<AliasDeclaration> Aliases) Resolve(
        IReadOnlyList<Mention> mentions, Region? letterRegion)
    {
        var named = mentions.Select((mention, index) => (mention, index)).Where(item => item.mention.NamesInstitution && item.mention.Name is not null).ToList();
        var references = named
            .GroupBy(item => KeyOf(item.mention, item.mention.Name!, letterRegion))
            .Select(group => new InstitutionReference(group.Key, group.First().mention.Name!, [.. group.Select(item => item.index)]));
        var aliases = named
            .Where(item => IsDeclared(item.mention))
            .Select(item => new AliasDeclaration(
                KeyOf(item.mention, item.mention.Text, letterRegion) with { RegionCode = letterRegion?.Code }, item.mention.Text,
                KeyOf(item.mention, item.mention.Name!, letterRegion)))
            .Distinct();
        return ([.. references], [.. aliases]);
    }

    static bool IsDeclared(Mention mention) =>
        mention.Rule.EndsWith("declared-short-form", StringComparison.Ordinal) && mention.Text != mention.Name && !mention.Generic;

    static InstitutionKey KeyOf(Mention mention, string name, Region? letterRegion) => mention.Type is MentionType.Agency
        ? InstitutionKeys.OfAgency(name)
        : new InstitutionKey(mention.Type, TitleFolding.Canonical(mention.Type is MentionType.Enterprise ? EnterpriseAuthority.Default.NameOf(name) ?? name : name), mention.RegionCode ?? (mention.Generic ? letterRegion?.Code : null));
}
