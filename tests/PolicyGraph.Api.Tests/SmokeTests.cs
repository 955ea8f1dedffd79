using Microsoft.Extensions.DependencyInjection;
using GraphQL.Types;
using GraphQL;

namespace PolicyGraph.Api.Tests;

public sealed class SmokeTests(ITestOutputHelper output)
{
    [Fact]
    public async Task Everything()
    {
        await using var host = await ApiHost.StartAsync(new FakeGraph());
        output.WriteLine((await host.AskAsync("""
            { work(number:"国办发〔2017〕95号") { __typename id title ... on Policy { genre } region { name parent { name } children { name } } issuers { agency { name } origin source { name } }
                citedBy(first:1) { totalCount pageInfo { hasNextPage endCursor } edges { cursor node { depth document { title issuedOn source { textSha256 capturedOn } } work { id } evidence { quote url document { id } } } } }
                citingRegions(level: CITY) { region { name } documentCount firstCitedOn documents { edges { node { id } evidence { quote } } } citations { totalCount } }
                implementedBy { edges { node { work { title } origin evidence { start } } } } }
              documents(filter: {region: "佛山", issuedAfter: "2020-01-01"}) { totalCount edges { node { text citations(work:"work_l") { work { title } } mentions { type candidates { __typename id } target { id } } issuers { name level } institutions(first: 1) { edges { node { __typename name } evidence { quote } } } } } }
              institutions(filter: {type: COLLEGE}) { edges { node { name mentionedIn { edges { node { id } evidence { quote } } } } } }
              search(text:"产教") { node { __typename id } score highlight } coverage { documents undated } statistics { laws }
              node(id:"region_440600") { ... on Region { name documents { totalCount } works { totalCount } } } region(name:"佛山") { code } works(first: 2) { edges { node { title } } } }
            """)).ToString());
        foreach (var bad in new[] {
            "{ work(title:\"关于深化产教融合的实施意见\") { id } }", "{ work { id } }", "{ works(first: 101) { totalCount } }", "{ region(name:\"通州区\") { code } }",
            "{ documents(filter:{issuedAfter:\"2023-7-7\"}) { totalCount } }", "{ nope }", "{ work(", "{ documents(filter:{region:\"某某\"}) { totalCount } }" })
            output.WriteLine((await host.AskAsync(bad)).ToString());
        output.WriteLine((await host.AskAsync("query($d: Date) { documents(filter:{issuedAfter:$d}) { totalCount } }", new { d = "x" })).ToString());
        output.WriteLine(await host.Client.GetStringAsync("/evidence/doc_a/0-8?text=11"));
    }
}
