using System.Text;
using System.Text.Json;

namespace PolicyGraph.Api.Tests;

/// <summary>Requests that mean harm: each costs far more than it says, unless it is refused.</summary>
static class HostileRequests
{
    /// <summary>Names the harm; the body that would do it, and the code that it is refused with.</summary>
    public static readonly IReadOnlyDictionary<string, (string Body, string Code)> All = Build();

    static Dictionary<string, (string Body, string Code)> Build()
    {
        var all = new Dictionary<string, (string, string)>();
        void Query(string name, string code, string query) => all.Add(name, (JsonSerializer.Serialize(new { query }), code));
        void Variables(string name, string code, string query, string variables) =>
            all.Add(name, ($$"""{"query":{{JsonSerializer.Serialize(query)}},"variables":{{variables}}}""", code));

        // Aliases.
        Query("aliases of a cheap field", TooComplex, Set(1_500, at => $"a{at}: __typename"));
        Query("aliases of a list", TooComplex, Set(60, at => $"a{at}: works(first: 100) {{ edges {{ node {{ citedBy(first: 100) {{ edges {{ node {{ depth }} }} }} }} }} }}"));
        Query("aliases of a search", TooComplex, Set(1_000, at => $"a{at}: search(text: \"教\") {{ score }}"));
        Query("aliases of the schema", TooComplex, Set(900, at => $"a{at}: __schema {{ types {{ name }} }}"));
        Query("aliases below a list", TooComplex, $"{{ works(first: 100) {{ edges {{ node {Set(800, at => $"a{at}: citedBy(first: 100) {{ totalCount }}")} }} }} }}");
        Query("aliases in inline fragments", TooComplex, Set(1_000, at => $"... {{ a{at}: __typename }}"));
        Query("aliases with long names", TooComplex, Set(1_400, at => $"{new string('a', 60)}{at}: __typename"));

        // Fragments.
        Query("fragments that double", TooComplex, "{ ...f0 }" + Chain(40, at => $"...f{at + 1} ...f{at + 1}"));
        Query("fragments that grow tenfold", TooComplex, "{ ...f0 }" + Chain(30, at => Many(10, _ => $"...f{at + 1}")));
        Query("fragments that double below aliases", TooComplex, "{ ...f0 }" + Chain(30, at => $"a: __typename ...f{at + 1} ... {{ ...f{at + 1} }}"));
        Query("a long chain of fragments", TooComplex, "{ ...f0 }" + Chain(400, at => $"a{at}: __typename ...f{at + 1}"));
        Query("a chain of fragments that deepens", TooComplex, "{ region(code: 1) { ...f0 } }" + Chain(40, at => $"children {{ ...f{at + 1} }}", "Region", "code"));
        Query("a chain of fragments that nobody spreads", TooComplex, "{ __typename }" + Chain(300, at => Many(6, alias => $"a{alias}: __typename") + $" ...f{at + 1}"));
        Query("spreads of one fragment", TooComplex, Set(1_300, _ => "...f") + " fragment f on Query { __typename a: __typename }");
        Query("fragments on every type", TooComplex, "{ ...f0 }" + Many(700, at => $"fragment f{at} on Query {{ __typename }}"));
        Query("fragments of one name", Invalid, "{ ...f }" + Many(400, _ => "fragment f on Query { __typename }"));
        Query("fragments that nobody knows", TooComplex, Set(900, at => $"...f{at}"));

        // Cycles.
        Query("a fragment that spreads itself", Invalid, "{ ...f } fragment f on Query { ...f }");
        Query("a fragment that spreads itself below a field", Invalid, "{ region(code: 1) { ...f } } fragment f on Region { children { ...f } }");
        Query("two fragments that spread each other", Invalid, "{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }");
        Query("a long cycle of fragments", Invalid, "{ ...f0 }" + Many(400, at => $"fragment f{at} on Query {{ ...f{(at + 1) % 400} }}"));
        Query("a cycle that nobody spreads", Invalid, "{ __typename } fragment a on Query { ...b } fragment b on Query { ...a }");
        Query("many cycles", Invalid, "{ __typename }" + Many(300, at => $"fragment f{at} on Query {{ ...f{at} }}"));
        Query("a clique of fragments", Invalid, "{ ...f0 }" + Many(30, at => $"fragment f{at} on Query {{ {Many(30, other => $"...f{other}")} }}"));

        // Fields that overlap.
        Query("one field many times", TooComplex, Set(3_900, _ => "__typename"));
        Query("one field many times below one another", TooComplex, $"{{ {Many(70, _ => "region(code: 1) { " + Repeat("code ", 30) + "}")} }}");
        Query("fields that clash", TooComplex, Set(700, at => at % 2 == 0 ? "a: __typename" : "a: works { totalCount }"));
        Query("fields that clash in their arguments", TooComplex, Set(300, at => $"a: region(code: {at}) {{ code }}"));
        Query("fields that clash deep below", Invalid, Set(25, at => $"region(code: 1) {{ parent {{ parent {{ parent {{ a: {(at % 2 == 0 ? "code" : "name")} }} }} }} }}"));
        Query("fragments that overlap", TooComplex, Set(80, at => $"...f{at}") + Many(80, at => $"fragment f{at} on Query {{ {Many(20, field => $"a{field}: __typename")} ...f{at + 1}x }}")
            + Many(81, at => $"fragment f{at}x on Query {{ {Many(20, field => $"a{field}: __typename")} }}"));

        Query("fields that clash as often as they may", Invalid, Set(44, at => $"a: region(code: {at}) {{ code }}"));
        Query("spreads as often as they may", Invalid, Set(62, at => $"...f{at}"));

        // Directives.
        Query("directives on one field", Invalid, $"{{ __typename {Repeat("@include(if: true)\n", 500)} }}");
        Query("directives that nobody knows", Invalid, $"{{ __typename {Many(1_900, at => $"@d{at}")} }}");
        Query("directives on the query", Invalid, $"query {Repeat("@skip(if: false)\n", 500)} {{ __typename }}");
        Query("directives on each of many fields", TooComplex, Set(560, at => $"a{at}: __typename @skip(if: true)"));
        Query("directives that defer", Invalid, Set(60, _ => "... @defer { __typename }"));

        // The schema's own description.
        Query("the schema round and round", TooComplex, $"{{ __schema {{ types {{ {Nest(3, "fields { type { ", "name", " } }")} }} }} }}");
        Query("the schema round by its interfaces", TooComplex, $"{{ __schema {{ types {{ {Nest(3, "possibleTypes { interfaces { ", "name", " } }")} }} }} }}");
        Query("the schema round by a fragment", TooComplex, "{ __schema { types { ...f0 } } }" + Chain(6, at => $"fields {{ type {{ ...f{at + 1} }} }}", "__Type", "name"));
        Query("the schema in many aliases", TooComplex, Set(100, at => $"a{at}: __schema {{ types {{ fields {{ name args {{ name }} type {{ name }} }} }} }}"));
        Query("one type round and round", TooComplex, $"{{ __type(name: \"Query\") {{ {Nest(3, "fields { type { ", "name", " } }")} }} }}");
        Query("a type below a type", TooComplex, $"{{ __type(name: \"Query\") {{ {Repeat("ofType { ", 40)} name {Repeat("} ", 40)} }} }}");

        // Depth.
        Query("brackets without end", TooComplex, Repeat("{a", 1_900));
        Query("lists without end", TooComplex, $"{{ works(filter: {Repeat("[", 3_000)}");
        Query("objects without end", TooComplex, $"{{ works(filter: {Repeat("{a:", 1_200)}");
        Query("a list type without end", TooComplex, $"query($a: {Repeat("[", 1_500)}Int{Repeat("]", 1_500)}) {{ __typename }}");
        Query("fields too deep", TooComplex, $"{{ region(code: 1) {{ {Nest(16, "children { ", "code", " }")} }} }}");
        Query("inline fragments without end", TooComplex, Repeat("{ ... ", 1_000) + "{ __typename }" + Repeat("}", 1_000));
        Query("lists of lists", TooComplex, "{ works(first: 100) { edges { node { citedBy(first: 100) { edges { node { document { citations { work { citedBy(first: 100) { totalCount } } } } } } } } } } }");

        // Words that are none, and too many.
        Query("fields that nobody knows", Invalid, Set(1_900, at => $"a{at}x"));
        Query("fields that are nearly known", Invalid, Set(1_900, at => $"work{at}"));
        Query("arguments that nobody knows", Invalid, $"{{ works({Many(1_200, at => $"a{at}: 1")}) {{ totalCount }} }}");
        Query("arguments given twice", Invalid, $"{{ works({Repeat("first: 1\n", 1_200)}) {{ totalCount }} }}");
        Query("a name without end", TooComplex, $"{{ {new string('a', 120_000)} }}");
        Query("operations without end", TooComplex, Many(900, at => $"query q{at} {{ __typename a: __typename b: __typename }}"));
        Query("operations of one name", BadRequest, Many(700, _ => "query q { __typename }"));
        Query("variables without end", Invalid, $"query({Many(900, at => $"$a{at}: Int")}) {{ __typename }}");
        Query("variables of one name", Invalid, $"query({Repeat("$a: Int\n", 900)}) {{ __typename }}");
        Query("variables of types that nobody knows", Invalid, $"query({Many(900, at => $"$a{at}: T{at}")}) {{ __typename }}");
        Query("punctuation", TooComplex, Repeat("!", 120_000));
        Query("commas", TooComplex, new string(',', 120_000));
        Query("a comment alone", TooComplex, "#" + new string('x', 120_000));
        Query("a string without end", TooComplex, "{ a(b: \"" + new string('x', 120_000));
        Query("block quotes without end", NoGraphQL, "{ a(b: \"\"\"" + Repeat("\\\"\"\"", 1_500));
        Query("escapes without end", TooComplex, "{ a(b: \"" + Repeat("\\u0041", 15_000) + "\") }");
        Query("a fault at the end of a long line", TooComplex, $"{{ search(text: \"{new string('x', 100_000)}\") {{ score }} }} }}");
        Query("a fault at the end of a line of the longest", NoGraphQL, $"{{ search(text: \"{new string('x', 7_900)}\") {{ score }} }} }}");
        Query("control characters", NoGraphQL, "{ \0\u0001 }");
        Query("a definition of types", Invalid, Many(500, at => $"type T{at} {{ a: Int }}") + "{ __typename }");
        Query("a subscription", BadRequest, "subscription { __typename }");

        // Numbers.
        Query("a number of many digits", BadInput, $"{{ works(first: 1{new string('0', 7_000)}) {{ totalCount }} }}");
        Query("a fraction of many digits", BadInput, $"{{ works(first: 0.{new string('1', 7_000)}) {{ totalCount }} }}");
        Query("a number beyond all bounds", Invalid, "{ works(first: 99999999999999999999) { totalCount } }");
        Variables("a variable of many digits", BadInput, OneVariable, $$"""{"n":1{{new string('0', 100_000)}}}""");
        Variables("a variable beyond all bounds", BadInput, OneVariable, """{"n":1e999}""");
        Variables("a list of variables of many digits", BadInput, OneVariable, $$"""{"n":[[{"a":1{{new string('0', 100_000)}}}]]}""");

        // Half a surrogate pair.
        Query("half a pair as an escape of GraphQL", NoGraphQL, """{ search(text: "\ud800") { score } }""");
        Query("the other half", NoGraphQL, """{ search(text: "a\udc00b") { score } }""");
        Query("halves in the wrong order", NoGraphQL, """{ search(text: "\udc00\ud800") { score } }""");
        all.Add("half a pair in the query", ("""{"query":"{ search(text: \"\ud800\") { score } }"}""", BadRequest));
        all.Add("half a pair in the name of the operation", ("""{"query":"{ __typename }","operationName":"\ud800"}""", BadRequest));
        all.Add("half a pair in the hash", ("""{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"\ud800"}}}""", BadRequest));
        Variables("half a pair in a variable", BadRequest, "query($t: String!) { search(text: $t) { score } }", """{"t":"\ud800"}""");
        Variables("half a pair in the name of a variable", BadRequest, "query($t: String!) { search(text: $t) { score } }", """{"\ud800":"t"}""");

        // JSON.
        Variables("JSON lists without end", BadRequest, OneVariable, "{\"n\":" + Repeat("[", 60_000) + Repeat("]", 60_000) + "}");
        Variables("JSON objects without end", BadRequest, OneVariable, "{\"n\":" + Repeat("{\"a\":", 20_000) + "1" + Repeat("}", 20_001));
        Variables("a list of many values", BadInput, OneVariable, "{\"n\":[" + string.Join(',', Enumerable.Repeat("1", 50_000)) + "]}");
        Variables("an object of many values", BadInput, OneVariable, "{\"n\":{" + string.Join(',', Enumerable.Range(0, 9_000).Select(at => $"\"{at}\":1")) + "}}");
        Variables("many variables beside a wrong one", BadInput, OneVariable, "{\"n\":\"x\"," + string.Join(',', Enumerable.Range(0, 9_000).Select(at => $"\"{at}\":1")) + "}");
        Variables("a variable far too long", BadInput, OneVariable, $"{{\"n\":\"{new string('x', 120_000)}\"}}");
        Variables("a length that a variable hides", TooComplex,
            "query($n: Int!) { works(first: $n) { edges { node { citedBy(first: $n) { edges { node { document { citations { work { citedBy(first: $n) { totalCount } } } } } } } } } } }", """{"n":100}""");
        all.Add("a list of requests", ($"[{string.Join(',', Enumerable.Repeat("""{"query":"{ __typename }"}""", 1_000))}]", BadRequest));
        all.Add("a body beyond the limit", (JsonSerializer.Serialize(new { query = new string(' ', 128 * 1024) }), TooLarge));
        all.Add("JSON lists alone", (Repeat("[", 100_000), BadRequest));
        all.Add("nothing but blanks", (new string(' ', 100_000), BadRequest));
        return all;
    }

    const string TooComplex = "QUERY_TOO_COMPLEX", Invalid = "GRAPHQL_VALIDATION_FAILED", NoGraphQL = "GRAPHQL_PARSE_FAILED",
        BadInput = "BAD_USER_INPUT", BadRequest = "BAD_REQUEST", TooLarge = "PAYLOAD_TOO_LARGE";

    const string OneVariable = "query($n: Int) { works(first: $n) { totalCount } }";

    static string Many(int count, Func<int, string> part) => string.Join('\n', Enumerable.Range(0, count).Select(part));

    static string Set(int count, Func<int, string> part) => $"{{ {Many(count, part)} }}";

    static string Repeat(string part, int count) => new StringBuilder().Insert(0, part, count).ToString();

    static string Nest(int count, string open, string inner, string close) => Repeat(open, count) + inner + Repeat(close, count);

    static string Chain(int count, Func<int, string> link, string type = "Query", string last = "__typename") =>
        Many(count, at => $"fragment f{at} on {type} {{ {link(at)} }}") + $" fragment f{count} on {type} {{ {last} }}";
}
