using PolicyGraph.Authority;
using PolicyGraph.Text;

namespace PolicyGraph.Extraction;

/// <summary>Finds short forms that are other words too, where they stand in a list beside a body of their kind: 三一 in 徐工、三一.</summary>
/// <remarks>Three of them one behind the other are certain by themselves: 移动、联通、电信.</remarks>
static class ListedNames
{
    const int CertainRow = 3;

    /// <param name="certain">Bodies of the kind, wherever they stand.</param>
    /// <returns>In text order, with canonical names; what stands beside one of them counts too.</returns>
    public static IEnumerable<(TextSpan Span, string Name)> Beside(InstitutionText text, NameKind kind, KnownBodies known, IEnumerable<Mention> certain)
    {
        List<TextSpan> candidates = [.. Candidates(text, kind, known)];
        if (candidates.Count == 0)
            return [];
        var list = new ListNeighbours(text, certain);
        return list.Rows(candidates).Where(row => row.Count >= CertainRow || list.IsBesideCertain(row)).SelectMany(row => row)
            .Select(span => (span, known.NameOf(text.Printed(span))!));
    }

    static IEnumerable<TextSpan> Candidates(InstitutionText text, NameKind kind, KnownBodies known)
    {
        for (var at = text.NameFrom(kind, 0); at < text.Text.Length; at = text.NameFrom(kind, at + 1))
        {
            if (known.ListedAt(text.Text, at) is { } form && new TextSpan(at, at + form.Length) is var span && NameEdges.StandsApart(text, span) && !text.IsExcluded(span))
                yield return span;
        }
    }
}
