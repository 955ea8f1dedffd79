using System.Collections.Immutable;
using PolicyGraph.Authority;
using PolicyGraph.Segmentation;
using PolicyGraph.Text;

namespace PolicyGraph.Extraction;

/// <summary>Finds the institutions (机构) that a text names: agencies, colleges, enterprises, alliances; and regions (行政区划).</summary>
public sealed class InstitutionExtractor
{
    readonly AgencyExtractor _agencies;
    readonly CollegeExtractor _colleges;
    readonly EnterpriseExtractor _enterprises;
    readonly AllianceExtractor _alliances;

    public InstitutionExtractor()
    {
        var boundary = new NameBoundary(RegionAuthority.Default);
        _agencies = new AgencyExtractor(AgencyAuthority.Default, boundary);
        _colleges = new CollegeExtractor(RegionAuthority.Default, boundary);
        _enterprises = new EnterpriseExtractor(boundary, EnterpriseAuthority.Default);
        _alliances = new AllianceExtractor(boundary);
    }

    /// <param name="text">A normalised text; spans are in its coordinates.</param>
    /// <param name="tokens">Its words with their parts of speech.</param>
    /// <param name="letterRegion">The issuer's region: what 市 and 省 mean.</param>
    /// <param name="excluded">Titles, numbers, the proposal's title: what is named in them is no mention.</param>
    /// <returns>Ordered by span, none overlapping: the longer one stays, an alliance before a college of the same span.</returns>
    public ImmutableArray<Mention> Extract(string text, IReadOnlyList<Token> tokens, Region? letterRegion, IReadOnlyList<TextSpan> excluded)
    {
        var input = new InstitutionText(text, tokens, letterRegion, excluded);
        var enterprises = _enterprises.Extract(input).ToList();
        var found = _alliances.Extract(input, enterprises)
            .Concat(_agencies.Extract(input)).Concat(enterprises).Concat(_colleges.Extract(input)).Concat(Regions(input));
        return Settle(AsThePageSpells(found, text), text.Length);
    }

    // 市教育体育局 in a letter that prints 中山市教育和体育局 is that bureau.
    static IEnumerable<Mention> AsThePageSpells(IEnumerable<Mention> found, string text)
    {
        var mentions = found.ToList();
        var printed = mentions.Where(mention => mention.Type is MentionType.Agency && mention.Name == mention.Text).Select(mention => mention.Name!).Distinct().ToList();
        return mentions.Select(mention => mention is { Type: MentionType.Agency, Name: { } name } && !text.Contains(name, StringComparison.Ordinal)
            && printed.Find(full => full != name && full.Replace("和", "", StringComparison.Ordinal) == name.Replace("和", "", StringComparison.Ordinal)) is { } spelt
                ? mention with { Name = spelt } : mention);
    }

    static IEnumerable<Mention> Regions(InstitutionText text)
    {
        for (var at = 0; at < text.Text.Length; at++)
        {
            if (RegionAuthority.Default.LongestAt(text.Text, at, text.LetterRegion) is not { Region.Level: not RegionLevel.Nation } named)
                continue;
            var span = new TextSpan(at, at + named.Length);
            if (span.Of(text.Text) == named.Region.Name && !text.IsExcluded(span))
                yield return text.Mention(MentionType.Region, span, named.Region.Name, "region-name") with { RegionCode = named.Region.Code };
            at = span.End - 1;
        }
    }

    static ImmutableArray<Mention> Settle(IEnumerable<Mention> found, int length)
    {
        var taken = new bool[length];
        var kept = new List<Mention>();
        foreach (var mention in found.OrderByDescending(mention => mention.Span.Length).ThenBy(mention => mention.Span.Start).ThenByDescending(mention => mention.Type is MentionType.Alliance))
        {
            var units = taken.AsSpan(mention.Span.Start, mention.Span.Length);
            if (units.Contains(true))
                continue;
            units.Fill(true);
            kept.Add(mention);
        }

        return [.. kept.OrderBy(mention => mention.Span)];
    }
}
