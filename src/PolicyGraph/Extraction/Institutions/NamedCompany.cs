using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace PolicyGraph.Extraction.Institutions;

/// <summary>Which bodies of a sentence act together: A与B共同发起, A牵头，联合B组建.</summary>
static partial class NamedCompany
{
    /// <summary>The bodies of this group and of those that 与 joins to it.</summary>
    public static ImmutableArray<SentenceName> Company(this NamedSentence said, int group)
    {
        var first = said.FirstOfCompany(group);
        ImmutableArray<SentenceName> names = [.. said.Groups.Skip(first).Take(group - first + 1).SelectMany(one => one.Names)];
        return first > 0 && !said.Groups[0].IsAlliance && said.IsWithSubject(first) ? said.Groups[0].Names.AddRange(names) : names;
    }

    /// <summary>The first group of those that 与 joins to this one.</summary>
    public static int FirstOfCompany(this NamedSentence said, int group)
    {
        while (group > 0 && !said.Groups[group - 1].IsAlliance && said.IsWithGroupBefore(group))
            group--;
        return group;
    }

    /// <summary>A与B: 与 joins the group to the one before.</summary>
    public static bool IsWithGroupBefore(this NamedSentence said, int group) => With().IsMatch(said.Before(group));

    /// <summary>A…，与B合办: 与 joins the group to what the sentence speaks of.</summary>
    public static bool IsWithSubject(this NamedSentence said, int group) => ElidedWith().IsMatch(said.Before(group));

    /// <summary>与B结对的A: 与 opens the clause.</summary>
    public static bool IsWithOpening(this NamedSentence said, int group) => OpeningWith().IsMatch(said.Before(group));

    [GeneratedRegex("(?:^|，)与$", RegexOptions.CultureInvariant)]
    private static partial Regex OpeningWith();

    [GeneratedRegex($"^[”\"]?[^，：]{{0,24}}?(?:{InstitutionWords.And})(?:先后|分别|共同|[^，、：]{{1,10}}(?:旗下|下属|所属)的?)?[“\"]?$", RegexOptions.CultureInvariant)]
    private static partial Regex With();

    [GeneratedRegex($"(?:[，、：”\"][^，：、]{{0,10}}?(?:{InstitutionWords.And})(?:先后|分别)?|[，；](?:并|还|又|也|另|并且)和|，(?:该公司|公司|该校|学校|该院|学院)(?:还|又|也)?(?:和|与))$", RegexOptions.CultureInvariant)]
    private static partial Regex ElidedWith();
}
