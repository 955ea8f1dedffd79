using System.Collections.Immutable;

namespace PolicyGraph.Extraction.Institutions;

/// <summary>Two lists of bodies that 与 parts and a verb of working together joins.</summary>
/// <param name="LeftGroup">The place of the first list among the sentence's groups.</param>
/// <param name="IsPaired">A、B分别与C、D合作: the first with the first.</param>
/// <param name="IsHosted">A依托B开设, A为B开设: B takes part, and builds nothing.</param>
sealed record Cooperation(
    ImmutableArray<SentenceName> Left, ImmutableArray<SentenceName> Right, int LeftGroup, int RightGroup, bool IsPaired = false, bool IsHosted = false)
{
    public ImmutableArray<SentenceName> All { get; } = Left.AddRange(Right);

    /// <summary>Who builds what the sentence says next.</summary>
    public ImmutableArray<SentenceName> Builders => IsHosted ? Left : All;

    /// <summary>The bodies that stand at this place of both lists.</summary>
    public ImmutableArray<SentenceName> Pair(int at) => at < Left.Length ? [Left[at], Right[at]] : All;
}
