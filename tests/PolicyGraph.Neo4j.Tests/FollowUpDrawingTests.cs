using PolicyGraph.Graph;
using PolicyGraph.Stores.Tests;
using Shouldly;
using Xunit;

namespace PolicyGraph.Neo4j.Tests;

/// <summary>What became of promises is drawn on demand for Neo4j Browser: it must be what the reader answers, whatever was drawn before.</summary>
[Collection(Neo4jCollection.Name)]
public sealed class FollowUpDrawingTests(Neo4jServer server)
{
    static readonly DateTimeOffset Monday = new(2024, 6, 3, 8, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task What_is_drawn_is_what_the_reader_answers_however_often_and_after_documents_changed()
    {
        await Neo4jGraphStoreTests.EmptyAsync(server.Options);
        await using var store = await Neo4jGraphStore.OpenAsync(server.Options);
        const string plans = "下一步，我局将在2023年底前新建产业学院8个。下一步，我局将制定《中山市甲乙丙丁实施方案》。下一步，我局将组建中山市智能装备产教联合体。";
        await store.WriteAsync(new GraphBatch(
        [
            TestLetters.Of("中山市", plans, 1, "2022年7月7日"), Later("2023年，我局已新建产业学院5个，中山市智能装备产教联合体由中山职业技术学院牵头组建。我市印发《中山市甲乙丙丁实施方案》。", Monday),
            TestLetters.Of("柳州市", "2023年，我局已新建产业学院5个。", 3, "2023年7月7日"),
        ]));
        (await DrawnAsync()).ShouldBeEmpty();
        var first = await IsDrawnAsync(store);
        first.Count.ShouldBeGreaterThanOrEqualTo(3);
        new[] { "Commitment", "Policy", "Alliance" }.ShouldAllBe(kind => first.Any(line => line.Contains($" {kind} ")));
        first.ShouldContain(line => line.Contains(" Changed ") && line.Contains("reported 5个 of 8个") && line.Contains("将在2023年底前新建产业学院8个") && line.Contains("2023-07-07"));
        (await IsDrawnAsync(store)).ShouldBe(first);

        // The later letter's next capture tells of the colleges alone, and is done.
        await store.WriteAsync(new GraphBatch([Later("2023年，我局已新建产业学院8个。", Monday.AddDays(1))]));
        var replaced = await IsDrawnAsync(store);
        replaced.ShouldHaveSingleItem().ShouldContain(" Done ");
    }

    static DocumentGraph Later(string body, DateTimeOffset capturedOn) =>
        TestLetters.Of("中山市", body, 2, "2023年7月7日", url: "https://example.test/later", capturedOn: capturedOn);

    async Task<List<string>> IsDrawnAsync(Neo4jGraphStore store)
    {
        (await store.DrawFollowUpsAsync(TestContext.Current.CancellationToken)).ShouldBe((await DrawnAsync()).Count);
        var drawn = await DrawnAsync();
        drawn.ShouldBe(await AnsweredAsync(store), ignoreOrder: true);
        return drawn;
    }

    // Promise by promise, as a client asks.
    static async Task<List<string>> AnsweredAsync(Neo4jGraphStore store)
    {
        await using var reader = await store.OpenReaderAsync();
        var lines = new List<string>();
        foreach (var promise in (await reader.ListCommitmentsAsync(new CommitmentFilter(), new Page(100))).Items.Select(item => item.Row))
        {
            var said = (await FollowUpReading.OfRegionsAsync(reader, [promise.DocumentId]))[promise.DocumentId];
            foreach (var later in FollowUps.Of(said.Single(one => one.Row.Id == promise.Id), said))
                lines.Add(await LineAsync(promise, later.Later.Id, later.Kind, later.Reason, later.Later.Evidence));
            foreach (var came in (await NamedOutcomes.OfAsync(reader, [promise.Id])).GetValueOrDefault(promise.Id, []))
                lines.Add(await LineAsync(promise, came.NodeId, came.Kind, came.Reason, came.Evidence[0]));
        }

        return lines;

        async Task<string> LineAsync(CommitmentRow promise, string target, FollowUpKind kind, string reason, EvidenceRow said)
        {
            var nodes = await reader.GetNodesAsync([target, said.DocumentId]);
            var (node, letter) = (nodes[target], (DocumentRow)nodes[said.DocumentId]);
            var label = node is CommitmentRow ? "Commitment" : node is WorkRow ? "Policy" : ((InstitutionRow)node).Type.ToString();
            return $"{promise.Id} {target} {label} {kind} {reason} | {promise.Evidence.Quote} | {said.Quote} | {letter.IssuedOn} | {letter.Title}";
        }
    }

    Task<List<string>> DrawnAsync() => server.LinesAsync(
        """
        MATCH (c:Commitment)-[f:FOLLOWED_UP_BY]->(n)
        RETURN c.id + ' ' + n.id + ' ' + head([label IN labels(n) WHERE label IN ['Commitment', 'Policy', 'Alliance']]) + ' ' + f.kind + ' ' + f.reason
          + ' | ' + f.promiseQuote + ' | ' + f.quote + ' | ' + f.date + ' | ' + f.documentTitle AS line
        ORDER BY line
        """);
}
