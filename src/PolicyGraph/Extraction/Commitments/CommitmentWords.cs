using System.Collections.Immutable;
using PolicyGraph.Authority;

namespace PolicyGraph.Extraction.Commitments;

/// <summary>The word lists of promises: verbs, measures, topics. Data, read once from the tables beside the authority's.</summary>
static class CommitmentWords
{
    static readonly Lazy<NameIndex<bool>> VerbTable = new(() => new NameIndex<bool>(
        [.. Rows("verbs.tsv", "verb", "kind").Select(row => KeyValuePair.Create(row[0], row[1] == "result"))]));

    static readonly Lazy<NameIndex<string>> MeasureTable = new(() => new NameIndex<string>(
        [.. Rows("measures.tsv", "measure", "synonyms").SelectMany(row => Words(row[1]).Append(row[0]).Select(word => KeyValuePair.Create(word, row[0])))]));

    static readonly Lazy<NameIndex<int>> TopicWordTable = new(() => new NameIndex<int>(
        [.. Topics.SelectMany((topic, place) => topic.Words.Select(word => KeyValuePair.Create(word, place)))]));

    static readonly Lazy<ImmutableArray<Topic>> TopicTable = new(() =>
        [.. Rows("topics.tsv", "code", "topic", "words").Select(row => new Topic(row[0], row[1], [.. Words(row[2])]))]);

    /// <summary>Verbs that name a deed; true for those that say what a deed is for.</summary>
    public static NameIndex<bool> Verbs => VerbTable.Value;

    /// <summary>The one form of each word for what is counted.</summary>
    public static NameIndex<string> Measures => MeasureTable.Value;

    public static ImmutableArray<Topic> Topics => TopicTable.Value;

    /// <summary>The words that tell topics, each with its topic's place in <see cref="Topics"/>.</summary>
    public static NameIndex<int> TopicWords => TopicWordTable.Value;

    static IEnumerable<AuthorityRow> Rows(string file, params string[] columns) => AuthorityTable.Parse(file, AuthorityTable.Embedded(file), columns);

    static string[] Words(string cell) => cell.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>The closed list of topics that a deed may belong to.</summary>
public static class Topics
{
    /// <summary>What clients filter by, in the table's order: COOPERATION, TEACHERS …</summary>
    public static IEnumerable<string> Codes => CommitmentWords.Topics.Select(topic => topic.Code);
}

/// <summary>What promises count, in the one form that stores and filters use.</summary>
public static class MeasureNames
{
    /// <summary>现代产业学院 is counted as 产业学院; a name that the table has not stays as it is.</summary>
    public static string OneForm(string written)
    {
        ArgumentNullException.ThrowIfNull(written);
        return CommitmentWords.Measures.LongestAt(written, 0) is { } known && known.Length == written.Length ? known.Value : written;
    }
}

/// <summary>One of the closed list of topics.</summary>
/// <param name="Code">What clients filter by: COOPERATION.</param>
/// <param name="Name">What people read: 产教融合与校企合作.</param>
sealed record Topic(string Code, string Name, ImmutableArray<string> Words);
