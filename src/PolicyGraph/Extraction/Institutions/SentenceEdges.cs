using PolicyGraph.Text;

namespace PolicyGraph.Extraction.Institutions;

/// <summary>Lists the relations that one sentence states, each with the clauses that say so.</summary>
sealed class SentenceEdges(NamedSentence said, RelationList found)
{
    public void Add(RelationType type, SentenceName from, SentenceName to, string rule) => Add(type, from, RelationEnd.Of(to.Mention), to, rule);

    /// <param name="toPlace">Where the sentence names the second end.</param>
    public void Add(RelationType type, SentenceName from, RelationEnd to, SentenceName toPlace, string rule) =>
        Add(type, RelationEnd.Of(from.Mention), to, new TextSpan(Math.Min(from.Start, toPlace.Start), Math.Max(from.End, toPlace.End)), rule);

    public void Add(RelationType type, RelationEnd from, SentenceName to, string rule) =>
        Add(type, from, RelationEnd.Of(to.Mention), new TextSpan(to.Start, to.End), rule);

    void Add(RelationType type, RelationEnd from, RelationEnd to, TextSpan both, string rule)
    {
        var clauses = Sentence.Clauses(said.Text, both.Start, both.End);
        var evidence = new TextSpan(said.PlaceOf(clauses.Start), clauses.End > clauses.Start ? said.PlaceOf(clauses.End - 1) + 1 : said.PlaceOf(clauses.Start));
        found.Add(type, from, to, evidence, said.Text.AsSpan(clauses.Start, both.Start - clauses.Start), rule);
    }
}
