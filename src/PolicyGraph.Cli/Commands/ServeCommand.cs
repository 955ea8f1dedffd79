using System.CommandLine;
using System.CommandLine.Parsing;
using Microsoft.AspNetCore.Http;
using PolicyGraph.Cli.Settings;
using PolicyGraph.Graph;
using PolicyGraph.Ingestion;

namespace PolicyGraph.Cli.Commands;

/// <summary><c>policygraph serve</c>: answers GraphQL over HTTP.</summary>
static class ServeCommand
{
    public const string Name = "serve";

    const string DefaultUrl = "http://127.0.0.1:5080";

    // The samples are few: small batches let the bar move.
    const int SampleBatch = 4;

    public static Command Create(Terminal terminal)
    {
        var samples = new Option<bool>("--samples")
        {
            Description = "Serve the composed samples that come with the program, from a store of their own in the user's data folder.",
        };
        var ingest = new Option<string[]>("--ingest") { Description = "Read these files or folders into the store first.", HelpName = "PATH" };
        var store = new StoreOption();
        var urls = new Option<string>("--urls")
        {
            Description = "Where to listen; several are separated by semicolons.",
            HelpName = "URL",
            DefaultValueFactory = _ => DefaultUrl,
        };
        urls.Validators.Add(RefuseOtherThanHttp);
        var config = new Option<FileInfo>("--config") { Description = "A JSON file of settings; src/PolicyGraph.Api/README.md lists them.", HelpName = "FILE" };
        config.AcceptExistingOnly();
        var set = new Option<string[]>("--set") { Description = "One setting, before those of the file and the environment.", HelpName = "NAME=VALUE" };
        var command = new ExampleCommand(
            Name,
            "Serve a store over GraphQL, with a page in the browser that shows what can be asked. Ends on Ctrl-C.",
            "serve --samples", "serve --ingest letters/", "serve --store sqlite:letters.db --urls http://127.0.0.1:8080", "serve --set limits:timeout=00:00:05")
        { samples, ingest, store, urls, config, set };
        command.Validators.Add(result =>
        {
            if (result.GetValue(samples) && (result.GetResult(store) is { Implicit: false } || result.GetValue(ingest) is { Length: > 0 }))
                result.AddError("--samples has a store of its own: leave out --store and --ingest.");
        });
        command.SetAction((parsed, stop) =>
        {
            var settings = ServiceSettings.Read(parsed.GetValue(config), Environment.GetEnvironmentVariables(), parsed.GetValue(set) ?? []);
            var server = new Serving(terminal, parsed.GetRequiredValue(urls), settings);
            return parsed.GetValue(samples) ? server.ServeSamplesAsync(stop)
                : server.ServeLettersAsync(store.Of(parsed), parsed.GetValue(ingest) ?? [], stop);
        });
        return command;
    }

    static void RefuseOtherThanHttp(OptionResult result)
    {
        foreach (var url in result.Tokens.SelectMany(token => token.Value.Split(';', StringSplitOptions.RemoveEmptyEntries)))
        {
            if (!IsHttp(url))
                result.AddError($"'{url}' is no address to listen on: write --urls http://HOST:PORT");
        }
    }

    static bool IsHttp(string url)
    {
        try
        {
            return BindingAddress.Parse(url) is { Scheme: "http", PathBase: "" };
        }
        catch (FormatException)
        {
            return false;
        }
    }

    sealed class Serving(Terminal terminal, string urls, ServiceSettings settings)
    {
        public async Task<int> ServeSamplesAsync(CancellationToken stop)
        {
            var file = Samples.PrepareStore();
            terminal.Say($"Composed samples, no real letters; their store is {file}");
            var store = await new SqliteAddress(file).OpenOrCreateAsync(stop, composed: true).ConfigureAwait(false);
            await using (store.ConfigureAwait(false))
            {
                var run = new IngestRun(terminal, DocumentBuilding.OfSamples(), SampleBatch);
                var code = await run.RunAsync(store, InputFiles.Find([Samples.Folder]), stop).ConfigureAwait(false);
                return await ServeAsync(store, code, stop).ConfigureAwait(false);
            }
        }

        public async Task<int> ServeLettersAsync(StoreAddress address, string[] paths, CancellationToken stop)
        {
            if (address is Neo4jAddress server)
                address = server with { StateAge = settings.Limits.StateAge };
            var store = await (paths.Length > 0 ? address.OpenOrCreateAsync(stop) : address.OpenAsync(stop)).ConfigureAwait(false);
            await using (store.ConfigureAwait(false))
            {
                if (paths.Length == 0)
                    await new StoreNotices(terminal).WriteAsync(store, stop).ConfigureAwait(false);
                var code = paths.Length == 0 ? ExitCode.Ok
                    : await new IngestRun(terminal, DocumentBuilding.OfLetters(keepContacts: false), address.BatchSize)
                        .RunAsync(store, InputFiles.Find(paths), stop).ConfigureAwait(false);
                return await ServeAsync(store, code, stop).ConfigureAwait(false);
            }
        }

        async Task<int> ServeAsync(IGraphStore store, int code, CancellationToken stop)
        {
            await new WebServer(terminal, store, settings).RunAsync(urls, stop).ConfigureAwait(false);
            return code;
        }
    }
}
