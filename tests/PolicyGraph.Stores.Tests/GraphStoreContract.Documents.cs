using PolicyGraph.Documents;
using PolicyGraph.Graph;
using Shouldly;
using Xunit;

namespace PolicyGraph.Stores.Tests;

/// <summary>One document: captures, replacement, deletion, rebuilding.</summary>
public abstract partial class GraphStoreContract
{
    static readonly DateTimeOffset Monday = new(2024, 6, 3, 8, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Writing_everything_twice_changes_nothing()
    {
        await using var store = await OpenAsync();
        var letter = TestLetters.Of(Zhongshan, "根据国办发〔2017〕95号文件，我市推进工作。", capturedOn: Monday);
        (await WriteAsync(store, letter)).Added.ShouldBe(1);
        var before = await ExportAsync(store);
        var again = await WriteAsync(store, letter, letter);
        (again.Added, again.Replaced, again.Unchanged).ShouldBe((0, 0, 2));
        (await ExportAsync(store)).ShouldBe(before);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_latest_capture_of_a_page_is_the_document_whichever_came_first(bool lateFirst)
    {
        await using var store = await OpenAsync();
        var early = TestLetters.Of(Zhongshan, "根据国办发〔2017〕95号文件推进。", url: "https://example.test/1", capturedOn: Monday);
        var late = TestLetters.Of(Zhongshan, "根据国发〔2019〕4号文件推进。", url: "https://example.test/1", capturedOn: Monday.AddDays(1));
        foreach (var capture in lateFirst ? new[] { late, early } : [early, late])
            await WriteAsync(store, capture);
        await ReadAsync(store, async reader =>
        {
            (await reader.GetStatisticsAsync()).Documents.ShouldBe(1);
            (await CitingRegionsAsync(reader, await WorkAsync(reader, "国发〔2019〕4号"))).ShouldBe([Zhongshan]);
            (await reader.FindWorksAsync("国办发〔2017〕95号", null, null)).ShouldBeEmpty();
            return 0;
        });
    }

    [Fact]
    public async Task A_deleted_document_takes_with_it_all_that_only_it_supported()
    {
        await using var store = await OpenAsync();
        await WriteAsync(store, TestLetters.Of(Liuzhou, "根据国办发〔2017〕95号文件推进。", capturedOn: Monday));
        var before = await ExportAsync(store);
        var id = (await WriteAsync(store, TestLetters.Of(
            Zhongshan, "根据国办发〔2017〕95号和国发〔2019〕4号文件，支持中山职业技术学院发展。", capturedOn: Monday))).Documents.Single();
        (await store.DeleteDocumentAsync(id)).ShouldBeTrue();
        (await ExportAsync(store)).ShouldBe(before);
        (await ReadAsync(store, reader => reader.SearchAsync("中山职业技术学院", 10))).ShouldBeEmpty();
        (await store.DeleteDocumentAsync(id)).ShouldBeFalse();
    }

    [Fact]
    public async Task All_captured_texts_are_read_as_they_came_in()
    {
        await using var store = await OpenAsync();
        DocumentGraph[] letters =
        [
            TestLetters.Of(Liuzhou, "根据国办发〔2017〕95号文件推进。", url: "https://example.test/a", capturedOn: Monday),
            TestLetters.Of(Liuzhou, "根据国发〔2019〕4号文件推进。", url: "https://example.test/a", capturedOn: Monday.AddDays(1)),
            .. Enumerable.Range(1, 110).Select(serial => TestLetters.Of(Zhongshan, "贯彻《国务院办公厅关于深化产教融合的若干意见》。", serial)),
        ];
        await WriteAsync(store, letters);
        await using var reader = await store.OpenReaderAsync();
        (await reader.ReadSourcesAsync().ToListAsync()).ShouldBe(letters.Select(letter => letter.Source), ignoreOrder: true);
    }

    [Fact]
    public async Task Rebuilding_with_the_same_extractor_changes_nothing_and_counts_the_texts()
    {
        await using var store = await OpenAsync();
        await WriteAsync(
            store, TestLetters.Of(Liuzhou, "根据国办发〔2017〕95号文件推进。", capturedOn: Monday),
            TestLetters.Of(Zhongshan, "贯彻《国务院办公厅关于深化产教融合的若干意见》。下一步，我局将新建实训基地3个。", capturedOn: Monday));
        var before = await ExportAsync(store);
        (await store.RebuildAsync(TestLetters.Extract)).ShouldBe(2);
        (await ExportAsync(store)).ShouldBe(before);
    }

    [Fact]
    public async Task The_same_number_with_another_title_stays_two_documents_and_is_reported() => await WithAsync(
        async reader =>
        {
            (await reader.GetStatisticsAsync()).Documents.ShouldBe(3);
            var shared = (await reader.GetSharedNumbersAsync()).ShouldHaveSingleItem();
            shared.Number.ShouldBe("中教函〔2023〕7号");
            shared.DocumentIds.Length.ShouldBe(2);
            return 0;
        },
        Numbered(1, 7), Numbered(2, 7), Numbered(3, 8));

    static DocumentGraph Numbered(int serial, int number) => TestLetters.Extract(new SourceDocument(
        $"""
        中教函〔2023〕{number}号

        中山市教育局关于市十六届人大三次会议第{serial}号建议的答复

        尊敬的代表：

        您提出的《关于深化产教融合第{serial}号事项的建议》收悉，现答复如下：按照国办发〔2017〕95号推进。

        中山市教育局
        2023年7月7日

        """,
        $"{serial}"));

    [Fact]
    public async Task A_store_of_mixed_versions_says_so_until_it_is_rebuilt()
    {
        await using var store = await OpenAsync();
        var current = TestLetters.Of(Liuzhou, Cites);
        await WriteAsync(store, current, TestLetters.Of(Zhongshan, Cites) with { ExtractorVersion = "0" });
        (await ReadAsync(store, reader => reader.GetExtractorVersionsAsync())).ShouldBe(["0", current.ExtractorVersion]);
        await store.RebuildAsync(TestLetters.Extract);
        (await ReadAsync(store, reader => reader.GetExtractorVersionsAsync())).ShouldBe([current.ExtractorVersion]);
    }

    [Fact]
    public async Task A_store_of_letters_refuses_a_composed_sample_and_the_reverse()
    {
        await using var letters = await OpenAsync();
        await Should.ThrowAsync<GraphStoreException>(() => WriteAsync(letters, TestLetters.Of(Zhongshan, "根据国办发〔2017〕95号推进。", composed: true)));
        await using var samples = await OpenAsync(composed: true);
        await Should.ThrowAsync<GraphStoreException>(() => WriteAsync(samples, TestLetters.Of(Zhongshan, "根据国办发〔2017〕95号推进。")));
    }

    [Fact]
    public async Task A_failed_batch_leaves_nothing_behind()
    {
        await using var store = await OpenAsync();
        var letter = TestLetters.Of(Zhongshan, "根据国办发〔2017〕95号推进。");
        await Should.ThrowAsync<GraphStoreException>(() => WriteAsync(store, letter, TestLetters.Of(Liuzhou, "根据国发〔2019〕4号推进。", composed: true)));
        (await ReadAsync(store, reader => reader.GetStatisticsAsync())).Documents.ShouldBe(0);
    }

    [Fact]
    public async Task Every_quote_equals_the_text_at_its_span() => await WithAsync(
        async reader =>
        {
            var document = (await reader.ListDocumentsAsync(new DocumentFilter(), new Page(1))).Items.Single().Row;
            var text = (await reader.GetTextsAsync([document.Id]))[document.Id];
            var citations = (await reader.GetCitationsAsync([document.Id]))[document.Id];
            var evidence = await reader.GetCitationEvidenceAsync([.. citations.Select(row => (row.DocumentId, row.WorkId))]);
            evidence.Values.SelectMany(rows => rows).ShouldNotBeEmpty();
            evidence.Values.SelectMany(rows => rows).ShouldAllBe(row => row.Quote == text.Substring(row.Start, row.End - row.Start));
            (await reader.GetMentionsAsync([document.Id]))[document.Id].ShouldAllBe(row => row.Text == text.Substring(row.Start, row.End - row.Start));
            return 0;
        },
        TestLetters.Of(Zhongshan, "𠮷。根据《国务院办公厅关于深化产教\n融合的若干意见》（国办发〔2017〕95号），推进工作。又据国发〔2019〕4号😀。"));
}
