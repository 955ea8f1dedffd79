namespace PolicyGraph.Neo4j;

/// <summary>How a store is opened.</summary>
public sealed record Neo4jStoreOptions
{
    /// <summary>The server's HTTP address, without database and credentials: http://localhost:7474.</summary>
    public required Uri Server { get; init; }

    public string Database { get; init; } = "neo4j";

    public string User { get; init; } = "neo4j";

    /// <summary>Basic authentication, with <see cref="User"/>.</summary>
    public string? Password { get; init; }

    /// <summary>Bearer authentication, where a single sign-on server gives tokens; goes before the password.</summary>
    public string? Token { get; init; }

    /// <summary>True for a store of composed samples: it takes no real letter, and a store of real letters takes no sample.</summary>
    public bool Composed { get; init; }

    /// <summary>How long one request may take.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>For how long the state of the database, once asked for, is taken for the present one where this program itself writes nothing; zero asks each time.</summary>
    public TimeSpan StateAge { get; init; }

    /// <summary>How often a read, or a batch as a whole, is tried again after a failure that may pass; the pauses grow to a few seconds.</summary>
    public int Retries { get; init; } = 8;

    // Records print their members; secrets must not stand in a message or log.
    public override string ToString() => $"{Server} database {Database} user {User}";
}
