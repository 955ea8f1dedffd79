using System.CommandLine;
using PolicyGraph.Authority;

namespace PolicyGraph.Cli;

/// <summary><c>--level</c>: only regions of one level.</summary>
sealed class LevelOption : Option<string?>
{
    public LevelOption()
        : base("--level")
    {
        Description = "Only regions of this level; city includes the four municipalities.";
        this.AcceptOnlyFromAmong([.. Enum.GetNames<RegionLevel>().Select(each => each.ToLowerInvariant())]);
    }

    public RegionLevel? Of(ParseResult parsed) => parsed.GetValue(this) is { } name ? Enum.Parse<RegionLevel>(name, ignoreCase: true) : null;
}
