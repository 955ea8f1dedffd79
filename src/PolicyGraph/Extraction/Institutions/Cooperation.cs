using System.Collections.Immutable;

namespace PolicyGraph.Extraction.Institutions;

/// <summary>Two lists of bodies that 与 parts and a verb of working together joins.</summary>
/// <param name="LeftGroup">The place of the first list among the sentence's groups.</param>
/// <param name="IsPaired">A、B分别与C、D合作: the first with the first.</param>
sealed record Cooperation(ImmutableArray<SentenceName> Left, ImmutableArray<SentenceName> Right, int LeftGroup, int RightGroup, bool IsPaired)
{
    public ImmutableArray<SentenceName> All { get; } = Left.AddRange(Right);

    /// <summary>The bodies that stand at this place of both lists.</summary>
    public ImmutableArray<SentenceName> Pair(int at) => at < Left.Length ? [Left[at], Right[at]] : All;
}
