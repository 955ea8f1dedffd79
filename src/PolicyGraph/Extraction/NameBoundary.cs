using PolicyGraph.Authority;

namespace PolicyGraph.Extraction;

/// <summary>Finds where a name begins whose end is known: names of bodies in Chinese end in a telling suffix and begin anywhere.</summary>
/// <remarks>
/// Going left from the suffix, a name ends at punctuation, at a word that governs names (支持, 由, 与) or at a date. A governing
/// character inside a word (经 in 财经, 等 in 高等) or inside a region's name (和 in 和田) governs nothing.
/// </remarks>
sealed class NameBoundary(RegionAuthority regions)
{
    const int Longest = 40;
    const string Governing = "由与和及或在向经将把对从于让给是有该等的了已并被以到赴如拟驻为至按因";

    static readonly string[] Words =
    [
        "支持", "推动", "推进", "推广", "依托", "指导", "组织", "组建", "成立", "新建", "建设", "建成", "共建", "合建", "引进", "入驻", "派出", "帮助", "扶持", "推荐", "委托",
        "鼓励", "联合", "会同", "协同", "牵头", "借鉴", "争取", "督促", "其中", "包括", "例如", "以及", "或者", "目前", "同时", "此外", "还有", "已有", "现有", "通过",
        "获批", "开展", "对接", "落户", "面向", "针对", "关于", "根据", "依据", "按照", "分别", "首批", "吸纳", "纳入", "授予", "认定", "确定", "列入", "合作", "签约", "签订", "携手",
        "任命", "邀请", "走访", "扩大", "实施", "继续", "加快", "积极", "大力", "全力", "深化", "促成", "促进", "举办", "承办", "开办", "创办", "建立", "打造", "提升", "加强",
        "强化", "落实", "完成", "参与", "加入", "吸引", "升格", "市属", "省属", "民办", "公办", "下达", "市内", "省内", "全市", "全省", "我市", "我省", "我州", "我区", "我县", "本市", "本省", "以下简称",
        "简称", "称为", "龙头企业", "骨干企业", "牵头单位", "牵头学校", "牵头企业", "牵头院校", "理事长单位", "副理事长单位", "单位", "企业", "院校", "高校", "项目", "先后", "陆续", "拟组建", "共同", "发起", "高水平专家团队",
        "原", "即", "来自", "符合", "改扩建", "一批", "建强", "入选", "立项", "成功", "合办", "获得", "具备", "拥有", "涵盖", "汇集", "做强", "建好", "办好", "选派", "推选", "进入", "走进", "安置", "服务于", "隶属", "再建", "拟建", "筹划", "底前", "年前", "试点", "赴", "还", "均", "曾", "使", "新增", "持续", "启动", "申报", "揭牌", "举行", "协助", "主动", "负责", "安排", "遴选", "评选", "创建", "培育", "筹建", "筹设", "兼并", "划转", "挂牌", "商请", "报请", "提请", "具体", "主要", "特别是", "尤其是", "只有", "仅有", "譬如",
    ];

    static readonly string[] Harmless =
    [
        "高等", "中等", "初等", "平等", "经济", "财经", "经贸", "经管", "经开", "经纬", "外经", "神经", "有限", "有色", "国有", "稀有", "有机", "有线", "特有", "华为", "有为", "自由", "方向", "定向", "对外",
        "和平", "和谐", "祥和", "共和", "融和", "泰和", "中和", "普及", "中原", "太原", "草原", "高原", "平原", "原子", "原料", "以色列", "职业院校", "企业集团", "创新创业企业", "建设银行", "建设集团", "建设工程", "城市建设", "城乡建设", "基础设施建设",
        "联合体", "联合国", "联合集团", "联合会", "合作社", "合作示范", "项目管理", "信用合作", "实施办法", "校企合作", "开放合作", "高校联盟", "院校联盟", "企业联盟", "产教融合型企业", "均胜", "还原", "建设职业", "建设大学", "建设学院", "组织部",
    ];

    /// <summary>Parts of speech that no name begins with: verbs, prepositions, adverbs, conjunctions, particles, pronouns, times, numbers.</summary>
    static readonly string[] NeverFirst = ["v", "p", "d", "c", "u", "uj", "ul", "uz", "r", "t", "m", "q", "mq", "f"];

