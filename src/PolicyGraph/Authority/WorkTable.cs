using System.Collections.Immutable;
using PolicyGraph.Documents;

namespace PolicyGraph.Authority;

/// <summary>Reads works.tsv into <see cref="AuthorityWork"/>s and refuses what contradicts itself.</summary>
static class WorkTable
{
    const string File = "works.tsv";

    public static ImmutableArray<AuthorityWork> Load(RegionAuthority regions) => Parse(AuthorityTable.Embedded(File), regions);

    public static ImmutableArray<AuthorityWork> Parse(string text, RegionAuthority regions)
    {
        var works = new Dictionary<string, (AuthorityWork Work, AuthorityRow Row)>(StringComparer.Ordinal);
        foreach (var row in AuthorityTable.Parse(
            File, text, "kind", "title", "number", "issuers", "date", "region", "aliases", "implements", "source", "url"))
        {
            var work = Read(row, regions);
            if (!works.TryAdd(work.Key, (work, row)))
                throw row.Broken("work listed twice");
        }

        foreach (var (work, row) in works.Values)
        {
            if (work.Implements.FirstOrDefault(key => key == work.Key || !works.ContainsKey(key)) is { } missing)
                throw row.Broken($"implements {missing}, which is not listed");
        }

        return [.. works.Values.Select(entry => entry.Work)];
    }

    static AuthorityWork Read(AuthorityRow row, RegionAuthority regions)
    {
        var region = regions.Find(row[5]) ?? throw row.Broken("unknown region");
        var title = row[1];
        var issuers = Split(row[3], '、');
        if (title.Length == 0 || issuers.IsEmpty || row[8].Length == 0)
            throw row.Broken("title, issuers or source is missing");
        var number = Number(row);
        return new AuthorityWork(
            number is null ? $"title:{row[3]}|{title}" : $"number:{number}",
            IsLaw(row),
            title,
            number,
            issuers,
            region.Code,
            Levels.Of(region),
            Date(row),
            Split(row[6], ';'),
            Split(row[7], ';'),
            row[8],
            Url(row));
    }

    static bool IsLaw(AuthorityRow row) => row[0] switch
    {
        "law" => true,
        "policy" => false,
        _ => throw row.Broken("kind is neither law nor policy"),
    };

    static DocumentNumber? Number(AuthorityRow row) =>
        row[2].Length == 0 ? null
        : DocumentNumber.TryParse(row[2], out var number) && number.ToString() == row[2] ? number
        : throw row.Broken("number is not in normal form");

    static PartialDate? Date(AuthorityRow row) =>
        row[4].Length == 0 ? null : PartialDate.TryParse(row[4], out var date) ? date : throw row.Broken("date is none");

    static string? Url(AuthorityRow row) =>
        row[9].Length == 0 ? null : Uri.IsWellFormedUriString(row[9], UriKind.Absolute) ? row[9] : throw row.Broken("url is none");

    static ImmutableArray<string> Split(string cell, char separator) =>
        [.. cell.Split(separator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
}
