using PolicyGraph.Documents;
using PolicyGraph.Graph;

namespace PolicyGraph.Stores.Tests;

/// <summary>Short composed letters: a city's education bureau answers a suggestion. Nobody wrote them.</summary>
public static class TestLetters
{
    static readonly PolicyGraphPipeline Pipeline = new();

    /// <summary>What a store writes for a letter of a city's education bureau.</summary>
    /// <param name="body">The sentences that cite.</param>
    /// <param name="serial">Tells the city's letters apart.</param>
    /// <param name="date">As printed in the signature; null for a letter without a date.</param>
    public static DocumentGraph Of(
        string city, string body, int serial = 1, string? date = "2023年7月7日", string? url = null, DateTimeOffset? capturedOn = null, bool composed = false)
    {
        var text = $"""
            {city}教育局关于市十六届人大三次会议第{serial}号建议的答复

            尊敬的代表：

            您提出的《关于深化产教融合第{serial}号事项的建议》收悉，现答复如下：

            {body}

            {city}教育局
            {date}

            """;
        return Pipeline.Build(new SourceDocument(text, Hashing.Sha256("bytes of " + text), url, null, capturedOn, composed));
    }

    public static DocumentGraph Extract(SourceDocument source) => Pipeline.Build(source);
}
