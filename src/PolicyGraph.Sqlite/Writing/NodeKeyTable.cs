namespace PolicyGraph.Sqlite.Writing;

enum NodeKind { Document, Work, Institution }

/// <summary>The permanent ids of all keys of a node.</summary>
sealed class NodeKeyTable(Session session)
{
    public void Replace(NodeKind kind, long node, string nodeId, IEnumerable<string> keyIds)
    {
        Remove(kind, node);
        foreach (var key in keyIds.Append(nodeId).Distinct())
        {
            session.Run(
                "insert node key", "INSERT INTO node_keys (key_id, kind, node, node_id) VALUES (@key, @kind, @node, @id)",
                ("key", key), ("kind", kind.ToString()), ("node", node), ("id", nodeId));
        }
    }

    public void Remove(NodeKind kind, long node) =>
        session.Run("delete node keys", "DELETE FROM node_keys WHERE kind = @kind AND node = @node", ("kind", kind.ToString()), ("node", node));
}
