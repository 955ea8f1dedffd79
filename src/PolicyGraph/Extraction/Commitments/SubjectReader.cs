using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PolicyGraph.Text;

namespace PolicyGraph.Extraction.Commitments;

/// <summary>Reads who acts in a clause: bodies named at its head, 我局 and 我市, or a class such as 各职业院校.</summary>
/// <remarks>
/// The subject of an official sentence stands at the head of a clause, behind nothing but adverbials (下一步, 2024年底前, 同时, 由). A body
/// anywhere else is named as something else: 支持长职院…, 在…基础上, 汽高专的….
/// </remarks>
static partial class SubjectReader
{
    const string Joints = "、和及";
    const int LongestTopic = 24;

    // What all names of unknown bodies end in: without it the costly pattern need not be asked.
    static readonly SearchValues<char> BodyEnds = SearchValues.Create("处办府会队局委区司社心");

    /// <summary>The first clause's subject, else that of the first clause that has one; null where all leave it out.</summary>
    public static ActorReference? FirstIn(UnitContext context, TextSpan unit)
    {
        ActorReference? above = null;
        var isFirst = true;
        foreach (var clause in Clauses.Of(context.Text, unit))
        {
            // 奖励办法，由市财政局制定: behind a topic 由 tells who acts; behind a deed, who helps.
            if (isFirst && clause.End < unit.End && context.Text.At(clause.End + 1) is '由' && At(context, clause) is null && ActionReader.HasOtherSubject(context, clause)
                && At(context, new TextSpan(clause.End + 1, unit.End)) is { } by)
                return by;
            if (At(context, clause) is { } subject && (isFirst || Governs(context, subject, clause)))
            {
                // 财政部尚未启动该项改革，我们将持续反映: what a body above does is the scene.
                if (!subject.Mentions.Any(context.IsAbove))
                    return subject;
                above ??= subject;
            }

            isFirst &= Adverbials.Behind(context, clause) >= clause.End || Adverbials.Are(context.Words(clause));
        }

        return above;
    }

    /// <summary>我市与西安交通大学共建，市人社局将加强指导: who is said to do what is to come, where the first one's clause tells no more than the scene.</summary>
    public static ActorReference? Planning(UnitContext context, TextSpan unit, ActorReference? first)
    {
        foreach (var clause in Clauses.Of(context.Text, unit))
        {
            var subject = At(context, clause);
            if (subject is not null && subject.Span != first?.Span && FutureReader.PlansTo(context, clause, subject) && !subject.Mentions.Any(context.IsAbove))
                return subject;
            if (FutureReader.Of(context, clause, subject))
                return first;
        }

        return first;
    }

    // Behind a deed whose actor is left out, another body helps (…，华侨大学参与); 我局 and 全市, or a body that 将 follows, act for the whole.
    static bool Governs(UnitContext context, ActorReference subject, TextSpan clause)
    {
        var end = context.Source.Offsets.ToNormalized(subject.Span!.Value).End;
        var rest = context.Text.AsSpan(end, Math.Max(0, clause.End - end));
        return subject.Kind switch
        {
            ActorKind.Issuer => true,
            ActorKind.Region => !rest.StartsWith("共") && !rest.StartsWith("累计"),
            _ => Ahead().IsMatch(rest),
        };
    }

    /// <summary>A clause's subject; null where it is left out.</summary>
    public static ActorReference? At(UnitContext context, TextSpan clause)
    {
        var start = Adverbials.Behind(context, clause);
        if (start >= clause.End || context.Text.AsSpan(clause.Start, start - clause.Start).StartsWith("其中"))
            return null;
        if (context.Text[start] == '由')
            start++;
        return Named(context, start, clause.End) ?? Self(context, start, clause.End) ?? BehindTopic(context, start, clause.End);
    }

    // 其余84处由市政府限期整改; 收费标准由市发改委核定: behind what is acted on.
    static ActorReference? BehindTopic(UnitContext context, int start, int limit)
    {
        var by = context.Text.IndexOf('由', start, Math.Min(LongestTopic, limit - start));
        return by > start + 1 && !NoTopic().IsMatch(context.Text.AsSpan(start, by - start)) ? Named(context, by + 1, limit) : null;
    }

