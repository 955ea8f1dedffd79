using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using PolicyGraph.Authority;
using PolicyGraph.Documents;
using PolicyGraph.Text;

namespace PolicyGraph.Extraction.Proposals;

/// <summary>Reads which session of which congress or conference a letter names: 市十六届人大三次会议, 政协宜昌市六届三次会议.</summary>
static partial class SessionReader
{
    const int MostTerms = 99;
    const int FurthestBefore = 24;

    static readonly SearchValues<char> PhraseEnds = SearchValues.Create("，。：；《\n");

    /// <summary>A session as it stands in a text.</summary>
    /// <param name="Place">In units of the normalised text.</param>
    /// <param name="RegionCode">Null where no region is printed with it.</param>
    public sealed record Found(TextSpan Place, int Term, int Meeting, int? Year, string? RegionCode);

    public static Found? Read(string text, TextSpan within, DocumentHeader header)
    {
        if (text.AsSpan(within.Start, within.Length).IndexOf('届') < 0)
            return null;
        foreach (Match match in Session().Matches(within.Of(text)))
        {
            var (term, meeting) = (Number(match.Groups["term"].Value), Number(match.Groups["meeting"].Value));
            if (term is < 1 or > MostTerms || meeting is < 1 or > MostTerms)
                continue;
            var place = new TextSpan(within.Start + match.Index, within.Start + match.Index + match.Length);
            var before = Before(text, within.Start, place.Start);
            var inner = match.Groups["inner"] is { Length: > 0 } group ? new TextSpan(within.Start + group.Index, within.Start + group.Index + group.Length) : default;
            return new Found(place, term, meeting, Year(text, before, header), (Region(text, inner, header) ?? Region(text, before, header))?.Code);
        }

        return null;
    }

    // What stands before the term in the same phrase: 关于|政协宜昌市|六届.
    static TextSpan Before(string text, int limit, int end)
    {
        var start = Math.Max(limit, end - FurthestBefore);
        var words = text.AsSpan(start, end - start);
        if (words.LastIndexOfAny(PhraseEnds) is >= 0 and var mark)
            start += mark + 1;
        words = text.AsSpan(start, end - start);
        foreach (var opening in (ReadOnlySpan<string>)["关于对", "关于", "对", "在"])
        {
            if (words.LastIndexOf(opening) is >= 0 and var found)
                return new TextSpan(start + found + opening.Length, end);
        }

        return new TextSpan(start, end);
    }

    static Region? Region(string text, TextSpan place, DocumentHeader header)
    {
        var letter = RegionAuthority.Default.Find(header.RegionCode);
        Region? named = null;
        for (var at = place.Start; at < place.End; at++)
        {
            if (RegionAuthority.Default.LongestAt(text, at, named ?? letter) is not { } found || at + found.Length > place.End)
                continue;
            named = found.Region;
            at += found.Length - 1;
        }

        return named ?? (Relative().First(text.AsSpan(place.Start, place.Length)) is { } word
            ? Meant(text.AsSpan(place.Start + word.Index, word.Length), letter) : null);
    }

    // 市 in a letter of a district is the city above it, in one of a county-level city that city.
    static Region? Meant(ReadOnlySpan<char> word, Region? letter)
    {
        if (word is "全国")
            return RegionAuthority.Default.Nation;
        if (letter is null)
            return null;
        foreach (var region in RegionAuthority.Default.SelfAndAncestors(letter))
        {
            var fits = word switch
            {
                "省" or "自治区" => region.Level is RegionLevel.Province,
                "自治州" or "州" => region.Name.EndsWith('州'),
                "区" => region.Name.EndsWith('区') && region.Level is RegionLevel.County or RegionLevel.Zone,
                _ => region.Name.AsSpan().EndsWith(word),
            };
            if (fits)
                return region;
        }

        return null;
    }

    // 2024年市十七届…, else 第20240136号; a number that begins so by chance lies outside of the letter's time.
    static int? Year(string text, TextSpan before, DocumentHeader header)
    {
        if (Printed().First(text.AsSpan(before.Start, before.Length)) is { } printed)
            return int.Parse(text.AsSpan(before.Start + printed.Index, 4), CultureInfo.InvariantCulture);
        if (header.ProposalNumber is not { Length: >= 7 } number || !int.TryParse(number.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year))
            return null;
        var dated = (header.IssuedOn?.Last ?? header.PublishedOn?.Last)?.Year;
        return dated is { } known ? year <= known && known - year <= 2 ? year : null : year is >= 2000 and < 2100 ? year : null;
    }

    static int Number(string printed) =>
        int.TryParse(printed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : ChineseNumeral.Value(printed);

    const string Numeral = "[一二三四五六七八九十]{1,3}|[0-9]{1,2}";

    // No person may stand within: 十四届人大代表某某在三次会议上.
    [GeneratedRegex($"第?(?<term>{Numeral}) ?届(?<inner>(?:(?!代表(?!大会)|委员(?!会))\\p{{IsCJKUnifiedIdeographs}}){{0,12}}?)第?(?<meeting>{Numeral}) ?次(?:人民代表大会|代表大会|全体会议|全会|大会|会议)", RegexOptions.CultureInvariant)]
    private static partial Regex Session();

    [GeneratedRegex("全国|自治[区州]|[省市州县区旗盟]", RegexOptions.CultureInvariant)]
    private static partial Regex Relative();

    [GeneratedRegex("20[0-9]{2}(?=年)", RegexOptions.CultureInvariant)]
    private static partial Regex Printed();
}
