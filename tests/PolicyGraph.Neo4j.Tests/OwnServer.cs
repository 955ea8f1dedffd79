using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Xunit;

namespace PolicyGraph.Neo4j.Tests;

/// <summary>A server of a test's own, to be killed or filled from files: from <c>$POLICYGRAPH_SHARED/neo4j</c>, with a home and ports of its own.</summary>
sealed class OwnServer : IDisposable
{
    static readonly TimeSpan Limit = TimeSpan.FromMinutes(3);

    readonly string _script;
    readonly string _home = Path.Join(Path.GetTempPath(), $"policygraph-neo4j-{Guid.NewGuid():n}");
    readonly (int Http, int Bolt) _ports = (FreePort(), FreePort());

    OwnServer(string script) => _script = script;

    public Neo4jStoreOptions Options => new() { Server = new Uri($"http://127.0.0.1:{_ports.Http}"), Password = "policygraph", Retries = 0 };

    public static OwnServer Start()
    {
        var script = Path.GetFullPath(Path.Join(Environment.GetEnvironmentVariable("POLICYGRAPH_SHARED") ?? "../shared", "neo4j", "neo4j.sh"));
        Assert.SkipUnless(File.Exists(script), $"{script} is not there: a test has no server of its own");
        var server = new OwnServer(script);
        try
        {
            server.Run("start");
            return server;
        }
        catch
        {
            // A server that came up too late must not live on.
            server.Dispose();
            throw;
        }
    }

    /// <param name="folder">The folder to run it in; empty for the test's own.</param>
    public void Run(string command, string folder = "", params string[] arguments)
    {
        var start = new ProcessStartInfo(_script, [command, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder };
        start.Environment["NEO4J_HOME"] = _home;
        start.Environment["NEO4J_HTTP_PORT"] = $"{_ports.Http}";
        start.Environment["NEO4J_BOLT_PORT"] = $"{_ports.Bolt}";
        using var process = Process.Start(start)!;
        process.WaitForExit(Limit);
        if (command is "start" or "admin")
            Assert.True(process.HasExited && process.ExitCode == 0, $"{_script} {command} failed; see {_home}/logs");
    }

    public void Dispose()
    {
        Run("kill");
        Directory.Delete(_home, recursive: true);
    }

    static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
