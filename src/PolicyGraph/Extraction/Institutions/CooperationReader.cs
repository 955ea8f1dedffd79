using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PolicyGraph.Text;

namespace PolicyGraph.Extraction.Institutions;

/// <summary>Reads which bodies of a sentence work together, and states it of schools with firms.</summary>
/// <param name="carried">The school or firm that the sentence before speaks of.</param>
sealed partial class CooperationReader(NamedSentence said, SentenceName? carried, SentenceEdges edges)
{
    readonly List<Cooperation> _found = [];

    public IReadOnlyList<Cooperation> Read()
    {
        for (var right = 0; right < said.Groups.Count; right++)
        {
            if (said.Groups[right].IsAlliance || AddAttributive(right))
                continue;
            var tail = said.Predicate(right);
            var tie = PartnerTies.Of(said, right, tail);
            if (!IsCooperation(right, tie, tail) || AddChained(right))
                continue;
            if (LeftOf(right, tie) is { } left)
                Add(new Cooperation(said.Company(left), said.Groups[right].Names, left, right, IsPaired(left, right), IsHost(tie)));
            else
                AddSubjectless(right, tie);
        }

        if (_found.Count == 0)
            AddBothParties();
        return _found;
    }

    // A向B捐赠设备，双方共建…: the one school and the one firm that the sentence names.
    void AddBothParties()
    {
        if (said.Groups.Where(group => !group.IsAlliance).ToList() is not [{ Names: [var one] } first, { Names: [var other] } second] || !second.IsOtherKindThan(first))
            return;
        var tail = said.Text.AsSpan(second.End);
        if (BothParties().First(tail) is { } both && !SentenceMood.IsDenied(said.Text, first.Start, second.End + both.Index + both.Length))
            Add(new Cooperation([one], [other], IndexOf(first), IndexOf(second)));

        int IndexOf(NameGroup group) => said.Groups.TakeWhile(item => item != group).Count();
    }

    // A builds for B, leans on B: B itself builds nothing.
    static bool IsHost(PartnerTie tie) => tie is PartnerTie.Served or PartnerTie.Provider;

    void AddSubjectless(int right, PartnerTie tie)
    {
        var group = said.Groups[right];
        if (tie is PartnerTie.OfThatSchool)
        {
            if (ThatSchool(right) is { } school)
                Add(new Cooperation(group.Names, [school], right, right, IsHosted: true));
        }
        else if (right == 0 && carried is { } subject && CarriedWith().IsMatch(said.Before(0)))
        {
            Add(new Cooperation([subject], group.Names, 0, 0));
        }
        else if (Parted(group) is { } at && Mutual().IsMatch(InstitutionWords.Clause(said.Behind(right))))
        {
            Add(new Cooperation(group.Names[..at], group.Names[at..], right, right));
        }
    }

    // B等企业在该校设立: the one school that the sentence, or else the one before, speaks of.
    SentenceName? ThatSchool(int right)
    {
        for (var at = right - 1; at >= 0; at--)
        {
            if (said.Groups[at].Names is [{ Type: MentionType.College } only])
                return only;
            if (said.Groups[at].Names.Any(name => name.Type is MentionType.College))
                return null;
        }

        return carried is { Type: MentionType.College } ? carried : null;
    }

    // 与B结对的A: B is A's partner, and no one's before it.
    bool AddAttributive(int right)
    {
        if (right + 1 >= said.Groups.Count || said.Groups[right + 1].IsAlliance || !said.IsWithOpening(right) || !Attributive().IsMatch(said.Behind(right)))
            return false;
        Add(new Cooperation(said.Groups[right + 1].Names, said.Groups[right].Names, right + 1, right));
        return true;
    }

    // A与B、C与D共建: what stands between the two is the first one's partner and the second one's.
    bool AddChained(int right)
    {
        if (right < 2 || said.Groups[right - 2].IsAlliance || said.Groups[right - 1].IsAlliance || !said.IsWithGroupBefore(right) || !said.IsWithGroupBefore(right - 1)
            || said.Groups[right - 2].Names is not [var first] || said.Groups[right - 1].Names is not [var firstPartner, var second] || said.Groups[right].Names is not [var secondPartner]
            || first.Type != second.Type || firstPartner.Type != secondPartner.Type || first.Type == firstPartner.Type)
            return false;
        Add(new Cooperation([first, second], [firstPartner, secondPartner], right - 2, right, IsPaired: true));
        return true;
    }

    // Who founds a league of many works together with none of them by that alone.
    bool IsCooperation(int right, PartnerTie tie, ReadOnlySpan<char> tail)
    {
        var end = said.Groups[right].End + tail.Length;
        return (tie is not (PartnerTie.None or PartnerTie.With) || Cooperative().IsMatch(tail))
            && !Leading().IsMatch(tail) && !SentenceMood.IsDenied(said.Text, said.Groups[right].Start, end)
            && !(Founding().IsMatch(tail) && right + 1 < said.Groups.Count && said.Groups[right + 1] is { IsAlliance: true } next && League().IsMatch(said.Text.AsSpan(next.Start, next.End - next.Start)));
    }

