using PolicyGraph.Neo4j.QueryApi;

namespace PolicyGraph.Neo4j.Writing;

/// <summary>Settles the keys that documents name to works and institutions, and writes both.</summary>
sealed class KeySettling(IStatementRunner transaction, CancellationToken cancellationToken)
{
    readonly RegionRows _regions = new(transaction);

    public WorkSettling Signatures { get; } = new(transaction);

    public WorkWriting Works { get; } = new(transaction);

    public InstitutionSettling Institutions { get; } = new(transaction);

    /// <summary>Locks and reads what a batch touches, and settles it.</summary>
    public async Task SettleAsync(IReadOnlyList<QueryRow> removed, IReadOnlyCollection<DocumentStatements> said)
    {
        await Signatures.ReadAsync(removed, said, cancellationToken).ConfigureAwait(false);
        foreach (var document in said)
            Signatures.Count(document, 1);
        Signatures.Decide();
        await Works.CompareAsync(Signatures.Works, Signatures.Left, cancellationToken).ConfigureAwait(false);
        await Institutions.ReadAsync(removed, said, Works, cancellationToken).ConfigureAwait(false);
        foreach (var document in said)
            Institutions.Count(document, 1);
        await Institutions.DecideAsync(Works, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Counts what a document says, or with -1 takes it back, before anything is settled.</summary>
    public void Count(DocumentStatements said, int by)
    {
        Signatures.Count(said, by);
        Institutions.Count(said, by);
    }

    /// <summary>Settles what was counted, where nothing is held.</summary>
    public async Task SettleAsync()
    {
        Signatures.Decide();
        await Works.CompareAsync(Signatures.Works, Signatures.Left, cancellationToken).ConfigureAwait(false);
        await Institutions.DecideAsync(Works, cancellationToken).ConfigureAwait(false);
    }

    /// <param name="regions">The regions that the documents name.</param>
    public async Task WriteAsync(IEnumerable<string?> regions)
    {
        await _regions.KeepAsync(regions.Concat(Works.RegionsNow).Concat(Institutions.RegionsNow), cancellationToken).ConfigureAwait(false);
        await Institutions.WriteKeysAsync(cancellationToken).ConfigureAwait(false);
        await Signatures.WriteSignaturesAsync(cancellationToken).ConfigureAwait(false);
        await Works.WriteAsync(cancellationToken).ConfigureAwait(false);
        await Institutions.WriteInstitutionsAsync(cancellationToken).ConfigureAwait(false);
        await Signatures.LeadAsync(cancellationToken).ConfigureAwait(false);
    }
}
