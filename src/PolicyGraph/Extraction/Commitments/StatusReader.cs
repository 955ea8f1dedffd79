using System.Text.RegularExpressions;
using PolicyGraph.Authority;
using PolicyGraph.Documents;
using PolicyGraph.Text;

namespace PolicyGraph.Extraction.Commitments;

/// <summary>Tells promises, running deeds and reports from all else that a letter says.</summary>
static partial class StatusReader
{
    /// <summary>The status of a sentence and the rule that gave it; null where it is no unit: thanks, preamble, the proposal's words, what a cited policy demands.</summary>
    /// <param name="goesOn">Behind the ； of a promise.</param>
    public static (CommitmentStatus Status, string Rule)? Of(UnitContext context, Sentence sentence, ActorReference? subject, bool goesOn)
    {
        var words = context.Words(sentence.Span);
        if (sentence.IsQuoted || Courtesy().IsMatch(words) || Line().IsMatch(words) || (sentence.OpensList && !Announces(context, sentence, words)))
            return null;
        if (Answers().IsMatch(words))
            return null;
        var isPolicy = context.Header.Kind is DocumentKind.Policy;
        if (isPolicy)
            return Preamble().IsMatch(words) || Closing().IsMatch(words) || Rules().IsMatch(words) ? null : (CommitmentStatus.Planned, "commitment-document");
        if (Preamble().IsMatch(words) || (subject is null && (SaysWork(context, sentence.Span) || Demanded().IsMatch(words))))
            return null;
        var future = FutureReader.Of(context, sentence.Span, subject);
        if (OfProposal().IsMatch(words) && !(future && (sentence.UnderPlan || subject is { Kind: ActorKind.Issuer or ActorKind.Region })) && !SaysOwnFuture().IsMatch(words)
            && !FutureReader.IsAnswered(context, sentence.Span))
            return null;
        // 我省是全国首个…的省份 describes.
        if (!future && subject?.Span is { } named && context.Text.At(context.Source.Offsets.ToNormalized(named).End) is '是' or '位')
            return null;
        // A deed of the nation or the province is what the letter carries out, not what it promises.
        if (subject is not null && IsAbove(context, subject))
            return FutureReader.PlansTo(context, sentence.Span, subject) ? (CommitmentStatus.Planned, "commitment-future") : null;
        var ongoing = Running().IsMatch(words);
        var done = Reports(words) || PastDate(context, sentence.Span);
        if (sentence.UnderPlan)
            return !future && Reports(words) && PastWord().IsMatch(words) ? (CommitmentStatus.Done, "commitment-report") : (CommitmentStatus.Planned, "commitment-plan");
        if (ongoing && !(FutureReader.IsStrong(words) || EndsAhead(words)))
            return (CommitmentStatus.Ongoing, "commitment-running");
        if (future && !(done && IsOnlyNamed(context, sentence.Span, subject)))
            return (CommitmentStatus.Planned, "commitment-future");
        // 市教育局明年选取试点学校3所；市财政局给予补助: what another body does then.
        if (goesOn && subject is { Kind: ActorKind.Institutions } && !PastWord().IsMatch(words) && ActionReader.Read(context, sentence.Span, CommitmentStatus.Planned, default)[0].Verb is not null)
            return (CommitmentStatus.Planned, "commitment-goes-on");
        // 每年安排专项资金 goes on; 2030年每年 … 已 reports.
        if (done && !(Regular().IsMatch(words) && !PastWord().IsMatch(words)))
            return (CommitmentStatus.Done, "commitment-report");
        return Repeated().IsMatch(words) ? (CommitmentStatus.Ongoing, "commitment-running") : null;
    }

    // 尚未开工, 原计划建成, 若建成，可新增: what was not done, or may be, is not reported.
    static bool Reports(ReadOnlySpan<char> words)
    {
        foreach (var match in Reported().EnumerateMatches(words))
        {
            var before = words[..match.Index];
            if (before.LastIndexOf('“') <= before.LastIndexOf('”') && !Undone().IsMatch(before[(before.LastIndexOf('，') + 1)..]))
                return true;
        }

        return false;
    }

    // 某集团正在论证，我局将跟踪服务: what comes last is what the sentence says.
    static bool EndsAhead(ReadOnlySpan<char> words) => OwnFuture().Last(words) is { } ahead && Running().Last(words) is { } running && ahead.Index > running.Index;

