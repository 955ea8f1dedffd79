namespace PolicyGraph.Cli;

/// <summary>A work as a person writes it: 《title》（number）, as far as there are any.</summary>
readonly record struct CitationName(string? Title, string? Number)
{
    public override string ToString() => (Title, Number) switch
    {
        (null, _) => Number ?? "",
        (_, null) => $"《{Title}》",
        _ => $"《{Title}》（{Number}）",
    };
}
