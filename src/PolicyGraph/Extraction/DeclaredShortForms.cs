using System.Text.RegularExpressions;
using PolicyGraph.Text;

namespace PolicyGraph.Extraction;

/// <summary>Short forms that a text declares behind a full name: （以下简称“佛职院”）; they hold in their text alone.</summary>
static partial class DeclaredShortForms
{
    /// <summary>The places of each declared short form, the declaration's own among them, outside of full names.</summary>
    /// <param name="bare">Whether a bracket without 简称 declares: 中国铁路广州局集团有限公司（广铁集团）.</param>
    public static IEnumerable<Mention> Of(InstitutionText text, IReadOnlyList<Mention> full, string rule, bool bare)
    {
        var cover = text.LongestCover(full);
        return from declared in full.Select(mention => (mention, bracket: Bracket().Match(text.Text, mention.Span.End)))
                   .Where(item => item.bracket.Success && (bare || item.bracket.Groups["word"].Success))
                   .DistinctBy(item => (item.mention.Name, item.bracket.Groups["alias"].Value))
               let alias = declared.bracket.Groups["alias"].Value
               from at in text.PlacesOf(alias)
               let span = new TextSpan(at, at + alias.Length)
               where !cover.AsSpan(at, alias.Length).ContainsAnyInRange(alias.Length + 1, int.MaxValue)
               select declared.mention with { Span = span, Text = alias, Rule = rule };
    }

    [GeneratedRegex("\\G[（(](?<word>以下简称|下称|简称)?[：:]?[“\"]?(?<alias>[\\u4e00-\\u9fff]{2,10})[”\"]?[）)]")]
    private static partial Regex Bracket();
}
