using System.Text.Json;
using PolicyGraph.Documents;
using PolicyGraph.Extraction.Proposals;
using PolicyGraph.Graph;
using PolicyGraph.Graph.Storing;

namespace PolicyGraph.Neo4j.Writing;

/// <summary>Rows of the statements that write documents and what they say.</summary>
static class DocumentRows
{
    public static object Text(DocumentGraph graph) => new
    {
        keyIds = graph.Keys.Select(NodeId.OfDocument).Distinct(),
        properties = new
        {
            id = CaptureGrouping.IdOf(graph.Source),
            keys = graph.Keys.Distinct(),
            text = graph.Source.Text,
            textSha256 = graph.Source.TextSha256,
            sha256 = graph.Source.Sha256,
            url = graph.Source.Url,
            file = graph.Source.File,
            capturedOn = CaptureOrder.Time(graph.Source),
            composed = graph.Source.Composed,
            extractorVersion = graph.ExtractorVersion,
        },
    };

    public static object Raised(DocumentGraph graph) => new
    {
        id = CaptureGrouping.IdOf(graph.Source),
        properties = new
        {
            sha256 = graph.Source.Sha256,
            file = graph.Source.File,
            capturedOn = CaptureOrder.Time(graph.Source),
            extractorVersion = graph.ExtractorVersion,
        },
    };

    public static object Document(SettledDocument document, DocumentGraph graph, DocumentStatements statements)
    {
        var entry = SearchEntry.Of(document.Id, Names(graph.Annotations.Header), graph.Source.Text);
        return new
        {
            captures = document.Captures,
            regionId = RegionRows.IdOf(StoredRegions.Known(graph.Annotations.Header.RegionCode)),
            properties = Properties(document, graph.Annotations.Header, graph.Annotations.Proposal?.Class?.Outcome, statements.Unresolved),
            search = new
            {
                entry.Node,
                entry.Names,
                entry.Runs,
                entry.Exact,
                entry.Body,
                mentions = JsonSerializer.Serialize(statements.Mentions, DocumentStatements.Format),
            },
        };
    }

    public static object Statements(string document, DocumentGraph graph, DocumentStatements statements) => new
    {
        document,
        says = statements.Says.Select(said => new
        {
            said.Signature,
            properties = new SayProperties(said, statements.Publication),
        }),
        names = statements.Names.Select(named => new
        {
            key = named.Id,
            properties = new NameProperties(named, statements.Issue),
        }),
        declares = statements.Declares.Select(ShortForms.IdOf).Distinct(),
        states = RelationRows.Of(CaptureGrouping.IdOf(graph.Source), graph),
        regions = statements.Regions.Select(region => new
        {
            regionId = NodeId.OfRegion(region.Key),
            properties = new
            {
                count = region.Count(),
                quote = statements.QuoteOf(region.First()).Quote,
                date = graph.Annotations.Header.IssuedOn?.ToString(),
                documentTitle = graph.Annotations.Header.Title,
            },
        }),
    };

    static IEnumerable<string> Names(DocumentHeader header) =>
        new[] { header.Title, header.Number?.ToString(), header.ProposalNumber, header.ProposalTitle }.OfType<string>();

    static object Properties(SettledDocument document, DocumentHeader header, ReplyOutcome? outcome, int unresolved) => new
    {
        document.Id,
        name = Captions.Of(header),
        caption = Captions.Lines(header),
        capture = document.CurrentCapture,
        kind = header.Kind.ToString(),
        number = header.Number?.ToString(),
        header.Title,
        region = StoredRegions.Known(header.RegionCode),
        issuers = header.Issuers.OrNull(),
        issuedOn = header.IssuedOn?.ToString(),
        notBefore = DateBounds.Day(header.IssuedNotBefore?.Day),
        notBeforeReason = header.IssuedNotBefore?.Reason,
        notAfter = DateBounds.Day(header.IssuedNotAfter?.Day),
        notAfterReason = header.IssuedNotAfter?.Reason,
        publishedOn = header.PublishedOn?.ToString(),
        header.IndexNumber,
        header.ReplyClass,
        replyOutcome = outcome?.ToString(),
        header.ProposalNumber,
        header.ProposalTitle,
        proposalBody = header.ProposalBody?.ToString(),
        lower = Lower(header),
        upper = Upper(header),
        newest = DateBounds.Newest(header.IssuedOn),
        unresolved,
    };

    public static string? Lower(DocumentHeader header) => DateBounds.Lower(header.IssuedOn ?? PartialOf(header.IssuedNotBefore));

    public static string? Upper(DocumentHeader header) => DateBounds.Upper(header.IssuedOn ?? PartialOf(header.IssuedNotAfter));

    static PartialDate? PartialOf(DateBound? bound) => bound is null ? null : PartialDate.Of(bound.Day);
}
