namespace PolicyGraph.Text;

/// <summary>Searches what is ordered by its place in a text.</summary>
static class OrderedPlaces
{
    /// <summary>The index of the first item that stands at a place or behind it; the count of all where none does.</summary>
    public static int FirstFrom<T>(this ReadOnlySpan<T> ordered, int place, Func<T, int> placeOf)
    {
        var (low, high) = (0, ordered.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = placeOf(ordered[middle]) < place ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
