namespace PolicyGraph.Neo4j.Csv;

/// <summary>Who cites one work, counted while documents pass.</summary>
sealed class WorkCitations
{
    /// <summary>What the documents of a region come to.</summary>
    public sealed class Sum
    {
        long _documents;
        long _mentions;
        long _undated;
        string? _firstLower;
        string? _firstUpper;
        string? _lastLower;
        string? _lastUpper;

        public void Add(PropertyMap document, PropertyMap cited)
        {
            // Many documents bear one day: a text for each would be most of what is held.
            var (lower, upper) = (Shared(document.Text("lower")), Shared(document.Text("upper")));
            _documents++;
            _mentions += cited.Number("depth") ?? 0;
            _undated += document.Text("issuedOn") is null ? 1 : 0;
            (_firstLower, _firstUpper) = (Earlier(_firstLower, lower), Earlier(_firstUpper, upper));
            (_lastLower, _lastUpper) = (Later(_lastLower, lower), Later(_lastUpper, upper));
        }

        public PropertyMap Properties(string? function) => new PropertyMap().Set(
            ("function", function), ("documents", _documents), ("mentions", _mentions), ("undated", _undated),
            ("firstLower", _firstLower), ("firstUpper", _firstUpper), ("lastLower", _lastLower), ("lastUpper", _lastUpper),
            ("first", _firstLower?[DrawStatements.DayLength..]), ("last", _lastUpper?[DrawStatements.DayLength..]));

        static string? Shared(string? bound) => bound is null ? null : string.Intern(bound);

        static string? Earlier(string? one, string? other) => one is null || (other is not null && string.CompareOrdinal(other, one) < 0) ? other : one;

        static string? Later(string? one, string? other) => one is null || (other is not null && string.CompareOrdinal(other, one) > 0) ? other : one;
    }

    readonly Dictionary<(GraphNode Region, string Function), Sum> _ofFunctions = [];
    readonly Dictionary<GraphNode, Sum> _ofRegions = [];

    /// <summary>How many documents cite it, those without a region too.</summary>
    public long Documents { get; set; }

    /// <summary>True where a document publishes it.</summary>
    public bool IsHeld { get; set; }

    public long Regions => _ofRegions.Count;

    /// <summary>Of all functions together without one, and of each.</summary>
    public IEnumerable<(GraphNode Region, string? Function, Sum Sum)> Sums =>
        _ofRegions.Select(item => (item.Key, (string?)null, item.Value)).Concat(_ofFunctions.Select(item => (item.Key.Region, (string?)item.Key.Function, item.Value)));

    public void Add(GraphNode region, PropertyMap document, PropertyMap cited)
    {
        In(_ofRegions, region).Add(document, cited);
        In(_ofFunctions, (region, cited.Text("function")!)).Add(document, cited);
    }

    static Sum In<T>(Dictionary<T, Sum> sums, T key)
        where T : notnull
    {
        if (!sums.TryGetValue(key, out var sum))
            sums.Add(key, sum = new Sum());
        return sum;
    }
}
