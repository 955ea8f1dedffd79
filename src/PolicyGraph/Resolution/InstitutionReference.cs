using System.Collections.Immutable;
using PolicyGraph.Extraction;

namespace PolicyGraph.Resolution;

/// <summary>One institution (机构) as one document names it: all its occurrences together.</summary>
/// <param name="Name">The canonical name.</param>
/// <param name="Mentions">Indices into <see cref="DocumentAnnotations.Mentions"/>, in text order.</param>
public sealed record InstitutionReference(InstitutionKey Key, string Name, ImmutableArray<int> Mentions);

/// <summary>Folded name, type and region: what makes two institutions one (design/GRAPH.md, <c>One institution</c>).</summary>
/// <param name="RegionCode">Null where neither the name nor, for a generic name, the letter tells a region.</param>
public sealed record InstitutionKey(MentionType Type, string Folded, string? RegionCode)
{
    public string Canonical => $"{Type}|{Folded}|{RegionCode}";
}

/// <summary>A document says that a short form stands for a full name: 温州职业技术学院（简称温职院）.</summary>
/// <param name="Short">The key that the short form would have alone.</param>
public sealed record AliasDeclaration(InstitutionKey Short, string ShortName, InstitutionKey Full);
