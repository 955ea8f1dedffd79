using System.Text.RegularExpressions;
using PolicyGraph.Text;

namespace PolicyGraph.Authority;

/// <summary>What follows an organ's name in a text: what makes it another name (市委 + 书记), or one of its parts (市教育局 + 职成科).</summary>
static partial class AgencyContinuation
{
    const string Committees = "(?:法制|监察司法|监察和司法|财政经济|财经|教科文卫|教育科学文化卫生|环资|城建环资|环境与资源保护|农村|农业与农村|农业和农村|农业农村|社会建设|社会|民侨外|选任联|选联|代表|经济|经科|人口资源环境|教科卫体|社会和法制|社法|文化文史和学习|文化文史|文史|港澳台侨|民族宗教|民宗|委员工作|提案和委员联络|提案和联络|委员联络)(?:工作委员会|委员会|工委|委)(?!员)";

    /// <summary>市委员 is a person, 市政府采购 a thing, 市政协十四届二次会议 and 市政府常务会议 are meetings.</summary>
    public static bool IsCutShort(string text, int at, int length)
    {
        var organ = text.AsSpan(at, length);
        var end = at + length;
        if (organ.EndsWith("委") && end < text.Length && text[end] is '员' or '托' or '派')
            return true;
        return organ switch
        {
            "委" => AfterParty().IsMatch(text, end) || Meeting().IsMatch(text, end),
            "政府" or "人民政府" => AfterGovernment().IsMatch(text, end) || Meeting().IsMatch(text, end),
            "政协" or "人大" => AfterCouncil().IsMatch(text, end) || Session().IsMatch(text, end),
            _ => false,
        };
    }

    /// <summary>The length of a committee's name of 人大 or 政协 (人大社会委, 政协教科卫体委), of which no full name is certain; 0 where none stands.</summary>
    public static int CommitteeAt(string text, int at) => text.At(at) is '人' or '政' ? Committee().LengthAt(text, at) : 0;

    /// <summary>The same behind the full name of a 政协: 教科卫体委员会 of 政协景德镇市委员会.</summary>
    public static int CommitteeOfConferenceAt(string text, int at) => Chinese.Is(text.At(at)) ? CommitteeOfConference().LengthAt(text, at) : 0;

    /// <summary>The length of a division's name: 选联工委 of a 人大常委会, 职成科 of a bureau.</summary>
    public static int DivisionAt(string text, int end) => text.At(end - 1) is '局' or '委' or '厅' or '会' && Chinese.Is(text.At(end)) ? Division().LengthAt(text, end) : 0;

    /// <summary>The length of a branch's name: 高新分局 of a bureau.</summary>
    public static int BranchAt(string text, int end) => text.At(end - 1) == '局' && Chinese.Is(text.At(end)) ? Branch().LengthAt(text, end) : 0;

    [GeneratedRegex(@"\G(?:第|[一二三四五六七八九十0-9]|书记|常委|主委)")]
    private static partial Regex AfterParty();

    [GeneratedRegex(@"\G(?:采购|性|补贴|投资|引导|主导|工作报告|令第|门户|网站)")]
    private static partial Regex AfterGovernment();

    [GeneratedRegex(@"\G(?:代表|委|会|主席|常委|界|建议|议案|提案|机关报)")]
    private static partial Regex AfterCouncil();

    [GeneratedRegex(@"\G(?:第|[一二三四五六七八九十0-9])")]
    private static partial Regex Session();

    [GeneratedRegex(@"\G(?:常委会|常务会|党组会|党组扩大会|全会|全体会|全体扩大会|办公会|专题会|(?:经济|农村|人才|教育|金融|统战|城市|民族|政法|组织|宣传)工作会)")]
    private static partial Regex Meeting();

    [GeneratedRegex($@"\G(?:人大(?:常委会)?|政协){Committees}")]
    private static partial Regex Committee();

    [GeneratedRegex($@"\G{Committees}")]
    private static partial Regex CommitteeOfConference();

    [GeneratedRegex(@"\G(?<=常委会)[\u4e00-\u9fff]{1,6}?(?:工委|工作委员会|委员会|工作室)|\G(?<=[局委厅])(?:[\u4e00-\u9fff]{2,3}|(?!负责|牵头|会同|联合|下设|成立|设立|增设)[\u4e00-\u9fff-[局委厅由在将对各]]{4,9})[科处股](?:(?=[负科处、，。）\s]|$)|(?<=联系(?:人|单位|科室)：[^，。；\n]{2,24}))")]
    private static partial Regex Division();

    [GeneratedRegex(@"\G(?<=局)[\u4e00-\u9fff]{2,4}分局")]
    private static partial Regex Branch();
}
