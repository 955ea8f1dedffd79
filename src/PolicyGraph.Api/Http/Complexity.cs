using System.Collections.Frozen;
using GraphQL.Validation.Complexity;

namespace PolicyGraph.Api.Http;

/// <summary>Weighs a query by what its lists usually hold: a connection by its <c>first</c>, other lists as below.</summary>
static class Complexity
{
    // The schema's own lists are weighed as they are, so that the usual introspection passes and one that goes round does not.
    static readonly FrozenDictionary<string, int> Lengths = new Dictionary<string, int>
    {
        ["types"] = 60,
        ["fields"] = 8,
        ["args"] = 2,
        ["mentions"] = 40,
        ["children"] = 15,
        ["adoption"] = 100,
        ["resolveCitations"] = 40,
        ["path"] = 20,
        ["rows"] = 20,
    }.ToFrozenDictionary();

    /// <summary>What a list weighs for which others are read whole.</summary>
    const int WholeLists = 1000;

    public static ComplexityOptions Options(ApiLimits limits)
    {
        var options = new ComplexityOptions { MaxComplexity = limits.MaxComplexity };
        var usual = options.DefaultComplexityImpactDelegate;
        options.DefaultComplexityImpactDelegate = context =>
            Lengths.TryGetValue(context.FieldDefinition.Name, out var length) ? new FieldComplexityResult(1, length)
            : IsTransitive(context) ? new FieldComplexityResult(WholeLists, usual(context).ChildImpactMultiplier)
            : usual(context);
        return options;
    }

    static bool IsTransitive(FieldImpactContext context) => context.FieldDefinition.Name == "citedBy" && context.GetArgument<bool?>("transitive") is true;
}
