namespace PolicyGraph.Api.Errors;

/// <summary>Every value that <c>errors[].extensions.code</c> can have.</summary>
public static class ErrorCode
{
    /// <summary>The HTTP request is no GraphQL request: no JSON, no <c>query</c>, a wrong media type or method, a page of another site, no such operation.</summary>
    public const string BadRequest = "BAD_REQUEST";

    /// <summary>The body is larger than <see cref="ApiLimits.MaxBodyBytes"/>.</summary>
    public const string PayloadTooLarge = "PAYLOAD_TOO_LARGE";

    /// <summary>The query is no GraphQL.</summary>
    public const string ParseFailed = "GRAPHQL_PARSE_FAILED";

    /// <summary>The query does not fit the schema.</summary>
    public const string ValidationFailed = "GRAPHQL_VALIDATION_FAILED";

    /// <summary>The query goes beyond a limit of <see cref="ApiLimits"/>.</summary>
    public const string TooComplex = "QUERY_TOO_COMPLEX";

    /// <summary>An argument or variable has a value that means nothing.</summary>
    public const string BadUserInput = "BAD_USER_INPUT";

    /// <summary>A number, title or name is that of several; <c>extensions.candidates</c> lists them.</summary>
    public const string Ambiguous = "AMBIGUOUS";

    /// <summary>The store could not answer.</summary>
    public const string StoreUnavailable = "STORE_UNAVAILABLE";

    /// <summary>The request took longer than <see cref="ApiLimits.Timeout"/>.</summary>
    public const string Timeout = "TIMEOUT";

    /// <summary>The answer is larger than <see cref="ApiLimits.MaxAnswerBytes"/>.</summary>
    public const string AnswerTooLarge = "ANSWER_TOO_LARGE";

    /// <summary>No document of that hash is known here; send it whole, with its hash or without.</summary>
    public const string DocumentNotFound = "PERSISTED_QUERY_NOT_FOUND";

    /// <summary>This service answers its persisted documents alone.</summary>
    public const string DocumentNotAllowed = "DOCUMENT_NOT_ALLOWED";

    /// <summary>The key is missing or wrong.</summary>
    public const string Unauthenticated = "UNAUTHENTICATED";

    /// <summary>This client asks too often; <c>Retry-After</c> says when to come back.</summary>
    public const string RateLimited = "RATE_LIMITED";

    /// <summary>A fault of this program; its log says which.</summary>
    public const string Internal = "INTERNAL";
}
