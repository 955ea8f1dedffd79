using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace PolicyGraph.Extraction.Institutions;

/// <summary>Reads who builds the alliances that a sentence names behind a verb of building.</summary>
/// <param name="carried">The school or firm that the sentence before speaks of.</param>
/// <param name="parties">Who works together in the sentence before.</param>
sealed partial class AllianceBuilding(
    NamedSentence said, SentenceName? carried, ImmutableArray<SentenceName> parties, IReadOnlyList<Cooperation> cooperations, UnnamedBuilder unnamed, SentenceEdges edges)
{
    const int FurthestSubject = 12;
    const int ShortestBrand = 2;

    public void Read()
    {
        ImmutableArray<SentenceName> last = [];
        for (var at = 0; at < said.Groups.Count; at++)
        {
            var before = said.Before(at);
            if (!said.Groups[at].IsAlliance || !(Building().IsMatch(before) || IsPact(at)) || SentenceMood.IsDenied(said.Text, said.Groups[at].Start - before.Length, said.Groups[at].Start))
                continue;
            var builders = Builders(at, before, last);
            if (builders.IsEmpty)
            {
                unnamed.Read(at);
                continue;
            }

            Build(at, builders, before);
            last = cooperations.LastOrDefault(item => item.RightGroup == at - 1)?.Left ?? builders;
        }
    }

    // 签订“A班”“B班”共建协议.
    bool IsPact(int alliance) => Signing().IsMatch(said.Before(alliance)) && Pact().IsMatch(said.Behind(alliance));

    ImmutableArray<SentenceName> Builders(int alliance, ReadOnlySpan<char> before, ImmutableArray<SentenceName> last)
    {
        if (BothParties().IsMatch(before))
            return cooperations.LastOrDefault(item => item.RightGroup < alliance)?.All ?? (alliance == 0 ? parties : []);
        if (alliance == 0)
            return carried is { } subject && CarriedBuilding().IsMatch(before) ? [subject] : [];
        var hasComma = before.Contains('，');
        var group = said.Groups[alliance - 1];
        if (group.IsAlliance)
            return hasComma && AgainBuilding().IsMatch(before) ? last : [];
        if (cooperations.FirstOrDefault(item => item.RightGroup == alliance - 1) is { } cooperation)
            return cooperation.Builders;
        if (UnnamedBuilder.IsApproval(before))
            return [];
        return !hasComma || (alliance == 1 && group.Start <= FurthestSubject && AgainBuilding().IsMatch(before)) ? said.Company(alliance - 1) : [];
    }

    void Build(int alliance, ImmutableArray<SentenceName> builders, ReadOnlySpan<char> before)
    {
        var names = said.Groups[alliance].Names;
        var cooperation = cooperations.FirstOrDefault(item => item.RightGroup == alliance - 1);
        var partners = cooperation?.Right ?? builders;
        var isPaired = names.Length > 1 && partners.Length == names.Length
            && (before.Contains("分别", StringComparison.Ordinal) || (cooperation is null && Attributive().IsMatch(before)));
        for (var at = 0; at < names.Length; at++)
        {
            foreach (var builder in builders)
            {
                if (cooperation is not { IsPaired: true } && names.Length > 1 && NamedAfter(names[at], partners) is { } patron ? builder == patron || !partners.Contains(builder)
                    : cooperation is { IsPaired: true } ? cooperation.Pair(at).Contains(builder) : !isPaired || partners[at] == builder || !partners.Contains(builder))
                    edges.Add(RelationType.Builds, builder, names[at], "alliance-built");
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

    ReadOnlySpan<char> Wording(SentenceName name) => said.Text.AsSpan(name.Start, name.End - name.Start);

    [GeneratedRegex($"^(?:该[院校公司]{{1,2}}|学院|学校|公司|其)?(?:还|又|也|已|先后|另)*(?:牵头|发起|合作|组建)", RegexOptions.CultureInvariant)]
    private static partial Regex CarriedBuilding();

    [GeneratedRegex($"(?:合作的?(?=[“\"]?$)|(?:{InstitutionWords.BuildingVerbs})(?:成立|组建|建设|建立)?(?:了|的|起)?(?:(?!依托|加入|参与|参加|入选|推荐|申报|通过|支持|服务|[与在由])[^，、《》]){{0,10}}|(?<=，)招收)[“\"]?$", RegexOptions.CultureInvariant)]
    private static partial Regex Building();

    [GeneratedRegex($"，(?:[0-9]{{4}}年[^，]{{0,6}}?)?(?:[^，]{{0,5}}?)(?:{InstitutionWords.BuildingVerbs}|招收)[^，]*$", RegexOptions.CultureInvariant)]
    private static partial Regex AgainBuilding();

    [GeneratedRegex("(?:^|，)(?:校企)?(?:双方|两家|二者)[^，]*$", RegexOptions.CultureInvariant)]
    private static partial Regex BothParties();

    [GeneratedRegex("(?:签订|签署|签约|达成)了?[“\"]?$", RegexOptions.CultureInvariant)]
    private static partial Regex Signing();

    [GeneratedRegex("^[”\"]?(?:共建|合建|合作|联办|联合办学|联合培养|培养)(?:框架)?协议", RegexOptions.CultureInvariant)]
    private static partial Regex Pact();

    // A、B组建的X、Y: each its own.
    [GeneratedRegex("的[“\"]?$", RegexOptions.CultureInvariant)]
    private static partial Regex Attributive();
}
