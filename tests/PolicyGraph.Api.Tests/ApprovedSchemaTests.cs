using System.Runtime.CompilerServices;

namespace PolicyGraph.Api.Tests;

/// <summary>Clients rely on the schema's names, so that a change of the schema is a change of a file that somebody approved.</summary>
public sealed class ApprovedSchemaTests
{
    [Fact]
    public void The_served_schema_is_the_approved_one()
    {
        var served = ServedSchema();
        var approved = Path.Combine(Folder(), "schema.approved.graphql");
        if (Environment.GetEnvironmentVariable("APPROVE_SCHEMA") == "1")
            File.WriteAllText(approved, served);
        served.ShouldBe(
            File.Exists(approved) ? File.ReadAllText(approved) : "",
            "The served schema is not schema.approved.graphql. Where the change is meant, run this test with APPROVE_SCHEMA=1 and commit the file.");
    }

    static string ServedSchema() => PolicyGraphApi.PrintSchema();

    static string Folder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
