namespace PolicyGraph.Sqlite.Writing;

/// <summary>What a batch has changed and what therefore has to be settled again: nothing else is.</summary>
sealed class Touched
{
    public HashSet<long> Signatures { get; } = [];

    /// <summary>Signatures whose citations or publications in a region changed.</summary>
    public HashSet<(long Signature, string Region)> Citing { get; } = [];

    /// <summary>Type and folded name of institution keys.</summary>
    public HashSet<(string Type, string Folded)> Institutions { get; } = [];

    public HashSet<string> Regions { get; } = [];

    /// <summary>Works of which the documents that cite or publish them changed.</summary>
    public HashSet<long> Works { get; } = [];

    public HashSet<(long Work, string Region)> CitedIn { get; } = [];

    /// <summary>True where a work of the authority came or went: what it carries out may have to follow.</summary>
    public bool Authority { get; set; }

    public void Region(string? code)
    {
        if (!string.IsNullOrEmpty(code))
            Regions.Add(code);
    }
}
