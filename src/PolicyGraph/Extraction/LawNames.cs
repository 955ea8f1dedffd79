using System.Collections.Frozen;
using System.Collections.Immutable;
using PolicyGraph.Authority;
using PolicyGraph.Resolution;
using PolicyGraph.Text;

namespace PolicyGraph.Extraction;

/// <summary>The statutes (法律) and State Council regulations (行政法规) that texts name without marks or by a short name.</summary>
/// <remarks>Immutable; loaded once from <c>laws.tsv</c>.</remarks>
public sealed class LawNames
{
    const string File = "laws.tsv";
    const string State = "中华人民共和国";
    const int ShortestBareName = 3;

    static readonly Lazy<LawNames> Loaded = new(() => new LawNames(AuthorityTable.Parse(File, AuthorityTable.Embedded(File), "title", "aliases").Select(Parse)));

    static readonly char[] LastCharacters = ['法', '典', '例'];

    // What may stand before a bare name: 职业教育法 in 高等职业教育法规 and 家庭教育法 in a longer word are no mentions.
    static readonly string[] WordsBefore =
    [
        "和", "及", "与", "或", "按照", "按", "依据", "根据", "对照", "依照", "遵照", "参照", "贯彻", "落实", "执行", "实施", "学习", "宣传", "违反",
        "符合", "遵守", "修订", "制定", "颁布", "出台", "的", "了", "以", "在", "将", "对", "由", "为", "来", "是", "依", "据", "国家", "部", "新", "因", "现行", "依托",
    ];

    // 公司法人, 教育法治, 劳动法律: the character goes on with another word.
    const string CharactersAfter = "律规治学庭院官定制人务令典案";

    readonly FrozenDictionary<string, string> _official;
    readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _printed;
    readonly ImmutableArray<int> _lengths;

    LawNames(IEnumerable<(string Title, string[] Aliases)> laws)
    {
        _official = laws
            .SelectMany(law => law.Aliases.Append(law.Title).Append(Short(law.Title)).Distinct().Select(name => (name, law.Title)))
            .DistinctBy(pair => pair.name)
            .ToFrozenDictionary(pair => pair.name, pair => pair.Title);
        _printed = _official.GetAlternateLookup<ReadOnlySpan<char>>();
        _lengths = [.. _official.Keys.Select(name => name.Length).Where(length => length >= ShortestBareName).Distinct().OrderDescending()];
    }

    public static LawNames Default => Loaded.Value;

    /// <summary>The official title of a law or regulation printed in full or short; null where the table has none.</summary>
    public string? Official(string title) => _official.GetValueOrDefault(TitleFolding.Canonical(title));

    /// <summary>The names that stand in a text by themselves, whether in marks or not; of two that overlap the longer.</summary>
    internal IEnumerable<(TextSpan Span, string Official)> Find(string text)
    {
        (TextSpan Span, string Official)? last = null;
        for (var at = text.IndexOfAny(LastCharacters); at >= 0; at = text.IndexOfAny(LastCharacters, at + 1))
        {
            if (EndingAt(text, at + 1) is not { } found)
                continue;
            if (last is { } before && !before.Span.Overlaps(found.Span))
                yield return before;
            last = last is { } longer && longer.Span.Overlaps(found.Span) && longer.Span.Length > found.Span.Length ? longer : found;
        }

        if (last is { } end)
            yield return end;
    }

    (TextSpan Span, string Official)? EndingAt(string text, int end)
    {
        foreach (var length in _lengths)
        {
            if (length <= end && _printed.TryGetValue(text.AsSpan(end - length, length), out var official) && StandsAlone(text, end - length, end))
                return (new TextSpan(end - length, end), official);
        }

        return null;
    }

    static bool StandsAlone(string text, int start, int end) =>
        (end == text.Length || !CharactersAfter.Contains(text[end], StringComparison.Ordinal))
        && (start == 0 || !Chinese.Is(text[start - 1])
            || text.PartEndingAt(start, WordsBefore) is not null);

    static string Short(string title) => title.StartsWith(State, StringComparison.Ordinal) ? title[State.Length..] : title;

    static (string, string[]) Parse(AuthorityRow row) =>
        row[0].Length > 2 ? (row[0], row[1].Split(';', StringSplitOptions.RemoveEmptyEntries)) : throw row.Broken("a title expected");
}
