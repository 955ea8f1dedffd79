namespace PolicyGraph.Extraction.Commitments;

/// <summary>Reads what a deed belongs to, out of the closed list of topics.tsv: by its own words, which count double, and its heading's.</summary>
static class TopicReader
{
    /// <summary>The code of the topic with most words; of several the first of the list; null where no word tells.</summary>
    public static string? Of(ReadOnlySpan<char> deed, ReadOnlySpan<char> heading)
    {
        (string? Code, int Weight) best = (null, 0);
        foreach (var topic in CommitmentWords.Topics)
        {
            var weight = 0;
            foreach (var word in topic.Words)
                weight += (deed.Contains(word, StringComparison.Ordinal) ? 2 : 0) + (heading.Contains(word, StringComparison.Ordinal) ? 1 : 0);
            if (weight > best.Weight)
                best = (topic.Code, weight);
        }

        return best.Code;
    }
}