    /// <summary>The start of the name whose telling suffix starts at <paramref name="suffix"/>.</summary>
    public int Before(InstitutionText text, int suffix)
    {
        var start = Governed(text.Text, suffix);
        foreach (var token in text.TokensIn(start, suffix))
        {
            if (regions.LongestAt(text.Text, token.Start) is not null || !NeverFirst.Contains(token.Tag) || token.Length < 2 || IsHarmless(text.Text, token.Start, token.End) || suffix - token.End < 2)
                break;
            start = token.End;
        }

        return start;
    }

    // Words that the list has govern wherever they stand; words that the segmenter tags as verbs, only where the name would begin with them.
    int Governed(string text, int suffix)
    {
        var floor = Math.Max(0, suffix - Longest);
        var start = PunctuationBefore(text, suffix, floor);
        var named = RegionSpans(text, start, suffix);
        for (var at = suffix; at > start; at--)
        {
            if (EndsGoverning(text, start, at, named))
                return at;
        }

        return start;
    }

    /// <summary>As <see cref="Before"/>, but a quoted part belongs to the name: 市推进“人人持证、技能河南”建设工作领导小组.</summary>
    public int BeforeQuoted(InstitutionText input, int suffix)
    {
        var text = input.Text;
        var floor = PunctuationBefore(text, suffix, Math.Max(0, suffix - Longest));
        if (floor == 0 || text[floor - 1] is not '”' || text.LastIndexOf('“', floor - 1) is not (>= 0 and var open) || suffix - open > Longest)
            return Before(input, suffix);
        var outer = PunctuationBefore(text, open, Math.Max(0, open - Longest));
        var named = RegionSpans(text, outer, open);
        for (var at = open - 1; at >= outer; at--)
        {
            if ((at == outer || EndsGoverning(text, outer, at, named)) && (text[at] is '市' or '省' or '州' or '县' || regions.LongestAt(text, at) is { Length: > 2 }))
                return at;
        }

        return Before(input, suffix);
    }

    static int PunctuationBefore(string text, int suffix, int floor)
    {
        var depth = 0;
        for (var at = suffix; at > floor; at--)
        {
            var unit = text[at - 1];
            depth += unit is '）' or ')' ? 1 : unit is '（' or '(' ? -1 : 0;
            if (depth < 0 || (unit is not ('）' or ')' or '（' or '(') && !IsNameUnit(unit)))
                return at;
        }

        return floor;
    }

    bool[] RegionSpans(string text, int start, int end)
    {
        var inside = new bool[end - start];
        for (var at = start; at < end; at++)
        {
            if (regions.LongestAt(text, at) is not { } region)
                continue;
            for (var unit = at; unit < Math.Min(end, at + region.Length); unit++)
                inside[unit - start] = true;
        }

        return inside;
    }

    // A word that governs ends just before the name. A conjunction with nothing before it joins nothing: 支持[和君职业学院].
    static bool EndsGoverning(string text, int start, int at, bool[] named)
    {
        if (text[at - 1] == '年' && at - 2 >= 0 && char.IsAsciiDigit(text[at - 2]))
            return true;
        if (Array.Find(Words, word => EndsWith(text, start, at, word)) is { } governing)
            return !IsHarmless(text, at - governing.Length, at);
        if (!Governing.Contains(text[at - 1], StringComparison.Ordinal) || named[at - 1 - start] || IsHarmless(text, at - 1, at))
            return false;
        return text[at - 1] is not '和' || (at - 1 > start && !EndsGoverning(text, start, at - 1, named));
    }

    static bool EndsWith(string text, int start, int at, string word) =>
        at - word.Length >= start && string.CompareOrdinal(text, at - word.Length, word, 0, word.Length) == 0;

    static bool IsHarmless(string text, int start, int end) => Array.Exists(Harmless, word =>
    {
        for (var from = Math.Max(0, end - word.Length); from <= start && from + word.Length <= text.Length; from++)
        {
            if (from + word.Length >= end && string.CompareOrdinal(text, from, word, 0, word.Length) == 0)
                return true;
        }

        return false;
    });

    static bool IsNameUnit(char unit) => unit is >= '\u4e00' and <= '\u9fff' || char.IsAsciiLetterOrDigit(unit) || unit is '·' or '-' || char.IsSurrogate(unit);
}
