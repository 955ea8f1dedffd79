using System.Collections.Frozen;
using System.IO.Compression;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace PolicyGraph.Api.Http;

/// <summary>
/// <c>/browser/</c>: what Neo4j Browser loads from here, which runs on the server's own origin: the style, the guide, the saved queries one
/// by one and as the archive that it imports, and a page that lists them.
/// </summary>
static class BrowserKit
{
    const string SavedQueries = "saved-queries/";

    static readonly FrozenDictionary<string, string> MediaTypes = new Dictionary<string, string>
    {
        [".html"] = "text/html; charset=utf-8",
        [".grass"] = "text/plain; charset=utf-8",
        [".cypher"] = "text/plain; charset=utf-8",
        [".zip"] = "application/zip",
    }.ToFrozenDictionary();

    static readonly FrozenDictionary<string, Served> Files = Load();

    sealed record Served(byte[] Content, string MediaType, EntityTagHeaderValue Tag);

    /// <summary>Answers a browser that asks whether it may: Neo4j Browser wants guides fresh, and says so in headers that need leave.</summary>
    public static Task WriteLeave(HttpContext http)
    {
        http.Response.StatusCode = StatusCodes.Status204NoContent;
        http.Response.Headers.AccessControlAllowOrigin = "*";
        http.Response.Headers.AccessControlAllowMethods = "GET, HEAD";
        http.Response.Headers.AccessControlAllowHeaders = "cache-control, pragma";
        return Task.CompletedTask;
    }

    /// <summary>Answers GET and HEAD with a file by its whole name; nothing but the files of the kit has one.</summary>
    public static Task WriteAsync(HttpContext http)
    {
        var response = http.Response;
        response.Headers.AccessControlAllowOrigin = "*";
        response.Headers["Cross-Origin-Resource-Policy"] = "cross-origin";
        if (!Files.TryGetValue(http.Request.RouteValues["file"] as string ?? "", out var file))
        {
            response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }

        response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
        // A new version of the program brings a new style: ask again, but send nothing where nothing changed.
        response.Headers.CacheControl = "no-cache";
        if (EmbeddedFiles.IsHeldAlready(http, file.Tag))
            return Task.CompletedTask;

        response.ContentType = file.MediaType;
        response.ContentLength = file.Content.Length;
        return HttpMethods.IsHead(http.Request.Method) ? Task.CompletedTask : response.Body.WriteAsync(file.Content, http.RequestAborted).AsTask();
    }

    static FrozenDictionary<string, Served> Load()
    {
        var files = EmbeddedFiles.In("browser/").ToDictionary();
        var queries = files.Where(file => file.Key.StartsWith(SavedQueries, StringComparison.Ordinal)).OrderBy(file => file.Key, StringComparer.Ordinal).ToList();
        files["saved-queries.zip"] = Archive(queries);
        files[""] = Encoding.UTF8.GetBytes(Index(queries));
        return files.ToFrozenDictionary(file => file.Key, file => new Served(file.Value, MediaType(file.Key), EmbeddedFiles.TagOf(file.Value)));
    }

    static string MediaType(string name) => MediaTypes[name.Length == 0 ? ".html" : Path.GetExtension(name)];

    // Neo4j Browser makes a folder of saved queries of a folder in the archive.
    static byte[] Archive(IEnumerable<KeyValuePair<string, byte[]>> queries)
    {
        using var content = new MemoryStream();
        using (var archive = new ZipArchive(content, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, query) in queries)
            {
                var entry = archive.CreateEntry($"PolicyGraph/{name[SavedQueries.Length..]}");
                // The day of the build must not make the same files another archive.
                entry.LastWriteTime = new DateTimeOffset(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);
                using var stream = entry.Open();
                stream.Write(query);
            }
        }

        return content.ToArray();
    }

    static string Index(IEnumerable<KeyValuePair<string, byte[]>> queries)
    {
        var items = queries.Select(query => $"<li><a href=\"{query.Key}\">{WebUtility.HtmlEncode(Title(query.Value))}</a></li>");
        return $"""
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>PolicyGraph in Neo4j Browser</title>
            <style>body {"{"} font: 16px/1.5 sans-serif; max-width: 46em; margin: 2em auto; padding: 0 1em {"}"}</style>
            </head>
            <body>
            <h1>PolicyGraph in Neo4j Browser</h1>
            <p>In Neo4j Browser, type <code>:style</code> and the address of the <a href="style.grass">style</a>, then <code>:guide</code>
            and the address of the <a href="guide.html">guide</a>.</p>
            <p>Save the <a href="saved-queries.zip">archive of the queries</a> and drop it on Neo4j Browser: they are then among its
            favorites, in the folder <i>PolicyGraph</i>. One by one:</p>
            <ul>
            {string.Join('\n', items)}
            </ul>
            </body>
            </html>
            """;
    }

    // The first line is "// title".
    static string Title(byte[] query) => Encoding.UTF8.GetString(query).Split('\n')[0].TrimStart('/', ' ').TrimEnd();
}
