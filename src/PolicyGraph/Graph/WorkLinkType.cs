namespace PolicyGraph.Graph;

/// <summary>How one work bears on another.</summary>
public enum WorkLinkType
{
    /// <summary>It carries the other out (落实).</summary>
    Implements,

    /// <summary>It repeals or replaces the other (废止, 替代): the authority does not tell the two apart.</summary>
    Repeals,

    /// <summary>It changes the other, which stays in force (修订).</summary>
    Amends,
}
