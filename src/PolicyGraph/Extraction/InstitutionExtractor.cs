using System.Collections.Immutable;
using PolicyGraph.Authority;
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
        _agencies = new AgencyExtractor(AgencyAuthority.Default, new AgencyBodies(AgencyAuthority.Default, boundary));
        _colleges = new CollegeExtractor(RegionAuthority.Default, boundary, KnownBodies.Colleges);
        _enterprises = new EnterpriseExtractor(boundary, KnownBodies.Enterprises);
        _alliances = new AllianceExtractor(boundary, KnownBodies.Enterprises);
    }

    /// <param name="text">A normalised text; spans are in its coordinates.</param>
    /// <param name="letterRegion">The issuer's region: what 市 and 省 mean.</param>
    /// <param name="excluded">Titles, numbers, the proposal's title: what is named in them is no mention.</param>
    /// <returns>Ordered by span, none overlapping: the longer one stays, an alliance before a college of the same span.</returns>
    public ImmutableArray<Mention> Extract(string text, Region? letterRegion, IReadOnlyList<TextSpan> excluded)
    {
        var input = new InstitutionText(text, letterRegion, excluded);
        var enterprises = _enterprises.Extract(input).ToList();
        List<Mention> found = [.. _alliances.Extract(input, enterprises), .. _agencies.Extract(input), .. enterprises, .. _colleges.Extract(input), .. Regions(input)];
        return Settle(found, text.Length);
    }

    static IEnumerable<Mention> Regions(InstitutionText text)
    {
        var regions = RegionAuthority.Default;
        for (var at = text.NameFrom(NameKind.Region, 0); at < text.Text.Length; at = text.NameFrom(NameKind.Region, at + 1))
        {
            if (regions.LongestAt(text.Text, at, text.LetterRegion) is not { Region.Level: not RegionLevel.Nation } named)
                continue;
            var span = new TextSpan(at, at + named.Length);
            if (named.Length == named.Region.Name.Length && text.StandsAt(at, named.Region.Name) && !text.IsExcluded(span))
                yield return text.Mention(MentionType.Region, span, named.Region.Name, "region-name", named.Region.Code);
            at = span.End - 1;
        }
    }

    // Most mentions overlap no other one; of those that do, group by group, some give way.
    static ImmutableArray<Mention> Settle(List<Mention> found, int length)
    {
        var places = new long[found.Count];
        for (var at = 0; at < places.Length; at++)
            places[at] = ((long)found[at].Span.Start << 32) | (uint)at;
        Array.Sort(places);
        var (kept, taken, ranks) = (ImmutableArray.CreateBuilder<Mention>(places.Length), new TakenPlaces(length), new List<Rank>());
        for (int first = 0, next; first < places.Length; first = next)
        {
            var end = found[(int)places[first]].Span.End;
            for (next = first + 1; next < places.Length && places[next] >> 32 < end; next++)
                end = Math.Max(end, found[(int)places[next]].Span.End);
            if (next == first + 1)
                kept.Add(found[(int)places[first]]);
            else
                Settle(found, places.AsSpan(first, next - first), taken, ranks, kept);
        }

        return kept.DrainToImmutable();
    }

    // The longest take their places first; of two at one place an alliance, else the first to be found.
    static void Settle(List<Mention> found, ReadOnlySpan<long> group, TakenPlaces taken, List<Rank> ranks, ImmutableArray<Mention>.Builder kept)
    {
        ranks.Clear();
        foreach (var place in group)
        {
            var mention = found[(int)place];
            ranks.Add(new Rank(mention.Span.Length, mention.Span.Start, mention.Type is MentionType.Alliance, (int)place));
        }

        ranks.Sort();
        var first = kept.Count;
        foreach (var rank in ranks)
        {
            if (taken.Take(found[rank.Place].Span))
                kept.Add(found[rank.Place]);
        }

        kept.Sort(first, kept.Count - first, InTextOrder);
    }

    static readonly Comparer<Mention> InTextOrder = Comparer<Mention>.Create((one, other) => one.Span.CompareTo(other.Span));

    /// <summary>What decides between mentions that overlap; compared without looking at the mentions.</summary>
    readonly record struct Rank(int Length, int Start, bool IsAlliance, int Place) : IComparable<Rank>
    {
        public int CompareTo(Rank other) =>
            Length != other.Length ? other.Length.CompareTo(Length)
            : Start != other.Start ? Start.CompareTo(other.Start)
            : IsAlliance != other.IsAlliance ? other.IsAlliance.CompareTo(IsAlliance)
            : Place.CompareTo(other.Place);
    }
}
