using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace PolicyGraph.Cli.Tests;

/// <summary>A collector of OTLP over HTTP that keeps what comes.</summary>
sealed class OtlpReceiver : IAsyncDisposable
{
    readonly WebApplication app;
    readonly ConcurrentQueue<(string Signal, string Body)> received = [];

    OtlpReceiver(WebApplication app) => this.app = app;

    public string Url => app.Urls.Single();

    public static async Task<OtlpReceiver> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var receiver = new OtlpReceiver(builder.Build());
        receiver.app.MapPost("/v1/{signal}", receiver.ReceiveAsync);
        await receiver.app.StartAsync();
        return receiver;
    }

    /// <summary>All that came for a signal (traces, metrics): protobuf, in which texts stand as they are.</summary>
    public string All(string signal) => string.Concat(received.Where(each => each.Signal == signal).Select(each => each.Body));

    async Task ReceiveAsync(HttpContext http, string signal)
    {
        using var body = new MemoryStream();
        await http.Request.Body.CopyToAsync(body);
        received.Enqueue((signal, $"{http.Request.ContentType}\n{Encoding.UTF8.GetString(body.ToArray())}"));
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
