using PolicyGraph.Authority;

namespace PolicyGraph.Text;

/// <summary>Tells a space that type-setting left (第 257 号, 索 引 号, 宜昌市 教育局) from one that separates.</summary>
static class StraySpaces
{
    static readonly string[] OrganEnds = ["局", "厅", "委员会", "办公室", "办公厅", "政府", "管委会"];

    /// <param name="line">A line's wording, folded in width.</param>
    /// <param name="isBody">Sentences need no spaces; in a letterhead, a catalogue or a title one may separate.</param>
    public static bool IsStray(ReadOnlySpan<char> line, int at, bool isBody)
    {
        if (line[at] != ' ')
            return false;
        if (at > 0 && line[at - 1] == ' ')
            return true;
        var next = at + 1;
        while (next < line.Length && line[next] == ' ')
            next++;
        if (at == 0 || next == line.Length)
            return true;
        return (next == at + 1 && IsBesideNumber(line, at))
            || IsLetterSpaced(line, at - 1, next)
            || IsDigitSpaced(line, at - 1, next)
            || IsWithinWord(line, at, next, isBody)
            || IsLetterhead(line, at, next);
    }

    // 人力资 源: in a sentence always; elsewhere where the dictionary has the word that it cuts.
    static bool IsWithinWord(ReadOnlySpan<char> line, int at, int next, bool isBody) =>
        next == at + 1 && Chinese.Is(line[at - 1]) && Chinese.Is(line[next]) && (isBody || WordBreak.Cuts(line[..at], line[next..]));

    // 第 257 号, 2024 年; between two numbers a space separates.
    static bool IsBesideNumber(ReadOnlySpan<char> line, int at)
    {
        var (before, after) = (line[at - 1], line[at + 1]);
        return (char.IsAsciiDigit(before) && IsWriting(after)) || (char.IsAsciiDigit(after) && IsWriting(before));
    }

    static bool IsWriting(char unit) => Chinese.Is(unit) || "〔〕（）《》“”，、。".Contains(unit, StringComparison.Ordinal);

    // 联 系 人: characters that stand alone on both sides.
    static bool IsLetterSpaced(ReadOnlySpan<char> line, int before, int after) =>
        Chinese.Is(line[before]) && Chinese.Is(line[after])
        && (before == 0 || !Chinese.Is(line[before - 1]))
        && (after + 1 == line.Length || !Chinese.Is(line[after + 1]));

    // 2 0 2 3 年: digits that stand alone, up to a unit or a bracket; the cells of a table end in none.
    static bool IsDigitSpaced(ReadOnlySpan<char> line, int before, int after)
    {
        if (after != before + 2 || !IsLone(line, before) || !IsLone(line, after))
            return false;
        while (after + 2 < line.Length && line[after + 1] == ' ' && IsLone(line, after + 2))
            after += 2;
        var unit = after + 1 < line.Length && line[after + 1] == ' ' ? after + 2 : after + 1;
        return unit < line.Length && IsWriting(line[unit]);
    }

    static bool IsLone(ReadOnlySpan<char> line, int at) =>
        char.IsAsciiDigit(line[at]) && (at == 0 || !char.IsAsciiDigit(line[at - 1])) && (at + 1 == line.Length || !char.IsAsciiDigit(line[at + 1]));

    // A line that is a region's name, a gap, and an organ.
    static bool IsLetterhead(ReadOnlySpan<char> line, int at, int next) =>
        EndsOrgan(line)
        && line[next..].IndexOfAny(" ，。、：") < 0
        && RegionAuthority.Default.LongestAt(line.ToString(), 0) is { } found && found.Length == at && found.Region.Name.Length == at;

    static bool EndsOrgan(ReadOnlySpan<char> line)
    {
        foreach (var end in OrganEnds)
        {
            if (line.EndsWith(end))
                return true;
        }

        return false;
    }
}
