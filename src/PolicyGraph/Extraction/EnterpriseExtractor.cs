using System.Text.RegularExpressions;
using PolicyGraph.Authority;
using PolicyGraph.Text;

namespace PolicyGraph.Extraction;

/// <summary>Finds enterprises (企业): by their legal form, as a group (集团), by short forms of what the text or the table of groups names in full, in lists of enterprises.</summary>
sealed partial class EnterpriseExtractor(NameBoundary boundary, KnownBodies groups)
{
    readonly EnterpriseTrades _trades = new(boundary, groups);

    const int ShortestAlias = 4;
    const int Brand = 2;

    public IEnumerable<Mention> Extract(InstitutionText text)
    {
        var (full, known) = (ByForm(text).ToList(), Known(text).ToList());
        var legal = new EnterpriseNames(full.Concat(known).Select(mention => mention.Text));
        full = [.. full.Select(Named)];
        known = [.. known.Select(mention => mention.Name == mention.Text || mention.Text.Length == 2 ? Named(mention) : mention)];
        var found = DeclaredShortForms.Of(text, full, "enterprise-declared-short-form", (_, _) => true).Concat(full).Concat(ShortForms(text, full)).Concat(EnterpriseContractions.Find(text, full)).Concat(known).Concat(EnterpriseBanks.Find(text)).ToList();
        found.AddRange(EnterpriseBrands.Find(text, found).ToList());
        found.AddRange(_trades.Find(text, found).Select(firm => Named(Of(text, firm, text.Printed(firm), "enterprise-trade"))).ToList());
        found.AddRange(ListedNames.Beside(text, NameKind.ListedEnterprise, groups, found).Select(listed => Of(text, listed.Span, listed.Name, "enterprise-listed")).ToList());
        var groupOf = found.Select(mention => mention.Text).Distinct().ToDictionary(printed => printed, GroupOf);
        var names = GroupNames(groupOf);
        return found.Select(mention => groupOf[mention.Text] is { } group && !IsOthers(mention.Text) && (mention.Name == mention.Text || mention.Name == group) ? mention with { Name = names[group] } : mention)
            .Concat(EnterpriseLists.Find(text, found, boundary)).Concat(EnterpriseParents.Find(text, full)).Where(mention => !NamesBase(text, mention.Span));

        Mention Named(Mention mention) => legal.NameOf(mention.Text) is { } name ? mention with { Name = name } : mention;
    }

    // 共建埃夫特机器人实训基地: the brand is of the base's name.
    static bool NamesBase(InstitutionText text, TextSpan span) =>
        !text.Text.EndsAt(span.End, "公司") && Base().IsMatch(text.Text, span.End) && Built().IsMatch(text.Text.AsSpan()[Math.Max(0, span.Start - 4)..span.Start]);

    // A group goes by the longest name that the text prints, if that is a legal one or tells the group by its beginning: 一汽集团 alone is 中国一汽.
    static Dictionary<string, string> GroupNames(Dictionary<string, string?> groupOf) =>
        groupOf.Keys.Where(printed => groupOf[printed] is not null)
            .GroupBy(printed => groupOf[printed]!)
            .ToDictionary(group => group.Key, group => group.Where(printed => printed.EndsWith("公司", StringComparison.Ordinal) || printed.Contains(group.Key, StringComparison.Ordinal) || group.Key.Contains(printed, StringComparison.Ordinal)
                || printed.AsSpan(0, Brand).SequenceEqual(group.Key.AsSpan(0, Brand)))
                .OrderByDescending(printed => printed.Length).FirstOrDefault() ?? group.Key);

    // A legal name that no table gives the group may be a subsidiary's: it keeps its own, 曲靖亿纬锂能有限公司.
    bool IsOthers(string printed) => printed.EndsWith("公司", StringComparison.Ordinal) && groups.NameOf(printed) is null;

