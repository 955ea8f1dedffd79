using System.Text;

namespace PolicyGraph.Neo4j.Csv;

/// <summary>Rows of one kind: a file of their header and one of themselves, and another pair wherever a property turns up late.</summary>
/// <param name="argument">What names them to neo4j-admin.</param>
/// <param name="path">Of the files, without their ends.</param>
/// <param name="ids">The header's columns of ids.</param>
sealed class CsvFile(string argument, string path, string[] ids, char arrayDelimiter) : IAsyncDisposable
{
    static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    readonly List<CsvColumn> _columns = [];
    readonly List<string> _arguments = [];
    StreamWriter? _rows;

    /// <summary>The pairs of files, each as an argument names it.</summary>
    public IEnumerable<string> Arguments => _arguments;

    public void Write(IReadOnlyCollection<(string[] Ids, PropertyMap Properties)> rows)
    {
        var late = rows.SelectMany(row => row.Properties.Values).DistinctBy(property => property.Key)
            .Where(property => _columns.TrueForAll(column => column.Name != property.Key)).ToList();
        if (_rows is null || late.Count > 0)
            Start(late);
        foreach (var (id, properties) in rows)
            _rows!.Write(Line(id.Select(CsvColumn.Quoted).Concat(_columns.Select(column => column.Field(properties, arrayDelimiter)))));
    }

    public ValueTask DisposeAsync() => _rows?.DisposeAsync() ?? default;

    public static StreamWriter Create(string path) => new(path, Utf8, new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write });

    void Start(IEnumerable<KeyValuePair<string, object>> late)
    {
        _rows?.Dispose();
        _columns.AddRange(late.Select(property => CsvColumn.Of(property.Key, property.Value)));
        var part = _arguments.Count == 0 ? path : $"{path}.{_arguments.Count + 1}";
        _arguments.Add($"{argument}={Path.GetFileName(part)}-header.csv,{Path.GetFileName(part)}.csv");
        using (var header = Create($"{part}-header.csv"))
            header.Write(Line(ids.Concat(_columns.Select(column => column.Header))));
        _rows = Create($"{part}.csv");
    }

    static string Line(IEnumerable<string> fields) => string.Join(',', fields) + "\n";
}
