namespace PolicyGraph.Neo4j.Csv;

/// <summary>Writes a graph, as it comes, as the files that <c>neo4j-admin database import full</c> takes, and the arguments that name them.</summary>
sealed class CsvFolder(string folder, char arrayDelimiter) : IAsyncDisposable
{
    readonly SortedDictionary<string, CsvFile> _files = new(StringComparer.Ordinal);

    public int Nodes { get; private set; }

    public int Relations { get; private set; }

    public void Write((IReadOnlyList<GraphNode> Nodes, IReadOnlyList<GraphRelation> Relations) graph)
    {
        foreach (var nodes in graph.Nodes.GroupBy(node => string.Join(':', node.Labels)))
            WriteNodes(nodes.Key, [.. nodes]);
        foreach (var relations in graph.Relations.GroupBy(relation => (relation.Type, Start: relation.Start.Label, End: relation.End.Label)))
            WriteRelations(relations.Key, [.. relations]);
    }

    /// <summary>Writes the arguments.</summary>
    public async Task EndAsync()
    {
        string[] lines =
        [
            "--id-type=string", "--multiline-fields=true", "--bad-tolerance=0", $"--array-delimiter=U+{(int)arrayDelimiter:X4}",
            .. _files.Values.SelectMany(file => file.Arguments),
        ];
        var arguments = CsvFile.Create(Path.Join(folder, Neo4jCsvExport.ArgumentsFile));
        await using (arguments.ConfigureAwait(false))
            await arguments.WriteAsync(string.Concat(lines.Select(line => line + "\n"))).ConfigureAwait(false);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var file in _files.Values)
            await file.DisposeAsync().ConfigureAwait(false);
    }

    void WriteNodes(string labels, List<GraphNode> nodes)
    {
        var hasId = nodes[0].Id is not null;
        FileOf($"--nodes={labels}", $"nodes.{labels.Replace(':', '.')}", hasId ? [$"id:ID({nodes[0].Label})"] : [])
            .Write([.. nodes.Select(node => hasId ? ([node.Id!], node.Properties.Set(("id", null))) : (Array.Empty<string>(), node.Properties))]);
        Nodes += nodes.Count;
        if (hasId)
            nodes.ForEach(node => node.Release());
    }

    void WriteRelations((string Type, string Start, string End) kind, List<GraphRelation> relations)
    {
        FileOf($"--relationships={kind.Type}", $"relations.{kind.Type}.{kind.Start}.{kind.End}", [$":START_ID({kind.Start})", $":END_ID({kind.End})"])
            .Write([.. relations.Select(relation => (new[] { relation.Start.Id!, relation.End.Id! }, relation.Properties))]);
        Relations += relations.Count;
    }

    CsvFile FileOf(string argument, string name, string[] ids)
    {
        if (!_files.TryGetValue(name, out var file))
            _files.Add(name, file = new CsvFile(argument, Path.Join(folder, name), ids, arrayDelimiter));
        return file;
    }
}
