using PolicyGraph.Authority;
using PolicyGraph.Text;

namespace PolicyGraph.Extraction;

/// <summary>Finds well-known colleges by their short forms: 西安交大, 北航, 港科大（广州）; 中大 beside another college.</summary>
static class KnownColleges
{
    static readonly string[] Behind = ["教授", "专家", "团队", "学者", "老师", "博士", "校区", "学生"];

    /// <summary>The forms that name their college anywhere; one of two characters is a word that stands apart.</summary>
    public static IEnumerable<Mention> Find(InstitutionText text, KnownBodies known, CollegeNames names)
    {
        for (var at = text.NameFrom(NameKind.KnownCollege, 0); at < text.Text.Length; at = text.NameFrom(NameKind.KnownCollege, at + 1))
        {
            if (known.LongestAt(text.Text, at) is not { } form || form.Length == form.Name.Length || new TextSpan(at, at + form.Length) is var span && text.IsExcluded(span))
                continue;
            var mention = Of(text, span, names, "college-known");
            if ((form.Length == 2 ? text.IsWord(span) : text.PartsWords(at)) && (mention.Span.Length > form.Length || EndsAt(text, mention.Span.End)))
                yield return mention;
            at = mention.Span.End - 1;
        }
    }

    /// <summary>The forms that are other words too.</summary>
    public static IEnumerable<Mention> Beside(InstitutionText text, KnownBodies known, CollegeNames names, List<Mention> certain) =>
        ListedNames.Beside(text, NameKind.ListedCollege, known, certain).Select(listed => Of(text, listed.Span, names, "college-listed"));

    static Mention Of(InstitutionText text, TextSpan form, CollegeNames names, string rule)
    {
        var name = names.FullOf(text.Printed(form))!;
        var whole = new TextSpan(form.Start, form.End + CollegeExtractor.Campus(text.Text, form.End, mayBeBracketed: true));
        return text.Mention(MentionType.College, whole, name + text.Text[form.End..whole.End], rule, RegionAuthority.Default.LongestAt(name, 0)?.Region.Code);
    }

    // Nothing that makes another name of it: 清华附中, 同济医院.
    static bool EndsAt(InstitutionText text, int end) => NameEdges.EndsAt(text, end) || text.At(end) is '”' or '"' || text.Text.PartAt(end, Behind) is not null;
}
