using System.Collections.Immutable;
using PolicyGraph.Authority;
using PolicyGraph.Documents;

namespace PolicyGraph.Graph;

/// <summary>How a region's letters know a work.</summary>
public enum AdoptionWay
{
    /// <summary>They cite it.</summary>
    Direct,

    /// <summary>They cite a work that carries it out.</summary>
    Through,

    /// <summary>Neither is found in the letters held.</summary>
    NotFound,
}

/// <summary>How one region took up one work (落实情况), with what was searched to say so.</summary>
public sealed record AdoptionRow(string WorkId, Region Region, CoverageRow Coverage)
{
    /// <summary>Null where no letter cites the work itself.</summary>
    public RegionCitationsRow? Direct { get; init; }

    /// <summary>Citations of works that carry it out, shortest way first.</summary>
    public ImmutableArray<AdoptionThroughRow> Through { get; init; } = [];

    public AdoptionWay Way => Direct is not null ? AdoptionWay.Direct : Through.IsEmpty ? AdoptionWay.NotFound : AdoptionWay.Through;

    /// <summary>Whether the row is of the region of this code or of one below it; null holds all.</summary>
    public bool LiesIn(string? regionCode) =>
        regionCode is null || RegionAuthority.Default.SelfAndAncestors(Region).Any(each => each.Code == regionCode);

    /// <summary>The first citation of any way; without an exact date, the earliest that it can be.</summary>
    public PartialDate? FirstCitedOn { get; init; }

    /// <summary>Not after this the first citation was made.</summary>
    public PartialDate? FirstCitedNotAfter { get; init; }

    /// <summary>Days from the work's date to the first citation, as far as both dates tell; null where one is unknown.</summary>
    public DayRange? Lag { get; init; }
}

/// <param name="Via">The way from the cited work up to the asked one, which it leaves out (<see cref="ImplementingWorks"/>).</param>
/// <param name="Citations">How the region cites the first work of the way.</param>
public sealed record AdoptionThroughRow(ImmutableArray<string> Via, RegionCitationsRow Citations);

/// <summary>A number of days that lies between two bounds, both inclusive; negative where the order is so.</summary>
public sealed record DayRange(int AtLeast, int AtMost);
