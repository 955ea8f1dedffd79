using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.Extensions.Http.Resilience;
using PolicyGraph.Graph;
using Polly;
using Polly.Retry;

namespace PolicyGraph.Neo4j.QueryApi;

/// <summary>Rows with the bookmarks that the request had seen, and those of the state that the answer is of.</summary>
sealed record DatedRows(List<QueryRow> Rows, ImmutableHashSet<string> Seen, ImmutableHashSet<string> State)
{
    /// <summary>Whether nothing was committed between the state that was waited for and the end of the statement.</summary>
    public bool IsSteady => State.SetEquals(Seen);
}

/// <summary>Neo4j's HTTP Query API (<c>/db/{name}/query/v2</c>): named statements with parameters, in transactions of their own or in a longer one.</summary>
/// <remarks>
/// Plain JSON: the server writes a 64-bit integer in full and reads one in full, and so does this side. Safe to share between threads.
/// A read is tried again where the server's code says that it may pass; a write never by itself, for its transaction is gone.
/// </remarks>
sealed class QueryApiClient : IDisposable
{
    const string Affinity = "neo4j-cluster-affinity";

    static readonly HttpRequestOptionsKey<bool> IsIdempotent = new("idempotent");

    /// <summary>How parameters are written: properties in camel case.</summary>
    internal static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    readonly HttpClient _http;
    readonly string _database;
    readonly string _path;
    readonly Bookmarks _bookmarks = new();

    /// <param name="inner">The way to the server; tests put their own.</param>
    public QueryApiClient(Neo4jStoreOptions options, HttpMessageHandler? inner = null)
    {
        var errors = new ServerErrorHandler(options.Timeout, inner ?? new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.All });
#pragma warning disable EXTEXP0001 // Marked experimental for its constructor's shape alone; a container of services for one client would be the other way.
        _http = new HttpClient(new ResilienceHandler(Pipeline(options.Retries)) { InnerHandler = errors })
        {
            BaseAddress = options.Server,
            // Each attempt has its own limit.
            Timeout = Timeout.InfiniteTimeSpan,
        };
#pragma warning restore EXTEXP0001
        _http.DefaultRequestHeaders.Authorization = Authorization(options);
        _database = options.Database;
        _path = $"/db/{Uri.EscapeDataString(options.Database)}/query/v2";
    }

    /// <summary>Runs a reading statement of <c>cypher/read</c>.</summary>
    public async Task<List<QueryRow>> ReadAsync(string statement, object parameters, CancellationToken cancellationToken) =>
        (await ReadAtAsync(statement, parameters, cancellationToken).ConfigureAwait(false)).Rows;

    /// <summary>Runs a reading statement of <c>cypher/read</c>, and tells the state of the database that it saw.</summary>
    public async Task<DatedRows> ReadAtAsync(string statement, object parameters, CancellationToken cancellationToken)
    {
        var known = _bookmarks.Known;
        var body = new { statement = Statement.Text(statement), parameters, bookmarks = known, accessMode = "Read" };
        var (answer, _) = await SendAsync(HttpMethod.Post, _path, statement, body, cancellationToken, idempotent: true).ConfigureAwait(false);
        return new DatedRows(Rows(answer), known, [.. BookmarksOf(answer)]);
    }

    /// <summary>Runs a statement that is safe to run twice (of the schema) in a transaction of its own.</summary>
    public async Task<List<QueryRow>> RunAsync(string name, string text, object parameters, CancellationToken cancellationToken)
    {
        var body = new { statement = text, parameters, bookmarks = _bookmarks.Known, accessMode = "Write" };
        var (answer, _) = await SendAsync(HttpMethod.Post, _path, name, body, cancellationToken, idempotent: true).ConfigureAwait(false);
        return Rows(answer);
    }

    /// <summary>Begins a transaction that writes. Dispose it: what was not committed is rolled back.</summary>
    public async Task<QueryTransaction> BeginAsync(CancellationToken cancellationToken)
    {
        var (answer, affinity) = await SendAsync(
            HttpMethod.Post, _path + "/tx", "begin", new { bookmarks = _bookmarks.Known, accessMode = "Write" }, cancellationToken).ConfigureAwait(false);
        return new QueryTransaction(this, $"{_path}/tx/{answer.GetProperty("transaction").GetProperty("id").GetString()}", affinity);
    }

    public void Dispose() => _http.Dispose();

    /// <summary>One request; its answer's bookmarks are kept.</summary>
    internal async Task<(JsonElement Answer, string? Affinity)> SendAsync(
        HttpMethod method, string path, string statement, object? body, CancellationToken cancellationToken, string? affinity = null, bool idempotent = false)
    {
        using var span = Telemetry.StartStatement("neo4j", statement);
        span?.SetTag("db.namespace", _database).SetTag("server.address", _http.BaseAddress?.Host).SetTag("server.port", _http.BaseAddress?.Port);
        using var request = new HttpRequestMessage(method, path) { Content = body is null ? null : JsonContent.Create(body, options: Format) };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        request.Options.Set(ServerErrorHandler.StatementKey, statement);
        request.Options.Set(IsIdempotent, idempotent);
        if (affinity is not null)
            request.Headers.Add(Affinity, affinity);
        try
        {
            return await SendAsync(request, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception error)
        {
            span.Fail(error);
            throw;
        }
    }

    async Task<(JsonElement Answer, string? Affinity)> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var sent = _bookmarks.Known;
        using var response = await _http.SendAsync(request, cancellationToken).ConfigureAwait(false);
        var bytes = await response.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
        var answer = bytes.Length == 0 ? default : JsonSerializer.Deserialize<JsonElement>(bytes);
        _bookmarks.Replace(sent, BookmarksOf(answer));
        return (answer, response.Headers.TryGetValues(Affinity, out var values) ? values.First() : null);
    }

    internal static List<QueryRow> Rows(JsonElement answer)
    {
        var data = answer.GetProperty("data");
        var columns = data.GetProperty("fields").EnumerateArray().Select((field, at) => (Name: field.GetString()!, at))
            .ToFrozenDictionary(column => column.Name, column => column.at);
        return [.. data.GetProperty("values").EnumerateArray().Select(values => new QueryRow(columns, values))];
    }

    static IEnumerable<string> BookmarksOf(JsonElement answer) =>
        answer.ValueKind is JsonValueKind.Object && answer.TryGetProperty("bookmarks", out var received)
            ? received.EnumerateArray().Select(bookmark => bookmark.GetString()!) : [];

    static ResiliencePipeline<HttpResponseMessage> Pipeline(int retries)
    {
        var retry = new RetryStrategyOptions<HttpResponseMessage>
        {
            ShouldHandle = args => new(IsRepeatable(args.Context) && args.Outcome.Exception is GraphStoreException { IsTransient: true }),
        };
        return new ResiliencePipelineBuilder<HttpResponseMessage>().AddRetryWithPauses(retry, retries).Build();
    }

    static bool IsRepeatable(ResilienceContext context) =>
        context.GetRequestMessage() is { } request && request.Options.TryGetValue(IsIdempotent, out var idempotent) && idempotent;

    static AuthenticationHeaderValue? Authorization(Neo4jStoreOptions options) =>
        options.Token is { Length: > 0 } token ? new AuthenticationHeaderValue("Bearer", token)
        : options.Password is { } password
            ? new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{options.User}:{password}")))
            : null;
}
