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
/// <param name="Titles">Folded titles by which a work is looked up.</param>
sealed record SearchEntry(
    string Node, ImmutableArray<string> Names, ImmutableArray<string> Runs, ImmutableArray<string> Exact, string? Body, ImmutableArray<string> Titles)
{
    /// <summary>The longest term that the index takes is 32,766 bytes; no name is as long, but a text may print anything in 《》.</summary>
    const int LongestTerm = 8000;

    public static SearchEntry Of(string node, IEnumerable<string> names, string? body = null, IEnumerable<string>? titles = null)
    {
        ImmutableArray<string> lines = [.. names.Select(name => name.ReplaceLineEndings("")).Distinct()];
        return new SearchEntry(
            node, lines, [.. lines.Select(SearchTerms.Indexed)], [.. lines.Select(SearchFolding.Name).Where(IsTerm).Distinct()],
            body is null ? null : SearchTerms.Indexed(body), [.. (titles ?? []).Where(IsTerm).Distinct()]);
    }

    static bool IsTerm(string name) => name.Length is > 0 and <= LongestTerm;
}
