using PolicyGraph.Api.Errors;
using PolicyGraph.Authority;

namespace PolicyGraph.Api.Types;

/// <summary>Reads a region as a client writes it: its code or its full or short name.</summary>
static class Regions
{
    /// <summary>Null for null; an unknown or ambiguous region is an error that says so.</summary>
    public static string? Code(string? written) => written is null
        ? null
        : (Find(written) ?? throw UserError.BadInput($"No region has the code or name \"{written}\".")).Code;

    public static Region? Find(string written) => RegionAuthority.Default.Find(written.Trim()) ?? ByName(written.Trim());

    /// <summary>Null where no region has the name; an error with candidates where several have it.</summary>
    public static Region? ByName(string name)
    {
        if (RegionAuthority.Default.ByName(name) is { } region)
            return region;
        var candidates = RegionAuthority.Default.All.Where(other => other.Name == name || other.ShortName == name).ToList();
        return candidates.Count < 2 ? candidates.FirstOrDefault() : throw UserError.Ambiguous(name, candidates);
    }
}
