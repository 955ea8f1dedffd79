using System.CommandLine;
using System.CommandLine.Parsing;

namespace PolicyGraph.Cli;

/// <summary><c>--store sqlite:FILE</c>: where the graph of real letters is kept.</summary>
sealed class StoreOption : Option<string>
{
    const string Scheme = "sqlite:";
    const string DefaultFile = "policygraph.db";

    public StoreOption() : base("--store")
    {
        Description = $"The store. [default: {Scheme}{DefaultFile}, in the working directory]";
        HelpName = $"{Scheme}FILE";
        CustomParser = File;
    }

    /// <summary>The file of the store, chosen or not.</summary>
    public string FileOf(ParseResult parsed) => parsed.GetValue(this) ?? DefaultFile;

    static string? File(ArgumentResult argument)
    {
        var address = argument.Tokens.Single().Value;
        if (address.StartsWith(Scheme, StringComparison.Ordinal) && address.Length > Scheme.Length)
            return address[Scheme.Length..];
        argument.AddError($"'{address}' names no store: write --store {Scheme}FILE");
        return null;
    }
}
