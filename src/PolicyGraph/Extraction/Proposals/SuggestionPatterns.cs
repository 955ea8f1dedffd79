using System.Text.RegularExpressions;

namespace PolicyGraph.Extraction.Proposals;

/// <summary>How letters print the points of a proposal that they answer.</summary>
static partial class SuggestionPatterns
{
    const string Proposer = "(?:您们?|你们?|贵(?:会|委|总支|支部|单位|组|社|党派|办|联)|提案(?:者|人|中)?|议案|来信)";

    const string Ordinal = "第[一二三四五六七八九十0-9]{1,2}[条点项个]";

    /// <summary>A heading whose items are points: 关于所提建议, 对具体建议的答复, 关于贵会的三点具体建议, 提案建议的办理.</summary>
    [GeneratedRegex(
        $"^(?:关于|对于?|针对)?(?:{Proposer}|代表|委员)?(?:在?提案中)?(?:所|重点)?(?:提出?|关心)?的?(?:(?:几|[0-9一二三四五六七八九十两]{{1,3}})[点项条个]|具体|有关|相关|各项|主要)*的?(?:建议|意见)(?:事项|内容|意见)?(?:{Ordinal})?的?(?:答复|办理|采纳|落实|回应|回复|说明)?(?:情况|意见)?$"
        + "|^(?:关于|对)提案(?:中|的)?(?:[0-9一二三四五六七八九十两]{1,3}[点项条个])?(?:具体|有关|所提)?(?:建议|意见|问题)(?:的答复)?$"
        + $"|^(?:关于|对|针对)?{Proposer}?提出的(?:以下|如下)?(?:几|[0-9一二三四五六七八九十两]{{1,3}})?[点项条个]?(?:具体)?建议(?:，[^，]{{0,12}})?$", RegexOptions.CultureInvariant)]
    public static partial Regex Section();

    /// <summary>A heading of how the proposal was handled: only what begins with 关于 beneath it is a point.</summary>
    [GeneratedRegex("^(?:关于|对)?(?:提案|建议|提案建议)的?(?:办理|答复|落实)(?:情况|意见)?$|^(?:关于|对)(?:提案|建议)的答复$|^建议办理$", RegexOptions.CultureInvariant)]
    public static partial Regex LooseSection();

    /// <summary>Points of one fate: 已采纳的建议, 暂缓办理的建议.</summary>
    [GeneratedRegex("^(?<fate>[^，。的]{2,12})的(?:建议|意见)$", RegexOptions.CultureInvariant)]
    public static partial Regex Fate();

    /// <summary>关于加强统筹的建议; 关于您提出的“…”的建议; 针对贵会提出的第二条建议“…”.</summary>
    [GeneratedRegex(
        $"^(?:关于|对于?|针对)?(?:{Proposer}|[^，。；“]{{1,12}}(?:代表|委员))(?:所)?(?:提出?|建议|反映)的?(?:{Ordinal})?(?:建议|意见)?(?:，?即)?[，：]?[“\"](?<text>[^”\"]{{4,80}})[”\"](?:的?(?:建议|意见|提议|诉求|问题|事项))?"
        + $"|^(?:关于|对于?|针对)?(?:{Proposer}|[^，。；“]{{1,12}}(?:代表|委员))(?:所)?提出?的?(?:关于)?(?!的|第|出)(?<text>[^。；“”]{{4,60}}?)的?(?:建议|提议|诉求)(?=$|，|：|。)"
        + $"|^(?:关于|对于?|针对)?(?:{Proposer}(?:所)?(?:提出?)?的?)?{Ordinal}(?:建议|意见)?(?:，?即|，?关于|，?为|：|，)*[“\"]?(?<text>[^，。；“”\"]{{4,60}}?)[”\"]?(?:的?建议)?(?=$|，|。|：)"
        + "|^(?:关于|对于?|针对)[“\"](?<text>(?:[^“”\"]|“[^”]*”){4,80})[”\"](?:的?(?:建议|提议|诉求|意见|事项|一事|事宜))?(?=$|，|。|：|（)"
        + "|^(?:关于|对于?|针对)(?<text>[^。；《]{4,60}?)(?:的|等)?(?:具体)?(?:建议|提议|诉求)(?=$|：|（)"
        + "|^(?:关于|针对)(?<text>[^。；，《]{4,40}?)的(?:建议|提议|诉求)(?=，)", RegexOptions.CultureInvariant)]
    public static partial Regex Point();

    /// <summary>What stands as an item under a heading of points: 关于冷链物流, “学生半价”, 新增接驳线路.</summary>
    [GeneratedRegex(
        "^(?<about>关于|对于|针对)?(?:[“\"](?<text>[^“”\"]{2,80})[”\"](?:(?<field>方面)|的?(?:建议|问题|事项))?"
        + "|(?<text>(?:[^，。；：“”\"]|“[^”]*”){2,60}?)(?:(?<field>方面)|的?(?:建议|问题|事项))?(?=$|[，。；：]))", RegexOptions.CultureInvariant)]
    public static partial Regex Item();

    /// <summary>Within a paragraph: 您建议由财政补贴，…; 提案提出“…”; 提案所提购房补贴，….</summary>
    [GeneratedRegex(
        $"(?:^|[，；。：]|(?:至于|关于|对于?|针对|认同|同意|赞同))(?:{Proposer})(?:还|也|同时|另)?(?:所)?(?:建议|提出|提议)(?:的?(?:{Ordinal})?(?:建议|意见)?)[，：]?(?:关于|将)?[“\"](?<text>[^”\"。]{{4,80}})[”\"]"
        + $"|(?:^|[，；。：]|认同|同意|赞同)(?:{Proposer})(?:中|提出的)?关于[“\"](?<text>[^”\"。]{{4,80}})[”\"]的?(?:建议|设想|提议|意见|主张|思路)?"
        + $"|(?:^|[，；。：])(?:{Proposer})(?:还|也|同时|另)?(?:建议|提议)(?!办理|答复|的|[，。：“\"]|案|意|收)(?<text>[^，。；]{{4,60}})"
        + $"|(?:^|[，；。：])(?:{Proposer})(?:还|也|同时)?提出(?=对|将|由|在|要|给予|设立|建立|加强|取消|免除|减免|提高|统一)(?<text>[^，。；的]{{2,4}}[^，。；]{{2,56}})"
        + "|(?:^|[，；。：])(?:提案|您|贵会|贵委)(?:所提|建议的)(?!出|的|建议|意见|问题)(?<text>[^，。；]{4,24}?)(?:的建议)?(?=，)"
        + "|^建议[“\"](?<text>[^”\"。]{4,80})[”\"]", RegexOptions.CultureInvariant)]
    public static partial Regex Inline();

    /// <summary>三点具体建议: the proposal as a whole, no point of it.</summary>
    [GeneratedRegex("^(?:[0-9几一二三四五六七八九十两]+[点项条个])?(?:具体|有关|相关|宝贵|这些)?(?:建议|意见)?$", RegexOptions.CultureInvariant)]
    public static partial Regex Whole();

    /// <summary>What is no point though it stands where one might: what is to come, thanks, how the office worked.</summary>
    [GeneratedRegex("下一?步|下(?:一)?阶段|今后|感谢|专此|以上答复|概述|过程|更多|宝贵", RegexOptions.CultureInvariant)]
    public static partial Regex Other();
}
