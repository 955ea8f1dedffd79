using System.Text.RegularExpressions;

namespace PolicyGraph.Extraction.Commitments;

/// <summary>What a number outside of commitments counts: without whose it is, and without the verbs that a description has where a deed has none.</summary>
static partial class ObservedMeasure
{
    /// <param name="measure">As <see cref="Measures"/> reads it: 江门市职教集团拥有理事单位, 院校开展合作.</param>
    /// <param name="subject">As printed.</param>
    public static string? Of(string? measure, string? subject)
    {
        if (measure is null)
            return null;
        var words = subject is not null && measure.StartsWith(subject, StringComparison.Ordinal) ? measure[subject.Length..] : measure;
        words = Ahead().Replace(words, "");
        words = Behind().Replace(words, "");
        return words.Length == 0 ? null : CommitmentWords.Measures.LongestAt(words, 0) is { } known && known.Length == words.Length ? known.Value : words;
    }

    [GeneratedRegex("^[”）)]*(?:等.{0,8}?(?:企业|公司|单位|学校|院校|机构))?(?:还|各)?(?:(?:其中|目前|现|今年|全年|首期|累计|先后|[全我][省市县区州](?:现|共)?有|局)?(?:拥有|共有|现有|设有|建有|吸纳|吸收|接收|招收|输送|开立|投放|接收|收录|收储|攻克|制作|核定投放|有)?)", RegexOptions.CultureInvariant)]
    private static partial Regex Ahead();

    [GeneratedRegex("(?:由 ?[0-9.]+%)?(?:升至|降至|提高到|提升至|突破|达|为)$|(?<=^.{2,})(?:开展|获评|发放|生产|成为|纳入|入选|参与|提供|环环|均为|均已|全部|分布|组成).*$", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Behind();
}
