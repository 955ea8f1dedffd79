namespace PolicyGraph.Api;

/// <summary>Who may ask, how often, and which questions.</summary>
public sealed record ApiAccess
{
    /// <summary>What a client sends as <c>Authorization: Bearer</c> to read; null where anyone may.</summary>
    public string? ReadKey { get; init; }

    /// <summary>What a client sends as <c>Authorization: Bearer</c> to write (and to read); null where nobody may.</summary>
    public string? WriteKey { get; init; }

    /// <summary>How many requests one client may make in a second over time; 0 sets no limit.</summary>
    public int RequestsPerSecond { get; init; } = 50;

    /// <summary>How many requests one client may make at once after a pause.</summary>
    public int Burst { get; init; } = 500;

    /// <summary>
    /// Proxies that are believed who asks and by which scheme (<c>X-Forwarded-For</c>, <c>X-Forwarded-Proto</c>), as
    /// <see cref="PolicyGraph.Api.TrustedProxies.Parse"/> reads them; null where clients come themselves.
    /// </summary>
    public string? TrustedProxies { get; init; }

    /// <summary>
    /// A folder of persisted documents: <c>*.graphql</c>, one document each, and <c>*.json</c>, which maps the SHA-256 of documents to them.
    /// </summary>
    public string? Documents { get; init; }

    /// <summary>Answers the documents of <see cref="Documents"/> alone.</summary>
    public bool OnlyDocuments { get; init; }
}