    // 入选…拟表扬对象, 拟组建的大学已列入: 拟 belongs to a name.
    static bool IsOnlyNamed(UnitContext context, TextSpan span, ActorReference? subject) =>
        context.Words(span) is var words && PastWord().IsMatch(words) && !FutureReader.IsStrong(words)
        && !FutureReader.HasAuxiliary(context.Text, span) && !FutureReader.PlansTo(context, span, subject) && !FutureReader.Schedules(context, span);

    // 省教育厅, and in a city's letter 全省.
    static bool IsAbove(UnitContext context, ActorReference subject) => subject.Kind switch
    {
        ActorKind.Institutions => subject.Mentions.All(context.IsAbove),
        ActorKind.Region => subject.Printed?.StartsWith("全省", StringComparison.Ordinal) == true && context.Region is { Level: not (RegionLevel.Province or RegionLevel.Nation) },
        _ => false,
    };

    // 《职业教育法》对企业参与办学作了规定: what a work says is not what the issuer does. What is done by now (…，已建成) is told beside it.
    static bool SaysWork(UnitContext context, TextSpan span) => !DoneSince().IsMatch(context.Words(span)) &&
        context.MentionAt(span.Start) is { } mention && context.Mentions[mention].NamesWork && context.SpanOf(mention).End is var end && end < span.End && Says().IsMatch(context.Text.AsSpan(end, span.End - end));

    // 下一步，我局将把您的意见吸收到《条例》修订中：一是…: it opens a list, and promises something of its own.
    static bool Announces(UnitContext context, Sentence sentence, ReadOnlySpan<char> words) =>
        !ListIntroduction().IsMatch(words) && context.MentionsIn(sentence.Span).Any(mention => context.Mentions[mention].NamesWork) && FutureReader.HasAuxiliary(context.Text, sentence.Span);

    static bool PastDate(UnitContext context, TextSpan span) =>
        context.Dated is { } dated && YearAtHead().Match(span.Of(context.Text)) is { Success: true } match
        && int.TryParse(match.Groups["year"].ValueSpan, out var year) && year <= dated.Year;

    [GeneratedRegex("感谢|以上答复|请予审议|敬请|祝您|祝您?们|希望您|欢迎(?:您|你|贵|继续|监督|提出)|此复|专此|特此|恳请(?:您|你)|谢谢", RegexOptions.CultureInvariant)]
    private static partial Regex Courtesy();

    [GeneratedRegex("^(?:抄送|抄报|联系(?:人|电话|方式)|承办人|附件|公开(?:方式|情况|属性)|附注|来源|主办|责任领导|领导署名|签发|上一[篇条]|下一[篇条]|索引号|发布(?:机构|时间|日期)|打印|扫一扫|【)|^（?(?:此件|联系人)", RegexOptions.CultureInvariant)]
    private static partial Regex Line();

    // What stands above the letter asks for (国家要求到2035年建成…), and what the letter asks of others: 请市财政局落实资金.
    [GeneratedRegex("^(?:国家|中央|上级|全国)(?:也|已|还|层面)?(?:要求|提出|明确|规定|部署)|^恳?请(?:各|市|省|县|区|有关|相关)", RegexOptions.CultureInvariant)]
    private static partial Regex Demanded();

    [GeneratedRegex("收悉|(?:答复|函复|回复|反馈|复函|总结|汇报|报告|说明|介绍|通报|公示)如下|现将[^，]*(?:印发|转发|汇总|答复|报告|总结|通报|公示|公布|介绍|说明|如下$)|已?(?:转|交|由)(?:由)?我[局委厅办市]?(?:会同[^，]*)?(?:办理|研究办理)|您?在[^，]{2,24}会议上提出|制定(?:本|如下|了?以下)|(?:现|特)?提出(?:如下|以下)|现就|特制定|现(?:予以?)?(?:印发|公布|发布)|请(?:结合实际)?(?:抓好|认真)?(?:贯彻|组织)?(?:落实|执行|实施|遵照执行)$", RegexOptions.CultureInvariant)]
    private static partial Regex Preamble();

