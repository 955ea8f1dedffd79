using PolicyGraph.Documents;
using PolicyGraph.Graph;
using PolicyGraph.Graph.Storing;
using PolicyGraph.Neo4j.QueryApi;
using PolicyGraph.Neo4j.Writing;

namespace PolicyGraph.Neo4j.Csv;

/// <summary>What has to be known of all texts before the first is written.</summary>
sealed class Survey(IStatementRunner memory, CancellationToken cancellationToken)
{
    // Signs that no one prints; one that stands in a text may stand in a list.
    readonly List<char> _delimiters = ['\u001F', '\u001E', '\u001D', '\u001C', '\u0001', '\u0002', '\u0003', '\u0004', '\u0005', '\u0006'];
    readonly Tally _regions = new();
    readonly Tally _answers = new();
    Dictionary<string, SettledDocument> _documents = [];

    public KeySettling Keys { get; } = new(memory, cancellationToken);

    /// <summary>Codes of the regions that documents name.</summary>
    public IEnumerable<string> Regions => _regions.Names;

    public int Texts => _documents.Count;

    /// <summary>What is to separate the values of a list.</summary>
    public char ArrayDelimiter => _delimiters is [var first, ..] ? first
        : throw new InvalidDataException("Every sign that could separate the values of a list stands in a text.");

    public int AnswersOf(string proposal) => Math.Max(1, _answers.CountOf(proposal));

    public SettledDocument DocumentOf(SourceDocument source) => _documents[CaptureGrouping.IdOf(source)];

    /// <summary>False for a text that came into the store since.</summary>
    public bool Knows(SourceDocument source) => _documents.ContainsKey(CaptureGrouping.IdOf(source));

    public bool IsCurrent(SourceDocument source) => CaptureGrouping.IdOf(source) is var id && _documents[id].CurrentCapture == id;

    public async Task ReadAsync(DocumentReading reading)
    {
        var captures = new List<CaptureKeys>();
        await foreach (var graph in reading.ReadAsync().SelectMany(graphs => graphs).ConfigureAwait(false))
        {
            var source = graph.Source;
            captures.Add(new CaptureKeys(CaptureGrouping.IdOf(source), [.. graph.Keys.Distinct()], source.CapturedOn, source.TextSha256));
            _delimiters.RemoveAll(sign => source.Text.Contains(sign) || source.Url?.Contains(sign) == true);
            Count(graph, 1);
        }

        _documents = DocumentSettlement.Group(captures).SelectMany(document => document.Captures.Select(capture => (capture, document))).ToDictionary();
        // Only now it is known which texts a newer one has replaced.
        if (_documents.Values.Any(document => document.Captures.Length > 1))
        {
            await foreach (var graph in reading.ReadAsync(source => !IsCurrent(source)).SelectMany(graphs => graphs).ConfigureAwait(false))
                Count(graph, -1);
        }

        await Keys.SettleAsync().ConfigureAwait(false);
    }

    void Count(DocumentGraph graph, int by)
    {
        var said = new DocumentStatements(graph);
        Keys.Count(said, by);
        foreach (var code in said.RegionCodes.OfType<string>())
            _regions.Add(code, by);
        if (StatedProposals.Of(graph) is { Key: not null } proposal)
            _answers.Add(proposal.IdOf(""), by);
    }
}
