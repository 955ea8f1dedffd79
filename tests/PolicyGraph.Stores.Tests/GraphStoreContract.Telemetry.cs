using System.Diagnostics;
using Shouldly;
using Xunit;

namespace PolicyGraph.Stores.Tests;

/// <summary>What a store tells of its work to whoever listens.</summary>
public abstract partial class GraphStoreContract
{
    [Fact]
    public async Task Each_statement_of_a_question_is_a_span_by_its_name_without_what_was_asked()
    {
        await using var store = await OpenAsync();
        await WriteAsync(store, TestLetters.Of(Zhongshan, "认真落实《甲乙丙丁实施方案》。"));
        using var spans = new RecordedSpans();
        await ReadAsync(store, reader => reader.SearchAsync("甲乙丙丁", 10));
        spans.Ended.ShouldNotBeEmpty();
        spans.Ended.ShouldAllBe(span => span.Kind == ActivityKind.Client && span.Status == ActivityStatusCode.Unset);
        spans.Ended.Select(span => span.GetTagItem("db.operation.name")).ShouldBe(spans.Ended.Select(span => span.DisplayName));
        spans.Ended.Select(span => span.GetTagItem("db.system.name")).Distinct().ShouldHaveSingleItem();
        spans.Text.ShouldNotContain("甲乙丙丁");
    }
}
