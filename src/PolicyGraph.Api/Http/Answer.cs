using GraphQL;

namespace PolicyGraph.Api.Http;

/// <summary>What is answered to one request.</summary>
/// <param name="Status">The status of HTTP; the older media type has 200 in place of 400 where the request is well-formed.</param>
/// <param name="IsWellFormed">Whether the request is one of <c>GraphQL over HTTP</c>, whatever becomes of its query.</param>
sealed record Answer(int Status, bool IsWellFormed, ExecutionResult Result);
