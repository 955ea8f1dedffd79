using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace PolicyGraph.Extraction.Institutions;

/// <summary>Reads who leads or joins an alliance that the sentence names.</summary>
/// <param name="carried">The alliance that the sentence begins with as 该联合体.</param>
sealed partial class AllianceRoles(NamedSentence said, SentenceName? carried, SentenceEdges edges)
{
    public void Read()
    {
        for (var at = 0; at < said.Groups.Count; at++)
        {
            if (said.Groups[at].IsAlliance)
                continue;
            var behind = said.Behind(at);
            var clause = InstitutionWords.Clause(behind);
            var next = at + 1 < said.Groups.Count && said.Groups[at + 1].IsAlliance && clause.Length == behind.Length ? at + 1 : (int?)null;
            if (SentenceMood.IsDenied(said.Text, said.Groups[at].Start, said.Groups[at].End + clause.Length))
                continue;
            if (next is null && (LeadRole().IsMatch(clause) || (By().IsMatch(said.Before(said.FirstOfCompany(at))) && Built().IsMatch(clause))))
                Join(RelationType.Builds, at, Topic(at) ?? Ahead(at), "alliance-led");
            else if (Joining().IsMatch(clause) && !SentenceMood.IsHoped(said.Text, said.Groups[at].Start, said.Groups[at].End + Math.Min(8, behind.Length)))
                Join(RelationType.MemberOf, at, Named(next) ?? Topic(at) ?? Ahead(at), "alliance-joined");
            else if (next is null ? MemberRole().IsMatch(clause) : Being().IsMatch(clause) && RoleOf().IsMatch(said.Behind(at + 1)))
                Join(RelationType.MemberOf, at, Named(next) ?? Topic(at), "alliance-member");
            else if (next is null && at > 0 && Having().IsMatch(said.Before(at)) && HadAs().IsMatch(clause))
                Join(RelationType.MemberOf, at, Topic(at), "alliance-members-named");
            else if (next is null && Among().IsMatch(clause) && Membership().IsMatch(said.Text.AsSpan(..said.Groups[at].Start)))
                Join(RelationType.MemberOf, at, Topic(at), "alliance-members-named");
            else if (at > 0 && said.Groups[at - 1].IsAlliance && Leaders().IsMatch(said.Before(at)))
                Join(RelationType.Builds, at, Named(at - 1), "alliance-led");
            else if (at > 0 && said.Groups[at - 1].IsAlliance ? Members().IsMatch(said.Before(at)) : MembersClause().IsMatch(said.Before(at)))
                Join(RelationType.MemberOf, at, Topic(at), "alliance-members-named");
        }
    }

    void Join(RelationType type, int group, ImmutableArray<SentenceName>? alliance, string rule)
    {
        if (alliance is not { } names)
            return;
        var bodies = said.Company(group);
        var isPaired = bodies.Length == names.Length && names.Length > 1 && said.Before(group).Contains("分别", StringComparison.Ordinal);
        for (var at = 0; at < bodies.Length; at++)
        {
            foreach (var name in names)
            {
                if (isPaired ? name == names[at] : type is not RelationType.MemberOf || !said.Text.AsSpan(..name.End).EndsWith("班"))
                    edges.Add(type, bodies[at], name, rule);
            }
        }
    }

    ImmutableArray<SentenceName>? Named(int? group) => group is { } at ? said.Groups[at].Names : null;

    // The alliance that the sentence spoke of last; of two, the one that 前者 or 后者 tells.
    ImmutableArray<SentenceName>? Topic(int group)
    {
        var clause = InstitutionWords.Clause(said.Behind(group));
        if (clause.Contains("前者", StringComparison.Ordinal) || clause.Contains("后者", StringComparison.Ordinal))
        {
            ImmutableArray<SentenceName> alliances = [.. said.Groups.Take(group).Where(one => one.IsAlliance).SelectMany(one => one.Names)];
            return alliances is [var former, var latter] ? [clause.Contains("前者", StringComparison.Ordinal) ? former : latter] : null;
        }

        while (group >= 0 && !said.Groups[group].IsAlliance)
            group--;
        return group >= 0 ? said.Groups[group].Names : carried is { } alliance ? [alliance] : null;
    }

    // 由A牵头、B参与的X: the alliance that the list of roles leads to.
    ImmutableArray<SentenceName>? Ahead(int group)
    {
        while (group < said.Groups.Count && !said.Groups[group].IsAlliance)
            group++;
        return group < said.Groups.Count && said.Before(group) is var before && before.EndsWith("的") && !before.Contains('，') ? said.Groups[group].Names : null;
    }

