using System.Collections.Immutable;
using PolicyGraph.Graph.Storing;
using PolicyGraph.Neo4j.Search;

namespace PolicyGraph.Neo4j.Writing;

/// <summary>What the full-text indices read of a node.</summary>
/// <param name="Node">The node's id.</param>
/// <param name="Names">As shown, each on one line.</param>
/// <param name="Runs">The names for the cjk analyser, one value each: a phrase never runs from one name into the next.</param>
/// <param name="Exact">The names folded whole.</param>
/// <param name="Body">The text for the cjk analyser; null where there is none.</param>
sealed record SearchEntry(
    string Node, ImmutableArray<string>? Names, ImmutableArray<string>? Runs, ImmutableArray<string>? Exact, string? Body)
{
    /// <summary>The longest term that an index takes is 8,000 bytes or a little more; no name is as long, but a text may print anything in 《》.</summary>
    const int LongestTerm = 2000;

    public static SearchEntry Of(string node, IEnumerable<string> names, string? body = null)
    {
        var lines = names.Select(name => name.ReplaceLineEndings("")).Distinct().ToImmutableArray();
        return new SearchEntry(
            node, lines.OrNull(), lines.Select(SearchTerms.Indexed).ToImmutableArray().OrNull(),
            lines.Select(SearchFolding.Name).Where(IsTerm).Distinct().ToImmutableArray().OrNull(), body is null ? null : SearchTerms.Indexed(body));
    }

    public static bool IsTerm(string name) => name.Length is > 0 and <= LongestTerm;
}
