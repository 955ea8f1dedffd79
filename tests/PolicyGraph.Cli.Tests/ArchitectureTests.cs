using System.Reflection;
using Shouldly;
using Xunit;

namespace PolicyGraph.Cli.Tests;

/// <summary>Who may reference whom: Cli → Api, Ingestion → stores → the library, which references nothing.</summary>
public sealed class ArchitectureTests
{
    public static TheoryData<string, string[]> Allowed => new()
    {
        { "PolicyGraph.Core", [] },
        { "PolicyGraph.Sqlite", ["PolicyGraph.Core"] },
        { "PolicyGraph.Neo4j", ["PolicyGraph.Core"] },
        { "PolicyGraph.Ingestion", ["PolicyGraph.Core"] },
        { "PolicyGraph.Api", ["PolicyGraph.Core"] },
        { "policygraph", ["PolicyGraph.Core", "PolicyGraph.Sqlite", "PolicyGraph.Neo4j", "PolicyGraph.Ingestion", "PolicyGraph.Api"] },
    };

    [Theory]
    [MemberData(nameof(Allowed))]
    public void An_assembly_references_only_what_stands_below_it(string name, string[] allowed)
    {
        var references = Assembly.Load(name).GetReferencedAssemblies().Select(reference => reference.Name!);
        references.Where(IsOurs).ShouldBeSubsetOf(allowed);
    }

    [Fact]
    public void The_library_references_the_framework_alone()
    {
        var references = Assembly.Load("PolicyGraph.Core").GetReferencedAssemblies().Select(reference => reference.Name!);
        references.ShouldAllBe(name => name.StartsWith("System", StringComparison.Ordinal) || name == "netstandard");
    }

    static bool IsOurs(string name) => name.StartsWith("PolicyGraph", StringComparison.OrdinalIgnoreCase);
}
