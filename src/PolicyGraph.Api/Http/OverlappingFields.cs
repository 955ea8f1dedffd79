using System.Runtime.InteropServices;
using GraphQLParser.AST;

namespace PolicyGraph.Api.Http;

/// <summary>Counts the pairs of fields, and of spreads, that stand in the same place of the answer: validation compares each of them.</summary>
/// <remarks>Writes the fragments out, so the query's weight must be known to be small, and its fragments not to spread themselves.</remarks>
sealed class OverlappingFields
{
    // No field has this name.
    const string Spread = "...";

    readonly Dictionary<string, GraphQLFragmentDefinition> fragments = new(StringComparer.Ordinal);
    long pairs;

    OverlappingFields(GraphQLDocument document)
    {
        foreach (var fragment in document.Definitions.OfType<GraphQLFragmentDefinition>())
            fragments.TryAdd(fragment.FragmentName.Name.StringValue, fragment);
    }

    public static long PairsOf(GraphQLDocument document)
    {
        var overlaps = new OverlappingFields(document);
        foreach (var definition in document.Definitions)
            overlaps.Count(((IHasSelectionSetNode)definition).SelectionSet, new Place());
        return overlaps.pairs;
    }

    void Count(GraphQLSelectionSet? set, Place place)
    {
        foreach (var selection in set?.Selections ?? [])
        {
            switch (selection)
            {
                case GraphQLField field:
                    Count(field.SelectionSet, Add(place, (field.Alias?.Name ?? field.Name).StringValue));
                    break;
                case GraphQLInlineFragment inline:
                    Count(inline.SelectionSet, place);
                    break;
                case GraphQLFragmentSpread spread:
                    Add(place, Spread);
                    if (fragments.TryGetValue(spread.FragmentName.Name.StringValue, out var fragment))
                        Count(fragment.SelectionSet, place);
                    break;
            }
        }
    }

    Place Add(Place place, string name)
    {
        ref var below = ref CollectionsMarshal.GetValueRefOrAddDefault(place.Below, name, out _);
        below ??= new Place();
        pairs += below.Fields++;
        return below;
    }

    sealed class Place
    {
        public int Fields { get; set; }

        public Dictionary<string, Place> Below { get; } = new(StringComparer.Ordinal);
    }
}
