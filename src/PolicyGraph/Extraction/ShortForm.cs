namespace PolicyGraph.Extraction;

/// <summary>What every kind of short form (简称) does: it keeps characters of the full name in their order.</summary>
static class ShortForm
{
    /// <summary>Whether all characters of <paramref name="part"/> stand in <paramref name="whole"/> in their order: 发改委 in 发展和改革委员会.</summary>
    public static bool IsKeptFrom(ReadOnlySpan<char> whole, ReadOnlySpan<char> part)
    {
        var at = 0;
        foreach (var unit in whole)
            at += at < part.Length && part[at] == unit ? 1 : 0;
        return at == part.Length;
    }
}
