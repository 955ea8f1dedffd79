using System.Buffers;
using PolicyGraph.Authority;
using PolicyGraph.Text;

namespace PolicyGraph.Extraction;

/// <summary>Reads the labelled fields of an information catalogue (信息公开目录): 索引号：…, 发布机构 | …, on one line or two, in a table or run together.</summary>
/// <remarks>
/// Read by hand, place by place: a pattern that asks at each unit of a value whether one of sixty labels stands there is a method so large
/// that the runtime takes longer to compile it than a folder of letters takes to be read.
/// </remarks>
sealed class HeaderLabels
{
    // None of them begins with another one.
    static readonly NameIndex<bool> Names = new([.. (
        "信息索引号|索引号|备注/文号|公文文号|发文字号|文件编号|文号|信息名称|标题|名称|发布机构|发布单位|发布部门|发文机构|发文机关|发文单位|制发机关|责任部门|信息来源|来源"
        + "|公文生成日期|成文日期|成文时间|生成日期|签发日期|制发日期|发布日期|发布时间|公开日期|公开时间|发文日期|发文时间|信息时间|更新时间|答复时间|编稿时间|生效日期|失效日期|时间"
        + "|效力状态|有效性|时效性|废止日期|公开方式|公开范围|公开目录|公开类别|信息类别|组配分类|类别|分类|浏览次数|浏览量|阅读次数|阅读人次|访问量|访问次数|点击数|点击量|点击次数"
        + "|字体|字号|编辑|责任编辑|作者|主题词|主题分类|关键词|关键字|体裁分类|服务对象|主办单位|承办单位|答复部门|签发人").Split('|').Select(name => KeyValuePair.Create(name, true))]);

    static readonly SearchValues<char> Cells = SearchValues.Create("：\t|");

    readonly List<(string Label, TextSpan Value)> _fields = [];
    readonly string _head;

    /// <summary>Reads the fields of a text's first units.</summary>
    public HeaderLabels(string text, int end)
    {
        _head = text[..end];
        for (int at = 0, last = 0; at < _head.Length; at++)
        {
            // A label may follow the last value without a gap.
            if (LabelAt(_head, at) is not (> 0 and var length) || (at != last && (IsIdeograph(_head.At(at - 1)) || _head.At(at - 1) == '/')) || ValueBehind(at + length) is not { } value)
                continue;
            if (new TextSpan(value.Start, value.Start + value.Of(_head).TrimEnd().Length) is { Length: > 0 } printed && !IsUnset(printed))
                _fields.Add((_head.Substring(at, length), printed));
            last = value.End;
            at = last - 1;
        }
    }

    /// <summary>Whether a line begins with a label.</summary>
    public static bool IsLabelled(string line)
    {
        var at = 0;
        while (at < line.Length && (line[at] is '•' or '·' or '●' or '-' || char.IsWhiteSpace(line[at])))
            at++;
        if (LabelAt(line, at) is not (> 0 and var length))
            return false;
        at += length;
        return Cells.Contains(line.At(at)) || (line.At(at) == ' ' && at + 1 < line.Length && line[at + 1] != ' ');
    }

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

    // What a page's script prints for a field without a value.
    bool IsUnset(TextSpan value) => value.Of(_head) is "undefined" or "null" or "NaN";

    static int LabelAt(string text, int at) => Names.LongestAt(text, at)?.Length ?? 0;

    TextSpan? ValueBehind(int label) => StartBehind(label) is { } start ? Value(start) : null;

    // A colon, a bar or a gap parts label and value: 文号：…, 文号 | …, 文号 …; a date needs none.
    int? StartBehind(int label)
    {
        var at = label + (_head.At(label) == ' ' ? 1 : 0);
        return Cells.Contains(_head.At(at)) ? at + 1
            : at > label && at < _head.Length && _head[at] != ' ' ? at
            : at == label && IsYear(at) && (_head.EndsAt(at, "日期") || _head.EndsAt(at, "时间")) ? at : null;
    }

    // Behind the gap; on the next line where that is a cell of its own. Where a label follows at once the gap is the value.
    TextSpan? Value(int start)
    {
        var gap = start;
        while (_head.At(gap) is ' ' or '|' or '\t')
            gap++;
        for (; gap >= start; gap--)
        {
            if ((_head.At(gap) == '\n' && !HasCells(gap + 1) ? Ended(gap + 1) : null) is { } below)
                return below;
            if (Ended(gap) is { } value)
                return value;
        }

        return null;
    }

    bool HasCells(int line)
    {
        var rest = _head.AsSpan(line);
        return (rest.IndexOf('\n') is >= 0 and var end ? rest[..end] : rest).ContainsAny(Cells);
    }

    // Null where the value would run into a cell that is a label alone.
    TextSpan? Ended(int start)
    {
        var at = start;
        while (!Ends(at))
        {
            if (LabelAt(_head, at) is > 0 and var length && IsCellOf(at + length))
                return null;
            at++;
        }

        return new TextSpan(start, at);
    }

    bool Ends(int at) =>
        IsEnd(at) || _head[at] is '\n' or '\t' or '|'
        || (_head[at] == ' ' && (IsUnknownLabel(at + 1) || (LabelAt(_head, at + 1) is > 0 and var next && (IsEnd(at + 1 + next) || _head[at + 1 + next] is ' ' or '|' or '：' or '\t' or '\n'))))
        || (LabelAt(_head, at) is > 0 and var length && (_head.At(at + length) == '：' || IsYear(at + length)));

    // What may stand behind a label that no value goes on over.
    bool IsCellOf(int at) => IsEnd(at) || _head[at] is '|' or '\n' or '\t' || (_head[at] == ' ' && _head.At(at + 1) is '：' or '|');

    // 责任科室：, a label that no list has.
    bool IsUnknownLabel(int start)
    {
        var at = start;
        while (IsIdeograph(_head.At(at)))
            at++;
        return at - start is >= 2 and <= 8 && _head.At(at + (_head.At(at) == ' ' ? 1 : 0)) == '：';
    }

    bool IsYear(int at) =>
        (_head.StandsAt(at, "19") || _head.StandsAt(at, "20")) && char.IsAsciiDigit(_head.At(at + 2)) && char.IsAsciiDigit(_head.At(at + 3));

    // A line break at the very end is none.
    bool IsEnd(int at) => at >= _head.Length || (at == _head.Length - 1 && _head[at] == '\n');

    static bool IsIdeograph(char unit) => unit is >= '\u4E00' and <= '\u9FFF';
}
