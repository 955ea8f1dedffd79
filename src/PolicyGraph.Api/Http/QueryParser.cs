using GraphQLParser;
using GraphQLParser.AST;
using GraphQLParser.Exceptions;
using Microsoft.AspNetCore.Http;
using PolicyGraph.Api.Errors;

namespace PolicyGraph.Api.Http;

/// <summary>Parses a query after counting its tokens, and weighs its fragments: what comes after recurses and writes them out.</summary>
sealed class QueryParser(ApiLimits limits)
{
    /// <exception cref="HttpError">No GraphQL, or too much of it.</exception>
    public GraphQLDocument Parse(string query)
    {
        try
        {
            CountTokens(query);
            var document = Parser.Parse(query);
            if (document.Definitions.OfType<GraphQLOperationDefinition>().Any(operation => operation.Operation != OperationType.Query))
                throw HttpError.BadRequest("Only queries are served: no mutation, no subscription.");
            if (FragmentWeight.Of(document, limits.MaxFields) > limits.MaxFields)
                throw TooComplex($"The query comes to more than {limits.MaxFields} fields once its fragments are written out.");
            return document;
        }
        catch (GraphQLSyntaxErrorException error)
        {
            throw new HttpError(StatusCodes.Status400BadRequest, ErrorCode.ParseFailed, $"The query is no GraphQL: {error.Description}")
            {
                At = (error.Location.Line, error.Location.Column),
            };
        }
        catch (GraphQLMaxDepthExceededException)
        {
            throw TooComplex("The query is nested too deeply.");
        }
    }

    void CountTokens(string query)
    {
        ROM source = query;
        var (count, at) = (0, 0);
        for (var token = Lexer.Lex(source, at); token.Kind != TokenKind.EOF; token = Lexer.Lex(source, at))
        {
            if (++count > limits.MaxTokens)
                throw TooComplex($"The query has more than {limits.MaxTokens} tokens.");
            at = token.End;
        }
    }

    static HttpError TooComplex(string message) => new(StatusCodes.Status400BadRequest, ErrorCode.TooComplex, message);
}
