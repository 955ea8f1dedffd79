using GraphQL;
using Microsoft.Net.Http.Headers;

namespace PolicyGraph.Api.Http;

/// <summary>What is answered to one request.</summary>
/// <param name="Status">The status of HTTP; the older media type has 200 in place of 400 where the request is well-formed.</param>
/// <param name="IsWellFormed">Whether the request is one of <c>GraphQL over HTTP</c>, whatever becomes of its query.</param>
sealed record Answer(int Status, bool IsWellFormed, ExecutionResult Result)
{
    /// <summary>What it may be kept under, where it may be kept.</summary>
    public AnswerKey? Key { get; init; }

    /// <summary>The state of the graph that it was read from; null where that is not one.</summary>
    public string? StateMark { get; init; }

    /// <summary>As it was sent before; the result then bears no data.</summary>
    public KeptAnswer? Kept { get; init; }
}

/// <summary>All that an answer depends on beside the graph.</summary>
/// <param name="Document">The hash of its text.</param>
/// <param name="Variables">As JSON.</param>
/// <param name="BaseUrl">Links to evidence start with it.</param>
/// <param name="Day">What is overdue depends on it; of UTC.</param>
sealed record AnswerKey(string Document, string? OperationName, string Variables, string BaseUrl, DateOnly Day)
{
    public int Size => 2 * (Document.Length + (OperationName?.Length ?? 0) + Variables.Length + BaseUrl.Length);
}

/// <param name="Body">The answer as JSON.</param>
/// <param name="StateMark">The graph's state (<see cref="Graph.IGraphReader.StateMark"/>).</param>
sealed record KeptAnswer(ReadOnlyMemory<byte> Body, EntityTagHeaderValue Tag, string StateMark);