    // 惠州亿纬锂能股份有限公司 is 亿纬锂能: place, the group's name, perhaps its trade, and a legal form; TCL华星光电技术有限公司 is not TCL.
    // 内蒙古第一机械集团股份有限公司 is 一机集团: a form that the table has, its place included, and a legal form.
    string? GroupOf(string printed) => groups.NameOf(printed) is { } known ? known
        : printed.EndsWith("公司", StringComparison.Ordinal) && groups.LongestAt(printed, 0) is { } whole && LegalForm().IsMatch(printed.AsSpan(whole.Length)) ? whole.Name
        : printed.EndsWith("公司", StringComparison.Ordinal) && EnterpriseNames.WithoutPlace(printed) is var stem && groups.LongestAt(stem, 0) is { } group
            && (LegalForm().IsMatch(stem.AsSpan(group.Length)) || (!IsOfCity(printed) && TradeAndLegalForm().IsMatch(stem.AsSpan(group.Length)))) ? group.Name : null;

    // 惠州比亚迪电子有限公司 is another firm than the group.
    static bool IsOfCity(string name) => RegionAuthority.Default.LongestAt(name, 0) is { Region.Level: not RegionLevel.Province };

    IEnumerable<Mention> ByForm(InstitutionText text)
    {
        foreach (var form in text.SpansOf(EnterpriseForms.All))
        {
            var start = Start(text, form.Start);
            var span = new TextSpan(start, form.End + (text.Text.EndsAt(form.End, "公司") ? Branch().LengthAt(text.Text, form.End) : text.Is(form, "集团") ? UnitAt(text, form.End) : 0));
            if (form.Start - start >= 2 && !text.IsExcluded(span) && !Education().IsMatch(text.Printed(span)) && (!text.Is(form, "公司") || IsPlainCompany(text, start, form.Start)))
                yield return Of(text, span, text.Printed(span), "enterprise-form");
        }
    }

    // A firm's name may begin with any word; where a trade would be all of it, the word before belongs to it: 现代汽车有限公司, 绝味食品有限公司.
    int Start(InstitutionText text, int form)
    {
        var start = boundary.Before(text, form);
        return Trade().IsMatch(text.Text.AsSpan(start, form - start)) && boundary.BeforeAnyWord(text, form) is var before && start - before is > 0 and <= 4 ? before : start;
    }

    // 公司 alone ends a name that begins with a place, a level word or a known group: 国网唐山供电公司, 县旅投公司.
    bool IsPlainCompany(InstitutionText text, int start, int end)
    {
        var name = text.Printed(new TextSpan(start, end));
        return (HasBrand(name) && !PartKind().IsMatch(name)) || HasPlace().IsMatch(name)
            || (name.Length >= 3 && !PlainKind().IsMatch(name)
                && (AgencyAuthority.Default.RegionAt(text.Text, start, text.LetterRegion) is { } region && name.Length - region.Length >= 2
                    || groups.LongestAt(text.Text, start) is not null || State().IsMatch(name)));
    }

    // 瑞鲸供应链公司: what no dictionary has, before the trade.
    static bool HasBrand(string name) => EnterpriseNames.WithoutPlace(name) is { Length: >= 4 } stem && EnterpriseBrands.At(stem) is > 0 and var brand && brand < stem.Length;

    // 泸州老窖 for 泸州老窖集团有限责任公司, 钱江摩托 for 浙江钱江摩托股份有限公司: a beginning of the full name that stands elsewhere.
    static IEnumerable<Mention> ShortForms(InstitutionText text, List<Mention> full)
    {
        if (full.Count == 0)
            return [];
        var cover = new SpanCover(full);
        var aliases = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var mention in full.DistinctBy(item => item.Text).Where(item => EnterpriseForms.All.AreIn(item.Text) && !item.Text.EndsWith("分公司", StringComparison.Ordinal)))
        {
            AddBeginnings(aliases, mention.Text, mention.Name);
            if (EnterpriseNames.WithoutPlace(mention.Text) is var stem && stem.Length < mention.Text.Length)
                AddBeginnings(aliases, stem, mention.Name);
        }

