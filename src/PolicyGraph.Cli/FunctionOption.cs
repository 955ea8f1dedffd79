using System.CommandLine;
using PolicyGraph.Graph;
using PolicyGraph.Resolution;

namespace PolicyGraph.Cli;

/// <summary><c>--function</c>: only citations of these functions.</summary>
sealed class FunctionOption : Option<string[]>
{
    public FunctionOption()
        : base("--function")
    {
        Description = "Only letters that use it so (may be given several times): basis, implementation, issuance …";
        this.AcceptOnlyFromAmong([.. Enum.GetNames<CitationFunction>().Select(each => each.ToLowerInvariant())]);
    }

    public CitationFunctions Of(ParseResult parsed) =>
        CitationFunctions.Of((parsed.GetValue(this) ?? []).Select(each => Enum.Parse<CitationFunction>(each, ignoreCase: true)));
}
