using System.Text.RegularExpressions;

namespace PolicyGraph.Graph;

/// <summary>How far a promise is to reach: everywhere in its region (全市, 各县区, 全覆盖), or for a beginning in a part of it (试点, 首批, 有条件的).</summary>
/// <param name="Printed">The words that tell.</param>
readonly partial record struct PromiseScope(bool IsWhole, string Printed)
{
    /// <summary>What a deed's wording tells; null where it tells nothing, or both (先在部分县区试点，再推广至全市).</summary>
    /// <param name="text">Without titles: 《全市…方案》 says nothing of the deed.</param>
    public static PromiseScope? Of(string text)
    {
        var (whole, part) = (Whole().Match(text), Part().Match(text));
        return whole.Success == part.Success ? null : new PromiseScope(whole.Success, whole.Success ? whole.Value : part.Value);
    }

    [GeneratedRegex("全[市省县区州旗盟域](?!性)|全覆盖|各(?:县|区|市|州|旗)[（、市县区州旗）]*|(?:所有|全部)(?:职业|高等|中等)?(?:院校|学校|高校|县|区|乡镇|园区)", RegexOptions.CultureInvariant)]
    private static partial Regex Whole();

    [GeneratedRegex("试点|先行先试|部分|首批|有条件的", RegexOptions.CultureInvariant)]
    private static partial Regex Part();
}
