namespace PolicyGraph.Extraction;

/// <summary>The joint bodies that a text names in full, and which of them a short form means.</summary>
sealed class AllianceNames(IEnumerable<Mention> full)
{
    readonly List<(string Text, string? Name)> _bodies = [.. full.Select(body => (body.Text, body.Name)).Distinct()];
    readonly Dictionary<string, string?> _nameOf = [];

    /// <summary>The one body of the same kind that the short form keeps characters of, the first two of them side by side: 古雷联合体 is 漳州古雷石化产教联合体.</summary>
    public string? NameOf(string shortForm, string kind)
    {
        if (!_nameOf.TryGetValue(shortForm, out var name))
            _nameOf.Add(shortForm, name = _bodies.FindAll(body => IsShortOf(shortForm, kind, body.Text)).Select(body => body.Name).Distinct().Take(2).ToList() is [var only] ? only : null);
        return name;
    }

    static bool IsShortOf(string shortForm, string kind, string body) =>
        body.Length > shortForm.Length && body.EndsWith(kind, StringComparison.Ordinal) && body.AsSpan().Contains(shortForm.AsSpan(0, 2), StringComparison.Ordinal)
        && ShortForm.IsKeptFrom(body, shortForm);
}
