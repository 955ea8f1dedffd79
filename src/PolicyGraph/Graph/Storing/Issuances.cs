using System.Collections.Immutable;

namespace PolicyGraph.Graph.Storing;

/// <summary>Weighs what says who issued a work.</summary>
public static class Issuances
{
    /// <summary>More sentences that say the same do not make it truer.</summary>
    public const int MostEvidence = 20;

    /// <summary>What a text prints comes first, then the authority, then what a number's prefix tells.</summary>
    /// <param name="said">The sentences with their tier: 1 where the issuer is printed, 2 where the number tells it.</param>
    /// <returns>Null where there is neither a sentence nor a source: nothing that could be shown.</returns>
    public static IssuanceRow? Of(string work, string agency, AuthoritySourceRow? source, ImmutableArray<(int Tier, EvidenceRow Row)> said) =>
        source is not null && !said.Any(item => item.Tier == 1) ? new IssuanceRow(work, agency, source, [])
        : said.IsEmpty ? null
        : new IssuanceRow(work, agency, null, [.. said.Select(item => item.Row)]);
}
