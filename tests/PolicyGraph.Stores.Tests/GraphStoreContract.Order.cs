using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using PolicyGraph.Documents;
using PolicyGraph.Graph;
using PolicyGraph.Resolution;
using Shouldly;
using Xunit;

namespace PolicyGraph.Stores.Tests;

/// <summary>The graph is a function of the set of documents held.</summary>
public abstract partial class GraphStoreContract
{
    // Letters that bear on each other: one work cited in three ways, a misprint, bare titles, a page captured twice, declared short forms,
    // a policy that prints its own number as if it were another's, proposals that several letters answer,
    // works that repeal others by a text, by the authority, or by both.
    static readonly ImmutableArray<DocumentGraph> Related =
    [
        TestLetters.Of(Zhongshan, "贯彻《国务院办公厅关于甲乙丙丁工作的若干意见》精神，支持中山职业技术学院（以下简称“中职院”）。", capturedOn: Monday),
        TestLetters.Of(Liuzhou, "贯彻《关于甲乙丙丁工作的若干意见》（国办发〔2031〕9号）精神。", capturedOn: Monday),
        TestLetters.Of(Changchun, "按照国办发〔2031〕9号文件推进，依据《关于戊己庚辛工作的实施意见》落实。", capturedOn: Monday),
        TestLetters.Of(Shaoxing, "贯彻《国务院办公厅关于甲乙丙丁工作的若干意见》（国办发〔2031〕6号）。", capturedOn: Monday),
        TestLetters.Of(Yiwu, "落实《浙江省人民政府办公厅关于戊己庚辛工作的实施意见》（浙政办发〔2031〕7号）。", capturedOn: Monday),
        TestLetters.Of(Shaoxing, "按照《关于戊己庚辛工作的实施意见》推进。", 2, null, capturedOn: Monday),
        TestLetters.Of(Zhongshan, "按照《关于甲乙丙丁工作的若干意见》推进，会同中职院落实。", 2, url: "https://example.test/2", capturedOn: Monday),
        TestLetters.Of(Zhongshan, "按照《广东省产教融合建设试点实施方案》（粤发改社会〔2020〕418号）推进。", 2, url: "https://example.test/2", capturedOn: Monday.AddDays(1)),
        OwnNumber,
        BothKeys,
        TestLetters.Of(Zhongshan, "2021年9月，中山职业技术学院与长虹电子有限公司共建数智化基地。", 3, capturedOn: Monday),
        TestLetters.Of(Liuzhou, "长虹电子有限公司与中山职业技术学院合作。为贯彻落实《关于甲乙丙丁工作的若干意见》（国办发〔2031〕9号），我市印发《关于戊己庚辛工作的实施意见》。", 3, capturedOn: Monday),
        TestLetters.Of(Zhongshan, "中职院与长虹电子有限公司合作，落实《国务院办公厅关于甲乙丙丁工作的若干意见》。", 4, capturedOn: Monday),
        TestLetters.Of(Zhongshan, Counted + "\n\n" + Points, 3, capturedOn: Monday),
        JointReply,
        RepealingPolicy,
        TestLetters.Of(Liuzhou, RulesReplaced + LawsReplaced, 5, capturedOn: Monday),
        TestLetters.Of(Changchun, $"落实《{OldLaw}》，按照《{OldRules}》推进。", 2, capturedOn: Monday),
        TestLetters.Extract(Reply("中山市财政局", "第1号代表建议", "由我局会同市教育局办理，现答复如下：\n\n关于发放补贴的建议\n不予采纳。", "2024年5月2日").Source with { Url = "https://example.test/9" }),
    ];

    /// <summary>A letter of <see cref="Related"/>, met again so many days after it was captured first.</summary>
    readonly record struct Meeting(int Letter, int Later);

    const int MostDaysLater = 2;

    static readonly ImmutableArray<ImmutableArray<DocumentGraph>> Met =
        [.. Related.Select(letter => Enumerable.Range(0, MostDaysLater + 1).Select(days => Later(letter.Source, days)).ToImmutableArray())];

    // Extracted again: where a letter prints no date the capture bounds it.
    static DocumentGraph Later(SourceDocument source, int days) => TestLetters.Extract(source with { CapturedOn = source.CapturedOn!.Value.AddDays(days) });

    static DocumentGraph GraphOf(Meeting meeting) => Met[meeting.Letter][meeting.Later];

    /// <summary>One step of a history: a batch of letters, some of them met before, earlier or later, and afterwards perhaps a deletion.</summary>
    sealed record Step(Meeting[] Letters, int? Delete);

