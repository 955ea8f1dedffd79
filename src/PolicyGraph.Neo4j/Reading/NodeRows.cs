using PolicyGraph.Authority;
using PolicyGraph.Documents;
using PolicyGraph.Extraction;
using PolicyGraph.Graph;
using PolicyGraph.Graph.Storing;
using PolicyGraph.Neo4j.QueryApi;

namespace PolicyGraph.Neo4j.Reading;

/// <summary>Rows of answers as rows of the contract.</summary>
static class NodeRows
{
    public static DocumentRow Document(QueryRow row) => new(
        row.Text("id"), row.Enum<DocumentKind>("kind"), row.Flag("composed"), row.Text("sha256"), row.Text("textSha256"))
    {
        Title = row.TextOrNull("title"),
        Number = row.TextOrNull("number"),
        Region = Region(row),
        IssuedOn = Date(row, "issuedOn"),
        IssuedNotBefore = Date(row, "notBefore"),
        IssuedNotAfter = Date(row, "notAfter"),
        PublishedOn = Date(row, "publishedOn"),
        IndexNumber = row.TextOrNull("indexNumber"),
        ReplyClass = row.TextOrNull("replyClass"),
        ProposalNumber = row.TextOrNull("proposalNumber"),
        ProposalTitle = row.TextOrNull("proposalTitle"),
        ProposalBody = row.EnumOrNull<ProposalBody>("proposalBody"),
        Url = row.TextOrNull("url"),
        File = row.TextOrNull("file"),
        CapturedOn = row.Time("capturedOn"),
        PublishesWorkId = row.TextOrNull("publishes"),
    };

    public static WorkRow Work(QueryRow row) => new(row.Text("id"), row.Flag("isLaw"), row.Flag("held"))
    {
        Title = row.TextOrNull("title"),
        Number = row.TextOrNull("number"),
        Aliases = row.Texts("aliases"),
        Level = row.EnumOrNull<Level>("level"),
        Region = Region(row),
        IssuedOn = Date(row, "issuedOn"),
        Genre = row.TextOrNull("genre"),
    };

    public static InstitutionRow Institution(QueryRow row) => new(row.Text("id"), row.Enum<MentionType>("type"), row.Text("name"))
    {
        Aliases = row.Texts("aliases"),
        Region = Region(row),
        Level = row.EnumOrNull<Level>("level"),
    };

    public static CitationRow Citation(QueryRow row) => new(row.Text("document"), row.Text("work"), row.Int("depth"));

    public static RegionCitationsRow RegionCitations(QueryRow row) => new(
        row.Text("work"), Region(row)!, row.Int("documents"), row.Int("mentions"), row.Int("undated"))
    {
        FirstCitedOn = DateBounds.Printed(row.TextOrNull("firstLower")),
        FirstCitedNotAfter = DateBounds.Printed(row.TextOrNull("firstUpper")),
        LastCitedOn = DateBounds.Printed(row.TextOrNull("lastUpper")),
        LastCitedNotBefore = DateBounds.Printed(row.TextOrNull("lastLower")),
    };

    public static AuthoritySourceRow? Source(QueryRow row) =>
        row.TextOrNull("source") is { } name ? new AuthoritySourceRow(name, row.TextOrNull("sourceUrl")) : null;

    public static WorkLinkRow Link(QueryRow row) => new(row.Text("fromWork"), row.Text("toWork"), Source(row), []);

    static Region? Region(QueryRow row) => RegionAuthority.Default.Find(row.TextOrNull("region"));

    static PartialDate? Date(QueryRow row, string name) => PartialDate.TryParse(row.TextOrNull(name), out var date) ? date : null;
}
