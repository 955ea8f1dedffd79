using PolicyGraph.Text;

namespace PolicyGraph.Extraction.Commitments;

/// <summary>Reads what a deed belongs to, out of the closed list of topics.tsv: by its own words, which count double, and its heading's.</summary>
static class TopicReader
{
    /// <summary>The code of the topic with most words, a word counted as often as it stands; of several the first of the list; null where no word tells.</summary>
    public static string? Of(string text, TextSpan deed, TextSpan heading)
    {
        var topics = CommitmentWords.Topics;
        Span<int> weights = stackalloc int[topics.Length];
        Weigh(text, deed, 2, weights);
        Weigh(text, heading, 1, weights);
        var best = 0;
        for (var topic = 1; topic < weights.Length; topic++)
        {
            if (weights[topic] > weights[best])
                best = topic;
        }

        return weights[best] > 0 ? topics[best].Code : null;
    }

    static void Weigh(string text, TextSpan span, int weight, Span<int> weights)
    {
        var words = CommitmentWords.TopicWords;
        for (var at = span.Start; at < span.End; at++)
        {
            if (!words.MayStandAt(text, at))
                continue;
            foreach (var (word, topic) in words.At(text, at))
            {
                if (at + word.Length <= span.End)
                    weights[topic] += weight;
            }
        }
    }
}
