using PolicyGraph.Text;

namespace PolicyGraph.Extraction;

/// <summary>What firms' names end in: legal forms (有限责任公司), 集团, 公司, 股份.</summary>
static class EnterpriseForms
{
    /// <summary>The words before 公司 in a legal form, parted by bars.</summary>
    public const string Words = "（集团）|集团|控股|股份|有限|责任";

    // 职教集团 and 教育集团 are alliances, 办学集团 and the like are none by name.
    static readonly string[] OtherGroups = ["职教", "教育", "办学", "企业", "医疗", "医疗健康", "医院", "学校"];

    public static NameSuffixes All { get; } = new(NameKind.EnterpriseForm, [
        .. NameSuffix.Joined("|集团", "|股份|有限责任|责任|集团", "有限", "|责任", "公司"),
        .. NameSuffix.Always("股份公司|集团公司|总公司|公司|供电局|供电所"),
        new("集团", (text, span) => text.PartEndingAt(span.Start, OtherGroups) is null
            && text.At(span.End) is not ('化' or '军' or '内' or '式' or '校') && !text.StandsAt(span.End, "成员")),
        new("股份", (text, span) => "、，。；：等和与及）)”".Contains(text.At(span.End), StringComparison.Ordinal)),
    ]);
}
