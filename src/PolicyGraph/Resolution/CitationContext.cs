using System.Collections.Immutable;
using PolicyGraph.Authority;

namespace PolicyGraph.Resolution;

/// <summary>What the words before a mention say of the work that it names.</summary>
/// <param name="Issuers">The bodies printed as its issuers (中办、国办印发《…》, 教育部办公厅《…》), in printed order.</param>
/// <param name="Subject">The region printed as its maker: 我市先后出台《…》, 国家层面陆续出台《…》.</param>
/// <param name="IsIssued">A verb of issuing stands before it; titles that follow share what is said.</param>
/// <param name="IsApplied">A verb of applying stands before it (依据, 落实): it comes from elsewhere, mostly from above.</param>
/// <param name="IsCoordinated">Nothing but 、 or 和 parts it from the mention before.</param>
/// <param name="Year">The last year printed before it in the sentence.</param>
sealed record CitationContext(
    ImmutableArray<AgencyName> Issuers, Region? Subject, bool IsIssued, bool IsApplied, bool IsCoordinated, int? Year)
{
    /// <summary>The bodies that apply the work (市财政局依照《…》): whatever they issue in the same breath is theirs.</summary>
    public ImmutableArray<AgencyName> Appliers { get; init; } = [];

    /// <summary>The region that applies the work (我市根据《甲》): what it issues in the same breath is its own.</summary>
    public Region? ApplyingRegion { get; init; }

    /// <summary>省政府印发的《甲》: whose it is, while the sentence has another subject.</summary>
    public bool IsAttributive { get; init; }

    /// <summary>Another place that the sentence tells of (<see cref="ToldPlace"/>): 苏州市出台《甲》 in a letter of 无锡市.</summary>
    public Region? Told { get; init; }

    public static CitationContext Empty { get; } = new([], null, false, false, false, null);

    /// <summary>The region of the issuers that is furthest from the nation: a ministry and a province issue a provincial work.</summary>
    public Region? IssuingRegion => MostSpecific(Issuers);

    public static Region? MostSpecific(ImmutableArray<AgencyName> issuers)
    {
        Region? most = null;
        foreach (var issuer in issuers)
            most = issuer.Region is { } region && (most is null || region.Level > most.Level) ? region : most;
        return most;
    }
}
