using System.Text.RegularExpressions;
using PolicyGraph.Text;

namespace PolicyGraph.Extraction.Commitments;

/// <summary>What a clause says before it comes to who acts and what is done: 下一步, 2024年底前, 同时.</summary>
static partial class Adverbials
{
    /// <summary>Where a clause's words begin behind time and linking words.</summary>
    public static int Behind(UnitContext context, TextSpan clause)
    {
        var at = clause.Start;
        while (at < clause.End)
        {
            var rest = context.Text.AsSpan(at, clause.End - at);
            if (Linking().First(rest) is (0, > 0 and var length))
                at += length;
            else if (DeadlineReader.LengthAt(rest) is > 0 and var time)
                at += time;
            else
                break;
        }

        return at;
    }

    /// <summary>下一步; 为落实…; 在…基础上; 按照《…》要求: a clause that only sets the scene.</summary>
    public static bool Are(ReadOnlySpan<char> clause) => clause.Length == 0 || SceneSetting().IsMatch(clause);

    [GeneratedRegex(
        "^(?:展望(?=下|今后|明年|未来|新)|(?:在|就)?下一?步(?:工作)?(?:中|里)?|下(?:一)?阶段|接下来|今后|后续|近期|目前|当前|同时|此外|另外|其中|比如|例如|首先|其次|再次|最后|而且|并且|并|此前|随后|即|具体(?:来说|而言)?"
        + "|为此|因此|对此|近年来|近几年来?|(?:接下来的?)?一段时间|届时|适时|原则上|总体上|经(?:过)?[^，]{1,12}(?:同意|批准|研究|努力)|在全[国省市]率先|拟(?=由)|[，：、 ])", RegexOptions.CultureInvariant)]
    private static partial Regex Linking();

    [GeneratedRegex(
        "^(?:为|围绕|聚焦|按(?!期|时|质)照?|根据|依据|依照|依托|对照|参照|遵照|遵循|结合|针对|面向|对接|对标|通过|借鉴|基于|鉴于|随着|自|在[^，]*(?:上|下|中|内|后|前|时|期间|过程中)$|下一?步|下(?:一)?阶段|今后|未来|目前|近年来"
        + "|展望|记者|据(?:悉|了解|介绍|统计)|俟|一俟|是否|能否|[^，]{1,8}(?:上|方面|层面)$|同时|此外|经[^，]*(?:同意|批准|研究|了解|评估|核实|调研|沟通|协商)|发挥[^，]*作用$|以[^，]*为|关于|对于|至于|待|如|若|视)", RegexOptions.CultureInvariant)]
    private static partial Regex SceneSetting();
}
