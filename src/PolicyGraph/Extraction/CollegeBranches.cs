using PolicyGraph.Authority;

namespace PolicyGraph.Extraction;

/// <summary>Names the branches of a college in a list that prints the college once: 温职院瑞安学院、永嘉学院.</summary>
static class CollegeBranches
{
    public static IEnumerable<Mention> Named(InstitutionText text, IReadOnlyList<Mention> colleges)
    {
        string? college = null;
        for (var at = 0; at < colleges.Count; at++)
        {
            var mention = colleges[at];
            var follows = at > 0 && mention.Span.Start - colleges[at - 1].Span.End == 1 && text.At(mention.Span.Start - 1) is '、' or '和' or '与';
            college = CollegeOf(mention) ?? (follows ? college : null);
            yield return follows && college is not null && IsPlace(mention.Text) && CollegeOf(mention) is null ? mention with { Name = college + mention.Text } : mention;
        }
    }

    /// <summary>What stands before the county of a branch: 温州职业技术学院 of 温州职业技术学院瑞安学院.</summary>
    static string? CollegeOf(Mention mention)
    {
        var name = mention.Name!;
        for (var at = name.Length - "学院".Length - 2; at > 4; at--)
        {
            if (name[at - 1] is '院' or '学' && IsPlace(name[at..]))
                return name[..at];
        }

        return null;
    }

    static bool IsPlace(string branch) =>
        branch.EndsWith("学院", StringComparison.Ordinal) && RegionAuthority.Default.ByName(branch[..^2]) is { Level: RegionLevel.County or RegionLevel.City };
}
