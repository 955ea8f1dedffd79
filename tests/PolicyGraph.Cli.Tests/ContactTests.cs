using System.Globalization;
using System.Text;
using Shouldly;
using Xunit;

namespace PolicyGraph.Cli.Tests;

/// <summary>No contact person and no telephone number leaves by any door: planted in every text of the repository's corpus, none is stored, told or exported.</summary>
public sealed class ContactTests : IDisposable
{
    readonly WorkFolder work = new();

    public void Dispose() => work.Dispose();

    // {0} and {1} are told apart in each text, so that what leaked says from where.
    static readonly string[] Forms =
    [
        "联系人：{0}，联系电话：0760-{1}", "联系人及电话：{0} 139{1}", "经办人：{0}；手机：138{1}", "（联系人：{0}，电话：0898-{1}）", "传真：021-{1}", "如有疑问请致电137{1}。",
    ];

    [Fact]
    public async Task Planted_contacts_leave_by_no_door()
    {
        var planted = Plant();
        var ingested = await ProgramRun.OfAsync("ingest", work["in"], "--store", work.Store);
        ingested.Code.ShouldBe(0, ingested.Error);
        var exported = await ProgramRun.OfAsync("export", "--store", work.Store);
        exported.Code.ShouldBe(0, exported.Error);
        (await ProgramRun.OfAsync("export", "--format", "neo4j-csv", work["csv"], "--store", work.Store)).Code.ShouldBe(0);

        // The API and the search answer from the store's bytes; Neo4j takes what the CSV files hold.
        string[] doors =
        [
            ingested.Output, ingested.Error, exported.Output,
            .. Directory.GetFiles(work.Path, "letters.db*").Select(file => Encoding.UTF8.GetString(File.ReadAllBytes(file))),
            .. Directory.GetFiles(work["csv"]).Select(File.ReadAllText),
        ];
        planted.Count.ShouldBeGreaterThan(300);
        foreach (var door in doors)
            planted.Where(contact => door.Contains(contact, StringComparison.Ordinal)).ShouldBeEmpty();
    }

    // Behind the first line that ends a sentence, and at the end.
    List<string> Plant()
    {
        var planted = new List<string>();
        foreach (var (number, file) in Directory.GetFiles(Path.Join(SharedGold.Root(), "tests", "Corpus"), "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Index())
        {
            var lines = Forms.Select((form, at) => Line(form, (number * Forms.Length) + at, planted)).ToList();
            var text = File.ReadAllText(file);
            var middle = text.IndexOf("。\n", StringComparison.Ordinal) + 2;
            work.Add($"in/{number:D2}.txt", text.Insert(Math.Max(0, middle), lines[0] + "\n" + lines[1] + "\n") + "\n" + string.Join('\n', lines.Skip(2)) + "\n");
        }

        return planted;
    }

    static string Line(string form, int serial, List<string> planted)
    {
        var (person, digits) = ($"褚{"甲乙丙丁戊己庚辛壬癸"[serial % 10]}{"子丑寅卯辰巳午未申酉戌亥"[serial / 10 % 12]}", (86_482_000 + serial).ToString(CultureInfo.InvariantCulture));
        planted.Add(digits);
        if (form.Contains("{0}", StringComparison.Ordinal))
            planted.Add(person);
        return string.Format(CultureInfo.InvariantCulture, form, person, digits);
    }
}
