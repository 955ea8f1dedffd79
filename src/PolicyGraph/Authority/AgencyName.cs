namespace PolicyGraph.Authority;

/// <summary>An agency (机关) by its official full name.</summary>
/// <param name="Name">The canonical name; null where the printed form is an agency whose full name nothing makes certain (火炬管委会).</param>
public sealed record AgencyName(string? Name, Region? Region, Level? Level);

/// <summary>An agency's name found in a text.</summary>
/// <param name="Length">How much of the text it is, in UTF-16 units.</param>
readonly record struct AgencyMatch(AgencyName Agency, int Length);
