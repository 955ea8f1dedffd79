using System.Net;
using System.Text.Json;
using PolicyGraph.Graph;

namespace PolicyGraph.Neo4j.QueryApi;

/// <summary>What a server says went wrong, as the store's one exception. Errors come under any status, 202 among them.</summary>
static class ServerErrors
{
    const string Transient = "Neo.TransientError.";

    /// <summary>Not called transient by the server; but asked again, another member of the cluster or a later moment answers.</summary>
    static readonly string[] Passing =
    [
        "Neo.ClientError.Cluster.NotALeader", "Neo.ClientError.General.ForbiddenOnReadOnlyDatabase",
        "Neo.DatabaseError.Database.DatabaseUnavailable", "Neo.ClientError.Database.DatabaseUnavailable",
    ];

    /// <summary>What a batch meets when another writer removed what it was about to use: run again as a whole, it sees that.</summary>
    static readonly string[] Overtaken =
        ["Neo.ClientError.Statement.EntityNotFound", "Neo.ClientError.Schema.ConstraintValidationFailed", "Neo.ClientError.Transaction.TransactionNotFound"];

    /// <summary>What the creator of a schema rule meets when another program creates the same one at the same time.</summary>
    static readonly string[] MadeByAnother =
    [
        "Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists", "Neo.ClientError.Schema.ConstraintAlreadyExists",
        "Neo.ClientError.Schema.IndexAlreadyExists", "Neo.ClientError.Schema.ConstraintWithNameAlreadyExists",
        "Neo.ClientError.Schema.IndexWithNameAlreadyExists",
    ];

    /// <returns>Null where the answer bears no error.</returns>
    public static GraphStoreException? Of(HttpStatusCode status, ReadOnlySpan<byte> body, string? statement)
    {
        var (code, message) = First(body);
        if (code is null && (int)status < 400)
            return null;
        return status is HttpStatusCode.Unauthorized
            ? new GraphStoreException($"the Neo4j server refuses the user, password or token: {message}", statement, code)
            : new GraphStoreException(
                $"Neo4j answers {code ?? $"HTTP {(int)status}"}: {message ?? "without a reason"}", statement, code,
                code is null ? (int)status is 429 or >= 500 : IsTransient(code));
    }

    public static bool IsTransient(string code) => code.StartsWith(Transient, StringComparison.Ordinal) || Passing.Contains(code);

    /// <summary>Whether a batch that failed so may succeed when it is run again from its beginning.</summary>
    public static bool MayPass(GraphStoreException failure) => failure.IsTransient || Overtaken.Contains(failure.Code);

    public static bool IsMadeByAnother(GraphStoreException failure) => MadeByAnother.Contains(failure.Code);

    static (string? Code, string? Message) First(ReadOnlySpan<byte> body)
    {
        try
        {
            var reader = new Utf8JsonReader(body);
            return reader.Read() && reader.TokenType is JsonTokenType.StartObject && FindErrors(ref reader) ? FirstOf(ref reader) : default;
        }
        catch (JsonException)
        {
            // A proxy's page, say: the status alone tells.
            return default;
        }
    }

    // Skips the rows, which may be many.
    static bool FindErrors(ref Utf8JsonReader reader)
    {
        while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
        {
            var found = reader.ValueTextEquals("errors"u8);
            reader.Read();
            if (found)
                return true;
            reader.Skip();
        }

        return false;
    }

    static (string? Code, string? Message) FirstOf(ref Utf8JsonReader reader)
    {
        var errors = JsonElement.ParseValue(ref reader);
        return errors.ValueKind is not JsonValueKind.Array || errors.GetArrayLength() == 0 ? default : (Text(errors[0], "code"), Text(errors[0], "message"));
    }

    static string? Text(JsonElement error, string name) => error.TryGetProperty(name, out var value) ? value.GetString() : null;
}
