using PolicyGraph.Authority;
using PolicyGraph.Text;

namespace PolicyGraph.Extraction;

/// <summary>Words that govern a name behind them: 支持, 由, 与. A name may begin right behind one.</summary>
/// <remarks>A governing character inside a word (经 in 财经, 等 in 高等) or inside a region's name (和 in 和田) governs nothing.</remarks>
sealed class GoverningWords(RegionAuthority regions)
{
    const string File = "name_boundaries.tsv";
    const string Characters = "由与和及或在向经将把对从于让给是有该等的了已并被而含以到赴如拟驻为至按因待";

    static readonly Lazy<ILookup<string, string>> Shipped = new(() => Parse(AuthorityTable.Embedded(File)));

    readonly string[]?[] _governing = ByUnit(Shipped.Value["governs"].Select(word => (word[^1], word)));
    readonly string[]?[] _harmless = ByUnit(Shipped.Value["inside"].SelectMany(word => word, (word, unit) => (unit, word)).Distinct());

    /// <summary>The nearest place left of a suffix, where its run begins or behind a word that governs, that <paramref name="begins"/> accepts.</summary>
    public int? NearestBefore(string text, int suffix, Func<int, bool> begins)
    {
        var floor = NameRun.StartBefore(text, suffix);
        var named = RegionSpans(text, floor, suffix, stackalloc bool[NameRun.Longest]);
        for (var at = suffix; at >= floor; at--)
        {
            if ((at == floor || EndsAt(text, floor, at, named)) && begins(at))
                return at;
        }

        return null;
    }

    // Which units are a region's name's. The buffer is the caller's: a name is looked for at most NameRun.Longest units back.
    Span<bool> RegionSpans(string text, int start, int end, Span<bool> buffer)
    {
        var inside = buffer[..(end - start)];
        for (var at = start; at < end; at++)
        {
            if (regions.LongestAt(text, at) is not { } region)
                continue;
            for (var unit = at; unit < Math.Min(end, at + region.Length); unit++)
                inside[unit - start] = true;
        }

        return inside;
    }

    // A word that governs ends just before the name. A conjunction with nothing before it joins nothing: 支持[和君职业学院].
    bool EndsAt(string text, int start, int at, ReadOnlySpan<bool> named)
    {
        if (text[at - 1] == '年' && at - 2 >= 0 && char.IsAsciiDigit(text[at - 2]))
            return true;
        foreach (var word in Of(_governing, text[at - 1]))
        {
            if (word.Length == 1 && named[at - 1 - start])
                continue;
            if (at - word.Length >= start && text.EndsAt(at, word))
                return !IsHarmless(text, at - word.Length, at) && !(word.Length > 2 && IsHarmless(text, at - 1, at)) && !(word is "联合" or "新建" && FollowsPlace(text, start, at - word.Length, named));
        }

        // 同甲公司签约, 该校同甲公司签约.
        var isWith = text[at - 1] == '同' && (at - 1 == start || text[at - 2] is '校' or '院' or '学' or '司' or '团' or '别' or '也' or '均' or '已' or '则' or '还' or '再'
            || regions.LongestAt(text, at) is { Region.Level: RegionLevel.Province, Length: 2 });
        if ((!isWith && !Characters.Contains(text[at - 1], StringComparison.Ordinal)) || (named[at - 1 - start] && !isWith) || IsHarmless(text, at - 1, at))
            return false;
        return text[at - 1] is not '和' || (at - 1 > start && !IsOfBrand(text, start, at) && !EndsAt(text, start, at - 1, named)) || regions.LongestAt(text, at) is not null;
    }

    // 顺和商贸物流集团有限公司: one character before it is no name that it could join, and no person.
    static bool IsOfBrand(string text, int start, int at) => at - 2 == start && !"我你他她其您均又也".Contains(text[start], StringComparison.Ordinal);

    // 苏州新建元控股集团, 厦门金龙联合汽车工业有限公司: in a firm's name that begins with its place the word is a part.
    bool FollowsPlace(string text, int start, int word, ReadOnlySpan<bool> named)
    {
        for (var at = Math.Max(start, word - 5); at < word; at++)
        {
            if ((at == start || EndsAt(text, start, at, named)) && regions.LongestAt(text, at) is { } place
                && word - at - place.Length is >= 0 and <= 2 && text[at + place.Length - 1] is not ('市' or '省' or '县' or '区'))
                return true;
        }

        return false;
    }

    /// <summary>Whether a piece of text lies inside a word that governs nothing.</summary>
    public bool IsHarmless(string text, int start, int end)
    {
        foreach (var word in Of(_harmless, text[start]))
        {
            for (var from = Math.Max(0, end - word.Length); from <= start && from + word.Length <= text.Length; from++)
            {
                if (from + word.Length >= end && text.StandsAt(from, word))
                    return true;
            }
        }

        return false;
    }

    // An array over all units: these tables are asked at every unit before a suffix.
    static string[]?[] ByUnit(IEnumerable<(char Unit, string Word)> words)
    {
        var byUnit = new string[]?[char.MaxValue + 1];
        foreach (var group in words.GroupBy(item => item.Unit, item => item.Word))
            byUnit[group.Key] = [.. group];
        return byUnit;
    }

    static ReadOnlySpan<string> Of(string[]?[] byUnit, char unit) => byUnit[unit];

    /// <summary>The words by their kind.</summary>
    /// <exception cref="InvalidDataException">A line has another kind, or its word stands on two lines.</exception>
    internal static ILookup<string, string> Parse(string text)
    {
        var kinds = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in AuthorityTable.Parse(File, text, "word", "kind"))
        {
            if (row[1] is not ("governs" or "inside"))
                throw row.Broken("governs or inside expected");
            if (!kinds.TryAdd(row[0], row[1]))
                throw row.Broken("a word that no other line has expected");
        }

        return kinds.ToLookup(pair => pair.Value, pair => pair.Key);
    }
}
