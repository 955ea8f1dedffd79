using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using PolicyGraph.Resolution;

namespace PolicyGraph.Sqlite.Writing;

/// <summary>Loads touched signatures and all that can bear on them, with their support and where they led so far.</summary>
sealed class SignatureComponent(Session session)
{
    /// <param name="Documents">How many held documents bear it; 0 for one that goes.</param>
    /// <param name="Candidates">The rows of the works that it may mean.</param>
    public sealed record Member(
        long Id, WorkSignature Signature, int Documents, ImmutableArray<string> Titles, string? Status, long? Work, string? Reason, ImmutableArray<long> Candidates)
    {
        public SupportedSignature Supported => new(Signature, Documents, Titles);
    }

    public List<Member> Load(IEnumerable<long> signatures) =>
        session.Rows("signature component", LoadSql, Map, ("signatures", JsonSerializer.Serialize(signatures)));

    public void Delete(long signature)
    {
        session.Run("delete links", "DELETE FROM signature_links WHERE signature = @id", ("id", signature));
        session.Run("delete candidates", "DELETE FROM signature_candidates WHERE signature = @id", ("id", signature));
        session.Run("delete signature", "DELETE FROM signatures WHERE id = @id", ("id", signature));
    }

    static Member Map(SqliteDataReader row) => new(
        row.Long("id"), SignatureOf(row), row.Int("documents"),
        [.. JsonSerializer.Deserialize<string[]>(row.Text("titles"))!.Order(StringComparer.Ordinal)],
        row.TextOrNull("status"), row.LongOrNull("work"), row.TextOrNull("reason"),
        [.. JsonSerializer.Deserialize<long[]>(row.Text("candidates"))!.Order()]);

    static WorkSignature SignatureOf(SqliteDataReader row) => new(row.Flag("is_law"), NumberOf(row), TitleOf(row));

    static NumberKey? NumberOf(SqliteDataReader row) => row.TextOrNull("number_prefix") is { } prefix
        ? new NumberKey(prefix, row.Int("number_year"), row.Int("number_serial"), row.Text("number_region")) : null;

    static TitleKey? TitleOf(SqliteDataReader row) => row.TextOrNull("title_folded") is { } folded
        ? new TitleKey(
            folded, row.TextOrNull("title_years"), row.TextOrNull("title_scope"), row.Text("title_issuers"), row.TextOrNull("title_letter"),
            row.IntOrNull("title_issued_year"))
        : null;

    const string LoadSql =
        """
        WITH RECURSIVE touched (signature) AS (
            SELECT value FROM json_each(@signatures)
            UNION
            SELECT other.signature FROM touched
            JOIN signature_links own ON own.signature = touched.signature
            JOIN signature_links other ON other.key = own.key)
        SELECT signatures.*,
               (SELECT count(*) FROM (
                   SELECT document FROM citations WHERE signature = signatures.id
                   UNION SELECT document FROM publications WHERE signature = signatures.id)) AS documents,
               (SELECT json_group_array(title) FROM (
                   SELECT title FROM citations WHERE signature = signatures.id AND title IS NOT NULL
                   UNION SELECT title FROM publications WHERE signature = signatures.id AND title IS NOT NULL)) AS titles,
               (SELECT json_group_array(work) FROM signature_candidates WHERE signature = signatures.id) AS candidates
        FROM touched JOIN signatures ON signatures.id = touched.signature
        """;
}
