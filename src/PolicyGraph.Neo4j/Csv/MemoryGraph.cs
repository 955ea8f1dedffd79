namespace PolicyGraph.Neo4j.Csv;

/// <summary>Nodes and relations on their way into files: the keys that all documents share, and of the documents a few at a time.</summary>
sealed class MemoryGraph
{
    // What drawing follows. Without the others nothing gathers on nodes that stay while documents pass.
    static readonly HashSet<string> Followed = ["SAYS", "NAMES", "TIED", "LEADS_TO", "ISSUER", "ISSUED_BY", "OF_REGION", "IN_DOCUMENT", "STATED_IN", "CITES"];

    readonly Dictionary<(string Label, string Id), GraphNode> _byId = [];
    List<GraphNode> _nodes = [];
    List<GraphRelation> _relations = [];

    /// <summary>A new node; with an id that relations can lead to, or none.</summary>
    /// <param name="isOpen">True where it is not to be written before it is closed.</param>
    public GraphNode Create(string label, string? id = null, bool isOpen = false)
    {
        var node = new GraphNode(label, id);
        if (id is not null)
        {
            _byId.Add((label, id), node);
            node.Properties["id"] = id;
        }

        if (!isOpen)
            _nodes.Add(node);
        return node;
    }

    /// <summary>Lets a node be written that was created open.</summary>
    public void Close(GraphNode node) => _nodes.Add(node);

    /// <summary>The node, made where it is not there.</summary>
    public GraphNode Merge(string label, string id) => Find(label, id) ?? Create(label, id);

    public GraphNode? Find(string label, string? id) => id is null ? null : _byId.GetValueOrDefault((label, id));

    public GraphNode Get(string label, string? id) => Find(label, id) ?? throw new InvalidDataException($"The graph has no {label} {id}.");

    /// <summary>A new relation; none where the node that it leads to is not held.</summary>
    public void Relate(GraphNode start, string type, GraphNode? end, PropertyMap? properties = null)
    {
        if (end is null)
            return;
        var relation = new GraphRelation(type, start, end, properties ?? new PropertyMap());
        _relations.Add(relation);
        if (Followed.Contains(type))
            start.Out.Add(relation);
    }

    /// <summary>Hands out what has come since the last time, to be written.</summary>
    /// <param name="stay">True where what comes later refers to it.</param>
    public (IReadOnlyList<GraphNode> Nodes, IReadOnlyList<GraphRelation> Relations) Take(bool stay = false)
    {
        var taken = (_nodes, _relations);
        if (!stay)
        {
            foreach (var node in _nodes.Where(node => node.Id is not null))
                _byId.Remove((node.Label, node.Id!));
        }

        (_nodes, _relations) = ([], []);
        return taken;
    }
}
