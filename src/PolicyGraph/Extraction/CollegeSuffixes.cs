using System.Text.RegularExpressions;
using PolicyGraph.Text;

namespace PolicyGraph.Extraction;

/// <summary>What names of colleges and schools end in.</summary>
static partial class CollegeSuffixes
{
    const string Numerals = "一二三四五六七八九十";

    /// <summary>Words of which a short form's suffix is one, but which are no suffix by themselves: only one that a full name has.</summary>
    public const string EvidentWords = "中专|技师|技院|理工|工院|商院|建院|林大|财大|交大|海大|电大|工程|职中|师院|医学院|工商";

    /// <summary>Of full names.</summary>
    public static NameSuffixes Full { get; } = new(NameKind.College, [
        .. NameSuffix.Always("高等专科学校|职业中等专业学校|中等专业学校|中等职业技术学校|中等职业学校|职业技术学校|职业技术学院|职业技术大学|职业学院|职业大学|职业学校|职业中学"),
        .. NameSuffix.Always("高级中学|职业中专|职业高中|技师学院|技工学校|开放大学"),
        new("大学", (text, span) => text.At(span.End) is not ('生' or '城')),
        new("学院", (text, span) => text.At(span.Start - 1) is not '科' && text.At(span.End) is not ('派' or '士')),
        new("学校", (text, span) => !Graduated().IsMatch(text, span.End)),
        new("中学", (text, span) => IsBehind(text, span, Numerals + "第县区旗", "实验", "外国语", "附属") && !IsBefore(text, span, "生校教阶段")),
        new("小学", (text, span) => text.At(span.End) is not ('生' or '教' or '阶' or '段') && IsChinese(text, span.Start - 1)),
        new("幼儿园", (text, span) => IsBehind(text, span, "", "机关", "实验", "附属", "中心") || (IsBehind(text, span, Numerals) && text.At(span.Start - 2) is '第')),
        .. Numerals.Select(numeral => new NameSuffix(numeral + "中", IsNumbered)),
    ]);

    /// <summary>Of short forms: 温职院, 如皋中专.</summary>
    public static NameSuffixes Short { get; } = new(NameKind.CollegeShortForm, [
        .. $"职院|高专|医专|师专|幼专|卫专|农专|职校|职大|职专|卫校|师大|农大|工大|理工大|医大|{EvidentWords}".Split('|').Select(wording => new NameSuffix(wording, Ends)),
        new("科大", (text, span) => !text.StandsAt(span.End, "讯飞") && Ends(text, span)),
        new("院", (text, span) => IsChinese(text, span.Start - 3) && IsChinese(text, span.Start - 2) && text.At(span.Start - 1) is not ('法' or '医' or '影' or '剧' or '戏' or '研' or '学') && Ends(text, span)),
        .. NameSuffix.Joined("一|二|三|四|五", "职", "|高|专").Select(suffix => suffix with { Fits = (text, span) => Parted().IsMatch(text, span.End) && Ends(text, span) }),
    ]);

    /// <summary>Whether a 小学 is told by what stands before it; of others only its place or a list of schools tells: 十堰市五堰小学.</summary>
    public static bool IsTold(string text, TextSpan primary) => IsBehind(text, primary, Numerals + "第", "实验", "附属", "中心");

    // 三中, 泉州五中; not 三中全会.
    static bool IsNumbered(string text, TextSpan span) =>
        (span.End == text.Length || char.IsWhiteSpace(text[span.End]) || IsBefore(text, span, "、，。；等和与校（）"))
        || (text[span.Start] is '一' or '二' or '三' or '四' or '五' or '六'
            && (IsBehind(text, span, "市县区州") || (IsChinese(text, span.Start - 1) && IsChinese(text, span.Start - 2))) && !IsBefore(text, span, "全国央心期小间医层型学"));

    static bool Ends(string text, TextSpan span) =>
        !IsBefore(text, span, "业院生程") && (text.At(span.End) is not '校' || text.At(span.End + 1) is '友' or '区' or '企');

    static bool IsBehind(string text, TextSpan span, string units, params ReadOnlySpan<string> words) =>
        units.Contains(text.At(span.Start - 1), StringComparison.Ordinal) || text.PartEndingAt(span.Start, words) is not null;

    static bool IsBefore(string text, TextSpan span, string units) => units.Contains(text.At(span.End), StringComparison.Ordinal);

    static bool IsChinese(string text, int at) => Chinese.Is(text.At(at));

    [GeneratedRegex("\\G[^，。、；）]{0,2}毕业")]
    private static partial Regex Graduated();

    // A man may hold 一职 too: the school's name ends there.
    [GeneratedRegex("\\G(?:[、，。；等和与是的（）]|牵头|举办|开设)")]
    private static partial Regex Parted();
}
