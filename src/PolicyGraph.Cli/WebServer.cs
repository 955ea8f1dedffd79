using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using PolicyGraph.Api;
using PolicyGraph.Graph;

namespace PolicyGraph.Cli;

/// <summary>Serves one store over HTTP until it is told to stop.</summary>
sealed class WebServer(Terminal terminal, IGraphStore store)
{
    /// <param name="urls">Separated by semicolons.</param>
    /// <exception cref="CommandException">Nothing can listen there, as where the port is in use.</exception>
    public async Task RunAsync(string urls, CancellationToken stop)
    {
        var app = Build(urls);
        await using (app.ConfigureAwait(false))
        {
            await StartAsync(app, urls, stop).ConfigureAwait(false);
            foreach (var url in app.Urls)
                terminal.Output.WriteLine($"Serving {url}/graphql - open it in a browser, end with Ctrl-C");
            await app.WaitForShutdownAsync(stop).ConfigureAwait(false);
        }
    }

    WebApplication Build(string urls)
    {
        // Whatever appsettings.json lies in the working directory is not ours.
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseUrls(urls);
        builder.Logging.ClearProviders().SetMinimumLevel(LogLevel.Warning);
        // Warnings alone: what the framework logs as an error is thrown or answered too.
        builder.Logging.AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.Logging.AddFilter("Microsoft.Hosting.Lifetime", LogLevel.None);
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
        builder.Services.AddPolicyGraphApi(store);
        var app = builder.Build();
        app.MapPolicyGraph();
        return app;
    }

    static async Task StartAsync(WebApplication app, string urls, CancellationToken stop)
    {
        try
        {
            await app.StartAsync(stop).ConfigureAwait(false);
        }
        catch (Exception error) when (error is IOException or SocketException)
        {
            throw new CommandException($"cannot listen on {urls}: {error.GetBaseException().Message}; choose another address with --urls");
        }
    }
}