    static ActorReference? Named(UnitContext context, int start, int limit)
    {
        var bodies = ImmutableArray.CreateBuilder<int>();
        var (at, end) = (start, start);
        while (at < limit && MemberAt(context, at, limit, bodies) is var member && member > at)
        {
            end = member;
            if (end >= limit || !Joints.Contains(context.Text[end], StringComparison.Ordinal))
                break;
            at = end + 1;
        }

        if (end == start)
            return RegionAt(context, start, limit);
        // 市财政局表示，将每年安排: what it says stands behind the comma.
        var rest = context.Text.AsSpan(end, Math.Min(limit + 2, context.Text.Length) - end);
        if (NoSubjectBefore().IsMatch(rest))
            return null;
        // 和君职业学院等3所学校 goes on as a class, whose named members are those that stand here.
        if (Others().First(rest) is (0, var others))
            end += others;
        // 试点企业由市国资委落实支持政策: behind 由 stands who acts.
        if (context.Text.At(end) == '由' && context.MentionAt(end + 1) is not null)
            return Named(context, end + 1, limit);
        var span = new TextSpan(start, end);
        return new ActorReference(
            context.Source.Printed(span), context.Source.ToSource(span), bodies.Count > 0 ? ActorKind.Institutions : ActorKind.Class, bodies.ToImmutable());
    }

    // Where a member of a list ends: a body that is known, else what an organ's name ends in, which acts as well but is no node.
    static int MemberAt(UnitContext context, int at, int limit, ImmutableArray<int>.Builder bodies)
    {
        if (context.MentionAt(at) is { } mention && context.Mentions[mention].NamesInstitution)
        {
            bodies.Add(mention);
            return context.SpanOf(mention).End;
        }

        var rest = context.Text.AsSpan(at, limit - at);
        return rest.ContainsAny(BodyEnds) && UnknownBody().First(rest) is (0, var length) && CommitmentWords.Verbs.LongestAt(context.Text, at) is null ? at + length : at;
    }

    static ActorReference? RegionAt(UnitContext context, int start, int limit)
    {
        if (context.MentionAt(start) is not { } mention || context.Mentions[mention].Type is not MentionType.Region)
            return null;
        var end = context.SpanOf(mention).End;
        return end < limit && AfterRegion().IsMatch(context.Text.AsSpan(end, limit - end))
            ? Of(context, new TextSpan(start, end), ActorKind.Region) : null;
    }

    static ActorReference? Self(UnitContext context, int start, int limit)
    {
        var rest = context.Text.AsSpan(start, limit - start);
        if (OwnOffice().First(rest) is (0, var office))
            return NoSubjectBefore().IsMatch(rest[office..]) ? null : Of(context, new TextSpan(start, start + office), ActorKind.Issuer);
        // 全市培育产教融合型企业: what stands behind 全市 is a verb; 全市高职院校达到10所: what is counted does not act.
        if (ClassOfBodies().First(rest) is (0, var many) && CommitmentWords.Verbs.LongestAt(context.Text, start + 2) is null)
            return Counted().IsMatch(rest[many..]) ? null : Of(context, new TextSpan(start, start + many), ActorKind.Class);
        // 全市拟新申请 acts; 全市酿酒葡萄基地 does not.
        return OwnRegion().First(rest) is (0, var region) && !NoSubjectBefore().IsMatch(rest[region..])
            && (rest[0] != '全' || AfterRegion().IsMatch(rest[region..]) || CommitmentWords.Verbs.LongestAt(context.Text, start + region) is not null)
            ? Of(context, new TextSpan(start, start + region), ActorKind.Region) : null;
    }

    static ActorReference Of(UnitContext context, TextSpan span, ActorKind kind) => new(context.Source.Printed(span), context.Source.ToSource(span), kind, []);

    // 汽高专的实训基地, 市财政局答复, 市教育局等部门出台的政策: named, but as something else than who acts.
    [GeneratedRegex("^(?:的|(?:有关|相关)?负责人|成员|说|介绍|表明|答复|认为|表示(?!，?(?:将|愿|拟|会))|反馈|回复|提出|办理|来函|所提|(?!将|拟|要|按|对|在|于|把|根|依|围|以)(?:(?:同|与|和)[^，]{2,30}(?:开展|实施|合办|共建|组建|签订)的|[^，]{0,16}(?:出台|印发|制定|下发|发布)的|[\\u4e00-\\u9fff]{1,6}的(?!要求|精神|原则|基础)))", RegexOptions.CultureInvariant)]
    private static partial Regex NoSubjectBefore();

