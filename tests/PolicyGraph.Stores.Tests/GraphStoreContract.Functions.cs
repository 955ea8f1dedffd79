using PolicyGraph.Graph;
using PolicyGraph.Resolution;
using Shouldly;
using Xunit;

namespace PolicyGraph.Stores.Tests;

/// <summary>What documents do with the works that they cite: of each occurrence, of the citation, and which regions do so.</summary>
public abstract partial class GraphStoreContract
{
    const string RestsOn = "根据国办发〔2017〕95号文件，我局组织专题调研。";
    const string CarriesOut = "我局认真贯彻落实国办发〔2017〕95号文件。";
    const string BothOfThem = "国办发〔2017〕95号文件已有部署。我局认真贯彻落实国办发〔2017〕95号文件。根据国办发〔2017〕95号文件，我局组织专题调研。";

    [Fact]
    public async Task A_citation_has_the_strongest_function_of_its_occurrences_and_each_occurrence_its_own() => await WithAsync(
        async reader =>
        {
            var work = await WorkAsync(reader, "国办发〔2017〕95号");
            var citation = (await reader.GetCitedByAsync([work.Id], new(), AllOfThem))[work.Id].Items.ShouldHaveSingleItem().Row;
            (citation.Depth, citation.Function).ShouldBe((3, CitationFunction.Basis));
            (await reader.GetCitationsAsync([citation.DocumentId]))[citation.DocumentId].ShouldBe([citation]);
            var key = (citation.DocumentId, citation.WorkId);
            var evidence = (await reader.GetCitationEvidenceAsync([key]))[key];
            evidence.Select(row => row.Function).ShouldBe([CitationFunction.Mention, CitationFunction.Implementation, CitationFunction.Basis]);
            evidence[2].Quote.ShouldContain("根据");
            var mentions = (await reader.GetMentionsAsync([citation.DocumentId]))[citation.DocumentId].Where(row => row.TargetId == work.Id);
            mentions.Select(row => (row.Function, row.FunctionTrigger)).ShouldBe(
                [(CitationFunction.Mention, null), (CitationFunction.Implementation, "贯彻落实"), (CitationFunction.Basis, "根据")]);
            return 0;
        },
        TestLetters.Of(Zhongshan, BothOfThem));

    [Fact]
    public async Task Who_cites_a_work_is_filtered_by_function_and_nobody_counts_twice() => await WithAsync(
        async reader =>
        {
            var work = await WorkAsync(reader, "国办发〔2017〕95号");
            (await CountedAsync(CitationFunction.Basis)).ShouldBe([(Zhongshan, 2), (Yiwu, 1)]);
            (await CountedAsync(CitationFunction.Implementation)).ShouldBe([(Liuzhou, 1)]);
            (await CountedAsync(CitationFunction.Basis, CitationFunction.Implementation)).ShouldBe([(Zhongshan, 2), (Yiwu, 1), (Liuzhou, 1)], ignoreOrder: true);
            (await CountedAsync(CitationFunction.Repeal)).ShouldBeEmpty();
            (await CountedAsync()).ShouldBe([(Zhongshan, 2), (Yiwu, 1), (Liuzhou, 1)], ignoreOrder: true);
            return 0;

            async Task<List<(string, int)>> CountedAsync(params CitationFunction[] functions)
            {
                var query = new CitingRegionsQuery { Functions = CitationFunctions.Of(functions) };
                var rows = (await reader.GetCitingRegionsAsync([work.Id], query))[work.Id];
                var dated = query with { Dates = new(new DateOnly(2000, 1, 1), new DateOnly(2040, 1, 1)) };
                (await reader.GetCitingRegionsAsync([work.Id], dated))[work.Id].Select(row => row.ToString()).ShouldBe(rows.Select(row => row.ToString()));
                (await reader.GetCitedByAsync([work.Id], query, AllOfThem))[work.Id].TotalCount.ShouldBe(rows.Sum(row => row.DocumentCount));
                var within = await reader.GetRegionCitationsAsync([.. rows.Select(row => (work.Id, row.Region.Code))], query, AllOfThem);
                within.Values.Sum(slice => slice.Items.Length).ShouldBe(rows.Sum(row => row.DocumentCount));
                return [.. rows.Select(row => (row.Region.Name, row.DocumentCount))];
            }
        },
        TestLetters.Of(Zhongshan, BothOfThem), TestLetters.Of(Zhongshan, RestsOn, 2, "2021年5月6日"), TestLetters.Of(Liuzhou, CarriesOut), TestLetters.Of(Yiwu, RestsOn));

    [Fact]
    public async Task Counties_that_rest_on_a_work_roll_up_to_their_city() => await WithAsync(
        async reader =>
        {
            var work = await WorkAsync(reader, "国办发〔2017〕95号");
            var query = new CitingRegionsQuery(Authority.RegionLevel.City, RollUp: true) { Functions = CitationFunctions.Of(CitationFunction.Basis) };
            (await CitingRegionsAsync(reader, work, query)).ShouldBe(["金华市"]);
            return 0;
        },
        TestLetters.Of(Yiwu, RestsOn), TestLetters.Of(Shaoxing, CarriesOut));

    [Fact]
    public async Task Words_that_stand_for_works_named_before_count_apart() => await WithAsync(
        async reader =>
        {
            var work = await WorkAsync(reader, "国办发〔2017〕95号");
            var citation = (await reader.GetCitedByAsync([work.Id], new(), AllOfThem))[work.Id].Items.ShouldHaveSingleItem().Row;
            (citation.Depth, citation.Function).ShouldBe((1, CitationFunction.Implementation));
            return 0;
        },
        TestLetters.Of(Zhongshan, CarriesOut + "根据以上文件，我局组织专题调研。"));

    [Fact]
    public async Task What_a_deleted_or_corrected_letter_did_is_forgotten()
    {
        await using var store = await OpenAsync();
        await WriteAsync(store, TestLetters.Of(Zhongshan, RestsOn, url: "https://example.test/1", capturedOn: Monday), TestLetters.Of(Liuzhou, RestsOn));
        await WriteAsync(store, TestLetters.Of(Zhongshan, CarriesOut, url: "https://example.test/1", capturedOn: Monday.AddDays(1)));
        await ReadAsync(store, async reader =>
        {
            var work = await WorkAsync(reader, "国办发〔2017〕95号");
            (await CitingRegionsAsync(reader, work, new() { Functions = CitationFunctions.Of(CitationFunction.Basis) })).ShouldBe([Liuzhou]);
            (await CitingRegionsAsync(reader, work, new() { Functions = CitationFunctions.Of(CitationFunction.Implementation) })).ShouldBe([Zhongshan]);
            return await SummaryIsARecountAsync(reader);
        });
    }
}
