using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using PolicyGraph.Authority;
using PolicyGraph.Documents;
using PolicyGraph.Extraction;
using PolicyGraph.Extraction.Proposals;
using PolicyGraph.Graph;
using PolicyGraph.Graph.Storing;
using PolicyGraph.Resolution;

namespace PolicyGraph.Sqlite.Reading;

/// <summary>Rows of the file as rows of the contract.</summary>
static class NodeRows
{
    public static DocumentRow Document(SqliteDataReader row) => new(
        row.Text("node_id"), row.Enum<DocumentKind>("kind"), row.Flag("composed"), row.Text("sha256"), row.Text("text_sha256"))
    {
        Title = row.TextOrNull("title"),
        Number = row.TextOrNull("number"),
        Region = Region(row),
        IssuedOn = Date(row, "issued_on"),
        IssuedNotBefore = Date(row, "not_before"),
        IssuedNotAfter = Date(row, "not_after"),
        PublishedOn = Date(row, "published_on"),
        IndexNumber = row.TextOrNull("index_number"),
        ReplyClass = row.TextOrNull("reply_class"),
        ReplyOutcome = row.EnumOrNull<ReplyOutcome>("reply_outcome"),
        ProposalNumber = row.TextOrNull("proposal_number"),
        ProposalTitle = row.TextOrNull("proposal_title"),
        ProposalBody = row.EnumOrNull<ProposalBody>("proposal_body"),
        Url = row.TextOrNull("url"),
        File = row.TextOrNull("file"),
        CapturedOn = row.Time("captured_on"),
        PublishesWorkId = row.TextOrNull("publishes"),
        ProposalId = row.TextOrNull("proposal"),
    };

    public static WorkRow Work(SqliteDataReader row) => new(row.Text("node_id"), row.Flag("is_law"), row.Flag("held"))
    {
        Title = row.TextOrNull("title"),
        Number = row.TextOrNull("number"),
        Aliases = Strings(row, "aliases"),
        Level = row.EnumOrNull<Level>("level"),
        Region = Region(row),
        IssuedOn = Date(row, "issued_on"),
        Genre = row.TextOrNull("genre"),
    };

    public static InstitutionRow Institution(SqliteDataReader row) => new(row.Text("node_id"), row.Enum<MentionType>("type"), row.Text("name"))
    {
        Aliases = Strings(row, "aliases"),
        Region = Region(row),
        Level = row.EnumOrNull<Level>("level"),
    };

    public static EvidenceRow Evidence(SqliteDataReader row) => new(
        row.Text("document"), row.Text("text_sha256"), row.Int("quote_start"), row.Int("quote_end"), row.Text("quote"), row.Text("rule"),
        row.Text("extractor_version"));

    public static EvidenceRow CitationEvidence(SqliteDataReader row) => Evidence(row) with { Function = Function(row) };

    public static CitationRow Citation(SqliteDataReader row) => new(row.Text("document"), row.Text("work"), row.Int("depth")) { Function = Function(row) };

    public static CitationFunction? Function(SqliteDataReader row) => (CitationFunction?)row.IntOrNull("function");

    public static RegionCitationsRow RegionCitations(SqliteDataReader row) => new(
        row.Text("work"), Region(row)!, row.Int("documents"), row.Int("mentions"), row.Int("undated"))
    {
        FirstCitedOn = DateBounds.Printed(row.TextOrNull("first_lower")),
        FirstCitedNotAfter = DateBounds.Printed(row.TextOrNull("first_upper")),
        LastCitedOn = DateBounds.Printed(row.TextOrNull("last_upper")),
        LastCitedNotBefore = DateBounds.Printed(row.TextOrNull("last_lower")),
    };

    public static CoverageRow Coverage(SqliteDataReader row) =>
        new(row.Int("documents"), row.Int("undated"), row.IntOrNull("first_year"), row.IntOrNull("last_year"));

    public static RegionCoverageRow RegionCoverage(SqliteDataReader row) => new(Region(row)!, Coverage(row));

    public static AuthoritySourceRow? Source(SqliteDataReader row) =>
        row.TextOrNull("source_name") is { } name ? new AuthoritySourceRow(name, row.TextOrNull("source_url")) : null;

    public static WorkLinkRow Link(SqliteDataReader row) => new(row.Enum<WorkLinkType>("type"), row.Text("from_work"), row.Text("to_work"), Source(row), Sentences(row));

    /// <summary>The sentences of a statement, which a query gives as JSON; none where it gives null.</summary>
    public static ImmutableArray<EvidenceRow> Sentences(SqliteDataReader row) => row.TextOrNull("evidence") is { } evidence
        ? [.. JsonSerializer.Deserialize<JsonElement[][]>(evidence)!.Select(said => new EvidenceRow(
            said[0].GetString()!, said[1].GetString()!, said[2].GetInt32(), said[3].GetInt32(), said[4].GetString()!, said[5].GetString()!, said[6].GetString()!))]
        : [];

    public static ImmutableArray<string> Strings(SqliteDataReader row, string column) => [.. JsonSerializer.Deserialize<string[]>(row.Text(column))!];

    static Region? Region(SqliteDataReader row) => RegionAuthority.Default.Find(row.TextOrNull("region"));

    static PartialDate? Date(SqliteDataReader row, string column) => PartialDate.TryParse(row.TextOrNull(column), out var date) ? date : null;
}