    [GeneratedRegex($"^{InstitutionWords.Rest}(?:[双三四多各]方)?(?:分别|共同|联合|均)*(?:(?:为|是|任|担任|作为)[^，]{{0,8}}?(?:牵头|发起|主导|主体|组长|链主)[^，]{{0,4}}?(?:学校|企业|单位|院校|高校|方|者)|(?:牵头|领衔|参与发起|发起|参与组建|主导)(?:组建|成立|建设|运行)?(?:$|[，、的]))", RegexOptions.CultureInvariant)]
    private static partial Regex LeadRole();

    // 由A与B共建: what is built was named before.
    [GeneratedRegex("由$", RegexOptions.CultureInvariant)]
    private static partial Regex By();

    [GeneratedRegex($"^{InstitutionWords.Rest}(?:共同|联合|合作|携手)*(?:共建|合建|合办|建设|组建|举办|成立|创办|联办|运营)", RegexOptions.CultureInvariant)]
    private static partial Regex Built();

    [GeneratedRegex($"^[”\"]?{InstitutionWords.Rest}(?:已经?|随即|随后|一并|陆续|还|也|均|都|又|先后|相继|共同|同步|正式|成功|一同|积极)*(?:作为[^，]{{0,8}}?(?:成员|会员|理事)(?:单位)?)?(?:加入|参加|参与|加盟|组成|入会|入盟)(?:了|其中|建设|共建|组建|的)*(?:$|[，、])", RegexOptions.CultureInvariant)]
    private static partial Regex Joining();

    [GeneratedRegex($"^{InstitutionWords.Rest}(?:已|还|也|均|都|又|先后|相继|共同|分别)*(?:为|是|成为|任|担任|当选|入选|分任|被(?:吸收|吸纳|接纳|发展)为|(?:吸收|吸纳|接纳|发展)为)(?!牵头)[^，]{{0,10}}?(?:成员|会员|理事|会长)", RegexOptions.CultureInvariant)]
    private static partial Regex MemberRole();

    [GeneratedRegex($"^{InstitutionWords.Rest}(?:已|还|也|均|都|又|先后|相继|同时|分别|当选|则)*(?:为|是|成为|系|任|担任|作为|在|列入|位列|跻身)[“\"]?$", RegexOptions.CultureInvariant)]
    private static partial Regex Being();

    [GeneratedRegex("^[”\"]?的?[^，、]{0,6}?(?:成员|会员|理事)", RegexOptions.CultureInvariant)]
    private static partial Regex RoleOf();

    // X现有A、B等理事单位19家.
    [GeneratedRegex("(?:现有|已有|拥有|共有|设有|有)$", RegexOptions.CultureInvariant)]
    private static partial Regex Having();

    [GeneratedRegex("^等?[^，]{0,6}?(?:成员|会员|理事)", RegexOptions.CultureInvariant)]
    private static partial Regex HadAs();

    // 成员单位168家，A、B等均在其中.
    [GeneratedRegex($"^{InstitutionWords.Rest}(?:均|都|也|皆|同样|亦)*(?:在其中|名列其中|位列其中|在列)(?:$|[，、])", RegexOptions.CultureInvariant)]
    private static partial Regex Among();

    [GeneratedRegex("(?:成员|会员|理事|参与|加入)[^，]{0,12}，$", RegexOptions.CultureInvariant)]
    private static partial Regex Membership();

    [GeneratedRegex("牵头(?:单位|院校|学校|高校|企业)?(?:分别|均|和依托单位)?[为是由]$", RegexOptions.CultureInvariant)]
    private static partial Regex Leaders();

    // X由A牵头，首批成员包括B、C.
    [GeneratedRegex("(?:^|，)[^，]{0,8}(?:成员|会员|理事)[^，]{0,6}?(?:包括|包含|有|含|为|如|涵盖)$|^[^，]{0,20}(?:吸纳|吸收)$", RegexOptions.CultureInvariant)]
    private static partial Regex MembersClause();

    [GeneratedRegex("(?:成员|会员|理事|单位|院校|学校|企业|高校|机构)[^。]{0,24}?(?:其中|包括|包含|有|含|为|如|涵盖)[^，]{0,4}$|(?:吸纳|吸收|汇聚|汇集|集聚|涵盖|囊括|联合)了?$", RegexOptions.CultureInvariant)]
    private static partial Regex Members();
}
