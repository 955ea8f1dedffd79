using System.CommandLine;
using System.CommandLine.Parsing;

namespace PolicyGraph.Cli;

/// <summary><c>--store</c>: where the graph of real letters is kept.</summary>
sealed class StoreOption : Option<StoreAddress>
{
    const string DefaultFile = "policygraph.db";

    public StoreOption() : base("--store")
    {
        Description = $"The store, a file or a Neo4j database; its password is read from POLICYGRAPH_NEO4J_PASSWORD. [default: sqlite:{DefaultFile}, in the working directory]";
        HelpName = "ADDRESS";
        CustomParser = Address;
    }

    /// <summary>The store, chosen or not.</summary>
    public StoreAddress Of(ParseResult parsed) => parsed.GetValue(this) ?? new SqliteAddress(DefaultFile);

    static StoreAddress? Address(ArgumentResult argument)
    {
        try
        {
            return StoreAddress.Parse(argument.Tokens.Single().Value);
        }
        catch (FormatException wrong)
        {
            argument.AddError(wrong.Message);
            return null;
        }
    }
}
