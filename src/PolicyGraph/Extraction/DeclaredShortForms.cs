using System.Text.RegularExpressions;
using PolicyGraph.Authority;

namespace PolicyGraph.Extraction;

/// <summary>Short forms that a text declares behind a full name: （以下简称“佛职院”）; they hold in their text alone.</summary>
static partial class DeclaredShortForms
{
    /// <summary>The places of each declared short form, the declaration's own among them, outside of full names.</summary>
    /// <param name="bare">Whether a bracket without 简称 declares what it holds for a full name: 中国铁路广州局集团有限公司（广铁集团）.</param>
    public static IEnumerable<Mention> Of(InstitutionText text, IReadOnlyList<Mention> full, string rule, Func<string, string, bool>? bare = null)
    {
        if (!full.Any(mention => text.At(mention.Span.End) == '（'))
            return [];
        var declared = from mention in full
                       where text.At(mention.Span.End) == '（'
                       let bracket = Bracket().Match(text.Text, mention.Span.End)
                       where bracket.Success && (bracket.Groups["word"].Success || bare?.Invoke(mention.Text, bracket.Groups["alias"].Value) == true) && RegionAuthority.Default.ByName(bracket.Groups["alias"].Value) is null
                       group mention by bracket.Groups["alias"].Value into declarations
                       where declarations.Select(mention => mention.Name).Distinct().Count() == 1
                       select KeyValuePair.Create(declarations.Key, declarations.First());
        var cover = new SpanCover(full);
        return from place in text.PlacesOf([.. declared])
               where cover.LongestOver(place.Span) <= place.Span.Length
               select place.Value with { Span = place.Span, Text = place.Span.Of(text.Text), Rule = rule };
    }

    [GeneratedRegex("\\G（(?<word>以下简称|以下称|下称|简称|证券简称|股票简称)?为?[：:]?[“\"]?(?<alias>[\\u4e00-\\u9fff]{2,10})[”\"]?）")]
    private static partial Regex Bracket();
}