    [GeneratedRegex("^等[^，。；的]{0,4}(?:[0-9一二两三四五六七八九十]+[家所个])?(?:企业|院校|学校|高校|高职|部门|单位|机构|地区?|校)", RegexOptions.CultureInvariant)]
    private static partial Regex Others();

    [GeneratedRegex("^(?:我(?:局|委|厅|办|部|院|会|校|中心|室|处|馆|社|行|集团|公司)|本(?:局|委|厅|办|部|院|会|校)|我们)", RegexOptions.CultureInvariant)]
    private static partial Regex OwnOffice();

    // 支持校地共建由…: a verb before 由 has its own subject.
    [GeneratedRegex("[，、《》“”（）]|的$|自由|理由|缘由|经由|支持|推动|鼓励|建议|组建|成立|形成|建立", RegexOptions.CultureInvariant)]
    private static partial Regex NoTopic();

    [GeneratedRegex("^(?:总[数量])?(?:达到?|突破|超过|占|增至|稳定在)", RegexOptions.CultureInvariant)]
    private static partial Regex Counted();

    [GeneratedRegex("^(?:(?:我|本|全)(?:省|市|区|县|州|盟|旗|镇|乡)(?!级|域|内|直)|[省市县区州]里(?=将|拟|已|要|每|先|也))", RegexOptions.CultureInvariant)]
    private static partial Regex OwnRegion();

    [GeneratedRegex(
        "^(?:(?:各|全[省市区县州]|我[省市区县州](?!要求|支持|鼓励|引导|组织|推动)|市属|省属|县属|区属|市内|有关|相关)[^，。；、：的将已]{0,12}?(?:院校|学校|高校|高职|中职|技校|企业|部门|单位|银行|机构|医院|县（市、区）|区县|县区|县市区|市县|镇街|街道|乡镇|地区|各地)"
        + "(?:、各?[^，。；：的将已]{1,10}?(?:院校|学校|高校|企业|部门|单位|乡镇|街道))*|(?:企业|院校|学校|职业院校|校企双方)(?=可|应|要|须|将)|(?:该(?:[院校局委厅区县市镇行]|公司|集团|园区|联盟|联合体|共同体|中心|企业|单位|学院|学校)|(?:[校政银]企双|校地双|双|三|各)方|联合体|共同体|联盟|集团|公司|学院|园区)(?=也?还?(?:将|计划|拟|承诺|约定|力争|预计|正|已|20|每|今年|明年))|每[个所家][^，。；的]{2,8}?(?=设立|建立|要|应|须|配备))", RegexOptions.CultureInvariant)]
    private static partial Regex ClassOfBodies();

    [GeneratedRegex("^(?:也|还|又|则)?(?:将|拟|计划|要(?!求)|打算|定于|承诺|预计)", RegexOptions.CultureInvariant)]
    private static partial Regex Ahead();

    // 淮川街道办事处先行建设, 拉萨经开区设立: bodies and zones that no table knows, with what an actor goes on with behind them.
    [GeneratedRegex(
        "^(?![0-9在对将把为按以与和会同由请向各我该]|联合|协同|携手|协助|配合|支持|督促|指导|委托|组织)[\\u4e00-\\u9fff]{0,14}?(?:街道办事处|街道办|办事处|人民政府|[区县市镇乡]政府|管委会|委员会|支队|总队|大队|[市区县省州][^，。；、的]{1,8}局|[市区县省州][^，。；、的]{1,8}委|经开区|高新区|开发区|示范区|新区|[^，。；、的]{2,8}公司|协会|商会|供销社|[一-龥]{2,6}中心)"
        + "(?=[、和及]|将|拟|要|已|先行|牵头|负责|每|年内|各|共同|联合|20[0-9]{2}年|建设|设立|建立|成立|组建|开展|推进|实施|落实|完成|制定|出台|新建|新增|拿出|提供|参与)", RegexOptions.CultureInvariant)]
    private static partial Regex UnknownBody();

    [GeneratedRegex("^(?:将|已|也|又|还|正|拟|要|共|累计|现有|计划|力争|争取|率先|积极|大力|先后|坚持|全面|深入|不断|进一步|[0-9]{4}年|被|入选|获批|是|以|按|依|根据|遵照|参照|对照|落实|贯彻|为(?!主|例|中心|核心)|围绕|聚焦|出台|印发|制定|建立|设立|成立|组建|开展|推进|实施|推动)", RegexOptions.CultureInvariant)]
    private static partial Regex AfterRegion();
}
