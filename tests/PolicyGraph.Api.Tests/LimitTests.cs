using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace PolicyGraph.Api.Tests;

/// <summary>What one request may ask for; each of these would otherwise cost far more than it says.</summary>
public sealed class LimitTests
{
    [Fact]
    public async Task A_body_beyond_the_limit_is_refused()
    {
        await using var host = await ApiHost.StartAsync(new FakeGraph());
        using var response = await host.Client.PostAsJsonAsync("/graphql", new { query = new string(' ', 128 * 1024) });
        response.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        (await response.Content.ReadFromJsonAsync<JsonElement>()).ErrorCode().ShouldBe("PAYLOAD_TOO_LARGE");
    }

    [Fact]
    public Task Too_many_tokens_are_refused() =>
        ShouldBeTooComplex("{" + string.Concat(Enumerable.Range(0, 1500).Select(at => $"\na{at}: __typename")) + "}", "tokens");

    [Fact]
    public Task Brackets_without_end_are_refused() => ShouldBeTooComplex(string.Concat(Enumerable.Repeat("{a", 1900)), "nested");

    [Fact]
    public Task A_long_chain_of_fragments_is_refused() => ShouldBeTooComplex(
        "{ ...f0 }" + string.Concat(Enumerable.Range(0, 400).Select(at => $"\nfragment f{at} on Query {{ a{at}: __typename ...f{at + 1} }}"))
        + "fragment f400 on Query { __typename }", null);

    [Fact]
    public Task Fragments_that_double_are_refused() => ShouldBeTooComplex(
        "{ ...f0 }" + string.Concat(Enumerable.Range(0, 40).Select(at => $"fragment f{at} on Query {{ ...f{at + 1} ...f{at + 1} }}"))
        + "fragment f40 on Query { __typename }", "fragments");

    [Fact]
    public Task A_query_that_is_too_deep_is_refused() => ShouldBeTooComplex(
        "{ region(code: \"440600\") {" + string.Concat(Enumerable.Repeat("children {", 16)) + "code" + new string('}', 18), null);

    [Fact]
    public Task Lists_of_lists_are_weighed_by_their_length() => ShouldBeTooComplex(
        "{ works(first: 100) { edges { node { citedBy(first: 100) { edges { node { document { citations { work { citedBy(first: 100) { totalCount } } } } } } } } } } }", null);

    [Fact]
    public Task Lists_that_cost_a_read_each_are_weighed_by_it() => ShouldBeTooComplex(
        "{" + string.Concat(Enumerable.Range(0, 6).Select(at => $"a{at}: institutions(first: 100) {{ edges {{ node {{ commitments(first: 0) {{ totalCount }} }} }} }} ")) + "}", null);

    [Fact]
    public Task Citations_by_any_way_are_weighed_by_the_lists_that_they_are_read_from() => ShouldBeTooComplex(
        "{" + string.Concat(Enumerable.Range(0, 6).Select(at => $"a{at}: works(first: 100) {{ edges {{ node {{ citedBy(transitive: true, first: 0) {{ totalCount }} }} }} }} ")) + "}", null);

    [Fact]
    public Task Letters_and_their_proposals_that_go_round_are_weighed() => ShouldBeTooComplex(
        "{ suggestions(first: 100) { edges { node { proposal { answeredBy { proposal { answeredBy { proposal { suggestions { text } } } } } } } } } }", null);

    [Fact]
    public Task Introspection_that_goes_round_is_refused() => ShouldBeTooComplex(
        "{ __schema { types { fields { type { fields { type { fields { type { fields { type { fields { name } } } } } } } } } } } }", null);

    [Fact]
    public async Task Fragments_that_go_round_are_no_query()
    {
        await using var host = await ApiHost.StartAsync(new FakeGraph());
        (await host.AskAsync("{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }")).ErrorCode().ShouldBe("GRAPHQL_VALIDATION_FAILED");
    }

    [Fact]
    public async Task A_request_may_not_hold_its_snapshot_for_ever()
    {
        await using var host = await ApiHost.StartAsync(new FakeGraph { Hangs = true }, new ApiLimits { Timeout = TimeSpan.FromMilliseconds(20) });
        using var response = await host.Client.PostAsJsonAsync("/graphql", new { query = "{ statistics { laws } }" });
        response.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await response.Content.ReadFromJsonAsync<JsonElement>()).ErrorCode().ShouldBe("TIMEOUT");
    }

    [Fact]
    public async Task The_usual_introspection_query_is_answered()
    {
        await using var host = await ApiHost.StartAsync(new FakeGraph());
        var answer = await host.AskAsync("""
            query { __schema { queryType { name } types { ...T } directives { name args { ...I } } } }
            fragment T on __Type { kind name fields(includeDeprecated: true) { name args { ...I } type { ...R } } inputFields { ...I } interfaces { ...R }
              enumValues(includeDeprecated: true) { name } possibleTypes { ...R } }
            fragment I on __InputValue { name type { ...R } defaultValue }
            fragment R on __Type { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } } } } } }
            """);
        answer.TryGetProperty("errors", out _).ShouldBeFalse(answer.ToString());
    }

    static async Task ShouldBeTooComplex(string query, string? message)
    {
        await using var host = await ApiHost.StartAsync(new FakeGraph());
        var answer = await host.AskAsync(query);
        answer.ErrorCode().ShouldBe("QUERY_TOO_COMPLEX");
        answer.Text("errors/0/message")!.ShouldContain(message ?? "");
    }
}