    bool IsPaired(int left, int right) =>
        left + 1 == right && said.Groups[left].Names.Length == said.Groups[right].Names.Length && said.Groups[left].Names.Length > 1
        && said.Before(right).Contains("分别", StringComparison.Ordinal);

    // A与B合作; …，与C合办: the subject is the one that its clause, or else a clause before, begins with.
    int? LeftOf(int right, PartnerTie tie)
    {
        if (tie is PartnerTie.None or PartnerTie.OfThatSchool || right == 0)
            return null;
        if (!said.Groups[right - 1].IsAlliance && (said.IsWithGroupBefore(right) || said.IsServedByGroupBefore(right)))
            return right - 1;
        return said.IsWithSubject(right) || said.IsServedBySubject(right) ? SubjectOf(right) : null;
    }

    int? SubjectOf(int right)
    {
        for (var at = right - 1; at > 0; at--)
        {
            if (ClauseSubject().IsMatch(said.Before(at)) && said.Groups[at].IsOtherKindThan(said.Groups[right]) && !_found.Exists(item => item.RightGroup == at))
                return at;
        }

        return _found.Count > 0 ? _found[^1].LeftGroup : said.Groups[0].IsAlliance || Oblique().IsMatch(said.Before(0)) ? null : 0;
    }

    // A学院和B公司共建: one list of two kinds.
    static int? Parted(NameGroup group)
    {
        int? parted = null;
        for (var at = 1; at < group.Names.Length; at++)
        {
            if (group.Names[at].Type != group.Names[at - 1].Type)
                parted = parted is null ? at : -1;
        }

        return parted is > 0 ? parted : null;
    }

    void Add(Cooperation cooperation)
    {
        _found.Add(cooperation);
        foreach (var one in cooperation.Left)
        {
            foreach (var other in cooperation.Right)
            {
                if (!(cooperation.IsPaired && cooperation.Left.IndexOf(one) != cooperation.Right.IndexOf(other)) && (one.Type, other.Type) is (MentionType.College, MentionType.Enterprise) or (MentionType.Enterprise, MentionType.College))
                    edges.Add(RelationType.CooperatesWith, one, other, "cooperation-with");
            }
        }
    }

    [GeneratedRegex("，(?:校企)?(?:双方|两家|二者)[^，]{0,8}?(?:合作|共建|合办|联办|联合|共同|结对|签|互派|互聘|共享|携手)", RegexOptions.CultureInvariant)]
    private static partial Regex BothParties();

    // ，B则: a clause's own subject.
    [GeneratedRegex("，(?:而|另外|同时|此外)?$", RegexOptions.CultureInvariant)]
    private static partial Regex ClauseSubject();

    // 依托A设立的中心，面向B: the centre's, not A's.
    [GeneratedRegex("(?:依托|面向|在|向|对|为)$", RegexOptions.CultureInvariant)]
    private static partial Regex Oblique();

    [GeneratedRegex("^(?:合作|结对|共建|签约|联办|对接)的$", RegexOptions.CultureInvariant)]
    private static partial Regex Attributive();

    // 该院另与, 学校还与: at a sentence's beginning.
    [GeneratedRegex($"^(?:[一二三四五六七八九十]是|[（0-9一二三四五六七八九十]+[）、.]|[①-⑳])?(?:该[院校公司]{{1,2}}|学院|学校|公司|其)?(?:还|又|也|已|另|并|同时|此外|先后|积极|今年|去年)*(?:{InstitutionWords.And})(?:先后|分别)?$", RegexOptions.CultureInvariant)]
    private static partial Regex CarriedWith();

    const string Together = "合作|共建|合建|合办|共办|联办|联合|联手|携手|签约|签订|签署|结对|协同|共同|对接|订单|共享|互聘|结成|融合|共|互|协议";

    [GeneratedRegex(Together + "|开设|开办|申办|设立|建成|建起|办起|合开|签有|牵线|结缘|创办|举办|组建|筹建|成立|建设|建立|新建|增开|升级|商定|开展|达成|培养|打造|实施|推进|推行|研发|开发|攻关|战略", RegexOptions.CultureInvariant)]
    private static partial Regex Cooperative();

    // A学院和B公司举办了…: each may have done so alone, but not 共同举办.
    [GeneratedRegex(Together, RegexOptions.CultureInvariant)]
    private static partial Regex Mutual();

    [GeneratedRegex("牵头|发起|加入|参与|参加|(?:为|是|任|担任).{0,6}(?:单位|学校|企业|院校)", RegexOptions.CultureInvariant)]
    private static partial Regex Leading();

    [GeneratedRegex("组建|成立|发起|筹建", RegexOptions.CultureInvariant)]
    private static partial Regex Founding();

    [GeneratedRegex("(?:联合体|共同体|联盟|集团|联合会)[”\"]?$", RegexOptions.CultureInvariant)]
    private static partial Regex League();
}
