using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PolicyGraph.Documents;
using PolicyGraph.Text;

namespace PolicyGraph.Extraction;

/// <summary>Which schools and firms work together, and who builds, leads or joins an alliance: read from the words between a sentence's names.</summary>
sealed partial class InstitutionRelations(
    string text, DocumentHeader header, ImmutableArray<Mention> mentions, ImmutableArray<TextSpan> places, RelationList found)
{
    const int LongestLookBack = 3000;
    const int FurthestSubject = 12;
    const int ShortestBrand = 2;

    NamedSentence _said = null!;
    List<Cooperation> _cooperations = [];
    (int Mention, int End)? _subject;
    SentenceName? _carried;
    TextSpan _sentence;

    /// <summary>Two lists of bodies that 与 parts and a verb of working together joins.</summary>
    /// <param name="IsPaired">A、B分别与C、D合作: the first with the first.</param>
    sealed record Cooperation(ImmutableArray<SentenceName> Left, ImmutableArray<SentenceName> Right, int LeftGroup, int RightGroup, bool IsPaired)
    {
        public ImmutableArray<SentenceName> All { get; } = Left.AddRange(Right);
    }

    /// <summary>Reads one sentence with the mentions from <paramref name="first"/> up to <paramref name="end"/>.</summary>
    public void Read(TextSpan sentence, int first, int end)
    {
        _carried = CarriedSchool(sentence);
        if (MayHold(first, end) || (_carried is not null && MayHoldPartner(first, end)))
        {
            (_sentence, _said, _cooperations) = (sentence, NamedSentence.Read(text, sentence, first, end, mentions, places), []);
            Cooperations();
            Buildings();
            Roles();
        }

        if (mentions[first].NamesInstitution && mentions[first].Type is not MentionType.Alliance && places[first].Start - sentence.Start <= FurthestSubject)
            _subject = (first, sentence.End);
        else if (_carried is null || _subject is null)
            _subject = null;
        else
            _subject = (_subject.Value.Mention, sentence.End);
    }

    // 该院另与B合作; …；与C合办: the school or firm that the sentence before speaks of, at no place of this one.
    SentenceName? CarriedSchool(TextSpan sentence) =>
        _subject is { } subject && mentions[subject.Mention].Type is MentionType.College or MentionType.Enterprise && Follows(subject.End, sentence)
            ? new SentenceName(subject.Mention, mentions[subject.Mention].Type, 0, 0) : null;

    bool Follows(int end, TextSpan sentence) => end + 1 >= sentence.Start && text.At(end) is '。' or '；';

    bool MayHoldPartner(int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (mentions[at].Type is MentionType.College or MentionType.Enterprise)
                return true;
        }

        return false;
    }

    bool MayHold(int first, int end)
    {
        bool college = false, enterprise = false;
        for (var at = first; at < end; at++)
        {
            if (mentions[at].Type is MentionType.Alliance)
                return true;
            college |= mentions[at].Type is MentionType.College;
            enterprise |= mentions[at].Type is MentionType.Enterprise;
        }

        return college && enterprise;
    }

    void Cooperations()
    {
        for (var right = 0; right < _said.Groups.Count; right++)
        {
            var group = _said.Groups[right];
            if (group.IsAlliance || !IsCooperation(right))
                continue;
            if (LeftOf(right) is { } left)
                Add(new Cooperation(Company(left), group.Names, left, right, IsPaired(left, right)));
            else if (right == 0 && _carried is { } carried && CarriedWith().IsMatch(_said.Before(0)))
                Add(new Cooperation([carried], group.Names, 0, 0, false));
            else if (Parted(group) is { } at)
                Add(new Cooperation(group.Names[..at], group.Names[at..], right, right, false));
        }
    }

    // Who founds a league of many works together with none of them by that alone.
    bool IsCooperation(int right)
    {
        var tail = Clause(_said.Behind(right));
        var end = _said.Groups[right].End + tail.Length;
        return (Cooperative().IsMatch(tail) || AtPartner().IsMatch(tail)) && !Leading().IsMatch(tail) && !IsDenied(_said.Groups[right].Start, end)
            && !(Founding().IsMatch(tail) && right + 1 < _said.Groups.Count && _said.Groups[right + 1] is { IsAlliance: true } next && League().IsMatch(_said.Text.AsSpan(next.Start, next.End - next.Start)));
    }

    bool IsPaired(int left, int right) =>
        left + 1 == right && _said.Groups[left].Names.Length == _said.Groups[right].Names.Length && _said.Groups[left].Names.Length > 1
        && _said.Before(right).Contains("分别", StringComparison.Ordinal);

    // A与B合作; …，与C合办: the subject is the one that the sentence named first.
    int? LeftOf(int right)
    {
        var before = _said.Before(right);
        if (right > 0 && !_said.Groups[right - 1].IsAlliance && (With().IsMatch(before) || (At().IsMatch(before) && AtPartner().IsMatch(_said.Behind(right)))))
            return right - 1;
        if (right == 0 || !ElidedWith().IsMatch(before))
            return null;
        return _cooperations.Count > 0 ? _cooperations[^1].LeftGroup : _said.Groups[0].IsAlliance ? null : 0;
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
        _cooperations.Add(cooperation);
        foreach (var one in cooperation.Left)
        {
            foreach (var other in cooperation.Right)
            {
                if (!(cooperation.IsPaired && cooperation.Left.IndexOf(one) != cooperation.Right.IndexOf(other)) && (one.Type, other.Type) is (MentionType.College, MentionType.Enterprise) or (MentionType.Enterprise, MentionType.College))
                    Add(RelationType.CooperatesWith, one, RelationEnd.Of(other.Mention), other, "cooperation-with");
            }
        }

        Base(cooperation);
    }

    // 与A公司共建数智化基地: a base with a name of its own is no mention.
    void Base(Cooperation cooperation)
    {
        var at = cooperation.Right[^1].End;
        var tail = Clause(_said.Behind(cooperation.RightGroup));
        if (NamedBase().First(tail) is not { } named)
            return;
        var wording = tail.Slice(named.Index, named.Length);
        var start = Verb().First(wording)!.Value.Length;
        if (Ordinary().IsMatch(wording[start..]))
            return;
        var place = new SentenceName(-1, MentionType.Other, at + named.Index + start, at + named.Index + named.Length);
        foreach (var builder in cooperation.All)
            Add(RelationType.Builds, builder, RelationEnd.Of(wording[start..].ToString()), place, "base-built");
    }

    void Buildings()
    {
        (ImmutableArray<SentenceName> Builders, int Group) last = ([], -1);
        for (var at = 0; at < _said.Groups.Count; at++)
        {
            var before = _said.Before(at);
            if (!_said.Groups[at].IsAlliance || !Building().IsMatch(before) || IsDenied(_said.Groups[at].Start - before.Length, _said.Groups[at].Start))
                continue;
            var pairs = Builders(at, before, last.Builders);
            if (pairs.IsEmpty)
            {
                BuiltByUnnamed(at, before);
                continue;
            }

            Build(at, pairs, before);
            last = (_cooperations.LastOrDefault(item => item.RightGroup == at - 1)?.Left ?? pairs, at);
        }
    }

    ImmutableArray<SentenceName> Builders(int alliance, ReadOnlySpan<char> before, ImmutableArray<SentenceName> last)
    {
        if (alliance == 0)
            return _carried is { } carried && CarriedBuilding().IsMatch(before) ? [carried] : [];
        var hasComma = before.Contains('，');
        var group = _said.Groups[alliance - 1];
        if (group.IsAlliance)
            return hasComma && AgainBuilding().IsMatch(before) ? last : [];
        if (_cooperations.Find(item => item.RightGroup == alliance - 1) is { } cooperation)
            return cooperation.All;
        if (Approval().IsMatch(before))
            return [];
        return !hasComma || (alliance == 1 && group.Start <= FurthestSubject && AgainBuilding().IsMatch(before)) ? Company(alliance - 1) : [];
    }

    void Build(int alliance, ImmutableArray<SentenceName> builders, ReadOnlySpan<char> before)
    {
        var names = _said.Groups[alliance].Names;
        var cooperation = _cooperations.Find(item => item.RightGroup == alliance - 1);
        var partners = cooperation?.Right ?? builders;
        var isPaired = names.Length > 1 && partners.Length == names.Length
            && (before.Contains("分别", StringComparison.Ordinal) || (cooperation is null && Attributive().IsMatch(before)));
        for (var at = 0; at < names.Length; at++)
        {
            foreach (var builder in builders)
            {
                if (cooperation is not { IsPaired: true } && names.Length > 1 && NamedAfter(names[at], partners) is { } patron ? builder == patron || !partners.Contains(builder)
                    : cooperation is { IsPaired: true } ? Pair(cooperation, at).Contains(builder) : !isPaired || partners[at] == builder || !partners.Contains(builder))
                    Add(RelationType.Builds, builder, RelationEnd.Of(names[at].Mention), names[at], "alliance-built");
            }
        }
    }

    // “华星班”“天马班”: each is the firm's whose name it bears.
    SentenceName? NamedAfter(SentenceName alliance, ImmutableArray<SentenceName> partners)
    {
        SentenceName? patron = null;
        foreach (var partner in partners)
        {
            if (partner.Type is not MentionType.Enterprise || partner.End - partner.Start < ShortestBrand || !Wording(alliance).Contains(Wording(partner)[..ShortestBrand], StringComparison.Ordinal))
                continue;
            if (patron is not null)
                return null;
            patron = partner;
        }

        return patron;
    }

    ReadOnlySpan<char> Wording(SentenceName name) => _said.Text.AsSpan(name.Start, name.End - name.Start);

    static ImmutableArray<SentenceName> Pair(Cooperation cooperation, int at) => at < cooperation.Left.Length ? [cooperation.Left[at], cooperation.Right[at]] : cooperation.All;

    // 2013年经市政府批准组建了…: the body that the sentence before speaks of; 下一步…组建…: the letter's office.
    void BuiltByUnnamed(int alliance, ReadOnlySpan<char> before)
    {
        var isPast = Past().IsMatch(before);
        var isTold = alliance == 0 || (alliance == 1 && Approval().IsMatch(before));
        if (!isTold || Others().IsMatch(before[(before.LastIndexOf('，') + 1)..]))
            return;
        foreach (var name in _said.Groups[alliance].Names)
        {
            if (Own().IsMatch(before))
            {
                foreach (var issuer in header.Issuers)
                    Add(RelationType.Builds, RelationEnd.Of(issuer), name, "alliance-built-by-office");
            }
            else if (isPast && _subject is { } subject && Follows(subject.End, _sentence) && !ListMark().IsMatch(_said.Text))
            {
                Add(RelationType.Builds, RelationEnd.Of(subject.Mention), name, "alliance-built-by-subject");
            }
            else if (!isPast && UnnamedBuilding().IsMatch(before) && IsPlanned(_said.PlaceOf(name.Start)))
            {
                foreach (var issuer in header.Issuers)
                    Add(RelationType.Builds, RelationEnd.Of(issuer), name, "alliance-built-by-office");
            }
        }
    }

    bool IsPlanned(int at)
    {
        var start = Math.Max(0, at - LongestLookBack);
        return Plans().IsMatch(text.AsSpan(start, at - start));
    }

    void Roles()
    {
        for (var at = 0; at < _said.Groups.Count; at++)
        {
            if (_said.Groups[at].IsAlliance)
                continue;
            var behind = _said.Behind(at);
            var clause = Clause(behind);
            var next = at + 1 < _said.Groups.Count && _said.Groups[at + 1].IsAlliance && clause.Length == behind.Length ? at + 1 : (int?)null;
            if (IsDenied(_said.Groups[at].Start, _said.Groups[at].End + clause.Length))
                continue;
            if (next is null && (LeadRole().IsMatch(clause) || (By().IsMatch(_said.Before(FirstOf(at))) && Built().IsMatch(clause))))
                Join(RelationType.Builds, at, Topic(at) ?? Ahead(at), "alliance-led");
            else if (Joining().IsMatch(clause) && !IsHoped(at))
                Join(RelationType.MemberOf, at, next ?? Topic(at) ?? Ahead(at), "alliance-joined");
            else if (next is null ? MemberRole().IsMatch(clause) : Being().IsMatch(clause) && RoleOf().IsMatch(_said.Behind(at + 1)))
                Join(RelationType.MemberOf, at, next ?? Topic(at), "alliance-member");
            else if (at > 0 && _said.Groups[at - 1].IsAlliance && Leaders().IsMatch(_said.Before(at)))
                Join(RelationType.Builds, at, at - 1, "alliance-led");
            else if (at > 0 && _said.Groups[at - 1].IsAlliance && Members().IsMatch(_said.Before(at)))
                Join(RelationType.MemberOf, at, at - 1, "alliance-members-named");
        }
    }

    void Join(RelationType type, int group, int? alliance, string rule)
    {
        if (alliance is not { } to)
            return;
        var (bodies, names) = (Company(group), _said.Groups[to].Names);
        var isPaired = bodies.Length == names.Length && names.Length > 1 && _said.Before(group).Contains("分别", StringComparison.Ordinal);
        for (var at = 0; at < bodies.Length; at++)
        {
            foreach (var name in names)
            {
                if (isPaired ? name == names[at] : type is not RelationType.MemberOf || !_said.Text.AsSpan(..name.End).EndsWith("班"))
                    Add(type, bodies[at], RelationEnd.Of(name.Mention), name, rule);
            }
        }
    }

    // The alliance that the sentence spoke of last.
    int? Topic(int group)
    {
        while (group >= 0 && !_said.Groups[group].IsAlliance)
            group--;
        return group >= 0 ? group : null;
    }

    // 由A牵头、B参与的X: the alliance that the list of roles leads to.
    int? Ahead(int group)
    {
        while (group < _said.Groups.Count && !_said.Groups[group].IsAlliance)
            group++;
        return group < _said.Groups.Count && _said.Before(group) is var before && before.EndsWith("的") && !before.Contains('，') ? group : null;
    }

    // A与B共同发起: both are meant.
    ImmutableArray<SentenceName> Company(int group)
    {
        var names = _said.Groups[group].Names;
        for (; group > 0 && !_said.Groups[group - 1].IsAlliance && With().IsMatch(_said.Before(group)); group--)
            names = _said.Groups[group - 1].Names.AddRange(names);
        return group > 0 && !_said.Groups[0].IsAlliance && ElidedWith().IsMatch(_said.Before(group)) ? _said.Groups[0].Names.AddRange(names) : names;
    }

    // The first group of those that 与 joins to this one.
    int FirstOf(int group)
    {
        while (group > 0 && !_said.Groups[group - 1].IsAlliance && With().IsMatch(_said.Before(group)))
            group--;
        return group;
    }

    bool IsHoped(int group) => Hope().IsMatch(_said.Text.AsSpan(..(_said.Groups[group].End + Math.Min(8, _said.Behind(group).Length)))[(_said.Text.AsSpan(.._said.Groups[group].Start).LastIndexOf('，') + 1)..]);

    // 尚未与B合作; 您建议A与B共建.
    bool IsDenied(int start, int end)
    {
        start = _said.Text.AsSpan(..start).LastIndexOf('，') + 1;
        return Denial().IsMatch(_said.Text.AsSpan(start, end - start)) || Suggested().IsMatch(_said.Text.AsSpan(start, end - start));
    }

    static ReadOnlySpan<char> Clause(ReadOnlySpan<char> wording) => wording.IndexOf('，') is >= 0 and var comma ? wording[..comma] : wording;

    void Add(RelationType type, SentenceName from, RelationEnd to, SentenceName toPlace, string rule) =>
        Add(type, RelationEnd.Of(from.Mention), to, new TextSpan(Math.Min(from.Start, toPlace.Start), Math.Max(from.End, toPlace.End)), rule);

    void Add(RelationType type, RelationEnd from, SentenceName to, string rule) =>
        Add(type, from, RelationEnd.Of(to.Mention), new TextSpan(to.Start, to.End), rule);

    void Add(RelationType type, RelationEnd from, RelationEnd to, TextSpan both, string rule)
    {
        var clauses = Sentence.Clauses(_said.Text, both.Start, both.End);
        var evidence = new TextSpan(_said.PlaceOf(clauses.Start), clauses.End > clauses.Start ? _said.PlaceOf(clauses.End - 1) + 1 : _said.PlaceOf(clauses.Start));
        found.Add(type, from, to, evidence, _said.Text.AsSpan(clauses.Start, both.Start - clauses.Start), rule);
    }

    const string And = "与|(?<![共会])同|跟|联合|携手|会同|牵手|引入|引进";
    const string Rest = "(?:(?:、|和|及|以及)?[^，、]{0,8}?[0-9]*余?[家所个](?:企业|公司|单位|院校|高校|学校)|等[^，、]{0,10}?(?:企业|公司|单位|院校|高校|学校|职校|中职|家|所)?)?";

    [GeneratedRegex($"^[”\"]?[^，：]{{0,24}}?(?:{And})(?:先后|分别|共同|[^，、：]{{1,10}}(?:旗下|下属|所属)的?)?[“\"]?$", RegexOptions.CultureInvariant)]
    private static partial Regex With();

    // B在A学院设立, A学院为B定向培养: the one works at or for the other.
    [GeneratedRegex("^[^，：]{0,12}(?:在|为|向)$", RegexOptions.CultureInvariant)]
    private static partial Regex At();

    [GeneratedRegex("^[^，]{0,6}?(?:设立|设有|建立|开设|开办|共建|挂牌|成立|举办|招收|定向|订单|输送|捐赠|捐建)", RegexOptions.CultureInvariant)]
    private static partial Regex AtPartner();

    // 该院另与, 学校还与: at a sentence's beginning.
    [GeneratedRegex($"^(?:[一二三四五六七八九十]是|[（0-9一二三四五六七八九十]+[）、.]|[①-⑳])?(?:该[院校公司]{{1,2}}|学院|学校|公司|其)?(?:还|又|也|已|另|并|同时|此外|先后|积极|今年|去年)*(?:{And})(?:先后|分别)?$", RegexOptions.CultureInvariant)]
    private static partial Regex CarriedWith();

    [GeneratedRegex($"[，、：”\"][^，：、]{{0,10}}?(?:{And})(?:先后|分别)?$", RegexOptions.CultureInvariant)]
    private static partial Regex ElidedWith();

    [GeneratedRegex("合作|共建|合建|合办|共办|联办|联合|签约|签订|签署|开设|开办|携手|结对|协同|设立|联手|创办|举办|共同|组建|成立|建设|建立|新建|订单|开展|达成|对接|培养|共享|打造|实施|推进|推行|互聘|结成|研发|开发|攻关|战略|融合|联手|共|互|协议", RegexOptions.CultureInvariant)]
    private static partial Regex Cooperative();

    [GeneratedRegex("牵头|发起|加入|参与|参加|(?:为|是|任|担任).{0,6}(?:单位|学校|企业|院校)", RegexOptions.CultureInvariant)]
    private static partial Regex Leading();

    [GeneratedRegex("(?:共建|合建|合作建设|联合建设|共同建设)了?[^，、。“”《》0-9]{2,14}?基地", RegexOptions.CultureInvariant)]
    private static partial Regex NamedBase();

    [GeneratedRegex("^(?:共建|合建|合作建设|联合建设|共同建设)了?", RegexOptions.CultureInvariant)]
    private static partial Regex Verb();

    // 实训基地, 产教融合实训基地: kinds, no names.
    [GeneratedRegex("^(?:一批|多个|[若两几]个?|校企|校外|校内|产教融合|高水平|专业化|公共|生产性|生产型|综合|学生|教师|人才|职业|技能|教学|实践|就业|创业|实习|实训|见习|培训|培养|企业|双师型|和|与|及|的|[、])*基地$", RegexOptions.CultureInvariant)]
    private static partial Regex Ordinary();

    // 由A与B共建: what is built was named before.
    [GeneratedRegex("由$", RegexOptions.CultureInvariant)]
    private static partial Regex By();

    [GeneratedRegex($"^{Rest}(?:共同|联合|合作|携手)*(?:共建|合建|合办|建设|组建|举办|成立|创办|联办|运营)", RegexOptions.CultureInvariant)]
    private static partial Regex Built();

    [GeneratedRegex("牵头(?:单位|院校|学校|高校|企业)?(?:分别|均|和依托单位)?[为是由]$", RegexOptions.CultureInvariant)]
    private static partial Regex Leaders();

    [GeneratedRegex("我[局厅委办部校院](?!们)", RegexOptions.CultureInvariant)]
    private static partial Regex Own();

    [GeneratedRegex($"^(?:该[院校公司]{{1,2}}|学院|学校|公司|其)?(?:还|又|也|已|先后|另)*(?:牵头|发起|合作|组建)", RegexOptions.CultureInvariant)]
    private static partial Regex CarriedBuilding();

    const string BuildingVerbs = "共建|合建|合办|共办|联办|组建|筹建|筹办|成立|发起|开设|开办|牵头|设立|创办|创建|创立|建立|建成|打造|举办|建设|兴办|援建|挂牌";

    [GeneratedRegex($"(?:合作的?(?=[“\"]?$)|(?:{BuildingVerbs})(?:成立|组建|建设|建立)?(?:了|的|起)?(?:(?!依托|加入|参与|参加|入选|推荐|申报|通过|支持|服务|[与在由])[^，、《》]){{0,10}}|(?<=，)招收)[“\"]?$", RegexOptions.CultureInvariant)]
    private static partial Regex Building();

    [GeneratedRegex($"，(?:[^，]{{0,5}}?)(?:{BuildingVerbs}|招收)[^，]*$", RegexOptions.CultureInvariant)]
    private static partial Regex AgainBuilding();

    [GeneratedRegex($"(?:^|[，：])(?:{BuildingVerbs}).*$", RegexOptions.CultureInvariant)]
    private static partial Regex UnnamedBuilding();

    [GeneratedRegex("^(?:批准|同意|审批|审核|支持|指导|推荐|授权|委托|批复)", RegexOptions.CultureInvariant)]
    private static partial Regex Approval();

    // A、B组建的X、Y: each its own.
    [GeneratedRegex("的[“\"]?$", RegexOptions.CultureInvariant)]
    private static partial Regex Attributive();

    [GeneratedRegex("组建|成立|发起|筹建", RegexOptions.CultureInvariant)]
    private static partial Regex Founding();

    [GeneratedRegex("(?:联合体|共同体|联盟|集团|联合会)[”\"]?$", RegexOptions.CultureInvariant)]
    private static partial Regex League();

    [GeneratedRegex("了|已|先后|相继|陆续|业已|完成", RegexOptions.CultureInvariant)]
    private static partial Regex Past();

    [GeneratedRegex("支持|推动|鼓励|引导|指导|促进|院校|企业牵头", RegexOptions.CultureInvariant)]
    private static partial Regex Others();

    [GeneratedRegex("下一步|下步|下一阶段|下阶段|以下工作|今后|我[局委厅办]将", RegexOptions.CultureInvariant)]
    private static partial Regex Plans();

    [GeneratedRegex("^(?:[一二三四五六七八九十]+是|[（0-9一二三四五六七八九十]+[）、.]|[①-⑳])", RegexOptions.CultureInvariant)]
    private static partial Regex ListMark();

    [GeneratedRegex($"^{Rest}(?:分别|共同|联合|均)*(?:(?:为|是|任|担任|作为)[^，]{{0,8}}?(?:牵头|发起|主导|主体|组长|链主)[^，]{{0,4}}?(?:学校|企业|单位|院校|高校|方|者)|(?:牵头|参与发起|发起|参与组建|主导)(?:组建|成立|建设|运行)?(?:$|[，、的]))", RegexOptions.CultureInvariant)]
    private static partial Regex LeadRole();

    [GeneratedRegex($"^[”\"]?{Rest}(?:已|还|也|均|都|又|先后|相继|共同|同步|正式|成功|一同|积极)*(?:加入|参加|参与|加盟|组成)(?:了|其中|建设|共建|组建|的)*(?:$|[，、])", RegexOptions.CultureInvariant)]
    private static partial Regex Joining();

    [GeneratedRegex($"^{Rest}(?:已|还|也|均|都|又|先后|相继|共同|分别)*(?:为|是|成为|任|担任|当选|入选)(?!牵头)[^，]{{0,10}}?(?:成员|会员|理事)", RegexOptions.CultureInvariant)]
    private static partial Regex MemberRole();

    [GeneratedRegex($"^{Rest}(?:已|还|也|均|都|又|先后|相继|同时|分别|当选)*(?:为|是|成为|系|任|担任)[“\"]?$", RegexOptions.CultureInvariant)]
    private static partial Regex Being();

    [GeneratedRegex("^[”\"]?的?[^，、]{0,6}?(?:成员|会员|理事)", RegexOptions.CultureInvariant)]
    private static partial Regex RoleOf();

    [GeneratedRegex("(?:成员|会员|理事|单位|院校|学校|企业|高校|机构)[^。]{0,24}?(?:其中|包括|包含|有|含|为|如|涵盖)[^，]{0,4}$|(?:吸纳|吸收|汇聚|汇集|集聚|涵盖|囊括|联合)了?$", RegexOptions.CultureInvariant)]
    private static partial Regex Members();

    [GeneratedRegex("申请|争取|拟|支持|推动|鼓励|引导|将|计划|希望|动员|力争|推荐|组织", RegexOptions.CultureInvariant)]
    private static partial Regex Hope();

    [GeneratedRegex("未(?!来)|没有|暂不|不再|无法|尚无|取消|终止|退出", RegexOptions.CultureInvariant)]
    private static partial Regex Denial();

    // 您建议A与B共建: what the proposer asks for.
    [GeneratedRegex("(?:您|你们?|代表|委员|提案|贵[会委单])[^，]{0,14}(?:建议|提出|希望|呼吁|要求)|^建议", RegexOptions.CultureInvariant)]
    private static partial Regex Suggested();
}
