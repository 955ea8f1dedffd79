using PolicyGraph.Graph;

namespace PolicyGraph.Cli;

/// <summary>A way of works that carry each other out, as a table shows it: 粤发改社会〔2020〕418号 → 发改社会〔2019〕1558号.</summary>
static class WorkWay
{
    public static string Of(IEnumerable<string> ids, IReadOnlyDictionary<string, NodeRow> named) =>
        string.Join(" → ", ids.Select(id => named[id]).OfType<WorkRow>().Select(work => work.Number ?? work.Title ?? work.Id));
}
