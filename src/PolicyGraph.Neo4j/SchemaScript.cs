using System.Globalization;
using PolicyGraph.Graph;
using PolicyGraph.Neo4j.QueryApi;

namespace PolicyGraph.Neo4j;

/// <summary>Applies <c>cypher/schema</c> in order. Each step is recorded as a node; running one again changes nothing.</summary>
/// <remarks>
/// Several programs may do so at once. The server looks for a rule before it locks, so a <c>CREATE … IF NOT EXISTS</c> fails where another
/// one's commit comes between; the statement is then run again, and finds the rule.
/// </remarks>
sealed class SchemaScript(QueryApiClient client)
{
    const string VersionsText = "MATCH (v:SchemaVersion) RETURN v.version AS version";

    /// <summary>Each failure means that another program made a rule meanwhile: there is an end to those.</summary>
    const int Attempts = 10;

    const string RecordText = "MERGE (v:SchemaVersion {version: $version}) ON CREATE SET v.file = $file, v.appliedOn = datetime()";

    public async Task ApplyAsync(CancellationToken cancellationToken)
    {
        var applied = (await client.RunAsync("schema_versions", VersionsText, new { }, cancellationToken).ConfigureAwait(false)).Select(row => row.Int("version")).ToHashSet();
        var files = Statement.SchemaFiles.ToDictionary(VersionOf);
        if (applied.Count > 0 && applied.Max() > files.Keys.Max())
            throw new GraphStoreException($"the database was written by a newer PolicyGraph: its schema is {applied.Max()}, this program knows {files.Keys.Max()}");
        foreach (var (version, file) in files.Where(step => !applied.Contains(step.Key)).OrderBy(step => step.Key))
            await ApplyAsync(version, file, cancellationToken).ConfigureAwait(false);
    }

    async Task ApplyAsync(int version, string file, CancellationToken cancellationToken)
    {
        foreach (var statement in Statements(Statement.Load(file)))
            await CreateAsync(file, statement, cancellationToken).ConfigureAwait(false);
        await client.RunAsync("await_indexes", "CALL db.awaitIndexes(300)", new { }, cancellationToken).ConfigureAwait(false);
        await client.RunAsync("schema_version", RecordText, new { version, file = Path.GetFileName(file) }, cancellationToken).ConfigureAwait(false);
    }

    async Task CreateAsync(string file, string statement, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await client.RunAsync(file, statement, new { }, cancellationToken).ConfigureAwait(false);
                return;
            }
            catch (GraphStoreException failure) when (attempt < Attempts && ServerErrors.IsMadeByAnother(failure))
            {
            }
        }
    }

    /// <summary>A statement ends with a semicolon at the end of a line.</summary>
    public static IEnumerable<string> Statements(string script) =>
        script.ReplaceLineEndings("\n").Split(";\n", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    static int VersionOf(string file) =>
        int.TryParse(Path.GetFileName(file).AsSpan(1, 3), NumberStyles.None, CultureInfo.InvariantCulture, out var version)
            ? version : throw new InvalidDataException($"{file}: a schema file is named V001__what.cypher.");
}
