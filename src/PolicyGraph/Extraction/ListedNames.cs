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
    public static List<(TextSpan Span, string Name)> Beside(InstitutionText text, NameKind kind, KnownBodies known, IEnumerable<Mention> certain)
    {
        var rows = Rows(text, Candidates(text, kind, known));
        if (rows.Count == 0)
            return [];
        var (starts, ends) = (certain.Select(mention => mention.Span.Start).ToHashSet(), certain.Select(mention => mention.Span.End).ToHashSet());
        return [.. rows.Where(row => row.Count >= CertainRow || (IsJoint(text.At(row[0].Span.Start - 1)) && ends.Contains(row[0].Span.Start - 1))
            || (IsJoint(text.At(row[^1].Span.End)) && starts.Contains(row[^1].Span.End + 1))).SelectMany(row => row)];
    }

    // Each row is of candidates that stand one behind the other with nothing but a joint between them.
    static List<List<(TextSpan Span, string Name)>> Rows(InstitutionText text, IEnumerable<(TextSpan Span, string Name)> candidates)
    {
        var rows = new List<List<(TextSpan Span, string Name)>>();
        foreach (var candidate in candidates)
        {
            if (rows is [.., var row] && row[^1].Span.End + 1 == candidate.Span.Start && IsJoint(text.At(candidate.Span.Start - 1)))
                row.Add(candidate);
            else
                rows.Add([candidate]);
        }

        return rows;
    }

    static IEnumerable<(TextSpan Span, string Name)> Candidates(InstitutionText text, NameKind kind, KnownBodies known)
    {
        for (var at = text.NameFrom(kind, 0); at < text.Text.Length; at = text.NameFrom(kind, at + 1))
        {
            if (known.ListedAt(text.Text, at) is { } form && new TextSpan(at, at + form.Length) is var span && BeginsApart(text, at) && EndsApart(text.At(span.End)) && !text.IsExcluded(span))
                yield return (span, form.Name);
        }
    }

    static bool BeginsApart(InstitutionText text, int start) =>
        !Chinese.Is(text.At(start - 1)) || "和与及同由对向".Contains(text.At(start - 1), StringComparison.Ordinal) || text.PartsWords(start);

    static bool EndsApart(char behind) => !Chinese.Is(behind) || "等和与及的将已在共合联签投派来两三四五六七八九十".Contains(behind, StringComparison.Ordinal);

    static bool IsJoint(char unit) => unit is '、' or '和' or '与' or '及';
}