    // 该建议已吸收采纳: what became of a point is its disposition, no deed beside it.
    [GeneratedRegex("^(?:目前|现)?(?:[该此本这您]|上述|以上|您?(?:所)?提出?的|您的|贵.{1,4}的)(?:一|两|几|[0-9]+)?[项条点]?(?:建议|意见|提案|诉求)(?:我[局委厅办市省]|我们|均|都|也|已经?|已?予以|得到|完全|全部|部分|基本|充分|积极|认真|研究)*(?:吸收|采纳|吸纳|采用|落实|办结|解决)+(?:到位|完毕)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Answers();

    [GeneratedRegex("^(?:等?(?:文件|政策))?(?:也|还|已|均)?(?:对|把|将|明确|提出|要求|规定|指出|强调|鼓励)", RegexOptions.CultureInvariant)]
    private static partial Regex Says();

    [GeneratedRegex("，[^，]*已", RegexOptions.CultureInvariant)]
    private static partial Regex DoneSince();

    [GeneratedRegex("(?:我[局市委厅办省县区州]|我们)将", RegexOptions.CultureInvariant)]
    private static partial Regex OwnFuture();

    [GeneratedRegex("以下|如下|下列|方面$|[一二两三四五六七八九十几0-9]+[个项件][^，]{0,4}$|(?:》|要求|精神|部署)$|^.{0,12}$|重点(?:做好|抓好|推进)$", RegexOptions.CultureInvariant)]
    private static partial Regex ListIntroduction();

    [GeneratedRegex("^(?:本(?:意见|方案|办法|措施|通知|规划|计划|细则|规定|条例|若干措施)[^，]{0,30}(?:施行|实施|解释|有效|适用|所称|执行)|自(?:印发|发布|公布)之日起)|^本[^，]{0,30}负责解释|以本(?:意见|方案|办法|措施|通知|规划|计划|细则|规定|条例)为准|按(?:照)?(?:既有|原有?|现行|有关|国家(?:有关)?)规定(?:执行|办理)(?:，|$)|参照(?:本[^，]{1,6})?执行$|不作规定|同时废止|从其规定|^(?:禁止|严禁|不得)|^附[件注]", RegexOptions.CultureInvariant)]
    private static partial Regex Closing();

    // 主要是水、电、气等。; …，不予补助。: what a plan is about, and what it withholds.
    [GeneratedRegex("^(?:主要(?:是|包括|指)|包括)|，(?:一律)?不(?:予|另行|再|重复|叠加)[^，]{1,6}$", RegexOptions.CultureInvariant)]
    private static partial Regex Rules();

    [GeneratedRegex("^(?:针对|对于|关于)?(?:[您你]们?|贵(?:单位|会|委|党派|支部|代表团|界别)|提案|建议|代表|委员)(?:们)?(?:等)?(?!将)|^您们|(?:提案|建议|代表|委员)(?:中|所)?(?:提出|建议|指出|反映|认为)", RegexOptions.CultureInvariant)]
    private static partial Regex OfProposal();

    [GeneratedRegex("(?:，|建议|意见|提案|问题|事项)(?:我[局市委厅办省县区州]|我们)(?:[^，]{0,6})(?:将|拟|计划)", RegexOptions.CultureInvariant)]
    private static partial Regex SaysOwnFuture();

    [GeneratedRegex("正在|正(?:积极|抓紧|加快|联合|按|组织|推进|研究|会同|起草|与)|目前[^，]{0,20}(?:推进|开展|施工|起草|编制|征求意见)中", RegexOptions.CultureInvariant)]
    private static partial Regex Running();

    [GeneratedRegex("每(?:年|季度|月|学期)|持续", RegexOptions.CultureInvariant)]
    private static partial Regex Regular();

    [GeneratedRegex("每年|每季度|每月|持续|坚持|不断|始终|一直|着力|积极|大力|致力于|常态化|近年来|近几年", RegexOptions.CultureInvariant)]
    private static partial Regex Repeated();

    [GeneratedRegex("已|了|入选|获批|成功|先后|累计|荣获|揭牌|挂牌|截至|截止|被(?:确定|列为|认定|评为)|印发《|出台《|成立|组建|建成|完成|兑现|下达|建立(?:了|健全)?|举办|签订|签约|出台|新增|共建|开设|获得|培训|落地|惠及|覆盖", RegexOptions.CultureInvariant)]
    private static partial Regex Reported();

    [GeneratedRegex("(?:未能?|未曾|没有?|不(?:再|能)?|无法|难以|(?<![许认])可|有望)(?:正式|全面|完全|全部|按期|如期|按时|实际|真正|最终|及时|[再予曾得获])*$|(?<![比较按照])原(?:计划|定|拟)[^提已]*$|延期|推迟|^(?:若|如果|如能|假如|倘若|一旦)|[是能]否", RegexOptions.CultureInvariant)]
    private static partial Regex Undone();

    [GeneratedRegex("已|了(?!解)|入选|获批|先后|荣获|揭牌|截至|上周|去年|昨日|近日|累计", RegexOptions.CultureInvariant)]
    private static partial Regex PastWord();

    [GeneratedRegex("^(?:截至|自|从|到)?(?<year>20[0-9]{2})年", RegexOptions.CultureInvariant)]
    private static partial Regex YearAtHead();
}
