using PolicyGraph.Graph;
using PolicyGraph.Neo4j;
using PolicyGraph.Sqlite;

namespace PolicyGraph.Cli;

/// <summary>Where a graph is kept: <c>sqlite:FILE</c> or <c>neo4j:http://USER@HOST:7474/DATABASE</c>.</summary>
abstract record StoreAddress
{
    public const string Forms = "sqlite:FILE or neo4j:http://USER@HOST:7474/DATABASE";

    const string SqliteScheme = "sqlite:";
    const string Neo4jScheme = "neo4j:";

    /// <summary>Documents a transaction: a server is asked over the network, so that fewer and larger ones pay.</summary>
    public abstract int BatchSize { get; }

    /// <summary>Opens the store, and makes it where there is none.</summary>
    public abstract Task<IGraphStore> OpenOrCreateAsync(CancellationToken cancellationToken, bool composed = false);

    /// <exception cref="CommandException">There is none: a question to a store that was just made would be answered with nothing.</exception>
    public abstract Task<IGraphStore> OpenAsync(CancellationToken cancellationToken);

    /// <summary>Opens the store for one piece of work.</summary>
    /// <returns>What the work returns.</returns>
    public async Task<int> UseAsync(Func<IGraphStore, Task<int>> work, CancellationToken cancellationToken)
    {
        var store = await OpenAsync(cancellationToken).ConfigureAwait(false);
        await using (store.ConfigureAwait(false))
            return await work(store).ConfigureAwait(false);
    }

    /// <summary>Opens the store for one question.</summary>
    /// <returns>What the answer returns.</returns>
    public Task<int> ReadAsync(Func<IGraphReader, Task<int>> answer, CancellationToken cancellationToken) => UseAsync(
        async store =>
        {
            var reader = await store.OpenReaderAsync(cancellationToken).ConfigureAwait(false);
            await using (reader.ConfigureAwait(false))
                return await answer(reader).ConfigureAwait(false);
        },
        cancellationToken);

    /// <exception cref="FormatException">The text names no store; the message says what to write.</exception>
    public static StoreAddress Parse(string text) =>
        text.StartsWith(SqliteScheme, StringComparison.Ordinal) && text.Length > SqliteScheme.Length ? new SqliteAddress(text[SqliteScheme.Length..])
        : text.StartsWith(Neo4jScheme, StringComparison.Ordinal) ? Neo4jAddress.Of(text[Neo4jScheme.Length..])
        : throw new FormatException($"'{text}' names no store: write --store {Forms}");
}

/// <summary>A file.</summary>
sealed record SqliteAddress(string File) : StoreAddress
{
    public override int BatchSize => 64;

    public override async Task<IGraphStore> OpenOrCreateAsync(CancellationToken cancellationToken, bool composed = false) =>
        await SqliteGraphStore.OpenAsync(File, new SqliteStoreOptions { Composed = composed }, cancellationToken).ConfigureAwait(false);

    public override Task<IGraphStore> OpenAsync(CancellationToken cancellationToken) => System.IO.File.Exists(File)
        ? OpenOrCreateAsync(cancellationToken)
        : throw new CommandException($"{File}: no such store; 'policygraph ingest PATH… --store sqlite:{File}' makes one");
}

/// <summary>A database of a Neo4j server; secrets come from the environment alone, where no list of processes shows them.</summary>
sealed record Neo4jAddress(Uri Server, string Database, string User) : StoreAddress
{
    const string PasswordVariable = "POLICYGRAPH_NEO4J_PASSWORD";
    const string TokenVariable = "POLICYGRAPH_NEO4J_TOKEN";
    const string DefaultName = "neo4j";

    public override int BatchSize => 256;

    /// <inheritdoc cref="Neo4jStoreOptions.StateAge"/>
    public TimeSpan StateAge { get; init; }

    public static Neo4jAddress Of(string text)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https") || uri.Query.Length > 0 || uri.Fragment.Length > 0
            || uri.Segments.Length > 2)
            throw new FormatException($"this names no Neo4j database: write --store neo4j:http://USER@HOST:7474/DATABASE");
        if (uri.UserInfo.Contains(':', StringComparison.Ordinal))
            throw new FormatException($"a password does not belong on the command line: set {PasswordVariable} and write --store neo4j:{uri.Scheme}://USER@{uri.Authority}/DATABASE");
        var database = Uri.UnescapeDataString(uri.AbsolutePath.Trim('/'));
        return new Neo4jAddress(
            new Uri(uri.GetComponents(UriComponents.SchemeAndServer, UriFormat.UriEscaped)), database.Length > 0 ? database : DefaultName,
            uri.UserInfo.Length > 0 ? Uri.UnescapeDataString(uri.UserInfo) : DefaultName);
    }

    public override async Task<IGraphStore> OpenOrCreateAsync(CancellationToken cancellationToken, bool composed = false) =>
        await Neo4jGraphStore.OpenAsync(
            new Neo4jStoreOptions
            {
                Server = Server,
                Database = Database,
                User = User,
                Password = Environment.GetEnvironmentVariable(PasswordVariable),
                Token = Environment.GetEnvironmentVariable(TokenVariable),
                Composed = composed,
                StateAge = StateAge,
            },
            cancellationToken).ConfigureAwait(false);

    public override Task<IGraphStore> OpenAsync(CancellationToken cancellationToken) => OpenOrCreateAsync(cancellationToken);
}
