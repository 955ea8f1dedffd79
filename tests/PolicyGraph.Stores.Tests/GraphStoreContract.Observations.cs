using PolicyGraph.Extraction.Commitments;
using PolicyGraph.Graph;
using Shouldly;
using Xunit;

namespace PolicyGraph.Stores.Tests;

/// <summary>Numbers that letters print and that promise nothing.</summary>
public abstract partial class GraphStoreContract
{
    const string Counted = "全市现有高职院校11所，在校生19.2万人。";

    [Fact]
    public async Task A_letter_tells_its_numbers_in_text_order_with_the_sentence() => await WithAsync(
        async reader =>
        {
            var id = (await reader.ListDocumentsAsync(new DocumentFilter(), AllOfThem)).Items.Single().Row.Id;
            var rows = (await reader.GetObservationsAsync([id]))[id];
            rows.Select(row => (row.Quantity.Value, row.Quantity.Unit, row.Quantity.Measure)).ShouldBe([(11m, "所", "学校"), (19.2m, "万人", "学生")]);
            foreach (var row in rows)
            {
                (row.DocumentId, row.Evidence.DocumentId).ShouldBe((id, id));
                (await reader.GetTextAsync(id, row.Evidence.TextSha256))![row.Evidence.Start..row.Evidence.End].ShouldBe(row.Evidence.Quote);
            }

            return 0;
        },
        TestLetters.Of(Zhongshan, Counted));

    [Fact]
    public async Task A_number_is_counted_of_the_one_body_that_its_sentence_is_about() => await WithAsync(
        async reader =>
        {
            var id = (await reader.ListDocumentsAsync(new DocumentFilter(), AllOfThem)).Items.Single().Row.Id;
            var (rows, mentions) = ((await reader.GetObservationsAsync([id]))[id], (await reader.GetMentionsAsync([id]))[id]);
            var subjects = rows.Select(row => QuantitySubjects.Of(row, mentions)).ToList();
            subjects.Select(subject => subject is null).ShouldBe([false, true]);
            ((InstitutionRow)(await reader.GetNodesAsync([subjects[0]!]))[subjects[0]!]).Name.ShouldBe("中山职业技术学院");
            return 0;
        },
        TestLetters.Of(Zhongshan, "中山职业技术学院现有专业41个。全市现有中职学校9所。"));

    [Fact]
    public async Task Numbers_of_one_measure_are_listed_by_region() => await WithAsync(
        async reader =>
        {
            (await ValuesAsync(new ObservationFilter { Measure = MeasureNames.OneForm("高职院校") })).ShouldBe([3m, 11m]);
            (await ValuesAsync(new ObservationFilter { Measure = "学校", RegionCode = "440000" })).ShouldBe([11m]);
            (await ValuesAsync(new ObservationFilter { Measure = "学校", RegionCode = "440000", IncludeDescendants = false })).ShouldBeEmpty();
            (await ValuesAsync(new ObservationFilter { Measure = "产业学院" })).ShouldBeEmpty();
            var first = await reader.ListObservationsAsync(new ObservationFilter(), new Page(1));
            first.TotalCount.ShouldBe(3);
            var rest = await reader.ListObservationsAsync(new ObservationFilter(), new Page(9, first.Items[0].Cursor));
            first.Items.Concat(rest.Items).Select(item => item.Row.Quantity.Value).ShouldBe([3m, 11m, 19.2m]);
            return 0;

            async Task<List<decimal>> ValuesAsync(ObservationFilter filter) =>
                [.. (await reader.ListObservationsAsync(filter, AllOfThem)).Items.Select(item => item.Row.Quantity.Value)];
        },
        TestLetters.Of(Zhongshan, Counted), TestLetters.Of(Liuzhou, "全市现有高职院校3所。", date: "2024年7月7日"));

    [Fact]
    public async Task A_deleted_letter_counts_nothing()
    {
        await using var store = await OpenAsync();
        var id = (await WriteAsync(store, TestLetters.Of(Zhongshan, Counted))).Documents.Single();
        await store.DeleteDocumentAsync(id);
        (await ReadAsync(store, reader => reader.ListObservationsAsync(new ObservationFilter(), AllOfThem))).TotalCount.ShouldBe(0);
    }
}
