namespace PolicyGraph.Cli.Tests;

/// <summary>Letters for the tests, composed: nobody wrote them.</summary>
static class Letters
{
    public const string Zhongshan = """
        中教体函〔2023〕999号

        中山市教育和体育局关于市十六届人大三次会议第2023999号建议答复的函

        尊敬的某某代表：

        您提出的《关于深化产教融合的建议》收悉。我局认真落实《国务院办公厅关于深化产教融合的若干意见》（国办发〔2017〕95号），推动校企合作。

        联系人：王小明，联系电话：0760-88887777

        中山市教育和体育局
        2023年7月7日

        """;

    public const string Liuzhou = """
        柳教函〔2022〕998号

        柳州市教育局关于市政协十三届一次会议第998号提案答复的函

        您提出的《关于发展职业教育的提案》收悉。根据国办发〔2017〕95号文件要求，我市支持企业办学。

        柳州市教育局
        2022年5月6日

        """;

    public static string Promising(string year, string deeds, string day) => $"""
        柳教函〔{year}〕997号

        柳州市教育局关于市政协十三届{year[^1]}次会议第997号提案答复的函

        您提出的《关于发展职业教育的提案》收悉。

        二、下一步工作

        {deeds}。

        柳州市教育局
        {year}年{day}

        """;
}
