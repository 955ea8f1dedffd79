using System.Text.RegularExpressions;
using PolicyGraph.Text;

namespace PolicyGraph.Extraction;

/// <summary>Reads the labelled fields of an information catalogue (信息公开目录): 索引号：…, 发布机构 …, on one line or two, in a table or not.</summary>
static partial class HeaderLabels
{
    const string Names =
        "索引号|备注/文号|发文字号|文件编号|文号|信息名称|标题|名称|发布机构|发文机构|发文机关|信息来源|来源|公文生成日期|成文日期|生成日期|签发日期"
        + "|发布日期|发布时间|公开日期|发文日期|信息时间|时间|效力状态|废止日期|公开方式|类别|分类|浏览次数|阅读次数|字体|字号|编辑|作者|主题词|主题分类|关键词";

    public static bool IsLabelled(string line) => Label().IsMatch(line);

    /// <summary>The value behind the first of these labels that has one; the value ends at a gap, a bar or the line's end.</summary>
    public static TextSpan? Find(string text, int end, params string[] labels)
    {
        foreach (var label in labels)
        {
            foreach (Match match in Field().Matches(text[..end]))
            {
                if (match.Groups["label"].Value == label && match.Groups["value"] is { Length: > 0 } value)
                    return new TextSpan(value.Index, value.Index + value.Length);
            }
        }

        return null;
    }

    [GeneratedRegex($"^[•·●\\s]*(?:{Names})[：\\t]", RegexOptions.CultureInvariant)]
    private static partial Regex Label();

    [GeneratedRegex(
        $"(?<![\\p{{IsCJKUnifiedIdeographs}}/])(?<label>{Names})(?:：|\\t)[ \\t]*(?:\\n(?![^\\n]*[：\\t]))?(?<value>(?:(?!(?:{Names})：)[^\\n\\t|])*?)(?=[\\n\\t|]| (?=[^ \\n]*：)|(?:{Names})：|$)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Field();
}
