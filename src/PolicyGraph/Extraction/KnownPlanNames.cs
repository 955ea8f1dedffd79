using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PolicyGraph.Authority;

namespace PolicyGraph.Extraction;

/// <summary>Names of plans that the authority knows, which need no mark at all: 国家综合立体交通网规划纲要.</summary>
static partial class KnownPlanNames
{
    static readonly FrozenSet<string> Names =
        WorkAuthority.Default.Works.Where(work => !work.IsLaw).Select(work => TrailingYears().Replace(work.Title, "")).Where(title => PlanName().IsMatch(title)).ToFrozenSet();

    static readonly ImmutableArray<int> Lengths = [.. Names.Select(title => title.Length).Distinct()];

    /// <summary>Where such names begin that end at a place.</summary>
    public static IEnumerable<int> EndingAt(string text, int end)
    {
        foreach (var length in Lengths)
        {
            if (length <= end && Names.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text.AsSpan(end - length, length)))
                yield return end - length;
        }
    }

    [GeneratedRegex("（[^（）]*）$", RegexOptions.CultureInvariant)]
    private static partial Regex TrailingYears();

    [GeneratedRegex("^(?!关于|.*关于).{6,}(?:规划纲要|规划|纲要|行动计划|实施方案)$", RegexOptions.CultureInvariant)]
    private static partial Regex PlanName();
}
