using System.Text.RegularExpressions;
using PolicyGraph.Extraction.Commitments;
using PolicyGraph.Text;

namespace PolicyGraph.Extraction.Proposals;

/// <summary>Reads a list of bodies, with those that no table knows: 市科技局、发改委，团市委和市工商联.</summary>
static partial class HandlerList
{
    const int LongestUnknown = 20;

    /// <summary>The bodies from a place on; empty where none begins there.</summary>
    public static List<TextSpan> From(UnitContext context, TextSpan rest)
    {
        var members = new List<TextSpan>();
        for (var at = rest.Start; at < rest.End && Member(context, at, rest.End) is { } member;)
        {
            members.Add(member);
            at = member.End + Joint().LengthAt(context.Text, member.End);
            if (at == member.End)
                break;
        }

        return members;
    }

    /// <summary>The bodies whose list ends at a place (市科技局、市财政局等单位|会办).</summary>
    public static List<TextSpan> Until(UnitContext context, TextSpan before)
    {
        var start = context.Text.LastIndexOfAny(['，', '。', '；', '：', '\n', '合', '据', '由'], Math.Max(before.End - 1, 0), Math.Max(0, before.End - before.Start)) + 1;
        for (var at = Math.Max(start, before.Start); at < before.End; at++)
        {
            if (Member(context, at, before.End) is null)
                continue;
            var members = From(context, new TextSpan(at, before.End));
            if (Tail().IsMatch(context.Text.AsSpan(members[^1].End, before.End - members[^1].End)))
                return members;
        }

        return [];
    }

    static TextSpan? Member(UnitContext context, int at, int limit)
    {
        if (context.MentionAt(at) is { } mention && context.Mentions[mention].NamesInstitution && context.SpanOf(mention) is var named && named.End <= limit)
            return named;
        return Unknown().First(context.Text.AsSpan(at, Math.Min(limit - at, LongestUnknown))) is (0, var length) ? new TextSpan(at, at + length) : null;
    }

    [GeneratedRegex("\\G(?:以及|[、和及与，](?!现|并|我))", RegexOptions.CultureInvariant)]
    private static partial Regex Joint();

    [GeneratedRegex("^(?:等\\p{IsCJKUnifiedIdeographs}{0,8})?(?:的|作为)?(?:共同)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Tail();

    [GeneratedRegex(
        "^(?!我|本|有关|相关|各|了|对)(?:[省市区县州]|团|国家|自治)\\p{IsCJKUnifiedIdeographs}{0,14}?(?:局|厅|管委会|委员会|委|办公室|办|中心|总工会|妇联|工商联|科协|残联|侨联|人民政府|政府|集团|公司|银行|支队)(?=[、和及与，。等\\n ]|以及|办理|研究|会办|协办|分办|主办|共同|认真|联合|进行|会商|沟通|协商|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Unknown();
}
