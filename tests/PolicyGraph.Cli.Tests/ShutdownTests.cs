using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using Shouldly;
using Xunit;

namespace PolicyGraph.Cli.Tests;

/// <summary>What a supervisor sees that ends the service.</summary>
public sealed class ShutdownTests : IDisposable
{
    readonly WorkFolder work = new();

    public void Dispose() => work.Dispose();

    [Fact]
    public async Task A_request_in_flight_is_answered_and_no_other_is_taken()
    {
        work.Add("in/a.txt", Letters.Zhongshan);
        using var served = await ServedProcess.StartAsync(new Dictionary<string, string>(), "--ingest", work["in"], "--store", work.Store);
        // The body is sent once the service asks for it: then the request is in its hands.
        using var client = new HttpClient(new SocketsHttpHandler { Expect100ContinueTimeout = TimeSpan.FromMinutes(1) }) { BaseAddress = served.Url };
        using var body = new HeldBody("""{"query":"{ statistics { documents } }"}"""u8.ToArray());
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = body };
        request.Headers.ExpectContinue = true;
        var answering = client.SendAsync(request);
        await body.AskedFor;

        await served.SendTerminationAsync();
        await RefusedAsync(served.Url);
        body.Release();
        using var response = await answering;
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await response.Content.ReadAsStringAsync()).ShouldBe("""{"data":{"statistics":{"documents":1}}}""");
        (await served.EndAsync()).ShouldBe(0, served.Error);
    }

    static async Task RefusedAsync(Uri url)
    {
        for (var tries = 0; tries < 600; tries++)
        {
            try
            {
                using var connection = new TcpClient();
                await connection.ConnectAsync(url.Host, url.Port);
            }
            catch (SocketException)
            {
                return;
            }

            await Task.Delay(20);
        }

        throw new TimeoutException("connections are taken still");
    }

    sealed class HeldBody : HttpContent
    {
        readonly byte[] body;
        readonly TaskCompletionSource askedFor = new(TaskCreationOptions.RunContinuationsAsynchronously), release = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public HeldBody(byte[] body)
        {
            this.body = body;
            Headers.ContentType = new MediaTypeHeaderValue("application/json");
        }

        public Task AskedFor => askedFor.Task;

        public void Release() => release.SetResult();

        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            askedFor.SetResult();
            await release.Task;
            await stream.WriteAsync(body);
        }

        protected override bool TryComputeLength(out long length)
        {
            length = body.Length;
            return true;
        }
    }
}
