using System.Text;

namespace PolicyGraph.Neo4j.Csv;

/// <summary>Writes a graph as the files that <c>neo4j-admin database import full</c> takes, and the arguments that name them.</summary>
sealed class CsvFolder(string folder)
{
    /// <summary>What separates the values of a list: the first that none of them holds.</summary>
    static readonly char[] ArrayDelimiters = [';', '|', '\u001F', '\u001E', '\u001D'];

    static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    readonly List<string> _arguments = [];

    /// <returns>How many relations were written.</returns>
    public async Task<int> WriteAsync(MemoryGraph graph, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(folder);
        var relations = graph.Nodes.SelectMany(node => node.Out).ToList();
        var delimiter = DelimiterFor(graph.Nodes.Select(node => node.Properties).Concat(relations.Select(relation => relation.Properties)));
        foreach (var nodes in graph.Nodes.GroupBy(node => string.Join(':', node.Labels)).OrderBy(group => group.Key, StringComparer.Ordinal))
            await WriteNodesAsync(nodes.Key, [.. nodes], delimiter, cancellationToken).ConfigureAwait(false);
        foreach (var group in relations.GroupBy(relation => $"{relation.Type}.{relation.Start.Label}.{relation.End.Label}").OrderBy(group => group.Key, StringComparer.Ordinal))
            await WriteRelationsAsync(group.Key, [.. group], delimiter, cancellationToken).ConfigureAwait(false);
        await WriteArgumentsAsync(delimiter, cancellationToken).ConfigureAwait(false);
        return relations.Count;
    }

    async Task WriteNodesAsync(string labels, List<GraphNode> nodes, char delimiter, CancellationToken cancellationToken)
    {
        var hasId = nodes[0].Id is not null;
        var columns = CsvColumn.Of(nodes.Select(node => node.Properties)).Where(column => !hasId || column.Name != "id").ToList();
        var header = columns.Select(column => column.Header);
        _arguments.Add($"--nodes={labels}=" + await WriteAsync(
            $"nodes.{labels.Replace(':', '.')}", hasId ? header.Prepend($"id:ID({nodes[0].Label})") : header,
            nodes.Select(node => Fields(columns, node.Properties, delimiter, hasId ? [node.Id!] : [])), cancellationToken).ConfigureAwait(false));
    }

    async Task WriteRelationsAsync(string name, List<GraphRelation> relations, char delimiter, CancellationToken cancellationToken)
    {
        var (type, start, end) = (relations[0].Type, relations[0].Start.Label, relations[0].End.Label);
        var columns = CsvColumn.Of(relations.Select(relation => relation.Properties));
        _arguments.Add($"--relationships={type}=" + await WriteAsync(
            $"relations.{name}", [$":START_ID({start})", $":END_ID({end})", .. columns.Select(column => column.Header)],
            relations.Select(relation => Fields(columns, relation.Properties, delimiter, [relation.Start.Id!, relation.End.Id!])), cancellationToken).ConfigureAwait(false));
    }

    /// <returns>The pair of files, as an argument names it.</returns>
    async Task<string> WriteAsync(string name, IEnumerable<string> header, IEnumerable<IEnumerable<string>> rows, CancellationToken cancellationToken)
    {
        var (headerFile, dataFile) = ($"{name}-header.csv", $"{name}.csv");
        await WriteLinesAsync(headerFile, [Line(header)], cancellationToken).ConfigureAwait(false);
        await WriteLinesAsync(dataFile, rows.Select(Line), cancellationToken).ConfigureAwait(false);
        return $"{headerFile},{dataFile}";
    }

    Task WriteArgumentsAsync(char delimiter, CancellationToken cancellationToken) => WriteLinesAsync(
        Neo4jCsvExport.ArgumentsFile,
        ["--id-type=string", "--multiline-fields=true", "--bad-tolerance=0", $"--array-delimiter={Name(delimiter)}", .. _arguments],
        cancellationToken);

    async Task WriteLinesAsync(string file, IEnumerable<string> lines, CancellationToken cancellationToken)
    {
        var writer = new StreamWriter(Path.Join(folder, file), Utf8, new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write }) { NewLine = "\n" };
        await using (writer.ConfigureAwait(false))
        {
            foreach (var line in lines)
                await writer.WriteLineAsync(line.AsMemory(), cancellationToken).ConfigureAwait(false);
        }
    }

    static IEnumerable<string> Fields(IReadOnlyList<CsvColumn> columns, PropertyMap properties, char delimiter, string[] ids) =>
        ids.Select(CsvColumn.Quoted).Concat(columns.Select(column => column.Field(properties, delimiter)));

    static string Line(IEnumerable<string> fields) => string.Join(',', fields);

    /// <summary>A sign as neo4j-admin is told it.</summary>
    static string Name(char sign) => char.IsControl(sign) ? $"U+{(int)sign:X4}" : $"{sign}";

    static char DelimiterFor(IEnumerable<PropertyMap> maps)
    {
        var free = ArrayDelimiters.ToList();
        foreach (var text in maps.SelectMany(map => map.Values).Select(property => property.Value).OfType<string[]>().SelectMany(texts => texts))
            free.RemoveAll(text.Contains);
        return free.Count > 0 ? free[0] : throw new InvalidDataException("Every sign that could separate the values of a list stands in one of them.");
    }
}
