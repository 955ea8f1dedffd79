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
        var (references, aliases) = (new List<Gathered>(), new List<AliasDeclaration>());
        var byKey = new Dictionary<InstitutionKey, Gathered>();
        // What is named alike has one key, which is made once.
        var byName = new Dictionary<(MentionType, string, string?, bool), Gathered>();
        for (var at = 0; at < mentions.Count; at++)
        {
            if (mentions[at] is not { NamesInstitution: true, Name: { } name } mention)
                continue;
            if (!byName.TryGetValue((mention.Type, name, mention.RegionCode, mention.Generic), out var gathered))
            {
                var key = KeyOf(mention, name, letterRegion);
                if (!byKey.TryGetValue(key, out gathered))
                {
                    byKey.Add(key, gathered = new Gathered(key, name));
                    references.Add(gathered);
                }

                byName.Add((mention.Type, name, mention.RegionCode, mention.Generic), gathered);
            }

            gathered.Mentions.Add(at);
            if (IsDeclared(mention))
                aliases.Add(new AliasDeclaration(KeyOf(mention, mention.Text, letterRegion) with { RegionCode = letterRegion?.Code }, mention.Text, gathered.Key));
        }

        return ([.. references.Select(institution => new InstitutionReference(institution.Key, institution.Name, [.. institution.Mentions]))], [.. aliases.Distinct()]);
    }

    /// <param name="Name">As the first mention has it.</param>
    sealed record Gathered(InstitutionKey Key, string Name)
    {
        public List<int> Mentions { get; } = [];
    }

    static bool IsDeclared(Mention mention) =>
        mention.Rule.EndsWith("declared-short-form", StringComparison.Ordinal) && mention.Text != mention.Name && !mention.Generic;

    static InstitutionKey KeyOf(Mention mention, string name, Region? letterRegion) => mention.Type is MentionType.Agency
        ? InstitutionKeys.OfAgency(name)
        : new InstitutionKey(mention.Type, TitleFolding.Canonical(Today(mention.Type, name)), mention.RegionCode ?? (mention.Generic ? letterRegion?.Code : null));

    static string Today(MentionType type, string name) => type switch
    {
        MentionType.Enterprise => KnownBodies.Enterprises.Today(name),
        MentionType.College => KnownBodies.Colleges.Today(name),
        _ => name,
    };
}
