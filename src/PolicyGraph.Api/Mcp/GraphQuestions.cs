using System.Collections.Frozen;
using System.Text;
using GraphQL;
using ModelContextProtocol.Protocol;
using PolicyGraph.Api.Http;

namespace PolicyGraph.Api.Mcp;

/// <summary>Asks the questions that come with this assembly (<c>Mcp/questions/*.graphql</c>): a tool is a GraphQL document with variables.</summary>
sealed class GraphQuestions(GraphQLExecution execution, KnownDocuments documents, IGraphQLTextSerializer serializer, ApiLimits limits, IServiceProvider services)
{
    static readonly FrozenDictionary<string, string> Texts =
        EmbeddedFiles.In("questions/").ToFrozenDictionary(file => Path.GetFileNameWithoutExtension(file.Key), file => Encoding.UTF8.GetString(file.Value));

    /// <returns>The answer's JSON; marked as an error, with what to ask instead, where GraphQL has errors.</returns>
    public async Task<CallToolResult> AskAsync(string question, IEnumerable<KeyValuePair<string, object?>> variables, CancellationToken cancellationToken)
    {
        // A variable that is left out has the schema's default; null would not.
        var given = new Inputs(variables.Where(variable => variable.Value is not null).ToDictionary());
        var (result, _) = await execution.ExecuteAsync(documents.FindOwn(Texts[question]), null, given, "", services, cancellationToken).ConfigureAwait(false);
        var failed = result.Errors is { Count: > 0 };
        return new CallToolResult
        {
            Content = [new TextContentBlock { Text = await WriteAsync(result, cancellationToken).ConfigureAwait(false) }],
            IsError = failed,
        };
    }

    async Task<string> WriteAsync(ExecutionResult result, CancellationToken cancellationToken)
    {
        using var body = new BoundedStream(limits.MaxAnswerBytes);
        try
        {
            await serializer.WriteAsync(body, result, cancellationToken).ConfigureAwait(false);
            return Encoding.UTF8.GetString(body.Written.Span);
        }
        catch (BoundedStream.FullException)
        {
            return $"The answer is larger than {limits.MaxAnswerBytes} bytes; ask for less.";
        }
    }
}
