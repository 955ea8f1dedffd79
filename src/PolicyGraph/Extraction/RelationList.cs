using System.Collections.Immutable;
using PolicyGraph.Documents;
using PolicyGraph.Text;

namespace PolicyGraph.Extraction;

/// <summary>The relations of one document while they are found: each pair of ends once, at the first place that states it.</summary>
sealed class RelationList(NormalizedText text, DocumentHeader header, ImmutableArray<Mention> mentions)
{
    readonly List<Relation> _all = [];
    readonly HashSet<(RelationType, string, string)> _known = [];
    readonly int? _letterYear = (header.IssuedOn ?? header.PublishedOn)?.Year;

    public ImmutableArray<Relation> All => [.. _all];

    /// <param name="evidence">In units of the normalised text.</param>
    /// <param name="date">The words that may print the date.</param>
    public void Add(RelationType type, RelationEnd from, RelationEnd to, TextSpan evidence, ReadOnlySpan<char> date, string rule)
    {
        if (from.NameIn(mentions) is not { } one || to.NameIn(mentions) is not { } other || one == other || !_known.Add((type, one, other)))
            return;
        _all.Add(new Relation(type, one, other, from.Mention, to.Mention, text.ToSource(evidence), StatedDate.Last(date, _letterYear), rule));
    }
}

/// <summary>One end of a relation: a mention, or a name that has none.</summary>
readonly record struct RelationEnd(int? Mention, string? Name)
{
    public static RelationEnd Of(int mention) => new(mention, null);

    public static RelationEnd Of(string name) => new(null, name);

    /// <summary>The canonical name, for a work without a title its number; null where neither is certain.</summary>
    public string? NameIn(ImmutableArray<Mention> mentions) =>
        Name ?? (Mention is { } at ? mentions[at].Name ?? mentions[at].Number?.ToString() : null);
}
