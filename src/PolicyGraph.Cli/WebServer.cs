using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using PolicyGraph.Api;
using PolicyGraph.Cli.Logging;
using PolicyGraph.Cli.Settings;
using PolicyGraph.Graph;

namespace PolicyGraph.Cli;

/// <summary>Serves one store over HTTP until it is told to stop.</summary>
sealed class WebServer(Terminal terminal, IGraphStore store, ServiceSettings settings)
{
    /// <param name="urls">Separated by semicolons.</param>
    /// <exception cref="CommandException">Nothing can listen there, as where the port is in use, or a persisted document is none.</exception>
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
        builder.WebHost.UseUrls(urls).ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Logging.AddServiceLog(settings.Logs);
        // What these log as an error is thrown too, and what they tell else is told by the terminal.
        builder.Logging.AddFilter("Microsoft.Hosting.Lifetime", LogLevel.None);
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
        // A request may begin just before the end, and its answer has to be written.
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = settings.Limits.Timeout + TimeSpan.FromSeconds(5));
        builder.Services.AddPolicyGraphApi(store, settings.Limits, settings.Access);
        if (settings.Telemetry)
            builder.Services.AddTelemetryExport();
        builder.Services.AddHostFiltering(hosts => hosts.AllowedHosts = AllowedHosts(urls));
        var app = builder.Build();
        app.UseHostFiltering();
        return Map(app);
    }

    // A page whose name is made to point to this machine is no page of this machine: what listens here alone answers to its own names alone.
    List<string> AllowedHosts(string urls) => settings.AllowedHosts is { } hosts ? HostNames.Of(hosts)
        : urls.Split(';').All(url => BindingAddress.Parse(url).Host is "localhost" or "127.0.0.1" or "[::1]") ? ["localhost", "127.0.0.1", "[::1]"] : ["*"];

    static WebApplication Map(WebApplication app)
    {
        try
        {
            return app.MapPolicyGraph();
        }
        catch (Exception error) when (error is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            throw new CommandException($"the persisted documents cannot be read: {error.Message}");
        }
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
