namespace PolicyGraph.Neo4j.Csv;

/// <summary>Nodes and relations in memory.</summary>
sealed class MemoryGraph
{
    readonly Dictionary<(string Label, string Id), GraphNode> _byId = [];
    readonly List<GraphNode> _nodes = [];

    public IReadOnlyList<GraphNode> Nodes => _nodes;

    /// <summary>A new node; with an id that relations can lead to, or none.</summary>
    public GraphNode Create(string label, string? id = null)
    {
        var node = new GraphNode(label, id);
        if (id is not null)
        {
            _byId.Add((label, id), node);
            node.Properties["id"] = id;
        }

        _nodes.Add(node);
        return node;
    }

    /// <summary>The node, made where it is not there.</summary>
    public GraphNode Merge(string label, string id) => Find(label, id) ?? Create(label, id);

    public GraphNode? Find(string label, string? id) => id is null ? null : _byId.GetValueOrDefault((label, id));

    public GraphNode Get(string label, string? id) => Find(label, id) ?? throw new InvalidDataException($"The graph has no {label} {id}.");

    /// <summary>A new relation; none where the node that it leads to is not held.</summary>
    public static void Relate(GraphNode start, string type, GraphNode? end, PropertyMap? properties = null)
    {
        if (end is null)
            return;
        start.Out.Add(new GraphRelation(type, start, end, properties ?? new PropertyMap()));
        end.In[type] = end.In.GetValueOrDefault(type) + 1;
    }
}