    static Gen<Meeting> Meetings() =>
        from letter in Gen.Choose(0, Related.Length - 1)
        from later in Gen.Choose(0, MostDaysLater)
        select new Meeting(letter, later);

    static Arbitrary<Step[]> Histories() => (
        from letters in Gen.ArrayOf(Meetings())
        from delete in Gen.Frequency((3, Gen.Constant((int?)null)), (1, Gen.Choose(0, Related.Length - 1).Select(letter => (int?)letter)))
        select new Step(letters, delete)).ArrayOf().Select(steps => steps.Take(5).ToArray()).ToArbitrary();

    /// <summary>How many histories are tried; fewer where a store is a server.</summary>
    protected virtual int HistoryCount => 25;

    [Fact]
    public void Order_batches_repetitions_later_captures_and_deletions_do_not_change_the_final_graph() => Prop.ForAll(Histories(), history =>
        AfterAsync(history).GetAwaiter().GetResult()).Check(Config.QuickThrowOnFailure.WithMaxTest(HistoryCount));

    async Task AfterAsync(Step[] history)
    {
        await using var store = await OpenAsync();
        var held = new HashSet<Meeting>();
        foreach (var step in history)
        {
            await WriteAsync(store, [.. step.Letters.Select(GraphOf)]);
            held.UnionWith(step.Letters);
            if (step.Delete is { } delete && held.Any(meeting => meeting.Letter == delete))
            {
                (await store.DeleteDocumentAsync(NodeId.OfDocument(Related[delete].Keys[^1]))).ShouldBeTrue();
                held.RemoveWhere(meeting => Related[meeting.Letter].Keys.Intersect(Related[delete].Keys).Any());
            }
        }

        // Of a letter that was met several times the latest meeting alone counts.
        var latest = held.GroupBy(meeting => meeting.Letter).OrderBy(letter => letter.Key).Select(letter => letter.MaxBy(meeting => meeting.Later)).ToList();
        await using var fresh = await OpenAsync();
        if (latest.Count > 0)
            await WriteAsync(fresh, [.. latest.Select(GraphOf)]);
        await ReadAsync(store, SummaryIsARecountAsync);
        (await ExportAsync(store)).ShouldBe(await ExportAsync(fresh));
    }

    // CITED_IN is kept as documents come and go; who cites what, counted one by one, must say the same.
    static async Task<int> SummaryIsARecountAsync(IGraphReader reader)
    {
        var works = (await reader.ListWorksAsync(new WorkFilter(), new Page(100))).Items.Select(item => item.Row.Id).ToList();
        var regions = (await reader.ListDocumentsAsync(new DocumentFilter(), new Page(100))).Items.ToDictionary(item => item.Row.Id, item => item.Row.Region!.Code);
        var summary = await reader.GetCitingRegionsAsync(works, new CitingRegionsQuery());
        var citations = await reader.GetCitedByAsync(works, new CitationFilter(), new Page(100));
        foreach (var work in works)
            Counts(summary[work]).ShouldBe(Counted(citations[work].Items.Select(item => item.Row)), ignoreOrder: true);
        foreach (var functions in CitationsByFunction(citations.Values))
        {
            var kept = await reader.GetCitingRegionsAsync(works, new CitingRegionsQuery { Functions = CitationFunctions.Of(functions) });
            foreach (var work in works)
                Counts(kept[work]).ShouldBe(Counted(citations[work].Items.Select(item => item.Row).Where(row => functions.Contains(row.Function!.Value))), ignoreOrder: true);
        }

        return works.Count;

        static IEnumerable<(string, int, int)> Counts(IEnumerable<RegionCitationsRow> rows) => rows.Select(row => (row.Region.Code, row.DocumentCount, row.MentionCount));

        IEnumerable<(string, int, int)> Counted(IEnumerable<CitationRow> rows) =>
            rows.GroupBy(row => regions[row.DocumentId]).Select(region => (region.Key, region.Count(), region.Sum(row => row.Depth)));
    }

    // Each function that occurs by itself, and all that do together.
    static IEnumerable<CitationFunction[]> CitationsByFunction(IEnumerable<Slice<CitationRow>> citations)
    {
        var functions = citations.SelectMany(slice => slice.Items).Select(item => item.Row.Function!.Value).Distinct().ToArray();
        return functions.Select(function => new[] { function }).Append(functions);
    }

    [Fact]
    public async Task Two_writers_take_turns()
    {
        await using var store = await OpenAsync();
        await Task.WhenAll(Enumerable.Range(1, 8).Select(serial => WriteAsync(store, TestLetters.Of(Zhongshan, Cites, serial))));
        (await ReadAsync(store, reader => reader.GetStatisticsAsync())).Documents.ShouldBe(8);
    }
}
