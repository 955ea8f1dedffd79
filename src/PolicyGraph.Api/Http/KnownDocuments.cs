using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Text.Json;
using GraphQL.Transport;
using GraphQLParser.AST;
using Microsoft.AspNetCore.Http;
using PolicyGraph.Api.Errors;

namespace PolicyGraph.Api.Http;

/// <summary>A document that was parsed.</summary>
/// <param name="IsValid">Whether it was executed before, so that it is known to fit the schema.</param>
sealed record KnownDocument(string Hash, string Text, GraphQLDocument Document, bool IsValid = false)
{
    IEnumerable<GraphQLOperationDefinition> Operations => Document.Definitions.OfType<GraphQLOperationDefinition>();

    public bool Writes => Operations.Any(operation => operation.Operation is OperationType.Mutation);

    /// <summary>The operation of a name, or the only one; null where there is none, or several and no name tells which.</summary>
    public GraphQLOperationDefinition? Operation(string? name) => string.IsNullOrEmpty(name)
        ? Operations.Take(2).ToList() is [var only] ? only : null : Operations.FirstOrDefault(operation => operation.Name?.Value == name);
}

/// <summary>Documents by the hash of their text: the persisted ones, and valid ones that were asked lately.</summary>
/// <remarks>Those asked lately are kept in two generations of bounded size: when the younger is full, the elder is forgotten.</remarks>
sealed class KnownDocuments
{
    // A parsed document takes about a hundred bytes a character.
    const int CharactersOfGeneration = 256 * 1024;

    readonly QueryParser parser;
    readonly bool onlyPersisted;
    readonly FrozenDictionary<string, string> persisted;
    readonly Lock turning = new();
    ConcurrentDictionary<string, KnownDocument> younger = new();
    ConcurrentDictionary<string, KnownDocument> elder = new();
    int characters;

    /// <exception cref="InvalidDataException">A persisted document is no GraphQL, or not of its hash.</exception>
    public KnownDocuments(ApiLimits limits, ApiAccess access)
    {
        parser = new QueryParser(limits);
        onlyPersisted = access.OnlyDocuments;
        persisted = access.Documents is { } folder ? Load(folder) : FrozenDictionary<string, string>.Empty;
    }

    /// <summary>The document that a request names or holds.</summary>
    /// <exception cref="HttpError">It is unknown, not of its hash, not allowed, no GraphQL or too much of it.</exception>
    public KnownDocument Find(GraphQLRequest request)
    {
        var hash = request.Query is { } query ? DocumentHash.Of(query) : request.DocumentId!;
        if (request.DocumentId is { } named && named != hash)
            throw HttpError.BadRequest("The query is not the document of that hash.");
        return Find(hash) ?? Parse(hash, request.Query);
    }

    /// <summary>A document that the service itself asks: persisted or not, it is allowed.</summary>
    public KnownDocument FindOwn(string text) => DocumentHash.Of(text) is var hash && Find(hash) is { } known ? known : new KnownDocument(hash, text, parser.Parse(text));

    KnownDocument? Find(string hash) => younger.TryGetValue(hash, out var known) || elder.TryGetValue(hash, out known) ? known : null;

    KnownDocument Parse(string hash, string? query)
    {
        var text = persisted.GetValueOrDefault(hash);
        if (text is null && onlyPersisted)
            throw new HttpError(StatusCodes.Status403Forbidden, ErrorCode.DocumentNotAllowed, "This service answers its persisted documents alone.");
        text ??= query ?? throw HttpError.Refused(ErrorCode.DocumentNotFound, "PersistedQueryNotFound");
        return new KnownDocument(hash, text, parser.Parse(text));
    }

    public void RememberAsValid(KnownDocument document)
    {
        // One that was of the elder generation moves to the younger.
        if (document.Text.Length > CharactersOfGeneration / 8 || !younger.TryAdd(document.Hash, document with { IsValid = true }))
            return;
        if (Interlocked.Add(ref characters, document.Text.Length) <= CharactersOfGeneration)
            return;
        lock (turning)
        {
            if (characters <= CharactersOfGeneration)
                return;
            (elder, younger, characters) = (younger, new(), 0);
        }
    }

    FrozenDictionary<string, string> Load(string folder)
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            foreach (var text in Read(file))
            {
                Check(file, text);
                found[DocumentHash.Of(text)] = text;
            }
        }

        return found.ToFrozenDictionary();
    }

    static List<string> Read(string file) => Path.GetExtension(file) switch
    {
        ".graphql" => [File.ReadAllText(file)],
        ".json" => ReadManifest(file),
        _ => [],
    };

    static List<string> ReadManifest(string file)
    {
        try
        {
            var documents = JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(file)) ?? [];
            return documents.FirstOrDefault(document => document.Value is null || DocumentHash.Of(document.Value) != document.Key) is { Key: { } wrong }
                ? throw new InvalidDataException($"{file}: {wrong} is not the SHA-256 of its document") : [.. documents.Values];
        }
        catch (JsonException error)
        {
            throw new InvalidDataException($"{file}: not a JSON object of documents by their SHA-256 (line {error.LineNumber + 1})", error);
        }
    }

    void Check(string file, string text)
    {
        try
        {
            parser.Parse(text);
        }
        catch (HttpError error)
        {
            throw new InvalidDataException($"{file}: {error.Message}", error);
        }
    }
}
