using System.Buffers;
using System.Text.RegularExpressions;
using PolicyGraph.Text;

namespace PolicyGraph.Extraction;

/// <summary>Reads the labelled fields of an information catalogue (信息公开目录): 索引号：…, 发布机构 | …, on one line or two, in a table or run together.</summary>
sealed partial class HeaderLabels
{
    const string Names =
        "信息索引号|索引号|备注/文号|公文文号|发文字号|文件编号|文号|信息名称|标题|名称|发布机构|发布单位|发布部门|发文机构|发文机关|发文单位|制发机关|责任部门|信息来源|来源"
        + "|公文生成日期|成文日期|成文时间|生成日期|签发日期|制发日期|发布日期|发布时间|公开日期|公开时间|发文日期|发文时间|信息时间|更新时间|答复时间|编稿时间|生效日期|失效日期|时间"
        + "|效力状态|有效性|时效性|废止日期|公开方式|公开范围|公开目录|公开类别|信息类别|组配分类|类别|分类|浏览次数|浏览量|阅读次数|阅读人次|访问量|访问次数|点击数|点击量|点击次数"
        + "|字体|字号|编辑|责任编辑|作者|主题词|主题分类|关键词|关键字|体裁分类|服务对象|主办单位|承办单位|答复部门|签发人";

    const string Year = "(?:19|20)[0-9]{2}";

    static readonly SearchValues<string> AnyName = SearchValues.Create(Names.Split('|'), StringComparison.Ordinal);

    readonly List<(string Label, TextSpan Value)> _fields;

    /// <summary>Reads the fields of a text's first units.</summary>
    public HeaderLabels(string text, int end) => _fields = text.AsSpan(0, end).IndexOfAny(AnyName) < 0 ? []
        : [.. Field().Matches(text[..end]).Select(match => (match.Groups["label"].Value, Trimmed(match.Groups["value"]))).Where(field => field.Item2.Length > 0)];

    public static bool IsLabelled(string line) => Label().IsMatch(line);

    /// <summary>The value behind the first of these labels that has one; the value ends at a gap, a bar, the next label or the line's end.</summary>
    public TextSpan? Find(params ReadOnlySpan<string> labels)
    {
        foreach (var label in labels)
        {
            foreach (var field in _fields)
            {
                if (field.Label == label)
                    return field.Value;
            }
        }

        return null;
    }

    static TextSpan Trimmed(Group value) => new(value.Index, value.Index + value.Value.TrimEnd().Length);

    [GeneratedRegex($@"^[•·●\s-]*(?:{Names})(?: ?[：\t|]| (?=[^ ]))", RegexOptions.CultureInvariant)]
    private static partial Regex Label();

    // A colon, a bar or a gap parts label and value: 文号：…, 文号 | …, 文号 …; a date needs none. A label may follow the last value without a gap.
    [GeneratedRegex(
        $@"(?:(?<![\p{{IsCJKUnifiedIdeographs}}/])|\G)(?<label>{Names})(?: ?：| ?[|\t]| (?=[^ ：|])|(?<=日期|时间)(?={Year}))[ |\t]*(?:\n(?![^\n]*[：\t|]))?"
        + $@"(?<value>(?:(?!(?:{Names})(?:[：|\t\n]| [：|]|{Year}|$))[^\n\t|])*?)"
        + $@"(?=[\n\t|]| (?=\p{{IsCJKUnifiedIdeographs}}{{2,8}} ?：)| (?=(?:{Names})(?:[ |：\t\n]|$))|(?:{Names})(?:：|{Year})|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Field();
}
