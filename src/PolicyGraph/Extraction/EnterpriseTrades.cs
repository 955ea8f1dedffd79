using System.Text.RegularExpressions;
using PolicyGraph.Authority;
using PolicyGraph.Text;

namespace PolicyGraph.Extraction;

/// <summary>Finds firms that letters name by brand and trade without a legal form: 天沃科技, 三环锻造, 诺博汽车系统.</summary>
/// <remarks>
/// A name of this make may be anybody's, so it counts only where the text tells a firm: in a list beside one, behind a word of working together
/// (携手, 依托), before 等企业; or where it is told at another place. The brand is no common word: 绿色化工 is a trade.
/// </remarks>
sealed partial class EnterpriseTrades(NameBoundary boundary, KnownBodies groups)
{
    const int LongestHead = 8;
    const int LongestList = 40;

    static readonly string[] WorkingTogether = ["联合", "携手", "依托", "引进", "引入", "对接", "牵手", "面向", "吸引", "旗下", "下属", "与", "同", "由", "向", "赴", "到", "经"];

    // A name's trade, with a legal form or without.
    const string Telling =
        "科技|重工|重科|重装|新材|新材料|新型材料|复合材料|新能源|能源|新能|绿能|电子|光电|微电子|半导体|芯片|化工|化学|石化|锻造|铸造|铸管|特钢|特材|钢铁|钢构|线材|铝业|铜业|锂业|锂能|锂电|锂电池|动力|动力电池|电池|硅业|矿业|盐业"
        + "|造纸|纸业|印刷|印染|纺织|服饰|家纺|化纤|电气|电器|电力|电机|电工|机械|机电|机床|轴承|模具|精工|精密|精机|智能|智能装备|智造|装备|重机|汽车|汽车系统|汽车零部件|车桥|车业|轮胎|橡胶|航空|航天|船舶|海工|光伏|光能"
        + "|药业|制药|医药|生物|生物科技|生物医药|医疗|医疗器械|食品|乳业|酒业|茶业|粮油|饲料|牧业|农牧|农业|种业|渔业|水产|薯业|油脂|糖业|果业|蜂业|菌业|调味品|软件|网络|信息|通信|通讯|数科|数码|数据|云计算|物联"
        + "|物流|快递|速递|供应链|传媒|文旅|旅业|影视|置业|建工|建材|水泥|陶瓷|玻璃|卫浴|洁具|家居|智能家居|家具|厨电|照明|光学|仪器|仪表|自动化|机器人|激光|阀门|泵业|管业|环保|环境|环能|水务|燃气|热电|玩具|鞋业|珠宝|循环科技|股份";

    /// <summary>What a legal name says of a firm's trade behind its brand, parted by bars: there a trade may be a common word too.</summary>
    public const string Legal = Telling
        + "|实业|工程|制造|技术|服务|管理|投资|控股|发展|贸易|商贸|建设|建筑|交通|轨道|铁路|港务|教育|文化|旅游|酒店|餐饮|健康|养老|人力|生态|畜牧|材料|硅材料|有色金属|服装|包装|青稞酒";

    /// <summary>Trades that end such names.</summary>
    public static NameSuffixes All { get; } = new(NameKind.EnterpriseTrade, NameSuffix.Always(Telling));

    /// <param name="certain">Firms that other rules have found.</param>
    public IEnumerable<TextSpan> Find(InstitutionText text, IReadOnlyList<Mention> certain)
    {
        var cover = new SpanCover(certain);
        var candidates = Candidates(text, cover).ToList();
        if (candidates.Count == 0)
            return [];
        var (list, beginnings) = (new ListNeighbours(text, certain), BeginningsOf(certain));
        var branded = candidates.Where(candidate => HasBrand(text, candidate.Span, candidate.Trade, beginnings)).Select(candidate => candidate.Span).ToHashSet();
        var told = from row in list.Rows(candidates.Select(candidate => candidate.Span))
                   let brands = row.Count(branded.Contains)
                   where brands > 1 || (brands == 1 && IsOfFirms(text, list, row))
                   from span in row
                   select text.Printed(span);
        return text.PlacesOf([.. told.Distinct().Select(name => KeyValuePair.Create(name, name))]).Select(place => place.Span).Where(span => cover.LongestOver(span) < span.Length);
    }

    // Trades that stand side by side are one: 诺博[汽车][零部件].
    IEnumerable<(TextSpan Span, int Trade)> Candidates(InstitutionText text, SpanCover cover)
    {
        var trades = text.SpansOf(All);
        for (var at = 0; at < trades.Count; at++)
        {
            var first = trades[at].Start;
            while (at + 1 < trades.Count && trades[at + 1].Start == trades[at].End)
                at++;
            if (!cover.Covers(first) && EndOf(text, trades[at].End) is { } end && new TextSpan(boundary.Before(text, first), end) is var span
                && first - span.Start is >= 2 and <= LongestHead && ReachesBeyond(text, cover, span, first) && !text.IsExcluded(span))
                yield return (span, first);
        }
    }

    static int? EndOf(InstitutionText text, int trade) =>
        NameEdges.EndsAt(text, trade) ? trade : EnterpriseExtractor.UnitAt(text, trade) is > 0 and var unit && NameEdges.EndsAt(text, trade + unit) ? trade + unit : null;

    // 骆驼 and 骆驼集 of 骆驼集团.
    static HashSet<string> BeginningsOf(IReadOnlyList<Mention> firms) =>
    [
        .. from name in firms.Select(firm => firm.Text).Distinct()
           let stem = EnterpriseNames.WithoutPlace(name)
           from length in Enumerable.Range(2, LongestHead - 1)
           where length <= stem.Length
           select stem[..length],
    ];

    // 上汽通用东岳汽车 is longer than 上汽通用东岳; 长城汽车建设新能源 is no firm.
    static bool ReachesBeyond(InstitutionText text, SpanCover cover, TextSpan span, int trade) =>
        cover.LongestOver(span) is var covered && (covered == 0
            || (cover.LongestAt(span.Start) == covered && trade - span.Start - covered is >= 0 and <= 3 && !EnterpriseBrands.IsCommon(text.Text.AsSpan(span.Start + covered, trade - span.Start - covered))));

    // The brand stands between a place and the trade, or behind a group's; or it is that of a firm that the text names.
    bool HasBrand(InstitutionText text, TextSpan span, int trade, HashSet<string> beginnings)
    {
        var name = EnterpriseNames.WithoutPlace(text.Printed(span));
        var head = name[..Math.Max(0, name.Length - (span.End - trade))];
        return (groups.LongestAt(name, 0) ?? groups.ListedAt(name, 0))?.Length < head.Length
            || EnterpriseBrands.At(head) > 0 || head.EndsWith('）') || beginnings.Contains(head);
    }

    static bool IsOfFirms(InstitutionText text, ListNeighbours list, List<TextSpan> row) =>
        list.IsBesideCertain(row) || text.Text.PartEndingAt(row[0].Start, WorkingTogether) is not null || IsInListOfPartners(text, row[0].Start)
        || EnterpriseLists.EndsAt(text, row[^1].End);

    // 引进海信惠而浦、爱康光电: what begins the list need not be told.
    static bool IsInListOfPartners(InstitutionText text, int start) => Partners().IsMatch(text.Text.AsSpan(Math.Max(0, start - LongestList), Math.Min(start, LongestList)));

    [GeneratedRegex("(?:联合|携手|依托|引进|引入|对接|牵手|面向|吸引|与|同)(?:[\\u4e00-\\u9fff（）-[和与及]]{2,14}[、和与及])+$")]
    private static partial Regex Partners();
}
