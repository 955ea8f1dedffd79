using GraphQLParser.AST;

namespace PolicyGraph.Api.Http;

/// <summary>How many fields a query comes to once each fragment is written out where it is spread.</summary>
/// <remarks>Each fragment is weighed once, so that doubling fragments cost nothing to refuse. A cycle weighs nothing: validation refuses it.</remarks>
sealed class FragmentWeight
{
    readonly Dictionary<string, GraphQLFragmentDefinition> fragments = new(StringComparer.Ordinal);
    readonly Dictionary<string, long> weights = new(StringComparer.Ordinal);
    readonly long limit;

    FragmentWeight(GraphQLDocument document, long limit)
    {
        this.limit = limit;
        foreach (var fragment in document.Definitions.OfType<GraphQLFragmentDefinition>())
            fragments.TryAdd(fragment.FragmentName.Name.StringValue, fragment);
    }

    /// <summary>The weight of all operations together; exact up to the limit, some number above it beyond.</summary>
    public static long Of(GraphQLDocument document, long limit)
    {
        var weight = new FragmentWeight(document, limit);
        return document.Definitions.OfType<GraphQLOperationDefinition>().Sum(operation => weight.Of(operation.SelectionSet))
            + weight.fragments.Values.Max(fragment => (long?)weight.OfFragment(fragment.FragmentName.Name.StringValue)).GetValueOrDefault();
    }

    long Of(GraphQLSelectionSet? set)
    {
        var total = 0L;
        foreach (var selection in set?.Selections ?? [])
        {
            total += selection switch
            {
                GraphQLField field => 1 + Of(field.SelectionSet),
                GraphQLInlineFragment inline => Of(inline.SelectionSet),
                GraphQLFragmentSpread spread => OfFragment(spread.FragmentName.Name.StringValue),
                _ => 0,
            };
            if (total > limit)
                break;
        }

        return total;
    }

    long OfFragment(string name)
    {
        if (weights.TryGetValue(name, out var known))
            return known;
        if (!fragments.TryGetValue(name, out var fragment))
            return 0;
        weights[name] = 0;
        return weights[name] = Of(fragment.SelectionSet);
    }
}
