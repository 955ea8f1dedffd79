using System.Collections.Immutable;
using PolicyGraph.Documents;

namespace PolicyGraph.Authority;

/// <summary>Reads the tables of works into <see cref="AuthorityWork"/>s and refuses what contradicts itself or is not sourced.</summary>
static class WorkTable
{
    static readonly string[] Files = ["national_works.tsv", "provincial_works.tsv"];

    static readonly string[] Columns =
        ["kind", "title", "number", "issuers", "date", "region", "aliases", "implements", "replaces", "source", "url", "source2", "url2"];

    public static ImmutableArray<AuthorityWork> Load(RegionAuthority regions) =>
        Parse([.. Files.Select(file => (file, AuthorityTable.Embedded(file)))], regions);

    public static ImmutableArray<AuthorityWork> Parse(IReadOnlyList<(string File, string Text)> tables, RegionAuthority regions)
    {
        var works = new Dictionary<string, (AuthorityWork Work, AuthorityRow Row)>(StringComparer.Ordinal);
        foreach (var row in tables.SelectMany(table => AuthorityTable.Parse(table.File, table.Text, Columns)))
        {
            var work = Read(row, regions);
            if (!works.TryAdd(work.Key, (work, row)))
                throw row.Broken("work listed twice");
        }

        foreach (var (work, row) in works.Values)
        {
            if (work.Implements.Concat(work.Replaces).FirstOrDefault(key => key == work.Key || !works.ContainsKey(key)) is { } missing)
                throw row.Broken($"implements or replaces {missing}, which is not listed");
        }

        return [.. works.Values.Select(entry => entry.Work)];
    }

    static AuthorityWork Read(AuthorityRow row, RegionAuthority regions)
    {
        var region = regions.Find(row[5]) ?? throw row.Broken("unknown region");
        var title = row[1];
        var issuers = Split(row[3], '、');
        if (title.Length == 0 || issuers.IsEmpty || row[9].Length == 0)
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
            Split(row[8], ';'),
            Sources(row));
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

    static ImmutableArray<WorkSource> Sources(AuthorityRow row)
    {
        ImmutableArray<WorkSource> sources = row[11].Length == 0 ? [Source(row, 9)] : [Source(row, 9), Source(row, 11)];
        var hosts = sources.Select(source => source.Host).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).Count();
        return (row[2].Length == 0 && row[4].Length == 0) || hosts > 1 ? sources : throw row.Broken("a number or date without pages of two hosts");
    }

    static WorkSource Source(AuthorityRow row, int at) => new(row[at], Url(row, row[at + 1]));

    static string? Url(AuthorityRow row, string cell) =>
        cell.Length == 0 ? null
        : Uri.TryCreate(cell, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" ? cell
        : throw row.Broken("url is none");

    static ImmutableArray<string> Split(string cell, char separator) =>
        [.. cell.Split(separator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
}
