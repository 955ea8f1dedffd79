namespace PolicyGraph.Sqlite;

/// <summary>How a store is opened.</summary>
public sealed record SqliteStoreOptions
{
    /// <summary>True for a store of composed samples: it takes no real letter, and a store of real letters takes no sample.</summary>
    public bool Composed { get; init; }

    /// <summary>How long a write waits for another process's write, in whole seconds, at least one.</summary>
    public TimeSpan BusyTimeout { get; init; } = TimeSpan.FromSeconds(30);
}
