using PolicyGraph.Documents;
using PolicyGraph.Graph;

namespace PolicyGraph.Benchmarks;

/// <summary>Made-up letters for measuring stores at scale: as many as asked, ten citations each, one work cited by most of them.</summary>
/// <remarks>The same number gives the same letters. The text is short: what is measured is the store, not the extractor.</remarks>
static class GeneratedGraph
{
    public const int CitationsADocument = 10;

    const int Works = 2000;

    /// <summary>The share of letters that cite the most cited work: 12,000 of 20,000.</summary>
    const double MostCited = 0.6;

    static readonly string[] Cities = ["中山", "柳州", "长春", "义乌", "绍兴", "佛山", "东莞", "温州", "宁波", "杭州", "苏州", "无锡", "青岛", "济南", "成都", "武汉", "长沙", "郑州", "合肥", "福州"];

    public static IEnumerable<DocumentGraph> Documents(int count)
    {
        var pipeline = new PolicyGraphPipeline();
        for (var serial = 1; serial <= count; serial++)
            yield return pipeline.Build(Letter(serial));
    }

    /// <summary>The number of a work, the most cited one first.</summary>
    public static string NumberOf(int work) => $"国办发〔{2001 + (work / 100)}〕{(work % 100) + 1}号";

    static SourceDocument Letter(int serial)
    {
        var cited = Cited(serial).Select(work => $"按照{NumberOf(work)}文件推进。");
        var city = Cities[serial % Cities.Length];
        var text = $"""
            {city}市教育局关于市十六届人大三次会议第{serial}号建议的答复

            尊敬的代表：

            您提出的《关于深化产教融合第{serial}号事项的建议》收悉，现答复如下：

            {string.Join('\n', cited)}

            {city}市教育局
            {2018 + (serial % 7)}年{(serial % 12) + 1}月{(serial % 28) + 1}日

            """;
        return new SourceDocument(text, Hashing.Sha256(text), $"https://example.test/{serial}");
    }

    // Popular works are cited more often: the square of an even draw.
    static HashSet<int> Cited(int serial)
    {
        var random = new Random(serial);
        var works = new HashSet<int>();
        if (random.NextDouble() < MostCited)
            works.Add(0);
        while (works.Count < CitationsADocument)
            works.Add(1 + (int)(Math.Pow(random.NextDouble(), 2) * (Works - 1)));
        return works;
    }
}