        var known = aliases.Where(alias => alias.Value is not null && !alias.Key.Contains('（', StringComparison.Ordinal) && !Trade().IsMatch(alias.Key) && RegionAuthority.Default.ByName(alias.Key) is null);
        return from place in text.PlacesOf<string>([.. known!])
               where !cover.Covers(place.Span.Start) && !IsPlaceAndTrade(text, place.Span) && !text.StandsAt(place.Span.End, "职业") && !text.StandsAt(place.Span.End, "学院")
               select Of(text, place.Span, place.Value, "enterprise-short-form");
    }

    // Null for a beginning of several firms' names.
    static void AddBeginnings(Dictionary<string, string?> aliases, string name, string? firm)
    {
        for (var length = name.Length - 4; length >= ShortestAlias; length--)
        {
            // 陕煤集团 is another firm than 陕煤集团榆林化学有限责任公司.
            if (!name.AsSpan(0, length).EndsWith("集团") || LegalForm().IsMatch(name.AsSpan(length)))
                Add(name[..length]);
        }

        if (EnterpriseNames.Shares(name) is { } shares)
            Add(shares);

        void Add(string alias) => aliases[alias] = aliases.TryGetValue(alias, out var other) && other != firm ? null : firm;
    }

    // 青海盐湖 before 产业 is what it says; a firm is followed by the end of a phrase.
    static bool IsPlaceAndTrade(InstitutionText text, TextSpan span) =>
        span.Length == ShortestAlias && text.At(span.End - 1) != '行' && (RegionAuthority.Default.LongestAt(text.Text, span.Start) is { } place && IsNear(text, place.Region) || EnterpriseNames.IsDeed(text.Text.AsSpan(span.Start, span.Length)))
        && text.At(span.End) is >= '\u4e00' and <= '\u9fff' and not ('等' or '和' or '与' or '及' or '集' or '公' or '将' or '已' or '在' or '为' or '的' or '合' or '共' or '联' or '捐' or '承' or '派' or '牵' or '设');

    static bool IsNear(InstitutionText text, Region place) => text.LetterRegion is not { } letter
        || RegionAuthority.Default.IsSelfOrAncestor(place, letter) || RegionAuthority.Default.IsSelfOrAncestor(letter, place);

    IEnumerable<Mention> Known(InstitutionText text)
    {
        for (var at = text.NameFrom(NameKind.Enterprise, 0); at < text.Text.Length; at = text.NameFrom(NameKind.Enterprise, at + 1))
        {
            if ((groups.LongestAt(text.Text, at) ?? OfUnit(text, at)) is not { } group || new TextSpan(at, at + group.Length) is var form && text.IsExcluded(form))
                continue;
            if (form.Length == 2 && !text.IsWord(form) && !NameEdges.StandsApart(text, form))
                continue;
            var named = group.Length + Rest().LengthAt(text.Text, at + group.Length);
            var span = new TextSpan(at, at + named + UnitAt(text, at + named));
            yield return Of(text, span, span.Length > group.Length ? text.Printed(span) : group.Name, "enterprise-known");
            at = span.End - 1;
        }
    }

    // 吉利长兴基地: whatever else 吉利 may be, it is the firm where a place's unit follows.
    (string Name, int Length)? OfUnit(InstitutionText text, int at) =>
        groups.ListedAt(text.Text, at) is { } listed && text.PartsWords(at) && UnitAt(text, at + listed.Length) > 2 ? listed : null;

    // 一汽红旗制造中心, 国开行甘肃分行, 振华重工南通公司: the length of the unit behind a group's name.
    internal static int UnitAt(InstitutionText text, int end) =>
        Unit().LengthAt(text.Text, end) is > 0 and var unit ? unit
        : Bracket().Match(text.Text, end) is { Success: true } bracket ? RegionAuthority.Default.ByName(bracket.Groups["place"].Value) is null ? 0 : bracket.Length
        : RegionAuthority.Default.LongestAt(text.Text, end, text.LetterRegion) is { } place && PlaceUnit().LengthAt(text.Text, end + place.Length) is > 0 and var kind ? place.Length + kind : 0;

    static Mention Of(InstitutionText text, TextSpan span, string name, string rule) =>
        text.Mention(MentionType.Enterprise, span, name, rule, RegionAuthority.Default.LongestAt(name, 0)?.Region.Code);

    [GeneratedRegex("职教集团|教育集团|^(?:创新集团|企业集团|上市|大型|龙头|国有|骨干|重点|知名|民营|中央|多家|各)")]
    private static partial Regex Education();

    [GeneratedRegex("(?:子|分|母|上市|外资|平台|保险|物业|小贷|担保|运营|中介|劳务|培训|国有|国企|投资|建筑|施工|管理|服务|保安|家政|旅行|属|家|的|类|该|运输|科技|各|等)$")]
    private static partial Regex PlainKind();

    [GeneratedRegex("(?:子|分|母|属|家|的|类|该|各|等)$")]
    private static partial Regex PartKind();

    [GeneratedRegex("^(?:国网|南网|中车|中铁|中建|中交|中石|中国|中粮|中化|中航|国药|国电)")]
    private static partial Regex State();

    // 钱江摩托 is a name, 智能装备 at a name's head after its place is a trade.
    [GeneratedRegex("^(?:石油|矿业|网络|陶瓷|智能|高端|先进|现代|电子|信息|数字|新能源|新材料|生物|医药|机械|汽车|装备|建设|建筑|交通|旅游|文化|农业|城市|国有|工业|产业|科技|投资|水务|能源|市政|公共|人力|教育|实业|食品|化工|环保|轨道|供水|物流|商贸|开发)")]
    private static partial Regex Trade();

    [GeneratedRegex($"^(?:{EnterpriseTrades.Legal})(?:{EnterpriseForms.Words}|科技|实业)+公司$")]
    private static partial Regex TradeAndLegalForm();

    [GeneratedRegex($"^(?:{EnterpriseForms.Words}|科技|实业)+公司$")]
    private static partial Regex LegalForm();

    [GeneratedRegex("\\G(?:运维|维修|机床|装调|焊接|制造|智能|技术|技能|工程|产品|生产|数控|装备|机器人|汽车|现场|校外|校内)*(?:实训|实习|实践)基地")]
    private static partial Regex Base();

    [GeneratedRegex("(?:共建|合建|建成|建立|建设|设立|成立|打造|组建)了?$")]
    private static partial Regex Built();

    // 甲有限公司九江分公司.
    [GeneratedRegex("\\G[\\u4e00-\\u9fff]{2,5}?(?:分公司|分行|支行)")]
    private static partial Regex Branch();

    // 京东方（合肥）, 富士康（烟台）科技园.
    [GeneratedRegex("\\G（(?<place>[\\u4e00-\\u9fff]{2,4})）(?:分?公司|科技园|产业园|基地)?")]
    private static partial Regex Bracket();

    [GeneratedRegex("\\G(?:公司|(?:生产|制造|智造)?基地|工厂|科技园|产业园|工业园)")]
    private static partial Regex PlaceUnit();

    // 厦钨新能, where the text goes on with 源.
    [GeneratedRegex("\\G(?:(?<=新能)源|(?<=新材)料)")]
    private static partial Regex Rest();

    [GeneratedRegex("（[\\u4e00-\\u9fff]{2,4}）")]
    private static partial Regex HasPlace();

    [GeneratedRegex("\\G(?:[\\u4e00-\\u9fff-[在的和与及]]{0,4}(?:制造中心|研究总院|试制中心|供应链中心|总厂)|[\\u4e00-\\u9fff-[在的和与及由对]]{0,6}(?:分公司|分厂|事业部)|(?<=集团)[\\u4e00-\\u9fff-[在的和与及、]]{2,4}(?:工业园|产业园)|(?<=行)[\\u4e00-\\u9fff-[在的和与及]]{2,6}[分支]行)")]
    private static partial Regex Unit();
}
