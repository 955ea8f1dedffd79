using System.CommandLine;
using PolicyGraph.Authority;

namespace PolicyGraph.Cli;

/// <summary><c>--region</c>, or another option that names a region by its code or name.</summary>
sealed class RegionOption : Option<string?>
{
    public RegionOption(string description, string name = "--region")
        : base(name) => Description = description;

    /// <returns>The region's code; null where the option is not given.</returns>
    /// <exception cref="CommandException">No region has the code or name.</exception>
    public string? Of(ParseResult parsed) => parsed.GetValue(this) is { } written ? CodeOf(written) : null;

    static string CodeOf(string written) =>
        (RegionAuthority.Default.Find(written) ?? RegionAuthority.Default.ByName(written) ?? throw new CommandException($"no region has the code or name '{written}'")).Code;
}
