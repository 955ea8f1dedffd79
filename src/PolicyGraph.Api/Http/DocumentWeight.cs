using GraphQLParser.AST;
using PolicyGraph.Api.Errors;

namespace PolicyGraph.Api.Http;

/// <summary>What a query comes to once each fragment is written out where it is spread.</summary>
/// <param name="Fields">How many fields and spreads.</param>
/// <param name="Depth">How many of them, at most, below one another.</param>
/// <param name="IntrospectionLists">How many lists of the schema's own description, at most, below one another.</param>
/// <param name="Introspections">How many questions about the schema.</param>
readonly record struct DocumentWeight(long Fields, int Depth, int IntrospectionLists, long Introspections)
{
    /// <summary>Weighs all operations and fragments together, each of them once, so that doubling fragments cost nothing to refuse.</summary>
    /// <exception cref="HttpError">A fragment spreads itself.</exception>
    public static DocumentWeight Of(GraphQLDocument document)
    {
        var scales = new Scales(document);
        var total = default(DocumentWeight);
        foreach (var definition in document.Definitions)
        {
            total = definition switch
            {
                GraphQLOperationDefinition operation => total.Beside(scales.Weigh(operation.SelectionSet)),
                GraphQLFragmentDefinition fragment => total.Beside(scales.WeighFragment(fragment.FragmentName.Name.StringValue)),
                _ => total,
            };
        }

        return total;
    }

    // A sum that no machine counts to must not come round to a small one.
    DocumentWeight Beside(DocumentWeight other) => new(
        Math.Min(Fields + other.Fields, int.MaxValue),
        Math.Max(Depth, other.Depth),
        Math.Max(IntrospectionLists, other.IntrospectionLists),
        Math.Min(Introspections + other.Introspections, int.MaxValue));

    DocumentWeight Below(string field) => new(
        Fields + 1, Depth + 1, IntrospectionLists + (IsIntrospectionList(field) ? 1 : 0), Introspections + (field is "__schema" or "__type" ? 1 : 0));

    DocumentWeight Spread() => this with { Fields = Fields + 1 };

    // From each of these the schema's description leads back to itself; the schema has no other fields of these names.
    static bool IsIntrospectionList(string field) => field is "fields" or "interfaces" or "possibleTypes" or "inputFields";

    sealed class Scales
    {
        readonly Dictionary<string, GraphQLFragmentDefinition> fragments = new(StringComparer.Ordinal);
        readonly Dictionary<string, DocumentWeight?> known = new(StringComparer.Ordinal);

        public Scales(GraphQLDocument document)
        {
            foreach (var fragment in document.Definitions.OfType<GraphQLFragmentDefinition>())
                fragments.TryAdd(fragment.FragmentName.Name.StringValue, fragment);
        }

        public DocumentWeight Weigh(GraphQLSelectionSet? set)
        {
            var total = default(DocumentWeight);
            foreach (var selection in set?.Selections ?? [])
            {
                total = total.Beside(selection switch
                {
                    GraphQLField field => Weigh(field.SelectionSet).Below(field.Name.StringValue),
                    GraphQLInlineFragment inline => Weigh(inline.SelectionSet).Spread(),
                    GraphQLFragmentSpread spread => WeighFragment(spread.FragmentName.Name.StringValue).Spread(),
                    _ => default,
                });
            }

            return total;
        }

        public DocumentWeight WeighFragment(string name)
        {
            if (known.TryGetValue(name, out var weight))
                return weight ?? throw HttpError.Refused(ErrorCode.ValidationFailed, $"The fragment {name} spreads itself.");
            if (!fragments.TryGetValue(name, out var fragment))
                return default;
            known[name] = null;
            var found = Weigh(fragment.SelectionSet);
            known[name] = found;
            return found;
        }
    }
}
