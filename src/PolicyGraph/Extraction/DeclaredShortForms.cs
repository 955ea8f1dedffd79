using System.Text.RegularExpressions;
using PolicyGraph.Text;

namespace PolicyGraph.Extraction;

/// <summary>Short forms that a text declares behind a full name: （以下简称“佛职院”）; they hold in their text alone.</summary>
static partial class DeclaredShortForms
{
    /// <summary>The places of each declared short form, the declaration's own among them, outside of full names.</summary>
    /// <param name="bare">Whether a bracket without 简称 declares: 中国铁路广州局集团有限公司（广铁集团）.</param>
    public static IEnumerable<Mention> Of(InstitutionText text, IReadOnlyList<Mention> full, string rule, bool bare) =>
        from mention in full
        let bracket = Bracket().Match(text.Text, mention.Span.End)
        where bracket.Success && (bare || bracket.Groups["word"].Success)
        let alias = bracket.Groups["alias"].Value
        from at in text.PlacesOf(alias)
        let span = new TextSpan(at, at + alias.Length)
        where !full.Any(other => other.Span.Length > span.Length && other.Span.Overlaps(span))
        select mention with { Span = span, Text = alias, Rule = rule };

    [GeneratedRegex("\\G[（(](?<word>以下简称|下称|简称)?[：:]?[“\"]?(?<alias>[\\u4e00-\\u9fff]{2,10})[”\"]?[）)]")]
    private static partial Regex Bracket();
}
