using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging.Console;
using PolicyGraph.Cli.Logging;
using PolicyGraph.Graph;
using Shouldly;
using Xunit;

namespace PolicyGraph.Cli.Tests;

/// <summary>What a service logs, and what never stands there: texts, queries, variables.</summary>
public sealed class ServiceLogTests : IDisposable
{
    const string Secret = "我局已收到市民来信并转交有关科室", Phone = "0760-88887777";

    readonly WorkFolder work = new();

    public void Dispose() => work.Dispose();

    [Fact]
    public void An_event_is_an_object_in_a_line_with_what_failed_and_where()
    {
        var written = Write(new JsonLogFormatter());
        written.Count(character => character == '\n').ShouldBe(1);
        var line = JsonDocument.Parse(written).RootElement;
        line.GetProperty("level").GetString().ShouldBe("Error");
        line.GetProperty("category").GetString().ShouldBe("PolicyGraph.Tests");
        line.GetProperty("message").GetString().ShouldBe("A field failed");
        var failure = line.GetProperty("failure");
        failure.GetProperty("type").GetString().ShouldBe("PolicyGraph.Graph.GraphStoreException");
        failure.GetProperty("code").GetString().ShouldBe("SQLITE 1");
        failure.GetProperty("statement").GetString().ShouldBe("search");
        failure.GetProperty("stack")[0].GetString()!.ShouldContain(nameof(Failing));
        failure.GetProperty("inner").GetProperty("type").GetString().ShouldBe("System.FormatException");
    }

    [Fact]
    public void For_people_an_event_is_a_line_above_what_failed_and_where()
    {
        var lines = Write(new TextLogFormatter()).Split('\n');
        lines[0].ShouldEndWith(" Error PolicyGraph.Tests: A field failed");
        lines[1].ShouldBe("  PolicyGraph.Graph.GraphStoreException (SQLITE 1, search)");
        lines[2].ShouldContain(nameof(Failing));
        lines.ShouldContain("  System.FormatException");
    }

    [Theory]
    [InlineData("json")]
    [InlineData("text")]
    public async Task No_text_query_or_variable_is_logged_whatever_fails(string format)
    {
        work.Add("in/a.txt", $"{Letters.Zhongshan}\n{Secret}，电话{Phone}。\n");
        using var served = await ServedProcess.StartAsync(
            new Dictionary<string, string>(), "--ingest", work["in"], "--store", work.Store, "--set", $"logs={format}", "--set", "access:writeKey=write-key");
        await BreakStoreAsync();
        using var client = new HttpClient { BaseAddress = served.Url };
        client.DefaultRequestHeaders.Authorization = new("Bearer", "write-key");
        await PostAsync(client, "/graphql", new { query = $"{{ search(text: \"{Secret}\") {{ score }} }}" });
        await PostAsync(client, "/graphql", new { query = "mutation A($text: String!) { ingest(documents: [{ text: $text }]) { problems } }", variables = new { text = Secret + Phone } });
        await PostAsync(client, "/mcp", new { jsonrpc = "2.0", id = 1, method = "tools/call", @params = new { name = "search", arguments = new { text = Secret } } });
        await PostAsync(client, "/mcp", new { jsonrpc = "2.0", id = 2, method = Secret, @params = new { } });
        await PostAsync(client, "/mcp", new { jsonrpc = "2.0", id = 3, method = "tools/call", @params = new { name = Secret, arguments = new { text = 7 } } });
        await PostAsync(client, "/mcp", new { jsonrpc = Secret });
        using var page = await client.GetAsync(new Uri($"/documents/{Secret}", UriKind.Relative));
        (await served.TerminateAsync()).ShouldBe(0, served.Error);

        foreach (var secret in new[] { Secret, Uri.EscapeDataString(Secret), Phone, "88887777", "write-key" })
            served.Error.ShouldNotContain(secret);
        served.Error.ShouldContain("SQLITE 1");
        var events = served.Error.Split('\n').Where(line => line.StartsWith('{')).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("message").GetString());
        (format == "json" ? events : [served.Error]).ShouldContain(message => message!.Contains("A field of a GraphQL request failed"));
    }

    // Searches fail, and writes with a message that repeats the text.
    async Task BreakStoreAsync()
    {
        await using var connection = new SqliteConnection($"Data Source={work["letters.db"]};Pooling=false");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "DROP TABLE search; CREATE TRIGGER refusal BEFORE INSERT ON texts BEGIN SELECT RAISE(ABORT, NEW.text); END";
        await command.ExecuteNonQueryAsync();
    }

    static async Task PostAsync(HttpClient client, string path, object body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = JsonContent.Create(body) };
        request.Headers.Accept.ParseAdd("application/json, text/event-stream");
        using var response = await client.SendAsync(request);
    }

    static string Write(ConsoleFormatter formatter)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        formatter.Write(new LogEntry<string>(LogLevel.Error, "PolicyGraph.Tests", default, "A field failed", Failing(), (state, _) => state), null, writer);
        writer.ToString().ShouldNotContain(Secret);
        return writer.ToString();
    }

    static GraphStoreException Failing()
    {
        try
        {
            throw new GraphStoreException($"fts5: syntax error near \"{Secret}\"", "search", "SQLITE 1", inner: new FormatException($"'{Secret}' is no date"));
        }
        catch (GraphStoreException error)
        {
            return error;
        }
    }
}
