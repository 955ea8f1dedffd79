using System.Text.RegularExpressions;
using PolicyGraph.Text;

namespace PolicyGraph.Extraction.Commitments;

/// <summary>Reads how firmly a deed is promised, by the words of its clause.</summary>
static partial class StrengthReader
{
    public static CommitmentStrength Of(string text, TextSpan deed) =>
        IsRefusal(text, deed) ? CommitmentStrength.Refused : Of(text.AsSpan(deed.Start, deed.Length));

    static CommitmentStrength Of(ReadOnlySpan<char> clause) =>
        Condition().IsMatch(clause) ? CommitmentStrength.Conditional
        : Exploring().IsMatch(clause) ? CommitmentStrength.Explore
        : Striving().IsMatch(clause) ? CommitmentStrength.Strive
        : CommitmentStrength.Firm;

    /// <summary>Whether a sentence refuses (暂不, 不予, 恕难, 无法) and no clause of it promises: 将先行论证，暂不铺开 promises.</summary>
    public static bool IsRefusal(string text, TextSpan sentence) =>
        Refusal().IsMatch(text.AsSpan(sentence.Start, sentence.Length)) && !Clauses.Of(text, sentence).Any(clause => Promises(text.AsSpan(clause.Start, clause.Length)));

    static bool Promises(ReadOnlySpan<char> clause) => Promise().IsMatch(clause) && !Refusal().IsMatch(clause);

    [GeneratedRegex(
        "暂不(?!具备.{0,12}将)|暂未|暂缓|暂时?(?:无法|不能|难以|没有)|不予|不宜|恕难|难以(?:采纳|实现|实施|支持|满足|办理|落实|一步到位|同步)|无法(?:采纳|落实|实施|支持|办理|自行|满足)|不(?:能|便|再|拟|建议)(?:采纳|实施|新设|单设|另设|单独|统一|设立|新增|调整|安排|列入|支持)"
        + "|不再单|不另设|不另行|不作(?:统一)?(?:要求|规定|安排|调整)|不(?:具备|符合|适用)[^，]{0,10}(?:条件|政策|规定|要求|制度)?$|(?:条件|时机)(?:目前|暂|均)?(?:尚|还|仍)?(?:不|未)(?:具备|成熟|充分)|不属于|不在[^，]{0,16}(?:范围|权限)|无(?:此项)?[^，]{0,6}(?:支出依据|安排)|尚?不具备(?:条件)?", RegexOptions.CultureInvariant)]
    private static partial Regex Refusal();

    [GeneratedRegex("(?:^|[局委厅办府会市省县区州们院学])(?:也|还)?(?:将|拟)(?!.{0,3}生)|后(?:再|按|予)|再行|统筹现有|支持", RegexOptions.CultureInvariant)]
    private static partial Regex Promise();

    [GeneratedRegex("(?:^|，)(?:待|如(?!何|期|实|下|此)|若|在.{0,20}允许的|条件(?:允许|成熟|具备))|待[^，]{2,40}(?:后|时|再)|(?:允许|成熟|具备|到位|明确|下达|出台)(?:的?情况下|的?前提下|时|后)[^，]{0,4}(?:再|即|按|予|优先|统筹|研究|适时|，)|视[^，]{2,30}(?:情况|确定|而定)|(?:条件|资金)(?:允许|成熟|具备|到位)(?:后|时|的)", RegexOptions.CultureInvariant)]
    private static partial Regex Condition();

    [GeneratedRegex("探讨|探索|研究(?!院|所|中心|生|成果|型|基地|平台|课题|工作)|论证|尝试|考虑|酝酿|试办", RegexOptions.CultureInvariant)]
    private static partial Regex Exploring();

    [GeneratedRegex("力争|争取(?!到了)|努力|积极争取|力求|推动.{0,20}尽快|尽(?:快|早|力|量)", RegexOptions.CultureInvariant)]
    private static partial Regex Striving();
}
