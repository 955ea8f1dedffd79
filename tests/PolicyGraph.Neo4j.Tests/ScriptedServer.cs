using System.Net;
using System.Text;

namespace PolicyGraph.Neo4j.Tests;

/// <summary>Answers like a Neo4j server with what a test wants, without one; keeps what was asked.</summary>
sealed class ScriptedServer(Func<int, ScriptedServer.Answer> answer) : HttpMessageHandler
{
    public const string Rows = """{"data":{"fields":["documents"],"values":[]},"bookmarks":["FB:1"]}""";

    public sealed record Answer(HttpStatusCode Status, string Body, TimeSpan Delay = default)
    {
        public static Answer Of(string code, HttpStatusCode status = HttpStatusCode.BadRequest) =>
            new(status, $$"""{"errors":[{"code":"{{code}}","message":"said so"}]}""");
    }

    public List<string> Asked { get; } = [];

    public List<string?> Authorizations { get; } = [];

    public static Neo4jStoreOptions Options => new() { Server = new Uri("http://127.0.0.1:1"), Password = "secret-word", Retries = 0 };

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Asked.Add(request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken));
        Authorizations.Add(request.Headers.Authorization?.ToString());
        var (status, body, delay) = answer(Asked.Count);
        await Task.Delay(delay, cancellationToken);
        return new HttpResponseMessage(status) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
    }
}
