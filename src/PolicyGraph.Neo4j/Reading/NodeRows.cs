using System.Globalization;
using System.Text.Json;
using PolicyGraph.Authority;
using PolicyGraph.Documents;
using PolicyGraph.Extraction;
using PolicyGraph.Extraction.Commitments;
using PolicyGraph.Extraction.Proposals;
using PolicyGraph.Graph;
using PolicyGraph.Graph.Storing;
using PolicyGraph.Neo4j.QueryApi;
using PolicyGraph.Resolution;

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
        ReplyOutcome = row.EnumOrNull<ReplyOutcome>("replyOutcome"),
        ProposalNumber = row.TextOrNull("proposalNumber"),
        ProposalTitle = row.TextOrNull("proposalTitle"),
        ProposalBody = row.EnumOrNull<ProposalBody>("proposalBody"),
        Url = row.TextOrNull("url"),
        File = row.TextOrNull("file"),
        CapturedOn = row.Time("capturedOn"),
        PublishesWorkId = row.TextOrNull("publishes"),
        ProposalId = row.TextOrNull("proposal"),
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

    public static CommitmentRow Commitment(QueryRow row)
    {
        var leads = row.Maps("leads").DistinctBy(lead => lead.Text("key")).ToDictionary(lead => lead.Text("key"), lead => lead.Text("node"));
        var ties = JsonSerializer.Deserialize<string?[][]>(row.Text("ties"))!
            .Select(tie => (Tie: Enum.Parse<CommitmentTie>(tie[0]!), Name: tie[1]!, Node: tie[2] is { } key ? leads.GetValueOrDefault(key) : null)).ToList();
        return new CommitmentRow(
            row.Text("id"), row.Text("document"), row.Enum<CommitmentStatus>("status"), row.Enum<CommitmentStrength>("strength"), row.Text("text"),
            new EvidenceRow(
                row.Text("document"), row.Text("textSha256"), row.Int("start"), row.Int("end"), row.Text("quote"), row.Text("rule"), row.Text("extractorVersion")))
        {
            Actor = row.TextOrNull("actor"),
            ActorIds = CommitmentActors.Of(row.Enum<ActorKind>("actorKind"), ties, row.Texts("issuers"), row.TextOrNull("region")),
            Participants = CommitmentActors.Participants(ties),
            Verb = row.TextOrNull("verb"),
            Object = row.TextOrNull("object"),
            Quantities = StatedCommitments.ReadQuantities(row.Text("quantities")),
            Deadline = row.TextOrNull("deadline"),
            DeadlineOn = Date(row, "deadlineOn"),
            DeadlineUntil = row.TextOrNull("deadlineUntil") is { } day ? DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null,
            Topic = row.TextOrNull("topic"),
            BasisIds = CommitmentActors.Nodes(ties, CommitmentTie.Basis),
            AboutIds = CommitmentActors.Nodes(ties, CommitmentTie.About),
        };
    }

    public static CitationRow Citation(QueryRow row) => new(row.Text("document"), row.Text("work"), row.Int("depth"))
    {
        Function = row.EnumOrNull<CitationFunction>("function"),
    };

    public static RegionCitationsRow RegionCitations(QueryRow row) => new(
        row.Text("work"), Region(row)!, row.Int("documents"), row.Int("mentions"), row.Int("undated"))
    {
        FirstCitedOn = DateBounds.Printed(row.TextOrNull("firstLower")),
        FirstCitedNotAfter = DateBounds.Printed(row.TextOrNull("firstUpper")),
        LastCitedOn = DateBounds.Printed(row.TextOrNull("lastUpper")),
        LastCitedNotBefore = DateBounds.Printed(row.TextOrNull("lastLower")),
    };

    public static CoverageRow Coverage(QueryRow row) =>
        new(row.Int("documents"), row.Int("undated"), row.IntOrNull("firstYear"), row.IntOrNull("lastYear"));

    public static RegionCoverageRow RegionCoverage(QueryRow row) => new(Region(row)!, Coverage(row));

    public static AuthoritySourceRow? Source(QueryRow row) =>
        row.TextOrNull("source") is { } name ? new AuthoritySourceRow(name, row.TextOrNull("sourceUrl")) : null;

    public static WorkLinkRow Link(QueryRow row) =>
        new(WorkLinkTypes.Of(row.Text("type")), row.Text("fromWork"), row.Text("toWork"), Source(row), EvidenceRows.Told(row));

    static Region? Region(QueryRow row) => RegionAuthority.Default.Find(row.TextOrNull("region"));

    static PartialDate? Date(QueryRow row, string name) => PartialDate.TryParse(row.TextOrNull(name), out var date) ? date : null;
}
