using System.Text.RegularExpressions;

namespace PolicyGraph.Extraction.Institutions;

/// <summary>How a sentence ties a body to the one that it speaks of.</summary>
enum PartnerTie
{
    None,

    /// <summary>A与B: partners, if what follows says what they do together.</summary>
    With,

    /// <summary>A携手B, B在A设立…: partners by the tie itself.</summary>
    Joined,

    /// <summary>A依托B, A为B培养: A acts, B is whom it leans on or serves.</summary>
    Served,

    /// <summary>A由B提供场地, A由B举办: B gives what A lives on.</summary>
    Provider,

    /// <summary>B在该校设立: the school was named before.</summary>
    OfThatSchool,
}

/// <summary>Reads the tie from the words on both sides of a body.</summary>
static partial class PartnerTies
{
    /// <param name="tail">What <see cref="Predicate"/> finds behind the body.</param>
    public static PartnerTie Of(NamedSentence said, int group, ReadOnlySpan<char> tail)
    {
        var before = said.Before(group);
        if (said.IsWithGroupBefore(group) || said.IsWithSubject(group))
            return (JoiningVerb().IsMatch(before) && !Product().IsMatch(tail)) || AtPartner().IsMatch(tail) ? PartnerTie.Joined : PartnerTie.With;
        if (Provided().IsMatch(before) && Providing().IsMatch(tail))
            return PartnerTie.Provider;
        if ((Leaning().IsMatch(before) && !Product().IsMatch(tail)) || (By().IsMatch(before) && AsSupport().IsMatch(tail)) || (For().IsMatch(before) && AtPartner().IsMatch(tail)))
            return PartnerTie.Served;
        if (In().IsMatch(before) && AtPartner().IsMatch(tail))
            return PartnerTie.Joined;
        return ThatSchool().IsMatch(tail) ? PartnerTie.OfThatSchool : PartnerTie.None;
    }

    /// <summary>A依托B, A在B设立: the group before acts.</summary>
    public static bool IsServedByGroupBefore(this NamedSentence said, int group) => Served().IsMatch(said.Before(group));

    /// <summary>A…，为B开设: what the sentence speaks of acts.</summary>
    public static bool IsServedBySubject(this NamedSentence said, int group) => ElidedServed().IsMatch(said.Before(group));

    /// <summary>What the sentence says behind a list of bodies: its clause, or the next one where the list ends the clause.</summary>
    public static ReadOnlySpan<char> Predicate(this NamedSentence said, int group)
    {
        var behind = BehindAlliance(said, group);
        var clause = InstitutionWords.Clause(behind);
        if (!OnlyRest().IsMatch(clause) || clause.Length == behind.Length)
            return clause;
        var next = InstitutionWords.Clause(behind[(clause.Length + 1)..]);
        return behind[..(clause.Length + 1 + next.Length)];
    }

    // A与B依托X联盟攻关: the alliance only tells where.
    static ReadOnlySpan<char> BehindAlliance(NamedSentence said, int group) =>
        group + 1 < said.Groups.Count && said.Groups[group + 1].IsAlliance && Through().IsMatch(said.Behind(group)) ? InstitutionWords.Clause(said.Behind(group + 1)) : said.Behind(group);

    // Little stands between a clause's beginning and the word that leads to the body.
    const string Lead = "(?:^|，)[^，：、]{0,12}";

    [GeneratedRegex("(?:携手|牵手|联手|对接|引入|引进|吸收|揭榜|揭下|承接)了?[“\"]?$", RegexOptions.CultureInvariant)]
    private static partial Regex JoiningVerb();

    // 引进B的系统: a product, no partner.
    [GeneratedRegex("^(?:的(?![^，]{0,8}?(?:项目|课题|榜单|难题|需求))|开发|研发|生产|技术|平台|系统|设备|软件|产品)", RegexOptions.CultureInvariant)]
    private static partial Regex Product();

    [GeneratedRegex("^(?:则|均|都|也|是|系)*由?$", RegexOptions.CultureInvariant)]
    private static partial Regex Provided();

    [GeneratedRegex($"^{InstitutionWords.Rest}(?:共同|联合)?(?:提供|投资|出资|独资|举办|兴办|主办)(?!的)", RegexOptions.CultureInvariant)]
    private static partial Regex Providing();

    [GeneratedRegex(Lead + "(?:依托|面向)$", RegexOptions.CultureInvariant)]
    private static partial Regex Leaning();

    [GeneratedRegex(Lead + "以$", RegexOptions.CultureInvariant)]
    private static partial Regex By();

    [GeneratedRegex("^[^，]{0,8}?为[^，]{0,8}?(?:依托|场所|基地|平台|支撑|载体)", RegexOptions.CultureInvariant)]
    private static partial Regex AsSupport();

    [GeneratedRegex(Lead + "[为向]$", RegexOptions.CultureInvariant)]
    private static partial Regex For();

    [GeneratedRegex(Lead + "在$", RegexOptions.CultureInvariant)]
    private static partial Regex In();

    [GeneratedRegex("^(?:[^，：]{0,12}(?:依托|面向|[以为向在由])|系)$", RegexOptions.CultureInvariant)]
    private static partial Regex Served();

    [GeneratedRegex("，[^，：、]{0,12}(?:依托|面向|[以为向在])$", RegexOptions.CultureInvariant)]
    private static partial Regex ElidedServed();

    [GeneratedRegex($"^[”\"]?{InstitutionWords.Rest}(?:还|又|也|均|都|已|并|先后|分别)*[在与向为同和]该[院校]", RegexOptions.CultureInvariant)]
    private static partial Regex ThatSchool();

    // B在A学院设立, A学院为B定向培养: the one works at or for the other.
    [GeneratedRegex("^[^，]{0,6}?(?:设立|设有|建立|开设|开办|共建|挂牌|成立|举办|招收|定向|订单|输送|捐赠|捐建|开放|选派)", RegexOptions.CultureInvariant)]
    private static partial Regex AtPartner();

    [GeneratedRegex($"^{InstitutionWords.Rest}(?:依托|通过|围绕)[“\"]?$", RegexOptions.CultureInvariant)]
    private static partial Regex Through();

    [GeneratedRegex($"^[”\"]?{InstitutionWords.Rest}$", RegexOptions.CultureInvariant)]
    private static partial Regex OnlyRest();
}
