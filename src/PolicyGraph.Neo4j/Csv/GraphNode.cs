namespace PolicyGraph.Neo4j.Csv;

/// <summary>A node on its way into a file.</summary>
/// <param name="label">The label that its id is unique within.</param>
/// <param name="id">Its id; null where no relation can lead to it.</param>
sealed class GraphNode(string label, string? id)
{
    string[] _further = [];

    public string Label => label;

    public string? Id => id;

    /// <summary>Its labels, the one of its id first.</summary>
    public IEnumerable<string> Labels => _further.Prepend(label);

    public PropertyMap Properties { get; private set; } = new();

    /// <summary>The relations that leave it and that others are drawn from.</summary>
    public List<GraphRelation> Out { get; } = [];

    public void AddLabel(string further) => _further = [.. _further.Append(further).Order(StringComparer.Ordinal)];

    public IEnumerable<GraphRelation> Over(string type) => Out.Where(relation => relation.Type == type);

    /// <summary>Gives up what is written and not asked for again.</summary>
    public void Release() => Properties = new();
}

/// <summary>A relation on its way into a file.</summary>
sealed record GraphRelation(string Type, GraphNode Start, GraphNode End, PropertyMap Properties);
