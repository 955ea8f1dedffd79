using Microsoft.Data.Sqlite;
using PolicyGraph.Graph;
using PolicyGraph.Resolution;
using PolicyGraph.Stores.Tests;
using Shouldly;
using Xunit;

namespace PolicyGraph.Sqlite.Tests;

/// <summary>The file of a store: made, brought forward, or refused with a clear word.</summary>
public sealed class StoreFileTests : IDisposable
{
    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_file_of_another_program_is_refused_and_left_as_it_is()
    {
        var file = _folder.NewFile();
        Run(file, "CREATE TABLE notes (text TEXT)");
        (await Should.ThrowAsync<GraphStoreException>(() => SqliteGraphStore.OpenAsync(file))).Message.ShouldContain("another program");
        Run(file, "INSERT INTO notes VALUES ('still here')");
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_refused()
    {
        var file = _folder.NewFile();
        await File.WriteAllTextAsync(file, new string('文', 4000));
        (await Should.ThrowAsync<GraphStoreException>(() => SqliteGraphStore.OpenAsync(file))).Message.ShouldContain(file);
    }

    [Fact]
    public async Task A_reader_that_is_disposed_twice_gives_its_connection_back_once()
    {
        await using var store = await SqliteGraphStore.OpenAsync(_folder.NewFile());
        var reader = await store.OpenReaderAsync();
        await reader.DisposeAsync();
        await reader.DisposeAsync();
        await using var one = await store.OpenReaderAsync();
        await store.WriteAsync(new GraphBatch([TestLetters.Of("中山市", "")]));
        // On one connection the second could not begin, or would see the first one's snapshot.
        await using var other = await store.OpenReaderAsync();
        (await one.GetStatisticsAsync()).Documents.ShouldBe(0);
        (await other.GetStatisticsAsync()).Documents.ShouldBe(1);
    }

    [Fact]
    public async Task A_path_in_no_folder_is_named()
    {
        var file = Path.Join(_folder["nowhere"], "a.db");
        (await Should.ThrowAsync<GraphStoreException>(() => SqliteGraphStore.OpenAsync(file))).Message.ShouldContain("nowhere");
    }

    [Fact]
    public async Task A_file_of_a_newer_program_is_refused()
    {
        var file = _folder.NewFile();
        await using (await SqliteGraphStore.OpenAsync(file, new(), [.. Migration.All, Next]))
        {
        }

        (await Should.ThrowAsync<GraphStoreException>(() => SqliteGraphStore.OpenAsync(file))).Message.ShouldContain("newer PolicyGraph");
    }

    [Fact]
    public async Task An_older_file_is_brought_forward_with_a_copy_kept()
    {
        var file = _folder.NewFile();
        await using (var old = await SqliteGraphStore.OpenAsync(file))
            await old.WriteAsync(new GraphBatch([TestLetters.Of("中山市", "根据国办发〔2017〕95号推进。")]));
        await using var store = await SqliteGraphStore.OpenAsync(file, new(), [.. Migration.All, Next]);
        await using var reader = await store.OpenReaderAsync();
        (await reader.GetStatisticsAsync()).Documents.ShouldBe(1);
        var copy = $"{file}.v{Migration.All[^1].Version}.bak";
        await using var kept = await SqliteGraphStore.OpenAsync(copy);
        await using var older = await kept.OpenReaderAsync();
        (await older.GetStatisticsAsync()).Documents.ShouldBe(1);
    }

    [Fact]
    public async Task A_failing_migration_leaves_the_file_as_it_was()
    {
        var file = _folder.NewFile();
        await using (await SqliteGraphStore.OpenAsync(file))
        {
        }

        await Should.ThrowAsync<GraphStoreException>(() =>
            SqliteGraphStore.OpenAsync(file, new(), [.. Migration.All, new(Next.Version, "CREATE TABLE more (a); CREATE TABLE documents (again)")]));
        await using var store = await SqliteGraphStore.OpenAsync(file);
    }

    [Fact]
    public async Task What_an_older_file_counted_of_citations_is_counted_again()
    {
        var file = _folder.NewFile();
        await using (var store = await SqliteGraphStore.OpenAsync(file))
            await store.WriteAsync(new GraphBatch([TestLetters.Of("中山市", "根据国办发〔2017〕95号推进。")]));
        Run(file, $"UPDATE cited_in SET documents = 9, mentions = 9; UPDATE works SET citing_documents = 9; {Before10} {Before8} {Before7} {Before6} {Before5} {Before4} {Before3} DROP VIEW cites; PRAGMA user_version = 1;");
        await using var forward = await SqliteGraphStore.OpenAsync(file);
        await using var reader = await forward.OpenReaderAsync();
        (await reader.GetStatisticsAsync()).Citations.ShouldBe(1);
        var work = (await reader.FindWorksAsync("国办发〔2017〕95号", null, null)).ShouldHaveSingleItem();
        var row = (await reader.GetCitingRegionsAsync([work.Id], new()))[work.Id].ShouldHaveSingleItem();
        (row.DocumentCount, row.MentionCount, row.FirstCitedOn!.ToString()).ShouldBe((1, 1, "2023-07-07"));
    }

    [Fact]
    public async Task A_file_older_than_functions_has_none_until_it_is_rebuilt()
    {
        var file = _folder.NewFile();
        await using (var store = await SqliteGraphStore.OpenAsync(file))
            await store.WriteAsync(new GraphBatch([TestLetters.Of("中山市", "根据国办发〔2017〕95号推进。")]));
        Run(file, $"UPDATE captures SET extractor_version = '4'; {Before10} {Before8} {Before7} {Before6} {Before5} {Before4} PRAGMA user_version = 3;");
        await using var forward = await SqliteGraphStore.OpenAsync(file);
        (await FunctionAsync(forward)).ShouldBeNull();
        await using (var reader = await forward.OpenReaderAsync())
            (await reader.GetExtractorVersionsAsync()).ShouldBe(["4"]);
        await forward.RebuildAsync(TestLetters.Extract);
        (await FunctionAsync(forward)).ShouldBe(CitationFunction.Basis);
    }

    static async Task<CitationFunction?> FunctionAsync(SqliteGraphStore store)
    {
        await using var reader = await store.OpenReaderAsync();
        var work = (await reader.FindWorksAsync("国办发〔2017〕95号", null, null)).ShouldHaveSingleItem();
        return (await reader.GetCitedByAsync([work.Id], new(), new Page(1)))[work.Id].Items.ShouldHaveSingleItem().Row.Function;
    }

    [Fact]
    public async Task What_works_carry_out_in_an_older_file_is_kept()
    {
        var file = _folder.NewFile();
        await using (var store = await SqliteGraphStore.OpenAsync(file))
            await store.WriteAsync(new GraphBatch([TestLetters.Of("中山市", "按照《广东省产教融合建设试点实施方案》（粤发改社会〔2020〕418号）推进。")]));
        Run(file, $"{Before10} {Before9} {Before8} PRAGMA user_version = 7;");
        await using var forward = await SqliteGraphStore.OpenAsync(file);
        await using var reader = await forward.OpenReaderAsync();
        var work = (await reader.FindWorksAsync("粤发改社会〔2020〕418号", null, null)).ShouldHaveSingleItem();
        (await reader.GetWorkLinksFromAsync([work.Id], null))[work.Id].ShouldHaveSingleItem().Type.ShouldBe(WorkLinkType.Implements);
    }

    // What takes a file back to before V010, V009, V008, V007, V006, V005, V004 and V003.
    const string Before10 = "ALTER TABLE documents DROP COLUMN reply_outcome;";

    const string Before9 = "DROP INDEX handlers_institution;";

    const string Before8 =
        """
        CREATE TABLE implements (
            from_work INTEGER NOT NULL REFERENCES works (id), to_work INTEGER NOT NULL REFERENCES works (id), PRIMARY KEY (from_work, to_work)) WITHOUT ROWID;
        INSERT INTO implements SELECT from_work, to_work FROM work_links WHERE type = 'Implements';
        DROP TABLE work_links;
        """;

    const string Before7 = "DROP TABLE observations;";

    const string Before6 = "DROP VIEW told_suggestions; DROP TABLE suggestions; DROP TABLE handlers; DROP TABLE proposals; ALTER TABLE commitments DROP COLUMN suggestion;";

    const string Before5 = "DROP VIEW told_relations; DROP TABLE relations;";

    const string Before4 =
        """
        DROP TABLE cited_for; DROP INDEX citations_signature; DROP VIEW cites;
        ALTER TABLE citations DROP COLUMN function; ALTER TABLE mentions DROP COLUMN function; ALTER TABLE mentions DROP COLUMN function_trigger;
        CREATE INDEX citations_signature ON citations (signature, region, document, depth);
        CREATE VIEW cites AS
        SELECT citations.*, signatures.work
        FROM citations
        JOIN signatures ON signatures.id = citations.signature
        WHERE NOT EXISTS (
            SELECT 1 FROM publications JOIN signatures own ON own.id = publications.signature
            WHERE publications.document = citations.document AND own.work = signatures.work);
        """;

    const string Before3 = "DROP VIEW told_commitments; DROP TABLE commitment_ties; DROP TABLE commitments;";

    [Fact]
    public async Task A_second_writer_gets_a_clear_error_when_the_first_does_not_end()
    {
        var file = _folder.NewFile();
        await using var store = await SqliteGraphStore.OpenAsync(file, new SqliteStoreOptions { BusyTimeout = TimeSpan.FromSeconds(1) });
        await using var other = new SqliteConnection($"Data Source={file}");
        await other.OpenAsync();
        using var holding = other.BeginTransaction(deferred: false);
        var failure = await Should.ThrowAsync<GraphStoreException>(() => store.WriteAsync(new GraphBatch([TestLetters.Of("中山市", "根据国办发〔2017〕95号推进。")])));
        failure.IsTransient.ShouldBeTrue();
        failure.Message.ShouldContain("writer");
        await using var reader = await store.OpenReaderAsync();
        (await reader.GetStatisticsAsync()).Documents.ShouldBe(0);
    }

    [Fact]
    public async Task A_writer_whose_turn_does_not_come_leaves_no_connection_open()
    {
        var file = _folder.NewFile();
        await using var holder = new SqliteConnection($"Data Source={file}");
        await holder.OpenAsync();
        using var holding = holder.BeginTransaction(deferred: false);
        await using var waiting = new SqliteConnection($"Data Source={file};Default Timeout=1");
        await waiting.OpenAsync();
        Should.Throw<GraphStoreException>(() => Session.Writing(waiting)).IsTransient.ShouldBeTrue();
        waiting.State.ShouldBe(System.Data.ConnectionState.Closed);
    }

    [Theory]
    [InlineData("nodes_of_keys")]
    [InlineData("documents")]
    [InlineData("works")]
    [InlineData("institutions")]
    [InlineData("citations")]
    [InlineData("citation_evidence")]
    [InlineData("cited_by")]
    [InlineData("citing_regions")]
    [InlineData("citing_regions_between")]
    [InlineData("citing_regions_for")]
    [InlineData("region_citations")]
    [InlineData("mentions")]
    [InlineData("mentioned_in")]
    [InlineData("find_works")]
    [InlineData("relations")]
    [InlineData("work_links_from")]
    [InlineData("work_links_to")]
    [InlineData("proposals")]
    [InlineData("suggestions")]
    [InlineData("observations")]
    public async Task A_lookup_scans_no_table_of_the_graph(string stem)
    {
        var file = _folder.NewFile();
        await using (await SqliteGraphStore.OpenAsync(file))
        {
        }

        var plan = Plan(file, Session.Query(stem));
        plan.ShouldNotBeEmpty();
        plan.ShouldNotContain(line => System.Text.RegularExpressions.Regex.IsMatch(
            line, "^SCAN (documents|works|institutions|citations|mentions|signatures|captures|texts|node_keys|cited_in|cited_for|relations|proposals|handlers|suggestions|commitments|observations)\\b"));
    }

    static Migration Next => new(Migration.All[^1].Version + 1, "CREATE TABLE more (a INTEGER)");

    static void Run(string file, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={file};Pooling=false");
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // A test's own constants.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    static List<string> Plan(string file, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={file};Pooling=false");
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // A query of the store's own.
        command.CommandText = "EXPLAIN QUERY PLAN " + sql;
#pragma warning restore CA2100
        foreach (System.Text.RegularExpressions.Match parameter in System.Text.RegularExpressions.Regex.Matches(sql, "@[a-zA-Z]+"))
        {
            if (!command.Parameters.Contains(parameter.Value))
                command.Parameters.AddWithValue(parameter.Value, "[]");
        }

        using var reader = command.ExecuteReader();
        var lines = new List<string>();
        while (reader.Read())
            lines.Add(reader.GetString(3));
        return lines;
    }
}
