using System.Buffers;

namespace PolicyGraph.Segmentation;

/// <summary>All ways to cut a run into words of a dictionary, and the likeliest of them.</summary>
/// <remarks>From the run's end backwards, so that no graph of the ways need be kept: time is the number of words and beginnings of words in the run.</remarks>
ref struct Lattice(SegmentationDictionary dictionary)
{
    double[] _scores = [];
    int[] _ends = [];
    WordNode[] _words = [];

    /// <summary>Where the word that begins at a place of the run ends.</summary>
    public readonly int EndAt(int at) => _ends[at];

    /// <summary>What the dictionary knows of that word.</summary>
    public readonly WordNode WordAt(int at) => _words[at];

    /// <summary>Finds the likeliest way. Of equal scores the longer word wins, as Python orders pairs.</summary>
    public void Find(ReadOnlySpan<char> run)
    {
        Reserve(run.Length + 1);
        var (scores, ends, words, logs, logTotal) = (_scores, _ends, _words, dictionary.Logs, dictionary.LogTotal);
        scores[run.Length] = 0;
        for (var at = run.Length - 1; at >= 0; at--)
        {
            var (best, bestEnd) = (double.NegativeInfinity, 0);
            ref readonly var word = ref dictionary.First(run[at], out var node);
            words[at] = word;
            for (var end = at + 1; node != 0; end++)
            {
                if (word.Frequency != 0 && logs[word.Frequency] - logTotal + scores[end] is var score && score >= best)
                    (best, bestEnd, words[at]) = (score, end, word);
                if (!word.HasNext || end == run.Length)
                    break;
                word = ref dictionary.Next(node, run[end], out node);
            }

            // A character that is no word is taken as one of frequency 1, if no longer word begins with it.
            if (bestEnd == 0)
                (best, bestEnd) = (-logTotal + scores[at + 1], at + 1);
            (scores[at], ends[at]) = (best, bestEnd);
        }
    }

    public readonly void Dispose()
    {
        if (_scores.Length == 0)
            return;
        ArrayPool<double>.Shared.Return(_scores);
        ArrayPool<int>.Shared.Return(_ends);
        ArrayPool<WordNode>.Shared.Return(_words);
    }

    void Reserve(int length)
    {
        if (length <= Math.Min(_scores.Length, Math.Min(_ends.Length, _words.Length)))
            return;
        Dispose();
        (_scores, _ends, _words) = (ArrayPool<double>.Shared.Rent(length), ArrayPool<int>.Shared.Rent(length), ArrayPool<WordNode>.Shared.Rent(length));
    }
}
