using System.Text;
using System.Text.Json;
using GraphQL;
using GraphQL.Transport;
using Microsoft.AspNetCore.Http;
using PolicyGraph.Api.Errors;

namespace PolicyGraph.Api.Http;

/// <summary>Reads a request as <c>GraphQL over HTTP</c> writes it: GET with parameters, POST with JSON.</summary>
sealed class GraphQLRequestReader(IGraphQLTextSerializer serializer, ApiLimits limits)
{
    static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <param name="maxBytes">The largest body that this client may send.</param>
    /// <exception cref="HttpError">The request is none; the message says why.</exception>
    public async Task<GraphQLRequest> ReadAsync(HttpRequest http, int maxBytes, CancellationToken cancellationToken)
    {
        try
        {
            return HttpMethods.IsGet(http.Method) ? FromParameters(http.Query)
                : HttpMethods.IsPost(http.Method) ? FromJson(await BodyAsync(http, maxBytes, cancellationToken).ConfigureAwait(false))
                : throw new HttpError(StatusCodes.Status405MethodNotAllowed, ErrorCode.BadRequest, "Use GET or POST.");
        }
        catch (Exception error) when (error is InvalidOperationException or JsonException)
        {
            // The one thing that JSON can hold and text cannot.
            throw HttpError.BadRequest("The request holds half a surrogate pair, which is no character.");
        }
    }

    GraphQLRequest FromParameters(IQueryCollection parameters)
    {
        string? Parameter(string name) => parameters[name] is [{ Length: > 0 } value] ? value : null;
        JsonElement? Json(string name) => Parameter(name) is { } json ? Parse(json, $"The parameter \"{name}\"") : null;
        var query = Parameter("query");
        if (query is not null && Encoding.UTF8.GetByteCount(query) > limits.MaxBodyBytes)
            throw TooLarge(limits.MaxBodyBytes);
        return new GraphQLRequest
        {
            Query = query,
            DocumentId = DocumentHash.Named(Parameter("documentId"), Extensions(Json("extensions"))) ?? (query is null ? throw HttpError.BadRequest("The parameter \"query\" is missing.") : null),
            OperationName = Parameter("operationName"),
            Variables = Json("variables") is { } variables ? Variables(variables) : null,
        };
    }

    static async Task<string> BodyAsync(HttpRequest http, int maxBytes, CancellationToken cancellationToken)
    {
        if (!http.HasJsonContentType())
        {
            throw new HttpError(
                StatusCodes.Status415UnsupportedMediaType, ErrorCode.BadRequest, "Send the request with Content-Type: application/json.");
        }

        // One byte more than allowed, or than said, is enough to know.
        var body = new byte[Math.Min(http.ContentLength ?? maxBytes, maxBytes) + 1];
        var length = await http.Body.ReadAtLeastAsync(body, body.Length, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
        if (length > maxBytes)
            throw TooLarge(maxBytes);
        try
        {
            return StrictUtf8.GetString(body, 0, length);
        }
        catch (DecoderFallbackException)
        {
            throw HttpError.BadRequest("The body is not UTF-8.");
        }
    }

    GraphQLRequest FromJson(string body)
    {
        var request = Parse(body, "The body");
        if (request.ValueKind != JsonValueKind.Object)
            throw HttpError.BadRequest("The body is a JSON object with \"query\", not a list or a value.");
        var query = Text(request, "query");
        var extensions = Extensions(request.TryGetProperty("extensions", out var value) ? value : null);
        return new GraphQLRequest
        {
            Query = query,
            DocumentId = DocumentHash.Named(Text(request, "documentId"), extensions) ?? (query is null ? throw HttpError.BadRequest("The body has no \"query\".") : null),
            OperationName = Text(request, "operationName"),
            Variables = request.TryGetProperty("variables", out var variables) ? Variables(variables) : null,
        };
    }

    Inputs? Variables(JsonElement variables)
    {
        if (variables.ValueKind == JsonValueKind.Null)
            return null;
        if (variables.ValueKind != JsonValueKind.Object)
            throw HttpError.BadRequest("\"variables\" is a JSON object.");
        RefuseLongNumbers(variables);
        return serializer.ReadNode<Inputs>(variables);
    }

    static void RefuseLongNumbers(JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Number when value.GetRawText().Length > ApiLimits.MaxDigits:
                throw HttpError.Refused(ErrorCode.BadUserInput, $"A number of the variables has more than {ApiLimits.MaxDigits} digits.");
            case JsonValueKind.Array:
                foreach (var item in value.EnumerateArray())
                    RefuseLongNumbers(item);
                break;
            case JsonValueKind.Object:
                foreach (var property in value.EnumerateObject())
                    RefuseLongNumbers(property.Value);
                break;
        }
    }

    static JsonElement? Extensions(JsonElement? extensions) => extensions?.ValueKind switch
    {
        null or JsonValueKind.Null => null,
        JsonValueKind.Object => extensions,
        _ => throw HttpError.BadRequest("\"extensions\" is a JSON object."),
    };

    static string? Text(JsonElement request, string name)
    {
        if (!request.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null)
            return null;
        return value.ValueKind == JsonValueKind.String ? value.GetString() : throw HttpError.BadRequest($"\"{name}\" is a string.");
    }

    static JsonElement Parse(string json, string what)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return document.RootElement.Clone();
        }
        catch (JsonException error)
        {
            throw HttpError.BadRequest($"{what} is not JSON (line {error.LineNumber + 1}, byte {error.BytePositionInLine + 1}).");
        }
    }

    static HttpError TooLarge(int maxBytes) =>
        new(StatusCodes.Status413PayloadTooLarge, ErrorCode.PayloadTooLarge, $"The request is larger than {maxBytes} bytes.");
}
