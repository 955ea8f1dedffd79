using GraphQLParser;
using GraphQLParser.AST;
using GraphQLParser.Exceptions;
using PolicyGraph.Api.Errors;

namespace PolicyGraph.Api.Http;

/// <summary>Parses a query after counting its tokens, and weighs it with its fragments: what comes after recurses and writes them out.</summary>
sealed class QueryParser(ApiLimits limits)
{
    /// <exception cref="HttpError">No GraphQL, or too much of it.</exception>
    public GraphQLDocument Parse(string query)
    {
        try
        {
            RefuseLongLines(query);
            CountTokens(query);
            var document = Parser.Parse(query);
            // The library's validation lets definitions of types pass.
            if (document.Definitions.Any(definition => definition is not (GraphQLOperationDefinition or GraphQLFragmentDefinition)))
                throw HttpError.Refused(ErrorCode.ValidationFailed, "A query defines operations and fragments alone.");
            RefuseTooMuch(DocumentWeight.Of(document));
            if (OverlappingFields.PairsOf(document) > limits.MaxOverlaps)
                throw TooComplex($"The query asks for the same fields again and again, in more than {limits.MaxOverlaps} pairs.");
            return document;
        }
        catch (GraphQLSyntaxErrorException error)
        {
            throw HttpError.Refused(
                ErrorCode.ParseFailed, $"The query is no GraphQL: {error.Description}", (error.Location.Line, error.Location.Column));
        }
        catch (GraphQLMaxDepthExceededException)
        {
            throw TooComplex("The query is nested too deeply.");
        }
    }

    // What the parser says of a fault takes the square of its column.
    void RefuseLongLines(string query)
    {
        foreach (var line in query.AsSpan().EnumerateLines())
        {
            if (line.Length > limits.MaxLineLength)
                throw TooComplex($"A line of the query has more than {limits.MaxLineLength} characters; break it, and send long texts as variables.");
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
            if (token.Kind == TokenKind.STRING && !IsText(token.Value.Span))
                throw HttpError.Refused(ErrorCode.ParseFailed, "A string of the query holds half a surrogate pair, which is no character.");
            if (token.Kind is TokenKind.INT or TokenKind.FLOAT && token.Value.Length > ApiLimits.MaxDigits)
                throw HttpError.Refused(ErrorCode.BadUserInput, $"A number of the query has more than {ApiLimits.MaxDigits} digits.");
            at = token.End;
        }
    }

    // Half a pair can be written as an escape, but neither stored nor answered.
    static bool IsText(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOfAnyInRange('\uD800', '\uDFFF'); at >= 0 && at < text.Length; at++)
        {
            if (!char.IsSurrogate(text[at]))
                continue;
            if (!char.IsHighSurrogate(text[at]) || at + 1 == text.Length || !char.IsLowSurrogate(text[++at]))
                return false;
        }

        return true;
    }

    void RefuseTooMuch(DocumentWeight weight)
    {
        if (weight.Fields > limits.MaxFields)
            throw TooComplex($"The query comes to more than {limits.MaxFields} fields once its fragments are written out.");
        if (weight.Depth > limits.MaxDepth)
            throw TooComplex($"The query is nested too deeply: {limits.MaxDepth} fields below one another are allowed.");
        if (weight.IntrospectionLists > limits.MaxIntrospectionLists)
            throw TooComplex($"The query asks for lists of types below one another, more than {limits.MaxIntrospectionLists} deep.");
        if (weight.Introspections > limits.MaxIntrospections)
            throw TooComplex($"The query asks about the schema more than {limits.MaxIntrospections} times.");
    }

    static HttpError TooComplex(string message) => HttpError.Refused(ErrorCode.TooComplex, message);
}
