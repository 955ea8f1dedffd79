using System.Collections.Immutable;
using PolicyGraph.Documents;
using PolicyGraph.Resolution;
using PolicyGraph.Text;

namespace PolicyGraph.Extraction;

/// <summary>The relations of one document while they are found: each pair of ends once, at the first place that states it.</summary>
sealed class RelationList(NormalizedText text, DocumentHeader header, ImmutableArray<Mention> mentions, ImmutableArray<WorkReference> works)
{
    readonly Dictionary<int, string> _titles = Titles(works);
    readonly List<Relation> _all = [];
    readonly HashSet<(RelationType, string, string)> _known = [];
    readonly int? _letterYear = (header.IssuedOn ?? header.PublishedOn)?.Year;

    public ImmutableArray<Relation> All => [.. _all];

    // By mention; a work without a title is named by its number.
    static Dictionary<int, string> Titles(ImmutableArray<WorkReference> works)
    {
        var titles = new Dictionary<int, string>();
        foreach (var work in works)
        {
            foreach (var mention in work.Mentions)
                titles.Add(mention, work.Title ?? work.Number!.ToString());
        }

        return titles;
    }

    // One work has one name, whichever of its mentions says it.
    string? NameOf(RelationEnd end) =>
        end.Name ?? (end.Mention is { } at ? _titles.GetValueOrDefault(at) ?? mentions[at].Name : null);

    string? NumberOf(RelationEnd end) => end.Mention is { } at ? mentions[at].Number?.ToString() : null;

    /// <param name="evidence">In units of the normalised text.</param>
    /// <param name="date">The words that may print the date.</param>
    public void Add(RelationType type, RelationEnd from, RelationEnd to, TextSpan evidence, ReadOnlySpan<char> date, string rule)
    {
        if (NameOf(from) is not { } one || NameOf(to) is not { } other)
            return;
        // A revision bears the title of what it repeals; the number tells them apart.
        if (one == other && type is RelationType.Repeals or RelationType.Amends)
            other = NumberOf(to) is { } number && number != NumberOf(from) ? number : other;
        if (one == other || !_known.Add((type, one, other)))
            return;
        _all.Add(new Relation(type, one, other, from.Mention, to.Mention, text.ToSource(evidence), StatedDate.Last(date, _letterYear), rule));
    }
}

/// <summary>One end of a relation: a mention, or a name that has none.</summary>
readonly record struct RelationEnd(int? Mention, string? Name)
{
    public static RelationEnd Of(int mention) => new(mention, null);

    public static RelationEnd Of(string name) => new(null, name);
}
