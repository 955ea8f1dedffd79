using System.Text.RegularExpressions;
using PolicyGraph.Authority;
using PolicyGraph.Extraction;
using Shouldly;

namespace PolicyGraph.Tests.Extraction;

/// <summary>
/// Marked-up sentences and what they mean: [printed=canonical] is a mention, a: agency, c: college, e: enterprise, l: alliance. Without = the
/// canonical name is the printed one, =? says that none is certain. What is not marked is no mention.
/// </summary>
static partial class MarkedInstitutions
{
    static readonly InstitutionExtractor Extractor = new();

    /// <param name="letter">The name or code of the letter's region.</param>
    public static void ShouldBeFound(string letter, string marked)
    {
        var expected = Mark().Matches(marked).Select(mark => $"{mark.Groups["type"]}:{mark.Groups["printed"]}={(mark.Groups["name"].Success ? mark.Groups["name"] : mark.Groups["printed"])}");
        var text = Mark().Replace(marked, mark => mark.Groups["printed"].Value);
        Extractor.Extract(text, RegionAuthority.Default.Find(letter) ?? RegionAuthority.Default.ByName(letter), [])
            .Where(mention => mention.Type is not MentionType.Region)
            .Select(mention => $"{Letter(mention.Type)}:{mention.Text}={mention.Name ?? "?"}")
            .ShouldBe(expected);
    }

    static char Letter(MentionType type) => type is MentionType.Alliance ? 'l' : char.ToLowerInvariant(type.ToString()[0]);

    [GeneratedRegex(@"\[(?<type>[acel]):(?<printed>[^=\]]+)(?:=(?<name>[^\]]+))?\]")]
    private static partial Regex Mark();
}
