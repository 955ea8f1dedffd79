namespace PolicyGraph.Neo4j.Csv;

/// <summary>A node on its way into a file.</summary>
/// <param name="label">The label that its id is unique within.</param>
/// <param name="id">Its id; null where no relation can lead to it.</param>
sealed class GraphNode(string label, string? id)
{
    readonly SortedSet<string> _further = new(StringComparer.Ordinal);

    public string Label => label;

    public string? Id => id;

    /// <summary>Its labels, the one of its id first.</summary>
    public IEnumerable<string> Labels => _further.Prepend(label);

    public PropertyMap Properties { get; } = new();

    /// <summary>The relations that leave it.</summary>
    public List<GraphRelation> Out { get; } = [];

    /// <summary>How many relations arrive at it, by type.</summary>
    public Dictionary<string, int> In { get; } = [];

    public void AddLabel(string further) => _further.Add(further);

    public IEnumerable<GraphRelation> Over(string type) => Out.Where(relation => relation.Type == type);
}

/// <summary>A relation on its way into a file.</summary>
sealed record GraphRelation(string Type, GraphNode Start, GraphNode End, PropertyMap Properties);
