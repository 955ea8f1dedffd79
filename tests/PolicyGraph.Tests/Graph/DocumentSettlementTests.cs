using PolicyGraph.Graph;
using Shouldly;
using Xunit;

namespace PolicyGraph.Tests.Graph;

public sealed class DocumentSettlementTests
{
    static readonly DateTimeOffset Monday = new(2024, 6, 3, 8, 0, 0, TimeSpan.Zero);

    static CaptureKeys Capture(string id, DateTimeOffset? on, params string[] keys) => new(id, [.. keys], on, id);

    [Fact]
    public void Captures_that_share_a_key_through_others_are_one_document()
    {
        var groups = DocumentSettlement.Group(
            [Capture("a", Monday, "url|u", "text|1"), Capture("b", Monday, "url|u", "text|2"), Capture("c", Monday, "url|v", "text|2")]);
        groups.ShouldHaveSingleItem().Captures.ShouldBe(["a", "b", "c"]);
    }

    [Fact]
    public void Captures_without_a_key_in_common_stay_apart() =>
        DocumentSettlement.Group([Capture("a", null, "text|1"), Capture("b", null, "text|2")]).Length.ShouldBe(2);

    [Fact]
    public void The_latest_capture_is_current_whatever_came_first()
    {
        var late = Capture("a", Monday.AddDays(1), "url|u", "text|1");
        var early = Capture("b", Monday, "url|u", "text|2");
        DocumentSettlement.Group([late, early]).Single().CurrentCapture.ShouldBe("a");
        DocumentSettlement.Group([early, late]).Single().CurrentCapture.ShouldBe("a");
    }

    [Fact]
    public void A_capture_without_a_time_is_older_than_any_other() =>
        DocumentSettlement.Group([Capture("b", null, "url|u"), Capture("a", Monday, "url|u")]).Single().CurrentCapture.ShouldBe("a");

    [Fact]
    public void The_document_bears_the_id_of_its_strongest_key_and_answers_to_all()
    {
        var document = DocumentSettlement.Group([Capture("a", Monday, "number|x", "url|u"), Capture("b", Monday, "url|u", "text|1")]).Single();
        document.Id.ShouldBe(NodeId.OfDocument("number|x"));
        document.KeyIds.ShouldBe([NodeId.OfDocument("number|x"), NodeId.OfDocument("url|u"), NodeId.OfDocument("text|1")]);
    }
}
